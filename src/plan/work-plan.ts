import type { Division } from '../division/division.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Extensible, Id, SchemaVersion } from '../entity.ts';
import type { LeadingGroup } from './leading-group.ts';
import type { ChangeKind, Project } from './project.ts';

/** Why a subject left the list 退出原因: 转为部门日常工作 · 任务已完成 · 不再单列 · 退出 · no word. */
export type RetiredReason = 'routine' | 'completed' | 'redistributed' | 'withdrawn' | 'unstated';

/** One fact of change that the document itself states 变化说明. */
export interface DeclaredChange extends Extensible {
  readonly kind: ChangeKind;
  /** The name it happened to, as printed. */
  readonly subject: string;
  /** A whole project, or an item of a kept one (农家书屋). */
  readonly level: 'project' | 'item';
  /** The name it came from. */
  readonly from?: string;
  /** The name it went into. */
  readonly into?: string;
  readonly reason?: RetiredReason;
}

/** A count the document prints: 新增3项, and `total` for 33项. */
export interface DeclaredCount extends Extensible {
  readonly kind: ChangeKind | 'total';
  readonly count: number;
}

/** One division's list for one year 工作方案: the root entity. Plain JSON. */
export interface WorkPlan extends Extensible {
  readonly schemaVersion: SchemaVersion;
  readonly id: Id;
  readonly source: SourceDocument;
  readonly division: Division;
  readonly year: number;
  readonly declaredCounts: readonly DeclaredCount[];
  readonly projects: readonly Project[];
  readonly changes: readonly DeclaredChange[];
  /** 工作要求, as short headings. */
  readonly requirements: readonly string[];
  readonly leadingGroup?: LeadingGroup;
}
