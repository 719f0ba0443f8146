import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisionTree } from '../../src/division/division-tree.ts';
import type { DivisionRow } from '../../src/division/tree.ts';
import { runs } from '../property-runs.ts';
import { ringsOf } from './tarjan.ts';

const code = fc.constantFrom(...'abcdefgh');
/** Mostly a code that may be there, now and then one that never is. */
const named = fc.option(fc.oneof({ weight: 9, arbitrary: code }, { weight: 1, arbitrary: fc.constant('z') }), {
  nil: undefined,
  freq: 4,
});
const rowsOf = (reportsTo: fc.Arbitrary<string | undefined>, unique: boolean) =>
  fc
    .uniqueArray(fc.record({ code, parent: named, reportsTo }), {
      minLength: 1,
      maxLength: 8,
      selector: (row) => (unique ? row.code : row),
    })
    .map((rows) =>
      rows.map(
        (row): DivisionRow => ({
          code: row.code,
          name: row.code,
          ...(row.parent !== undefined && { parent: row.parent }),
          ...(row.reportsTo !== undefined && { reportsTo: row.reportsTo }),
        }),
      ),
    );

/** Index of the first row of each code; the graph of a field over rows. */
function graphOf(rows: readonly DivisionRow[], field: (row: DivisionRow) => string | undefined): readonly number[] {
  return rows.map((row) => rows.findIndex((other) => other.code === field(row)));
}

const codesOf = (rows: readonly DivisionRow[], indexes: readonly number[]) =>
  indexes
    .map((index) => rows[index]?.code)
    .sort()
    .join('');

describe('divisionTree', () => {
  it('finds the faults that counting and an independent search for rings find', () => {
    fc.assert(
      fc.property(rowsOf(fc.constant(undefined), false), (rows) => {
        const parents = graphOf(rows, ({ parent }) => parent);
        const said = divisionTree(rows).issues;
        const count = (wanted: string) => said.filter((issue) => issue.code === wanted).length;
        const roots = rows.filter(({ parent }) => parent === undefined).length;
        const own = rows.filter((row) => row.parent === row.code);
        const rings = ringsOf(parents.map((parent, index) => (rows[index]?.code === rows[parent]?.code ? -1 : parent)));
        expect(count('division/duplicate-code')).toBe(rows.length - new Set(rows.map((row) => row.code)).size);
        expect(count('division/missing-parent')).toBe(
          rows.filter(({ parent }, index) => parent !== undefined && parents[index] === -1).length,
        );
        expect(count('division/own-parent')).toBe(own.length);
        expect(count('division/no-root')).toBe(roots === 0 ? 1 : 0);
        expect(count('division/several-roots')).toBe(roots > 1 ? 1 : 0);
        const loops = said.filter((issue) => issue.code === 'division/loop');
        const foundCodes = loops.map(({ received = '' }) => [...new Set(received.split(' → '))].sort().join(''));
        expect(foundCodes.sort()).toEqual(rings.map((ring) => codesOf(rows, ring)).sort());
      }),
      { numRuns: runs(5_000) },
    );
  });

  it('refuses where either belonging or reporting goes round, and only then', () => {
    fc.assert(
      fc.property(rowsOf(named, true), (rows) => {
        const graphs = [
          graphOf(rows, ({ parent }) => parent),
          graphOf(rows, ({ parent, reportsTo }) => reportsTo ?? parent),
        ];
        const hasRing = graphs.some((graph) => graph.some((to, at) => to === at) || ringsOf(graph).length > 0);
        const isMissing = rows.some((row) =>
          [row.parent, row.reportsTo].some((to) => to !== undefined && !rows.some((other) => other.code === to)),
        );
        const self = rows.some((row) => row.parent === row.code || row.reportsTo === row.code);
        expect(divisionTree(rows, { forest: true }).ok).toBe(!hasRing && !isMissing && !self);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('holds every row once, parents first, branches together, the same for any order of rows', () => {
    const forest = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 40 }).map((seeds) =>
      seeds.map(
        ([seed, isRoot], index): DivisionRow => ({
          code: `${(index * 7) % 41}`,
          name: '',
          ...(index > 0 && !isRoot && { parent: `${((seed % index) * 7) % 41}` }),
        }),
      ),
    );
    fc.assert(
      fc.property(
        forest.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const tree = divisionTree(rows, { forest: true });
          if (!tree.ok) throw new Error('refused');
          const { nodes } = tree.value;
          expect(divisionTree(shuffled, { forest: true })).toStrictEqual(tree);
          expect(nodes.map((node) => node.code).sort()).toEqual(rows.map((row) => row.code).sort());
          for (const [index, node] of nodes.entries()) {
            const above = nodes[node.parent];
            const row = rows.find((one) => one.code === node.code);
            expect(node.parent).toBeLessThan(index);
            expect(above?.code).toBe(row?.parent);
            expect(node.depth).toBe(above === undefined ? 0 : above.depth + 1);
            // Pre-order: the one before is the parent, or stands somewhere below it.
            const before = nodes[index - 1];
            if (before !== undefined) expect(node.depth).toBeLessThanOrEqual(before.depth + 1);
            const elder = nodes.slice(0, index).findLast((one) => one.parent === node.parent);
            if (elder !== undefined) expect(elder.code < node.code).toBe(true);
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
