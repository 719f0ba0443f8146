import type { Link, Scope } from '../../plan/figure.ts';
import { unitLikeness } from '../../quantity/unit.ts';
import { plainUnit } from '../numbers/alike.ts';
import { lookBack } from '../numbers/look-back.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { ReadItem } from '../read-text.ts';
import { ownRate } from '../rules/rates.ts';
import type { ReadNumber } from '../rules/settle.ts';
import type { NamedFigures } from './figure-ids.ts';
import { divisionsOf, measureOf } from './measure.ts';
import { partLink } from './promise-links.ts';
import { nearby, unfounded } from './unfounded.ts';

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
  const paid = number.as === 'actual' ? paysFor(item, number, index, named) : [];
  if (answered === undefined) return [...whole, ...paid];
  const differs = differences(number, answered.target, scope);
  return [
    { kind: 'answers', to: answered.to, ...answered.by, ...(differs.length > 0 && { differs }) },
    ...whole,
    ...paid,
  ];
}

function differences(result: ReadNumber, target: ReadNumber, scope: Scope | undefined): NonNullable<Link['differs']> {
  const [ours, theirs] = [plainUnit(result.number), plainUnit(target.number)];
  return [
    ...(ours !== theirs && unitLikeness(ours, theirs) === 'unlike' ? (['unit'] as const) : []),
    ...(result.as === 'standard' && measureOf(result).per !== measureOf(target).per ? (['per'] as const) : []),
    ...(isSameScope(result, target, scope) ? [] : (['scope'] as const)),
    ...(result.as === 'stage' ? (['stage'] as const) : []),
  ];
}

const places = /[一二三四][类档](?:县|区|市)|(?:贫困|脱贫|重点)(?:县|村|乡镇)|建成区|中心城区/;

/** Whom a promise is about, where it is not all: 二类县卫生厕所普及率 of some counties, 其中甲县12个 of one. */
export function promisedScope(target: ReadNumber): Scope | undefined {
  if (target.as === 'part' || (target.number.cell?.place ?? '') !== '') return divisionsOf(target);
  const population = target.number.unit.name === '%' ? partOfPlace(target) : undefined;
  return population === undefined ? undefined : { population };
}

function isSameScope(result: ReadNumber, target: ReadNumber, scope: Scope | undefined): boolean {
  const promised = promisedScope(target)?.divisions ?? [];
  return (
    promised.join('、') === (scope?.divisions ?? []).join('、') &&
    scope?.population === divisionsOf(target)?.population &&
    partOfPlace(target) === partOfPlace(result)
  );
}

function partOfPlace({ number }: ReadNumber): string | undefined {
  return places.exec(number.before)?.[0];
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
  const isOfPlace = scope?.divisions !== undefined;
  const differs =
    isOfPlace && !(answered && isSameScope(number, answered.target, scope)) ? { differs: ['scope'] as const } : {};
  const own = ownRate(number.number, item.results.slice(Math.max(0, index - nearby), index));
  const answers = (kind: 'answers' | 'completion-of'): readonly Link[] =>
    answered === undefined ? [] : [{ kind, to: answered.to, ...answered.by, ...differs }];
  if (own !== undefined) {
    const [part, whole] = [named.idOf(own.part) ?? null, named.idOf(own.whole) ?? null];
    // A rate of two counts answers a rate, and no count.
    const isOfRate = answered !== undefined && plainUnit(answered.target.number) === '%';
    return [
      ...(isOfRate ? answers('answers') : []),
      { kind: 'numerator', to: part },
      { kind: 'denominator', to: whole },
    ];
  }
  const kind = isOfCompletion(item, index) ? 'completion-of' : 'answers';
  const base = number.number.previous && basesOf(item.numbers).get(number.number.previous);
  if (base !== undefined && base.number.clause === number.number.clause) {
    return [...answers(kind), { kind: 'numerator', to: null }, { kind: 'denominator', to: named.idOf(base) ?? null }];
  }
  // In a row of a table the division's own numbers stand beside it.
  if (isOfPlace && (number.number.cell?.place ?? '') === '') {
    return [...answers(kind), { kind: 'numerator', to: null }, { kind: 'denominator', to: null }];
  }
  const result = answered && resultFor(item, index);
  const part = named.idOf(result);
  if (answered === undefined || part === undefined) return [...answers(kind), ...unfounded(item, number, index, named)];
  return [...answers(kind), { kind: 'numerator', to: part }, { kind: 'denominator', to: answered.to, ...answered.by }];
}

const bases = new WeakMap<readonly ReadNumber[], ReadonlyMap<NumberInContext, ReadNumber>>();

/** The counts of all, of which the rest of their clause tells: 9座公厕 of 9座公厕开工率78%. Looked for once an item. */
function basesOf(numbers: readonly ReadNumber[]): ReadonlyMap<NumberInContext, ReadNumber> {
  const known = bases.get(numbers);
  if (known !== undefined) return known;
  const found = new Map(numbers.filter(({ rule }) => rule === 'out-of-which').map((one) => [one.number, one]));
  bases.set(numbers, found);
  return found;
}

const likeTheOneBefore: ReadonlySet<string> = new Set(['rate-in-bracket', 'rate-of-list']);

const ofTheTask = /完成|完工|开工|竣工|建成|进度|支付|拨付|占/;

/** A rate of completion, or one that goes on with one: 完成任务的80%(其中甲县75%). */
function isOfCompletion({ results }: ReadItem, index: number): boolean {
  const cell = results[index]?.number.cell;
  if (cell?.isAlone === true) return ofTheTask.test(cell.head);
  return (
    lookBack(results, ({ as, rule }) => as === 'claim' && !likeTheOneBefore.has(rule), index)?.rule ===
    'completion-rate'
  );
}

/** The result that answers the same target as the rate, nearest before it. */
function resultFor(item: ReadItem, index: number): ReadNumber | undefined {
  const target = item.answers.get(index)?.target;
  for (let at = index - 1; at >= 0 && at >= index - nearby; at -= 1) {
    if (item.results[at]?.as !== 'claim' && item.answers.get(at)?.target === target) return item.results[at];
  }
  return undefined;
}

const persons: ReadonlySet<string> = new Set(['人', '名', '户', '人次', '例', '位', '户次']);

/** 9月发放41万元: not what was paid since January for those who are counted. */
const ofOneMonth = /(?:^|[^0-9\-—~至到第])[0-9]{1,2}月份?(?![底末前初内止至到、\-—~起以]|[上中下]旬)/;

/** 发放资金498.9万元 is paid for the persons counted in its sentence: those nearest before it, else after it. */
function paysFor(item: ReadItem, { number }: ReadNumber, index: number, named: NamedFigures): readonly Link[] {
  if (
    !number.unit.name.endsWith('元') ||
    number.unit.per !== undefined ||
    !/资金|救助金|养老金|补贴|补助|支出|发放|拨付|金$/.test(number.before) ||
    ofOneMonth.test(number.clauseBefore)
  )
    return [];
  const isCounted = (other: ReadNumber): boolean =>
    other.as === 'actual' &&
    persons.has(plainUnit(other.number)) &&
    other.number.clause.sentence.start === number.clause.sentence.start;
  const found =
    lookBack(item.results, isCounted, index - 1) ?? item.results.slice(index + 1, index + nearby).find(isCounted);
  const to = named.idOf(found);
  return to === undefined ? [] : [{ kind: 'pays-for', to, by: 'inferred' }];
}
