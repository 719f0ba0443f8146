import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DivisionTree } from '../../src/division/tree.ts';
import { expect as expectOk } from '../../src/issue.ts';
import type { RollUp } from '../../src/rollup/handle.ts';
import { mergeRollUps } from '../../src/rollup/merge-roll-ups.ts';
import type { Observation, RollUpIndicator } from '../../src/rollup/observation.ts';
import { parseRollUp } from '../../src/rollup/parse-roll-up.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { runs } from '../property-runs.ts';
import { anyInput, anyTree, indicatorNames } from './arbitraries.ts';
import { expectedActuals } from './oracle.ts';

const many = { numRuns: runs(500) };
/** Of what computes every figure a second time. */
const several = { numRuns: Math.min(20_000, runs(500)) };
const indicators: readonly RollUpIndicator[] = indicatorNames.map((name) => ({ name, role: 'flow', unit: '个' }));
const rolled = (divisions: DivisionTree, rows: readonly Observation[]) => rollUp(rows, { divisions, indicators });
const written = (total: RollUp) => JSON.stringify(total);
const actualAt = (total: RollUp, division: string, indicator: string, period: string) => {
  const { actual } = rollUpFigure(total, { division, indicator, period });
  if (actual === undefined) throw new Error('a flow has an actual');
  return actual;
};

describe('Any order, any parts', () => {
  it('of the same observations are the same roll-up, also by way of JSON', () => {
    const shuffledParts = anyInput.chain(({ tree, observations }) =>
      fc.tuple(
        fc.constant(tree),
        fc.constant(observations),
        fc.shuffledSubarray([...observations], { minLength: observations.length }),
        fc.array(fc.nat(observations.length), { maxLength: 3 }),
        fc.boolean(),
      ),
    );
    fc.assert(
      fc.property(shuffledParts, ([tree, observations, shuffled, cuts, asJson]) => {
        const whole = rolled(tree, observations);
        const ends = [0, ...cuts.toSorted((a, b) => a - b), observations.length];
        const parts = ends.slice(1).map((end, index) => rolled(tree, shuffled.slice(ends[index], end)));
        const sent = asJson ? parts.map((part) => expectOk(parseRollUp(JSON.parse(written(part))))) : parts;
        expect(written(sent.reduce(mergeRollUps))).toBe(written(whole));
        expect(sent.reduceRight(mergeRollUps).issues).toEqual(whole.issues);
      }),
      many,
    );
  });

  it('may be grouped as one likes', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(16), fc.nat(16), ({ tree, observations }, one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const [a, b, c] = [
          observations.slice(0, first),
          observations.slice(first, second),
          observations.slice(second),
        ].map((rows) => rolled(tree, rows)) as [RollUp, RollUp, RollUp];
        expect(written(mergeRollUps(mergeRollUps(a, b), c))).toBe(written(mergeRollUps(a, mergeRollUps(b, c))));
        expect(written(mergeRollUps(a, b))).toBe(written(mergeRollUps(b, a)));
      }),
      many,
    );
  });
});

describe('Every division', () => {
  it('has the sums, coverage and own figures that a second implementation finds', () => {
    fc.assert(
      fc.property(anyInput, ({ tree, observations }) => {
        const total = rolled(tree, observations);
        for (const indicator of indicatorNames) {
          for (const period of ['2020-05-31', '2020-06-30']) {
            const rows = observations.filter((row) => row.indicator === indicator && row.period === period);
            const expected = expectedActuals(tree, withNoTask(rows));
            for (const [node, { code }] of tree.nodes.entries()) {
              const { own, below, coverage } = actualAt(total, code, indicator, period);
              const found = {
                own: shortest(own),
                below: below?.value,
                reported: coverage.reported,
                expected: coverage.expected,
              };
              expect(found, `${code} ${indicator} ${period}`).toEqual(expected[node]);
            }
          }
        }
      }),
      several,
    );
  });

  it('accounts for all of the smallest divisions it stands for', () => {
    fc.assert(
      fc.property(anyInput, ({ tree, observations }) => {
        const total = rolled(tree, observations);
        const leaves = tree.nodes.map((_, node) => leavesOf(tree, node));
        for (const [node, { code }] of tree.nodes.entries()) {
          for (const place of [{ division: code, indicator: '改造' }]) {
            const { target, actual, rate } = rollUpFigure(total, place);
            for (const { coverage } of [target, actual, rate].filter((one) => one !== undefined)) {
              const missing = Object.values(coverage.missing).reduce((sum, count) => sum + count, 0);
              expect(coverage.reported + missing).toBe(leaves[node]);
              expect(coverage.expected + (coverage.missing['no-task'] ?? 0)).toBe(leaves[node]);
            }
          }
        }
      }),
      many,
    );
  });
});

describe('The shape of the tree', () => {
  /** Amounts of all smallest divisions, none missing. */
  const full = anyTree(9).chain((tree) => {
    const leaves = tree.nodes.filter(
      (_, node) => leavesOf(tree, node) === 1 && !tree.nodes.some(({ parent }) => parent === node),
    );
    const amounts = fc.tuple(...leaves.map(() => fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 9999 }))));
    return fc.tuple(fc.constant(tree), amounts).map(([divisions, pairs]) => ({
      divisions,
      rows: pairs.map(([actual, target], index) => ({
        division: leaves[index]?.code as string,
        indicator: '改造',
        period: '2020-06-30',
        target: target / 100,
        actual: actual / 100,
      })),
    }));
  });
  const topOf = (divisions: DivisionTree, rows: readonly Observation[]) => {
    const { target, actual, rate } = rollUpFigure(rolled(divisions, rows), { division: '区0', indicator: '改造' });
    return [target?.below?.value ?? shortest(target?.own), actual?.below?.value ?? shortest(actual?.own), rate?.below];
  };

  it('does not matter to a total: a level put in between leaves it', () => {
    fc.assert(
      fc.property(full, fc.nat(9), ({ divisions, rows }, at) => {
        const place = at % divisions.nodes.length;
        if (leavesOf(divisions, 0) === 1) return;
        expect(topOf(levelPutIn(divisions, place), rows)).toEqual(topOf(divisions, rows));
      }),
      many,
    );
  });

  it('splitting a county in two leaves its city as it was', () => {
    fc.assert(
      fc.property(full, fc.nat(9), fc.nat(99), ({ divisions, rows }, which, share) => {
        const split = rows[which % rows.length];
        if (split === undefined || leavesOf(divisions, 0) === 1) return;
        const node = divisions.nodes.findIndex(({ code }) => code === split.division);
        const half = { ...(divisions.nodes[node] as DivisionTree['nodes'][number]), code: '半' };
        const nodes = [...divisions.nodes, half];
        const part = (amount: number) => Math.round(amount * share) / 100;
        const rest = (amount: number) => Math.round((amount - part(amount)) * 100) / 100;
        const others = rows.filter((row) => row !== split);
        const halves = [
          { ...split, target: part(split.target), actual: part(split.actual) },
          { ...split, division: '半', target: rest(split.target), actual: rest(split.actual) },
        ];
        expect(topOf({ nodes }, [...others, ...halves])).toEqual(topOf(divisions, rows));
      }),
      many,
    );
  });
});

describe('Printed totals', () => {
  const counts = fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 });
  const treeOfCounties = (size: number): DivisionTree => ({
    nodes: Array.from({ length: size + 1 }, (_, index) => ({
      code: `区${index}`,
      name: '',
      kind: 'division' as const,
      parent: index === 0 ? -1 : 0,
      depth: index === 0 ? 0 : 1,
    })),
  });
  const gapOf = (total: string, parts: readonly string[], unit: string) => {
    const rows = [total, ...parts].map((actual, index) => ({
      division: `区${index}`,
      indicator: '改造',
      period: '2020',
      actual,
    }));
    const found = rollUp(rows, {
      divisions: treeOfCounties(parts.length),
      indicators: [{ name: '改造', role: 'flow', unit }],
    });
    return rollUpFigure(found, { division: '区0', indicator: '改造' }).actual?.gap;
  };

  it('of counts that are off by one are all found, and none that are right', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(-1, 0, 1), (parts, off) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        fc.pre(sum + off >= 0);
        expect(gapOf(`${sum + off}`, parts.map(String), '户')?.agrees).toBe(off === 0);
      }),
      many,
    );
  });

  it('of what was rounded before it was printed are never doubted', () => {
    fc.assert(
      fc.property(counts, fc.nat(2), (parts, places) => {
        // Each is known to a thousandth, and printed with fewer places, half up.
        const printed = (thousandths: number) =>
          (Math.round(thousandths / 10 ** (3 - places)) / 10 ** places).toFixed(places);
        const sum = parts.reduce((total, part) => total + part, 0);
        expect(gapOf(printed(sum), parts.map(printed), '公里')?.agrees).toBe(true);
      }),
      many,
    );
  });
});

function leavesOf({ nodes }: DivisionTree, node: number): number {
  const children = nodes.flatMap(({ parent }, index) => (parent === node ? [index] : []));
  return children.length === 0 ? 1 : children.reduce((sum, child) => sum + leavesOf({ nodes }, child), 0);
}

/** The tree with a division between one and its children. */
function levelPutIn({ nodes }: DivisionTree, place: number): DivisionTree {
  const moved = (index: number) => (index > place ? index + 1 : index);
  const put = { ...(nodes[place] as DivisionTree['nodes'][number]), code: '间', parent: place };
  const shifted = nodes.map((node, index) => ({
    ...node,
    parent: index > place && node.parent === place ? place + 1 : moved(node.parent),
  }));
  const isLeaf = !nodes.some(({ parent }) => parent === place);
  return { nodes: isLeaf ? nodes : [...shifted.slice(0, place + 1), put, ...shifted.slice(place + 1)] };
}

/** Who says of the target that there is no task says so of the result, where nothing else is said of it. */
function withNoTask(rows: readonly Observation[]): readonly Observation[] {
  return rows.flatMap((row) => {
    const others = rows.filter(({ division }) => division === row.division);
    const isSilent = others.every(({ actual }) => actual === undefined);
    const isExcused = others.filter(({ target }) => target !== undefined).every(({ target }) => target === 'no-task');
    return isSilent && isExcused && row.target === 'no-task' ? [{ ...row, actual: 'no-task' as const }] : [row];
  });
}

function shortest(amount: string | undefined): string | undefined {
  return amount?.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
}
