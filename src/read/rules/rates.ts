import {
  compareDecimals,
  isDecimalString,
  isZero,
  multiplyDecimals,
  scaleDecimal,
  subtractDecimals,
} from '../../quantity/decimal.ts';
import { countsAlike, meantUnit, plainUnit, scaleOfUnit } from '../numbers/alike.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { SettledNumber } from './rule.ts';

/**
 * The value of a number with its 万 or 亿 reckoned in. What has no form of an amount (07, forty digits) fits nothing: a rule of the
 * caller's may read it as a figure, and only the gate will refuse it.
 */
export function amountOf(number: NumberInContext): string {
  const { amount } = number.numeral;
  return isDecimalString(amount) ? scaleDecimal(amount, powerOf(number)) : fitsNothing;
}

const fitsNothing = '0';

/** One unit of the last place of a number, with its 万 or 亿: 100 of 5.36万. */
export function lastPlaceOf(number: NumberInContext): string {
  return scaleDecimal(lastPlace(number.numeral.amount), powerOf(number));
}

function powerOf(number: NumberInContext): number {
  const scale = scaleOfUnit.exec(meantUnit(number))?.[0] ?? '';
  return scale === '万亿' ? 12 : scale === '亿' ? 8 : scale === '万' ? 4 : scale === '千' ? 3 : 0;
}

/** One unit of the last place of a decimal: 0.1 of 77.8. */
export function lastPlace(amount: string): string {
  const places = amount.includes('.') ? amount.length - amount.indexOf('.') - 1 : 0;
  return scaleDecimal('1', -places);
}

/** Whether `part` of `whole` is `printed` percent, give or take `tolerance` percentage points. */
export function rateFits(part: string, whole: string, printed: string, tolerance: string): boolean {
  if (!isDecimalString(printed) || isZero(whole)) return false;
  const off = subtractDecimals(multiplyDecimals('100', part), multiplyDecimals(printed, whole)).replace(/^-/, '');
  return compareDecimals(off, multiplyDecimals(tolerance, whole)) <= 0;
}

/** A number in percent whose words name a rate: 产前筛查率, 覆盖面, 报销比例. */
export function isRate({ unit }: NumberInContext): boolean {
  return unit.name === '%';
}

const ofPlaces =
  /(?:完成|完工|开工|竣工|建成|拨付|到位|支出)率[^,。0-9]{0,4}(?:分别)?[为是]?:[\u4e00-\u9fff]{1,6}[市县区州镇乡]$/;
const nextPlace = /^、[\u4e00-\u9fff]{1,6}[市县区州镇乡]$/;

/** 各市完成率分别为:东山市76.4%: the first of a list of rates, a place each. */
export function isOfFirstPlace(sentenceBefore: string): boolean {
  return ofPlaces.test(sentenceBefore);
}

/** And 、西山市28.9% that goes on with it. */
export function isOfNextPlace(before: string, earlier: string): boolean {
  return nextPlace.test(before) && /[市县区州镇乡]$/.test(earlier);
}

/** The part and the whole of a rate that stand beside it. */
export interface OwnRate {
  readonly part: SettledNumber;
  readonly whole: SettledNumber;
}

const nearby = 6;
const rateName = /([^,。;:、()]{1,20}?)(?:率|比例|比重|占比)(?:均|已|也)?(?:达到?|为|约)?\s?$/;

/**
 * 产前筛查3832人,产前筛查率45.4% after 孕妇建册8446人: a rate whose part is named like it and whose whole is printed among
 * the numbers just before, so that the three agree to the last place printed. Such a rate says nothing new: it is a claim.
 */
export function ownRate(number: NumberInContext, settled: readonly SettledNumber[]): OwnRate | undefined {
  if (!isRate(number)) return undefined;
  const name = rateName.exec(number.before)?.[1];
  if (name === undefined && !/占\s?$/.test(number.before)) return undefined;
  const beside = besideRate(number, settled) ?? shareOfNamed(number, settled);
  if (beside !== undefined || name === undefined) return beside;
  const counts = settled
    .slice(-nearby)
    .filter(
      ({ number: other, as }) =>
        other.passage === number.passage &&
        (as === 'actual' || as === 'part') &&
        other.unit.name !== '%' &&
        other.unit.unit !== '',
    );
  for (const part of counts.toReversed()) {
    if (!isNamedLike(part.number.before, name)) continue;
    const whole = counts
      .toReversed()
      .find(
        (other) =>
          other !== part &&
          countsAlike(other.number, part.number) &&
          rateFits(
            amountOf(part.number),
            amountOf(other.number),
            number.numeral.amount,
            lastPlace(number.numeral.amount),
          ),
      );
    if (whole !== undefined) return { part, whole };
  }
  return misprintedRate(number, name, counts);
}

/** Rates of completion are of a task, which may stand elsewhere. */
const ofTask = /完成|完工|开工|竣工|建成|拨付|到位|支付|支出|执行|投资|进度|办结|交付|验收|动工|启动|下达|投用/;

/**
 * 培训860人,合格720人,合格率93.7%: the count right before the rate bears its name, and one other of its unit stands before it in the
 * sentence. Nothing else is the rate of, right or wrong.
 */
function misprintedRate(number: NumberInContext, name: string, counts: readonly SettledNumber[]): OwnRate | undefined {
  const part = counts.at(-1);
  const stem = name.slice(-2);
  if (part === undefined || part.number !== number.previous || stem.length < 2 || ofTask.test(name)) return undefined;
  if (!part.number.before.includes(stem)) return undefined;
  const due = counts.at(-2);
  if (due !== undefined && isDue(due.number, stem) && isOfDue(part.number, due.number, stem))
    return { part, whole: due };
  const wholes = counts.filter(
    ({ number: other }) =>
      other !== part.number &&
      other.clause.sentence.start === number.clause.sentence.start &&
      plainUnit(other) === plainUnit(part.number) &&
      !other.before.includes(stem),
  );
  const [whole] = wholes;
  if (whole === undefined || wholes.length > 1) return undefined;
  return compareDecimals(amountOf(whole.number), amountOf(part.number)) >= 0 ? { part, whole } : undefined;
}

/** 应参保25万人 beside 已参保23.1万人: the words say which is of which, whatever the rate. */
function isOfDue(part: NumberInContext, due: NumberInContext, stem: string): boolean {
  return part.passage === due.passage && !isDue(part, stem) && countsAlike(part, due);
}

const isDue = ({ before }: NumberInContext, stem: string): boolean =>
  /应[^不]{0,6}$/.test(before.slice(0, before.lastIndexOf(stem))) && before.includes(stem);

/** 其中公办120个、民办90个,公办占57.1%: of the part that is named, unless another count beside it gives the rate. */
function shareOfNamed(number: NumberInContext, settled: readonly SettledNumber[]): OwnRate | undefined {
  const name = /([^0-9,。;:、()]{2,10})占\s?$/.exec(number.before)?.[1]?.trim();
  if (name === undefined) return undefined;
  const near = settled.slice(-nearby).filter((one) => one.number.passage === number.passage);
  const [part, another] = near.filter((one) => one.as === 'part' && one.number.before.trim().endsWith(name));
  const whole = part?.whole;
  if (part === undefined || another !== undefined || whole === undefined) return undefined;
  const isOfOther = settled
    .slice(-nearby)
    .some((one) => one !== whole && one !== part && counted.has(one.as) && isRateOf(part.number, one.number, number));
  return isOfOther ? undefined : { part, whole };
}

const counted: ReadonlySet<string> = new Set(['actual', 'part', 'stage', 'base', 'scope', 'target']);

/** 168个村中,151个…,治理率89.9%: the count just before, and one before it, where their ratio is the rate to its last place. */
function besideRate(number: NumberInContext, settled: readonly SettledNumber[]): OwnRate | undefined {
  const part = settled.at(-1);
  if (part === undefined || part.number !== number.previous || !counted.has(part.as)) return undefined;
  if (!number.numeral.amount.includes('.') && !/占\s?$/.test(number.before)) return undefined;
  const whole = settled
    .slice(-nearby, -1)
    .findLast(
      (one) =>
        one.number.passage === number.passage && counted.has(one.as) && isRateOf(part.number, one.number, number),
    );
  return whole && { part, whole };
}

function isRateOf(part: NumberInContext, whole: NumberInContext, { numeral: { amount } }: NumberInContext): boolean {
  return (
    !isRate(part) &&
    plainUnit(part) !== '' &&
    countsAlike(part, whole) &&
    rateFits(amountOf(part), amountOf(whole), amount, lastPlace(amount))
  );
}

/** At least two characters of the rate's name stand in the words before the count, in order. */
function isNamedLike(words: string, name: string): boolean {
  let found = 0;
  let at = 0;
  for (const character of name) {
    const place = words.indexOf(character, at);
    if (place < 0) continue;
    found += 1;
    at = place + 1;
  }
  return found >= 2;
}
