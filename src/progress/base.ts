import type { Id } from '../entity.ts';
import type { Issue } from '../issue.ts';
import type { IsoDate } from '../period/period.ts';
import { isInForce } from '../period/when.ts';
import type { Base, Figure, Measure } from '../plan/figure.ts';
import { progressIssue } from './issues.ts';

/** Finds a figure by its id: the plan's, the report's, or the caller's own. */
export type FigureLookup = (id: Id) => Figure | undefined;

/** The amount of a base on a day, or why it is not known. */
export type BaseAmount =
  | { readonly known: true; readonly measure: Measure }
  | { readonly known: false; readonly issue: Issue };

/**
 * The figures that are in force on a day. Those that say no time always are; without a day only those count.
 */
export function inForceOn<F extends Figure>(figures: readonly F[], day: IsoDate | undefined): readonly F[] {
  return figures.filter(({ when }) => when === undefined || (day !== undefined && isInForce(when, day)));
}

/** The amount of a target's base on a day: where several are printed (583元, then 641元), the one in force. */
export function baseAmount(base: Base, lookup: FigureLookup, day: IsoDate | undefined): BaseAmount {
  const figures = (base.figures ?? []).map(lookup).filter((figure) => figure?.measure !== undefined) as Figure[];
  const [first, second] = inForceOn(figures, day);
  if (first?.measure === undefined) {
    return { known: false, issue: progressIssue('progress/base-unknown', { expected: base.name }) };
  }
  if (second !== undefined) {
    const received = figures.map(({ measure }) => `${measure?.value}${measure?.unit}`).join('、');
    return { known: false, issue: progressIssue('progress/several-bases', { expected: base.name, received }) };
  }
  return { known: true, measure: first.measure };
}
