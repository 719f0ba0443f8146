import { beforeEach, describe, expect, it } from 'vitest';
import { defaultUnits, extendUnits } from '../../src/quantity/unit.ts';
import type { RollUp } from '../../src/rollup/handle.ts';
import { mergeRollUps } from '../../src/rollup/merge-roll-ups.ts';
import type { Observation } from '../../src/rollup/observation.ts';
import { parseRollUp } from '../../src/rollup/parse-roll-up.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { homes, insured, money, period, province, standard, treeOf } from './trees.ts';

const options = { divisions: province, indicators: [homes, money, insured, standard] };
/** Rows of every kind: plain, precise, long, in other units, in words, repeated, doubtful, astray. */
const rows = [
  { division: '甲一', indicator: '改造', period, target: 7, actual: '5.50' },
  { division: '甲一', indicator: '改造', period, target: '8' },
  { division: '甲二', indicator: '改造', period: '2020-05', actual: 9 },
  { division: '甲二', indicator: '改造', period, actual: 7 },
  { division: '甲三', indicator: '改造', period, target: 'no-task' },
  { division: '乙', indicator: '资金', period, actual: '1.5', unit: '亿元' },
  { division: '乙', indicator: '资金', period, actual: '15000', target: '999999999999999.99999999' },
  { division: '甲', indicator: '参保率', period, part: 19, whole: 20, rate: '95.0' },
  { division: '甲二', indicator: '参保率', period: '2020', rate: { value: '50', bound: 'at-least' } },
  { division: '甲一', indicator: '标准', period, verdict: 'met' },
  { division: '甲一', indicator: '标准', period, verdict: 'unmet', actual: 7 },
  { division: '丙', indicator: '改造', period, target: Number.NaN, rate: { value: 7, bound: 'x' } },
  { division: '丙', indicator: '改造', period, target: null, rate: 7 },
  { division: 7, indicator: '改造', period },
  null,
] as readonly unknown[] as readonly Observation[];
let whole: RollUp;
let written = '';
// Anew for each test: mutation testing then knows which tests run which code.
beforeEach(() => {
  whole = rollUp(rows, options);
  written = JSON.stringify(whole);
});

describe('Merging', () => {
  it('is rolling up the observations of both, whichever part is whose', () => {
    for (let cut = 0; cut <= rows.length; cut += 1) {
      const [one, other] = [rollUp(rows.slice(0, cut), options), rollUp(rows.slice(cut), options)];
      expect(JSON.stringify(mergeRollUps(one, other))).toBe(written);
      expect(JSON.stringify(mergeRollUps(other, one))).toBe(written);
      expect(mergeRollUps(other, one).issues).toEqual(whole.issues);
    }
  });

  it('changes neither of the two, and may go on', () => {
    const parts = rows.map((row) => rollUp([row], options));
    const before = parts.map((part) => JSON.stringify(part));
    const merged = parts.reduceRight(mergeRollUps);
    expect(JSON.stringify(merged)).toBe(written);
    expect(JSON.stringify(mergeRollUps(merged, rollUp([], options)))).toBe(written);
    expect(parts.map((part) => JSON.stringify(part))).toEqual(before);
    expect(rollUpFigure(merged, { division: '乙', indicator: '资金' })).toEqual(
      rollUpFigure(whole, { division: '乙', indicator: '资金' }),
    );
  });

  it('says a key twice that both have', () => {
    const one = rollUp([{ division: '甲一', indicator: '改造', period, actual: '5.0' }], options);
    const { issues } = mergeRollUps(one, one);
    expect(issues.map(({ code, received }) => [code, received])).toEqual([['rollup/said-twice', '5.0、5.0']]);
  });

  it('wants the same divisions and indicators', () => {
    const one = rollUp([], options);
    const of = (divisions: typeof province) => rollUp([], { ...options, divisions });
    const moved = { nodes: province.nodes.map((node) => (node.code === '甲三' ? { ...node, parent: 0 } : node)) };
    const renamed = { nodes: province.nodes.map((node) => (node.code === '甲三' ? { ...node, code: '甲四' } : node)) };
    for (const other of [of(treeOf(['省'])), of(moved), of(renamed)]) {
      expect(() => mergeRollUps(one, other)).toThrow(
        new TypeError('Roll-ups over different divisions cannot be merged'),
      );
      expect(() => mergeRollUps(other, one)).toThrow('different divisions');
    }
    const message = 'Roll-ups with different indicators cannot be merged';
    expect(() => mergeRollUps(one, rollUp([], { ...options, indicators: [homes] }))).toThrow(new TypeError(message));
    const others = [{ ...homes, signed: true as const }, money, insured, standard];
    expect(() => mergeRollUps(one, rollUp([], { ...options, indicators: others }))).toThrow(message);
    const alike = { nodes: province.nodes.map((node) => ({ ...node, name: 'another' })) };
    expect(mergeRollUps(one, of(alike)).divisions).toBe(province);
  });
});

describe('Writing out and reading again', () => {
  it('gives the same roll-up', () => {
    const read = parseRollUp(JSON.parse(written));
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(read.issues).toEqual([]);
    expect(JSON.stringify(read.value)).toBe(written);
    expect(read.value.issues).toEqual(whole.issues);
    expect(JSON.stringify(mergeRollUps(read.value, rollUp([], options)))).toBe(written);
  });

  it('is plain JSON that people can read', () => {
    const small = rollUp(rows.slice(0, 2), { divisions: treeOf(['甲一']), indicators: [homes] });
    expect(JSON.parse(JSON.stringify(small))).toEqual({
      schemaVersion: '1.0',
      divisions: { nodes: [{ code: '甲一', name: '甲一名', kind: 'division', parent: -1, depth: 0 }] },
      indicators: [homes],
      observations: [
        { division: '甲一', indicator: '改造', period, actual: '5.50' },
        { division: '甲一', indicator: '改造', period, target: '7' },
        { division: '甲一', indicator: '改造', period, target: '8' },
      ],
      unplaced: [],
    });
    expect(JSON.parse(written).unplaced).toEqual(
      [
        'division: 7',
        '(null)',
        { division: '丙', indicator: '改造', period, target: 'NaN', rate: { value: 7, bound: 'x' } },
        { division: '丙', indicator: '改造', period, target: null, rate: 7 },
        { division: '甲一', indicator: '标准', period, actual: 7 },
      ].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    );
  });

  it('reads again with the units it was made with', () => {
    const units = extendUnits(defaultUnits, [
      { name: '栋', kind: 'building' },
      { name: '幢', kind: 'building' },
    ]);
    const indicators = [{ ...homes, unit: '栋' }];
    const made = rollUp([{ division: '甲一', indicator: '改造', period, actual: '5', unit: '幢' }], {
      divisions: province,
      indicators,
      units,
    });
    const text = JSON.stringify(made);
    expect(made.issues).toEqual([]);
    const read = parseRollUp(JSON.parse(text), { units });
    const without = parseRollUp(JSON.parse(text));
    expect(read.ok && read.value.issues).toEqual([]);
    expect(without.ok && without.value.issues.map(({ code }) => code)).toEqual(['rollup/unlike-units']);
    const merged = read.ok ? mergeRollUps(read.value, rollUp([], { divisions: province, indicators, units })) : made;
    expect(merged.issues).toEqual([]);
  });

  it('refuses what was not written so, naming every part', () => {
    const faults = (change: object) => {
      const read = parseRollUp({ ...JSON.parse(written), ...change });
      return read.ok ? [] : read.issues.map(({ code, path, received }) => [code, path[0], received]);
    };
    expect(faults({})).toEqual([]);
    const fault = (field: string) => ['rollup/not-a-roll-up', field, field];
    const all = ['schemaVersion', 'divisions', 'indicators', 'observations', 'unplaced'].map(fault);
    for (const nothing of [null, undefined, 7, 'x', []]) {
      const read = parseRollUp(nothing);
      expect(read.ok ? [] : read.issues.map(({ code, path, received }) => [code, path[0], received])).toEqual(all);
    }
    expect(faults({ schemaVersion: '2.0' })).toEqual([fault('schemaVersion')]);
    const node = { code: '甲', name: '', kind: 'division', parent: -1, depth: 0 };
    const trees = [
      null,
      {},
      { nodes: {} },
      ...[
        [null],
        [{ ...node, code: 7 }],
        [{ ...node, name: 7 }],
        [{ ...node, kind: 7 }],
        [{ ...node, parent: 0 }],
        [{ ...node, parent: -2 }],
        [{ ...node, parent: -0.5 }],
        [{ ...node, parent: '-1' }],
        [node, node],
      ].map((nodes) => ({ nodes })),
    ];
    for (const divisions of trees) expect(faults({ divisions })).toEqual([fault('divisions')]);
    for (const indicators of [null, [null], [7], [{ name: '一' }]])
      expect(faults({ indicators })).toEqual([fault('indicators')]);
    for (const observations of [null, {}, [7], [null]])
      expect(faults({ observations })).toEqual([fault('observations')]);
    expect(faults({ unplaced: {} })).toEqual([fault('unplaced')]);
  });
});
