import type { Extensible, Id } from '../entity.ts';
import type { Parameter, Target } from './figure.ts';

/** What became of a subject between two years 变化. */
export type ChangeKind =
  | 'added'
  | 'refined'
  | 'continued'
  | 'renamed'
  | 'merged'
  | 'split'
  | 'absorbed'
  | 'spun-off'
  | 'retired';

/** Who answers for a project, or for one paragraph of it 责任单位. Names as printed. */
export interface Responsibility extends Extensible {
  /** 牵头责任单位; a plain 责任单位 counts as lead. */
  readonly lead: readonly string[];
  /** 协同责任单位, 配合单位. */
  readonly with?: readonly string[];
  /** The printed list ends in 等. */
  readonly openEnded?: true;
  /** The words it was read from. */
  readonly printed?: string;
  /** Concluded, not printed: a cell filled down, say. */
  readonly inferred?: true;
}

/** One numbered promise of the list 项目. */
export interface Project extends Extensible {
  readonly id: Id;
  /** As printed: （十七）, 12. or the row's number; `''` where none is. */
  readonly number: string;
  /** As printed. */
  readonly name: string;
  /** The name meant, where the printed one has a slip (莱篮子 → 菜篮子). */
  readonly nameMeant?: string;
  /** The heading it stands under, without its number: 新增3项民生工程. */
  readonly section?: string;
  /** What the section says of it: 新增 added, 完善 refined, 继续 continued. */
  readonly declared?: ChangeKind;
  /** One a bracket: a paragraph may have its own. */
  readonly responsibilities: readonly Responsibility[];
  readonly targets: readonly Target[];
  readonly parameters?: readonly Parameter[];
  readonly subProjects?: readonly Project[];
}
