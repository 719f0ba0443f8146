import fc from 'fast-check';
import type { DivisionTree } from '../../src/division/tree.ts';
import type { Observation } from '../../src/rollup/observation.ts';

export const indicatorNames = ['改造', '资金'] as const;
const periods = ['2020-05-31', '2020-06-30'] as const;

/** Any tree of up to so many divisions: each hangs on any before it, or on none. */
export function anyTree(most: number): fc.Arbitrary<DivisionTree> {
  return fc.array(fc.nat(most), { minLength: 1, maxLength: most }).map((parents) => {
    const depths: number[] = [];
    const nodes = parents.map((number, index) => {
      const parent = index === 0 ? -1 : (number % (index + 1)) - 1;
      const depth = parent === -1 ? 0 : (depths[parent] as number) + 1;
      depths.push(depth);
      return { code: `区${index}`, name: '', kind: 'division' as const, parent, depth };
    });
    return { nodes };
  });
}

/** Everyday numbers, in every form they come in. */
const everyday = fc
  .tuple(fc.integer({ min: -20, max: 100_000 }), fc.nat(4), fc.boolean())
  .map(([count, places, isText]) =>
    isText ? (count / 10 ** places).toFixed(places).replace(/^-(0(?:\.0+)?)$/, '$1') : count / 10 ** places,
  );
/** Numbers next to what a page holds, and past it. */
const large = fc
  .tuple(
    fc.constantFrom('450359962737.0496', '999999999999999', '450359962736.9', '-450359962737.0496', '0.00000001'),
    fc.nat(1),
  )
  .map(([value]) => value);
export const anyAmount = fc.oneof(
  { weight: 6, arbitrary: everyday },
  { weight: 1, arbitrary: large },
  { weight: 1, arbitrary: fc.constantFrom('not-reported', 'no-task', 'illegible') },
);

/** Observations of the divisions of a tree, some of them repeated. */
export function observationsIn(tree: DivisionTree): fc.Arbitrary<readonly Observation[]> {
  const one = fc.record(
    {
      division: fc.constantFrom(...tree.nodes.map(({ code }) => code)),
      indicator: fc.constantFrom(...indicatorNames),
      period: fc.constantFrom(...periods),
      target: anyAmount,
      actual: anyAmount,
    },
    { requiredKeys: ['division', 'indicator', 'period'] },
  );
  return fc.array(one, { maxLength: 12 }) as fc.Arbitrary<readonly Observation[]>;
}

/** A tree and observations of it. */
export const anyInput = anyTree(9).chain((tree) =>
  observationsIn(tree).map((observations) => ({ tree, observations })),
);
