import type { Id } from '../entity.ts';
import type { UnitOptions } from '../quantity/unit.ts';
import type { Tell } from './issue-list.ts';
import type { Known, View } from './view.ts';

/** What a rule knows beyond the document. */
export interface Beyond {
  /** Whether all that can be linked to is known: a plan is whole, a report is with the plan it reports on. */
  readonly isWhole: boolean;
  /** The ids of the plan that was given. */
  readonly known: ReadonlyMap<Id, Known>;
  readonly planId: Id | undefined;
  /** The units known. */
  readonly options: UnitOptions;
}

/** Looks across the fields of a document. A rule never throws, and changes nothing. */
export type Rule = (view: View, tell: Tell, beyond: Beyond) => void;

/** What an id stands for, in the document or in the plan that was given. */
export function knownAs(id: Id, view: View, beyond: Beyond): Known | undefined {
  return view.known.get(id) ?? beyond.known.get(id);
}
