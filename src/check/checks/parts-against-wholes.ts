import { subtractQuantities, sumQuantities } from '../../quantity/arithmetic.ts';
import { compareProducts, decimalPlaces, multiplyDecimals, scaleDecimal, sumDecimals } from '../../quantity/decimal.ts';
import type { DecimalString, Quantity } from '../../quantity/quantity.ts';
import { readUnit } from '../../quantity/unit.ts';
import type { Check, CheckInput, Finding } from '../finding.ts';
import {
  amountOf,
  figuresById,
  isMeasured,
  isPlain,
  type PlacedFigure,
  type PlacedMeasure,
  placedFigures,
} from '../placed-figures.ts';
import { isCount } from '../rate-range.ts';
import { amountWords, numberOf, tellFigure, wordsOf } from '../tell.ts';

/** Wholes against the parts they are said to have. */
export const partsAgainstWholes: Check = {
  code: 'parts-against-wholes',
  about: 'both',
  why: {
    en: 'Parts that are said to be all there are must add up to their whole, but for rounding; and no part is more than its whole, nor are all together unless they overlap, however many are left out.',
    zh: '分项列全的，合计应等于总数（尾数取舍除外）；未列全的，任何一项也不应大于总数，互不重叠的各项之和也不应大于总数。',
  },
  finds: ['check/parts-differ', 'check/part-above-whole', 'check/parts-above-whole'],
  check(input) {
    const figures = placedFigures(input);
    const byId = figuresById(figures);
    const groups = new Map<string, Group>();
    for (const part of figures) {
      for (const { kind, to, by, complete = false } of part.figure.links ?? []) {
        const whole = kind === 'part-of' && by !== 'candidate' ? byId.get(to ?? '') : undefined;
        if (whole === undefined || !isSummable(whole)) continue;
        const key = JSON.stringify([to, complete, waysOf(part)]);
        const group = groups.get(key) ?? { whole, complete, parts: [] };
        groups.set(key, group);
        group.parts.push(part);
      }
    }
    return [...groups.values()].flatMap(({ whole, complete, parts }) => {
      const summable = parts.filter(isSummable).filter(({ figure }) => figure.measure.per === whole.figure.measure.per);
      if (!complete) return openFindings(input, whole, summable);
      return summable.length === parts.length ? sumFinding(input, whole, summable) : [];
    });
  },
};

/** A whole with the parts of one way to divide it. */
interface Group {
  readonly whole: PlacedMeasure;
  readonly complete: boolean;
  readonly parts: PlacedFigure[];
}

/** How a part divides its whole: by divisions, by the names of its dimensions. One whole may be divided in several ways. */
function waysOf({ figure: { scope = {} } }: PlacedFigure): readonly string[] {
  const dimensions = (scope.dimension ?? []).map(([name]) => name);
  return scope.divisions === undefined ? dimensions : ['', ...dimensions];
}

/** Work and states add up where they are printed plainly. */
function isSummable(found: PlacedFigure): found is PlacedMeasure {
  const isAdditive = 'role' in found.figure && (found.figure.role === 'flow' || found.figure.role === 'stock');
  return isAdditive && isMeasured(found) && isPlain(found.figure.measure);
}

/** That parts do not come to their whole, or to more than it. */
function sumFinding(
  input: CheckInput,
  whole: PlacedMeasure,
  parts: readonly PlacedMeasure[],
  code: 'check/parts-differ' | 'check/parts-above-whole' = 'check/parts-differ',
): readonly Finding[] {
  const total = amountOf(whole.figure.measure);
  const amounts = parts.map(({ figure }) => amountOf(figure.measure));
  const sum = sumQuantities([{ value: '0', unit: total.unit }, ...amounts], input);
  if (!sum.ok || isWithin(sum.value, total, amounts, input)) return [];
  if (code === 'check/parts-above-whole' && !isAbove(sum.value, total, input)) return [];
  const expected = `${parts.map(amountWords).join(' + ')} = ${sum.value.value}${total.unit}`;
  const computed = { as: 'computed', value: sum.value.value, unit: total.unit } as const;
  const numbers = [numberOf('printed', whole), computed, ...parts.map((part) => numberOf('part', part))];
  return [tellFigure(input, code, whole, { expected, numbers })];
}

/** Parts of which more may follow: each against the whole; else what they come to together. */
function openFindings(input: CheckInput, whole: PlacedMeasure, parts: readonly PlacedMeasure[]): readonly Finding[] {
  const above = parts.flatMap((part) => partFinding(input, whole, part));
  // 学位8100个,其中新建小学4所、学位5400个: schools are added to no places.
  const alike = parts.filter(({ figure }) => amountOf(figure.measure).unit === amountOf(whole.figure.measure).unit);
  return above.length > 0 || alike.length < 2 ? above : sumFinding(input, whole, alike, 'check/parts-above-whole');
}

function partFinding(input: CheckInput, whole: PlacedMeasure, part: PlacedMeasure): readonly Finding[] {
  const total = amountOf(whole.figure.measure);
  const amount = amountOf(part.figure.measure);
  if (!isAbove(amount, total, input) || isWithin(amount, total, [], input)) return [];
  const numbers = [numberOf('part', part), numberOf('whole', whole)];
  return [tellFigure(input, 'check/part-above-whole', part, { expected: wordsOf(whole.figure), numbers })];
}

function isAbove(amount: Quantity, total: Quantity, input: CheckInput): boolean {
  const excess = subtractQuantities<string, string>(amount, total, input);
  return excess.ok && !excess.value.value.startsWith('-');
}

/** Whether a sum is its total but for rounding: half a unit of the last place for each number; counts are exact. */
function isWithin(sum: Quantity, total: Quantity, parts: readonly Quantity[], input: CheckInput): boolean {
  const printed = [total, ...(parts.length === 0 ? [sum] : parts)];
  const finest = new Map<string, number>();
  for (const { value, unit } of printed) finest.set(unit, Math.max(finest.get(unit) ?? 0, decimalPlaces(value)));
  const slack = printed
    .filter((amount) => !isCount(amount, input))
    .map(({ unit }) => multiplyDecimals(scaleDecimal('0.5', -(finest.get(unit) ?? 0)), worthOf(unit, input)));
  const difference = subtractQuantities<string, string>(sum, total, input);
  if (!difference.ok) return false;
  const { value, unit } = difference.value;
  return compareProducts(value.replace('-', ''), worthOf(unit, input), sumDecimals(slack), '1') <= 0;
}

function worthOf(unit: string, { units }: CheckInput): DecimalString {
  return readUnit(unit, units).worth;
}
