import type { Division } from '../division/division.ts';
import type { Id, SchemaVersion } from '../entity.ts';
import type { Issue } from '../issue.ts';
import type { ChangeKind, Project } from '../plan/project.ts';
import type { RetiredReason } from '../plan/work-plan.ts';
import type { TargetChange } from './diff-targets.ts';
import type { FieldChange } from './field-changes.ts';
import type { MatchGround } from './likeness.ts';
import type { DoubtReason } from './match-subjects.ts';

/** A project or an item as the diff names it. */
export interface SubjectReference {
  /** Its id in its own list; absent where it is only named (农家书屋). */
  readonly id?: Id;
  /** As printed. */
  readonly name: string;
  /** The name of the project an item stands in. */
  readonly within?: string;
}

/**
 * What became of one subject 变化关系: from a subject of last year, or none, to one of this year, or none. A subject may
 * have several edges: 农村环境“三大革命” is retired, one item of it spun off, another absorbed.
 *
 * - `continued`: kept under its name, with the same promises or other quantities only
 * - `refined`: kept under its name, with other promises; beside `renamed` where the name changed too
 * - `renamed`: kept under another name
 * - `merged`, `split`: one edge for each of the several
 * - `absorbed`: a project is an item now, or an item went into a project
 * - `spun-off`: an item is a project of its own now
 * - `added`, `retired`: on this list only, on last year's only. Retired is not stopped
 */
export interface PlanEdge {
  readonly kind: ChangeKind;
  /** `item` where one of its ends is the item of a project. */
  readonly level: 'project' | 'item';
  readonly from?: SubjectReference;
  readonly to?: SubjectReference;
  /** Whether the plan states it, the comparison found it, or both. */
  readonly says: 'declared' | 'computed' | 'both';
  /** Of `retired`, `merged` and `absorbed`: as declared; else `unstated` for `retired`. */
  readonly reason?: RetiredReason;
  /** How alike the two ends are, 0 to 1000; absent where it was declared only. */
  readonly score?: number;
  /** What the score rests on. */
  readonly grounds?: readonly EdgeGround[];
  /** What changed in the targets of a kept subject, its items' not included; `unknown` where last year's are. */
  readonly targets?: readonly TargetChange[] | 'unknown';
}

/** What an edge rests on: the likeness on one ground, or the caller's word. */
export type EdgeGround = MatchGround | { readonly on: 'identity' };

/** Subjects that may belong together and were not chosen 候选. */
export interface MatchCandidate {
  /** What they would be. */
  readonly kind: ChangeKind;
  readonly level: 'project' | 'item';
  readonly from: readonly SubjectReference[];
  readonly to: readonly SubjectReference[];
  /** 0 to 1000. */
  readonly score: number;
  readonly grounds: readonly MatchGround[];
  /** Below the threshold; another choice is as good or nearly so; or the names answer one question differently (农村, 城市). */
  readonly why: DoubtReason;
}

/** How one project of this year's list is made from last year's. */
export type ProjectStep =
  | {
      /** No single project of last year stands for it: carried whole. */
      readonly kind: 'new';
      /** 0-based places in the two lists. */
      readonly position: { readonly after: number };
      readonly project: Project;
    }
  | {
      readonly kind: 'kept';
      readonly position: { readonly before: number; readonly after: number };
      /** Every field that differs, ids and items included; `unknown` where last year's are. */
      readonly fields: readonly FieldChange[] | 'unknown';
    };

/** Which list was compared. */
export interface ComparedList {
  readonly id: Id;
  readonly division: Division;
  readonly year: number;
  /** Ids of its projects, in order. */
  readonly projects: readonly Id[];
}

/** What changed from one list to the next 年度变化. Plain JSON. */
export interface PlanDiff {
  readonly schemaVersion: SchemaVersion;
  readonly previous: ComparedList;
  readonly current: ComparedList;
  /** In the order of this year's list, then what left it, then what is only declared. */
  readonly edges: readonly PlanEdge[];
  /** The most alike first. */
  readonly candidates: readonly MatchCandidate[];
  /** One step a project of this year's list, in order: what {@link applyDiff} follows. */
  readonly steps: readonly ProjectStep[];
  /** Where the plan and the comparison disagree. */
  readonly issues: readonly Issue[];
}
