import type { Link, Scope } from '../../plan/figure.ts';
import { unitLikeness } from '../../quantity/unit.ts';
import { plainUnit } from '../numbers/alike.ts';
import { lookBack } from '../numbers/look-back.ts';
import { ownRate } from '../numbers/rates.ts';
import type { ReadNumber } from '../numbers/settle.ts';
import type { ReadItem } from '../read-text.ts';
import type { NamedFigures } from './figure-ids.ts';
import { measureOf } from './measure.ts';
import { partLink } from './promise-links.ts';

interface Answered {
  readonly target: ReadNumber;
  readonly to: string;
  readonly by: { readonly by?: 'inferred' };
}

/** The target a result answers, and how surely. */
function answeredBy(item: ReadItem, index: number, named: NamedFigures): Answered | undefined {
  const answer = item.answers.get(index);
  const target = answer && item.promises[answer.target];
  const to = named.idOf(target);
  if (answer === undefined || target === undefined || to === undefined) return undefined;
  return { target, to, by: answer.isInferred ? { by: 'inferred' } : {} };
}

/** Which target a result answers, and the whole it is part of. */
export function actualLinks(
  item: ReadItem,
  number: ReadNumber,
  index: number,
  named: NamedFigures,
  scope: Scope | undefined,
): readonly Link[] {
  const answered = answeredBy(item, index, named);
  const whole = number.as === 'part' ? partLink(number, named) : [];
  if (answered === undefined) return whole;
  const differs = differences(number, answered.target, scope);
  return [{ kind: 'answers', to: answered.to, ...answered.by, ...(differs.length > 0 && { differs }) }, ...whole];
}

function differences(result: ReadNumber, target: ReadNumber, scope: Scope | undefined): NonNullable<Link['differs']> {
  const [ours, theirs] = [plainUnit(result.number), plainUnit(target.number)];
  return [
    ...(ours !== theirs && unitLikeness(ours, theirs) === 'unlike' ? (['unit'] as const) : []),
    ...(result.as === 'standard' && measureOf(result).per !== measureOf(target).per ? (['per'] as const) : []),
    ...(scope?.divisions === undefined ? [] : (['scope'] as const)),
    ...(result.as === 'stage' ? (['stage'] as const) : []),
  ];
}

/** What a printed rate is the rate of: its target, its part, its whole. */
export function claimLinks(
  item: ReadItem,
  number: ReadNumber,
  index: number,
  named: NamedFigures,
  scope: Scope | undefined,
): readonly Link[] {
  const answered = answeredBy(item, index, named);
  const differs = scope?.divisions === undefined ? {} : { differs: ['scope'] as const };
  const own = ownRate(number.number, item.results.slice(Math.max(0, index - nearby), index));
  const answers = (kind: 'answers' | 'completion-of'): readonly Link[] =>
    answered === undefined ? [] : [{ kind, to: answered.to, ...answered.by, ...differs }];
  if (own !== undefined) {
    const [part, whole] = [named.idOf(own.part) ?? null, named.idOf(own.whole) ?? null];
    return [...answers('answers'), { kind: 'numerator', to: part }, { kind: 'denominator', to: whole }];
  }
  const kind = number.rule === 'completion-rate' || number.rule === 'rate-of-list' ? 'completion-of' : 'answers';
  if (scope?.divisions !== undefined) {
    return [...answers(kind), { kind: 'numerator', to: null }, { kind: 'denominator', to: null }];
  }
  const result = answered && resultFor(item, index);
  const part = named.idOf(result);
  if (answered === undefined || part === undefined) return [...answers(kind), ...unfounded(item, number, index, named)];
  return [...answers(kind), { kind: 'numerator', to: part }, { kind: 'denominator', to: answered.to, ...answered.by }];
}

/** Numbers before a rate that may be its part or its whole. */
const nearby = 8;

/** The result that answers the same target as the rate, nearest before it. */
function resultFor(item: ReadItem, index: number): ReadNumber | undefined {
  const target = item.answers.get(index)?.target;
  for (let at = index - 1; at >= 0 && at >= index - nearby; at -= 1) {
    if (item.results[at]?.as !== 'claim' && item.answers.get(at)?.target === target) return item.results[at];
  }
  return undefined;
}

/** Of a rate whose whole is not printed: the unanswering result right before it in its sentence is its part. */
function unfounded(item: ReadItem, number: ReadNumber, index: number, named: NamedFigures): readonly Link[] {
  const isPart = (other: ReadNumber): boolean =>
    other.as !== 'claim' &&
    other.number.unit.name !== '%' &&
    other.number.clause.sentence.start === number.number.clause.sentence.start;
  const before = lookBack(item.results, () => true, index - 1);
  const part = before !== undefined && isPart(before) && !item.answers.has(index - 1) ? named.idOf(before) : undefined;
  return [
    part === undefined ? { kind: 'numerator', to: null } : { kind: 'numerator', to: part, by: 'inferred' },
    { kind: 'denominator', to: null },
  ];
}
