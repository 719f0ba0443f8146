import type { MissingReason, Target } from '../plan/figure.ts';
import type { Attainment, Doubt, Verdict } from './verdict.ts';

/**
 * k of N 达标数: `met` of `judged`. What could not be judged is counted apart, by reason, and never as unmet. One piece
 * of work in several sizes (小区数、面积、户数) counts once; 其中 parts are counted apart from their whole.
 */
export interface Tally {
  /** k: judged items that are met. */
  readonly met: number;
  /** N: items that could be judged. */
  readonly judged: number;
  /** Reported in words, without a number to judge. */
  readonly stated: number;
  /** A result exists but is not judged, by reason. */
  readonly indeterminate: Readonly<Partial<Record<Doubt, number>>>;
  /** No result, by reason. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  /** 其中 parts, which are in none of the counts above: met of judged. */
  readonly parts: { readonly met: number; readonly judged: number; readonly total: number };
}

/** Nothing counted yet. */
export const emptyTally: Tally = {
  met: 0,
  judged: 0,
  stated: 0,
  indeterminate: {},
  missing: {},
  parts: { met: 0, judged: 0, total: 0 },
};

/**
 * Adds two counts 合计: of projects to their plan, of plans to their province. Associative and commutative, with
 * {@link emptyTally} as its zero.
 *
 * @param one counts of one set of targets
 * @param other counts of another set, with no target in both
 * @returns the counts of both, reasons in the order of their names
 * @source arithmetic
 * @example
 * ```ts
 * import { addTallies, emptyTally } from 'minsheng';
 *
 * const two = addTallies({ ...emptyTally, met: 1, judged: 2 }, { ...emptyTally, met: 3, judged: 3 });
 * console.log(`${two.met} of ${two.judged}`); // => 4 of 5
 * ```
 */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    met: one.met + other.met,
    judged: one.judged + other.judged,
    stated: one.stated + other.stated,
    indeterminate: addCounts(one.indeterminate, other.indeterminate),
    missing: addCounts(one.missing, other.missing),
    parts: {
      met: one.parts.met + other.parts.met,
      judged: one.parts.judged + other.parts.judged,
      total: one.parts.total + other.parts.total,
    },
  };
}

type Counts<K extends string> = Readonly<Partial<Record<K, number>>>;

/** Reasons in the order of their names, so that the same counts are the same bytes. */
function addCounts<K extends string>(one: Counts<K>, other: Counts<K>): Counts<K> {
  const reasons = [...new Set([...(Object.keys(one) as K[]), ...(Object.keys(other) as K[])])].sort();
  return Object.fromEntries(reasons.map((reason) => [reason, (one[reason] ?? 0) + (other[reason] ?? 0)])) as Counts<K>;
}

/** Counts the targets of one project by their attainments. */
export function tallyOf(targets: readonly Target[], attainments: readonly Attainment[]): Tally {
  const verdicts = new Map(attainments.map((attained) => [attained.target, attained]));
  const isPart = (target: Target) => target.links?.some(({ kind }) => kind === 'part-of') === true;
  const parts = targets.filter(isPart).map(({ id }) => verdicts.get(id)?.verdict);
  const items = groupSizes(targets.filter((target) => !isPart(target))).map((group) =>
    verdictOfWork(group.map(({ id }) => verdicts.get(id)).filter((verdict) => verdict !== undefined)),
  );
  const counted = items.reduce((tally, verdict) => addTallies(tally, tallyOne(verdict)), emptyTally);
  const met = parts.filter((verdict) => verdict === 'met').length;
  const judged = met + parts.filter((verdict) => verdict === 'unmet').length;
  return { ...counted, parts: { met, judged, total: parts.length } };
}

function tallyOne(verdict: Verdict | undefined): Tally {
  if (verdict === undefined) return emptyTally;
  switch (verdict.verdict) {
    case 'indeterminate':
      return { ...emptyTally, indeterminate: { [verdict.reason]: 1 } };
    case 'missing':
      return { ...emptyTally, missing: { [verdict.reason]: 1 } };
    case 'stated':
      return { ...emptyTally, stated: 1 };
    default:
      return { ...emptyTally, judged: 1, met: verdict.verdict === 'met' ? 1 : 0 };
  }
}

/** Targets that are sizes of one work, together: the one they link to first. */
function groupSizes(targets: readonly Target[]): readonly (readonly Target[])[] {
  const groupOf = new Map(targets.map((target) => [target.id, [target]]));
  for (const target of targets) {
    const main = target.links?.find(({ kind }) => kind === 'same-work')?.to;
    const group = groupOf.get(target.id);
    const joined = main == null ? undefined : groupOf.get(main);
    if (group === undefined || joined === undefined || joined === group) continue;
    for (const member of group) {
      joined.push(member);
      groupOf.set(member.id, joined);
    }
  }
  return [...new Set(groupOf.values())];
}

/** One work is unmet by any size that is, met where one is and none is not; else what its first size says. */
function verdictOfWork(sizes: readonly Verdict[]): Verdict | undefined {
  const judged = (verdict: 'met' | 'unmet') => sizes.find((size) => size.verdict === verdict);
  return judged('unmet') ?? judged('met') ?? sizes[0];
}
