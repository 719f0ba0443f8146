import type { Actual, Claim, Measure, Target } from '../../plan/figure.ts';
import { meantUnit } from '../../progress/judgement.ts';
import type { Attainment } from '../../progress/verdict.ts';
import type { Observation } from '../observation.ts';
import { type LevelContext, ownLevel, rateOf } from './own-level.ts';
import { isOfOnePlace } from './places-of.ts';

/** Where an observation stands. */
export type Place = Pick<Observation, 'division' | 'indicator' | 'period'>;

/** What a division promised and reported of one target, as observations: amounts in the units printed. */
export function ownObservations(
  place: Place,
  target: Target,
  attained: Attainment,
  reported: readonly (Actual | Claim)[],
  context: LevelContext,
): readonly Observation[] {
  const answer = reported.find(({ id }) => id === attained.actual);
  const verdict = { ...place, verdict: 'reason' in attained ? attained.reason : attained.verdict };
  if (target.role === 'level') return [{ ...verdict, ...levelOf(target, attained, answer, context) }];
  const isSummed = (target.role === 'flow' || target.role === 'stock') && target.measure !== undefined;
  if (!isSummed) return [verdict];
  const promised = target.missing ?? target.measure.value;
  return [
    { ...verdict, target: promised, unit: meantUnit(target.measure) },
    { ...place, ...resultOf(attained, answer) },
    ...reported.flatMap((figure) => {
      const { rate } = isOwnRate(figure, target) ? rateOf(figure.measure) : {};
      return rate === undefined ? [] : [{ ...place, rate }];
    }),
  ];
}

/** The result where it can be added: of this target and scope, and an amount, not itself a bound. */
function resultOf(attained: Attainment, answer: Actual | Claim | undefined): Pick<Observation, 'actual' | 'unit'> {
  if (attained.verdict === 'missing') return { actual: attained.reason };
  const measure = isUsable(attained) ? answer?.measure : undefined;
  return measure === undefined || !isAmount(measure)
    ? { actual: 'not-comparable' }
    : { actual: measure.value, unit: meantUnit(measure) };
}

/** Part, whole and printed rate of a level, or why there are none. */
function levelOf(
  target: Target,
  attained: Attainment,
  answer: Actual | Claim | undefined,
  context: LevelContext,
): Omit<Observation, keyof Place> {
  if (attained.verdict === 'missing') return { part: attained.reason };
  const said = isUsable(attained) ? ownLevel(target, attained, answer, context) : {};
  return said.rate === undefined && said.part === undefined ? { part: 'not-comparable' } : said;
}

/** Whether the result is this target's, whatever it says: 左右, and a bound that is too weak, leave the verdict open, not the number. */
function isUsable(attained: Attainment): boolean {
  return attained.verdict !== 'indeterminate' || attained.reason === 'about' || attained.reason === 'bound-too-weak';
}

/** An amount, not the bound of one: 50余, 60以上 add up to nothing. */
export function isAmount({ bound, approximate }: Measure): boolean {
  return (bound === 'unstated' || bound === 'exactly') && approximate !== true;
}

function isOwnRate(figure: Actual | Claim, target: Target): boolean {
  const link = figure.links?.find(({ kind, to }) => kind === 'completion-of' && to === target.id);
  return link !== undefined && link.by !== 'candidate' && isOfOnePlace(figure, target);
}
