import type { Id } from '../../entity.ts';
import type { Issue } from '../../issue.ts';
import type { IsoDate } from '../../period/period.ts';
import type { Actual, Claim, Link, Target } from '../../plan/figure.ts';
import { meantUnit } from '../../progress/judgement.ts';
import type { Observation } from '../observation.ts';
import type { FindDivision } from './find-division.ts';
import { levelRateOf, rateOf } from './own-level.ts';
import { isAmount } from './own-observations.ts';
import { isOfOnePlace, isOfSeveral, isScoped, notPlaced, placesOf } from './places-of.ts';

/** Where the figures of a report are placed. */
export interface ScopedContext {
  readonly find: FindDivision;
  /** The targets wanted, with the names of their indicators. */
  readonly targets: ReadonlyMap<Id, NamedTarget>;
  /** Every figure of the report, by id. */
  readonly figures: ReadonlyMap<Id, Actual | Claim>;
  readonly period: IsoDate;
}

/** A target and what its indicator is called. */
export interface NamedTarget {
  readonly target: Target;
  readonly name: string;
}

/** What a report says of divisions below its own: 其中濉溪县完成45.6%, 濉溪县137户, 三区均达50%以上. */
export function scopedObservations(context: ScopedContext): {
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
} {
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  for (const figure of context.figures.values()) {
    const link = isScoped(figure) ? linkToTarget(figure, context.figures) : undefined;
    const named = context.targets.get(link?.to ?? '');
    // What answers the division's own target is told beside that.
    if (named === undefined || isOfOnePlace(figure, named.target)) continue;
    const said = saidOf(figure, (link as Link).kind === 'completion-of', named.target);
    const codes = isOfSeveral(figure) ? undefined : placesOf(figure, context.find);
    if (said === undefined || codes === undefined) {
      issues.push(notPlaced(figure));
      continue;
    }
    const place = { indicator: named.name, period: context.period };
    for (const division of codes) observations.push({ division, ...place, ...said });
  }
  return { observations, issues };
}

/** What ties a figure to a target: its own link, or that of the figure it is a part of. */
function linkToTarget(figure: Actual | Claim, figures: ScopedContext['figures']): Link | undefined {
  const links = (one: Actual | Claim | undefined) => (one?.links ?? []).filter(({ by }) => by !== 'candidate');
  const isTie = ({ kind }: Link) => kind === 'answers' || kind === 'completion-of';
  const own = links(figure).find(isTie);
  if (own !== undefined) return own;
  const whole = links(figure).find(({ kind }) => kind === 'part-of');
  return links(figures.get(whole?.to ?? '')).find(isTie);
}

/** The measure of an observation that a figure says; none where it says no number that could be one. */
function saidOf({ measure }: Actual | Claim, isCompletion: boolean, target: Target): Partial<Observation> | undefined {
  if (isCompletion || target.role === 'level') {
    const { rate } = isCompletion ? rateOf(measure) : levelRateOf(measure, target);
    return rate === undefined ? undefined : { rate };
  }
  return measure === undefined || !isAmount(measure) ? undefined : { actual: measure.value, unit: meantUnit(measure) };
}
