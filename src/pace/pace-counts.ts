import type { NoPaceReason, Pace, PaceState } from './pace.ts';

/** How many are how far 序时情况统计: 提前完成、超序时、达序时、慢序时; and of those without pace how many for which reason. */
export interface PaceCounts {
  readonly states: Readonly<Record<PaceState, number>>;
  /** Never counted as behind. Reasons in the order of their names. */
  readonly noPace: Readonly<Partial<Record<NoPaceReason, number>>>;
}

/**
 * Counts paces by state 序时情况统计, and what has none by reason.
 *
 * @param paces any paces: of one division's targets, of one target over divisions
 * @returns the counts; they say nothing of how much each weighs
 * @source our convention
 * @example
 * ```ts
 * import { pace, paceCounts } from 'minsheng/rollup';
 *
 * const roads = pace({ role: 'flow', verdict: 'unmet', ratio: { part: '3', whole: '4' } }, { asOf: '2020-06-30' });
 * const training = pace({ role: 'flow', verdict: 'missing', reason: 'not-reported' }, { asOf: '2020-06-30' });
 * console.log(paceCounts([roads, training]).states.ahead); // => 1
 * console.log(paceCounts([roads, training]).noPace); // => { 'not-reported': 1 }
 * ```
 */
export function paceCounts(paces: readonly Pace[]): PaceCounts {
  const count = (state: PaceState) => paces.filter((one) => one.kind === 'pace' && one.state === state).length;
  const reasons = paces.flatMap((one) => (one.kind === 'no-pace' ? [one.reason] : []));
  const counted = [...new Set(reasons)]
    .sort()
    .map((reason) => [reason, reasons.filter((other) => other === reason).length]);
  return {
    states: {
      'done-early': count('done-early'),
      ahead: count('ahead'),
      'on-pace': count('on-pace'),
      behind: count('behind'),
    },
    noPace: Object.fromEntries(counted) as PaceCounts['noPace'],
  };
}
