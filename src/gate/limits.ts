import { assertOptionNames } from '../options.ts';
import type { UnitOptions } from '../quantity/unit.ts';

/** How much a gate takes 上限. Each is the most that is taken: 0 takes nothing. */
export interface GateLimits {
  /** Levels of objects and lists, the value itself being the first; no more than 256. 64 where absent. */
  readonly depth?: number;
  /** Values of all kinds, at every level. 1 000 000 where absent. */
  readonly nodes?: number;
  /** UTF-16 units of one text or key. 1 000 000 where absent. */
  readonly textLength?: number;
  /** Elements of one list. 100 000 where absent. */
  readonly listLength?: number;
  /** Issues told one by one: past them, the gravest are, and all are counted. 1000 where absent. */
  readonly issues?: number;
}

/** Options of every gate. */
export interface GateOptions extends UnitOptions {
  readonly limits?: GateLimits;
}

const usual: Required<GateLimits> = {
  depth: 64,
  nodes: 1_000_000,
  textLength: 1_000_000,
  listLength: 100_000,
  issues: 1000,
};

/** The deepest that a caller may allow: what stands behind the gate may walk by recursion. */
const deepest = 256;

/** The limits of a call, all of them. */
export function limitsOf(options: GateOptions, known: readonly string[]): Required<GateLimits> {
  assertOptionNames(options, known);
  const { limits = {} } = options;
  assertOptionNames(limits, Object.keys(usual), 'limit');
  const all = { ...usual, ...limits };
  for (const [name, limit] of Object.entries(all)) {
    if (!Number.isSafeInteger(limit) || limit < 0)
      throw new TypeError(`limits.${name} must be a whole number: ${limit}`);
  }
  if (all.depth > deepest) throw new TypeError(`limits.depth must be at most ${deepest}: ${all.depth}`);
  return all;
}
