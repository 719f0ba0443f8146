import { type Issue, ok, type Result, refuse } from '../issue.ts';
import { nameKey } from '../name.ts';
import { assertOptionNames } from '../options.ts';
import { compareCodePoints } from '../plan/code-point-order.ts';
import type { MissingReason } from '../plan/figure.ts';
import { compareDecimals, isComputedDecimal, isDecimalString, isZero, sumDecimals } from '../quantity/decimal.ts';
import type { DecimalString } from '../quantity/quantity.ts';
import type { Ratio } from '../quantity/ratio.ts';
import { exactMean } from './exact-mean.ts';
import { paceIssue } from './issues.ts';

/** One thing that weighs in a completion: a project, a target, a county. */
export interface CompletionItem {
  /** Unique among the items. */
  readonly name: string;
  /** Done ÷ target, or the word for why there is none. */
  readonly ratio: Ratio | MissingReason;
}

/** By what items weigh, and how much each. There is no default. */
export interface Weighting {
  /** What the weights are, in the caller's words: 按计划投资额. */
  readonly weighting: string;
  /** One an item, as [name, weight]: decimal strings of 0 or more. */
  readonly weights: readonly (readonly [name: string, weight: DecimalString])[];
}

/** A completion over several things 加权完成率, with the weighting it depends on. Plain JSON. */
export interface WeightedCompletion {
  /** What the weights are, in the caller's words. */
  readonly weighting: string;
  /** Σ weight × ratio ÷ Σ weight over what has a ratio, in lowest terms, uncapped. */
  readonly completion: Ratio;
  /** False where `completion` was cut after 30 places, because 38 digits do not hold the exact pair. */
  readonly exact: boolean;
  /** How much of all weight `completion` speaks for. */
  readonly covered: Ratio;
  /** What it is made of, by name. */
  readonly used: readonly { readonly name: string; readonly weight: DecimalString; readonly ratio: Ratio }[];
  /** What has no ratio, by name: not taken for 0, and not in `completion`. */
  readonly missing: readonly {
    readonly name: string;
    readonly weight: DecimalString;
    readonly reason: MissingReason;
  }[];
}

const known: readonly string[] = ['weighting', 'weights'] satisfies readonly (keyof Weighting)[];

/**
 * One completion over several things, by weights that the caller gives and names 加权完成率. No rule for weights is known, so
 * none is built in, and the result always carries the name of its weighting. Show k of N beside it: what is over-fulfilled
 * makes up for what is not done.
 *
 * @param items things with their completion ratio, or with the reason why they have none; in any order
 * @param options `weighting`, the name of the weights; `weights`, one an item
 * @returns the completion with all it is made of. Refused, with all that is wrong: a name twice (`pace/item-twice`,
 *   `pace/weight-twice`), a weight too few (`pace/weight-missing`) or too many (`pace/weight-unused`), what is no weight
 *   (`pace/not-a-weight`) or no ratio (`pace/not-a-ratio`), no weight above 0 (`pace/nothing-weighs`), a completion that 38 digits
 *   cannot say (`pace/too-long`)
 * @throws `TypeError` where the weighting has no name, and for options that are unknown
 * @source our convention
 * @example
 * ```ts
 * import { expect, toPercent } from 'minsheng';
 * import { weightedCompletion } from 'minsheng/rollup';
 *
 * const roads = { name: '四好农村路', ratio: { part: '60', whole: '71' } };
 * const flats = { name: '棚户区改造', ratio: { part: '2486', whole: '2187' } };
 * const byMoney = expect(weightedCompletion([roads, flats], {
 *   weighting: '按计划投资额',
 *   weights: [['四好农村路', '3'], ['棚户区改造', '1']],
 * }));
 * console.log(byMoney.weighting, toPercent(byMoney.completion)); // => 按计划投资额 91.8%
 * ```
 */
export function weightedCompletion(items: readonly CompletionItem[], options: Weighting): Result<WeightedCompletion> {
  assertOptionNames(options, known);
  const { weighting, weights } = options;
  if (nameKey(weighting) === '') throw new TypeError('A weighting needs a name');
  const weightOf = new Map(weights.map(([name, weight]) => [nameKey(name), weight]));
  const faults = [...itemFaults(items, weightOf), ...weightFaults(items, weights)];
  if (faults.length > 0) return refuse(faults);
  const weighed = items
    .map(({ name, ratio }) => ({ name, weight: weightOf.get(nameKey(name)) as DecimalString, ratio }))
    .sort((a, b) => compareCodePoints(a.name, b.name));
  const used = weighed.flatMap(({ name, weight, ratio }) =>
    typeof ratio === 'string' ? [] : [{ name, weight, ratio }],
  );
  const missing = weighed.flatMap(({ name, weight, ratio }) =>
    typeof ratio === 'string' ? [{ name, weight, reason: ratio }] : [],
  );
  const counted = sumDecimals(used.map(({ weight }) => weight));
  if (isZero(counted)) return refuse(paceIssue('pace/nothing-weighs'));
  const mean = exactMean(used);
  if (mean === undefined) return refuse(paceIssue('pace/too-long'));
  const covered = { part: counted, whole: sumDecimals(weighed.map(({ weight }) => weight)) };
  return ok({ weighting, completion: mean.ratio, exact: mean.exact, covered, used, missing });
}

function itemFaults(items: readonly CompletionItem[], weightOf: ReadonlyMap<string, DecimalString>): readonly Issue[] {
  const seen = new Set<string>();
  return items.flatMap(({ name, ratio }, at) => {
    const key = nameKey(name);
    const isTwice = seen.has(key);
    seen.add(key);
    return [
      ...(isTwice ? [paceIssue('pace/item-twice', { path: ['items', at], received: name })] : []),
      ...(weightOf.has(key) ? [] : [paceIssue('pace/weight-missing', { path: ['items', at], received: name })]),
      ...(typeof ratio === 'string' || isRatio(ratio)
        ? []
        : [paceIssue('pace/not-a-ratio', { path: ['items', at, 'ratio'], received: `${ratio.part}/${ratio.whole}` })]),
    ];
  });
}

function isRatio({ part, whole }: Ratio): boolean {
  return isComputedDecimal(part) && isComputedDecimal(whole) && !isZero(whole);
}

function weightFaults(items: readonly CompletionItem[], weights: Weighting['weights']): readonly Issue[] {
  const names = new Set(items.map(({ name }) => nameKey(name)));
  const seen = new Set<string>();
  return weights.flatMap(([name, weight], at) => {
    const key = nameKey(name);
    const isTwice = seen.has(key);
    seen.add(key);
    const isWeight = isDecimalString(weight) && compareDecimals(weight, '0') >= 0;
    return [
      ...(isTwice ? [paceIssue('pace/weight-twice', { path: ['weights', at], received: name })] : []),
      ...(names.has(key) ? [] : [paceIssue('pace/weight-unused', { path: ['weights', at], received: name })]),
      ...(isWeight ? [] : [paceIssue('pace/not-a-weight', { path: ['weights', at], received: `${weight}` })]),
    ];
  });
}
