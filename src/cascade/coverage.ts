import { nameKey } from '../name.ts';
import type { CascadeCoverage } from './cascade-row.ts';
import type { ExpectedDivisions, PlacedPlan } from './place.ts';

/**
 * For how many of the divisions expected a figure is known 覆盖. Where they are only counted, the plans nearest to the upper
 * division are taken for them; one that lies deeper is a part of one.
 */
export function coverageOf(
  used: readonly PlacedPlan[],
  all: readonly PlacedPlan[],
  expected: ExpectedDivisions | undefined,
): CascadeCoverage {
  const names = typeof expected === 'object' ? expected : undefined;
  const keys = new Set(names?.map(nameKey));
  const nearest = all.reduce((least, { path }) => Math.min(least, path.length), Number.POSITIVE_INFINITY);
  const isWhole = ({ path }: PlacedPlan) =>
    names === undefined ? path.length === nearest : keys.has(path.at(-1) as string);
  const known = used.filter(isWhole);
  const partly = used.filter((one) => !isWhole(one)).map(({ plan }) => plan.division.name);
  const knownKeys = new Set(known.map(({ path }) => path.at(-1)));
  const missing = names?.filter((name) => !knownKeys.has(nameKey(name)));
  const count = typeof expected === 'object' ? expected.length : expected;
  return {
    ...(count !== undefined && { expected: count }),
    known: known.length,
    partly,
    ...(missing && { missing }),
    full: known.length === count && (missing ?? []).length === 0,
  };
}
