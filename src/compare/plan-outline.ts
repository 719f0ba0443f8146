import type { Division } from '../division/division.ts';
import type { Id, SchemaVersion } from '../entity.ts';

/** A project of which only the name is known 仅知名称的项目. */
export interface ProjectOutline {
  readonly id: Id;
  /** As printed. */
  readonly name: string;
  /** A word, not an empty list: nothing can be computed from it. */
  readonly targets: 'unknown';
}

/** A list of which only the names are known 仅知名称的清单. Plain JSON. */
export interface PlanOutline {
  readonly schemaVersion: SchemaVersion;
  readonly id: Id;
  readonly division: Division;
  readonly year: number;
  readonly projects: readonly ProjectOutline[];
}
