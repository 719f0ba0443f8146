import { decimalPlaces, mostDigits } from '../quantity/decimal.ts';
import type { DecimalString } from '../quantity/quantity.ts';
import type { Ratio } from '../quantity/ratio.ts';

/** A ratio and how much it counts. */
export interface WeightedRatio {
  readonly weight: DecimalString;
  readonly ratio: Ratio;
}

/** A mean of ratios, and whether it is the whole truth. */
export interface Mean {
  readonly ratio: Ratio;
  /** False where it was cut after 30 places, because 38 digits do not hold the exact pair. */
  readonly exact: boolean;
}

/** A pair of whole numbers of any length; the whole is not 0. */
interface Fraction {
  readonly part: bigint;
  readonly whole: bigint;
}

/** How many places are kept of a mean whose pair is too long. */
const keptPlaces = 30;

/**
 * Σ weight × ratio ÷ Σ weight, in whole numbers of any length: the denominators of forty projects multiply to more than any
 * decimal holds. In lowest terms. Undefined where 38 digits do not hold what is left of it. The weights do not sum to 0.
 */
export function exactMean(terms: readonly WeightedRatio[]): Mean | undefined {
  const products = terms.map(({ weight, ratio }) => timesFraction(fractionOf(weight), quotientOf(ratio)));
  const weights = terms.map(({ weight }) => fractionOf(weight));
  const total = sumOf(weights);
  const mean = lowest(timesFraction(sumOf(products), { part: total.whole, whole: total.part }));
  const pair = { part: `${mean.part}`, whole: `${mean.whole}` };
  if (isShort(pair.part) && isShort(pair.whole)) return { ratio: pair, exact: true };
  const cut = cutOf(mean);
  return cut === undefined ? undefined : { ratio: { part: cut, whole: '1' }, exact: false };
}

function isShort(text: string): boolean {
  return text.replace('-', '').replace('.', '').length <= mostDigits;
}

function fractionOf(text: DecimalString): Fraction {
  return { part: BigInt(text.replace('.', '')), whole: 10n ** BigInt(decimalPlaces(text)) };
}

function quotientOf({ part, whole }: Ratio): Fraction {
  const [above, below] = [fractionOf(part), fractionOf(whole)];
  return { part: above.part * below.whole, whole: above.whole * below.part };
}

function timesFraction(a: Fraction, b: Fraction): Fraction {
  return { part: a.part * b.part, whole: a.whole * b.whole };
}

/** Adds what has one denominator first, then neighbours two by two: so numbers grow as slowly as they can. */
function sumOf(fractions: readonly Fraction[]): Fraction {
  const byWhole = new Map<bigint, bigint>();
  for (const { part, whole } of fractions.map(lowest)) byWhole.set(whole, (byWhole.get(whole) ?? 0n) + part);
  let left: readonly Fraction[] = [...byWhole].map(([whole, part]) => ({ part, whole }));
  while (left.length > 1) left = inPairs(left);
  return left[0] as Fraction;
}

function inPairs(fractions: readonly Fraction[]): readonly Fraction[] {
  return fractions.flatMap((a, index) => {
    if (index % 2 === 1) return [];
    const b = fractions[index + 1];
    return [b === undefined ? a : { part: a.part * b.whole + b.part * a.whole, whole: a.whole * b.whole }];
  });
}

/** The same fraction with the smallest numbers, and a whole above 0. */
function lowest({ part, whole }: Fraction): Fraction {
  let [a, b] = [whole, part];
  while (b !== 0n) [a, b] = [b, a % b];
  // The divisor has a sign of its own: it takes that of the whole with it.
  const divisor = a < 0n === whole < 0n ? a : -a;
  return { part: part / divisor, whole: whole / divisor };
}

/** A fraction cut after 30 places; undefined where nothing would be left of it, or too much. */
function cutOf({ part, whole }: Fraction): DecimalString | undefined {
  const steps = (part * 10n ** BigInt(keptPlaces)) / whole;
  const sign = steps < 0n ? '-' : '';
  const digits = `${steps}`.replace('-', '').padStart(keptPlaces + 1, '0');
  const text = `${sign}${digits.slice(0, -keptPlaces)}.${digits.slice(-keptPlaces)}`;
  return steps !== 0n && isShort(text) ? text : undefined;
}
