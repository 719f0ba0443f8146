import { describe, expect, it } from 'vitest';
import { divisionTree } from '../../src/division/division-tree.ts';
import { type DivisionRow, indexOfCode } from '../../src/division/tree.ts';
import { expect as good } from '../../src/issue.ts';
import { hostileNames } from '../plan/hostile-names.ts';
import { frozen } from '../plan/small-plan.ts';

const province = { code: '340000', name: '安徽省' };
const suzhou = { code: '341300', name: '宿州市', parent: '340000' };
const sixian = { code: '341324', name: '泗县', parent: '341300' };
const anqing = { code: '340800', name: '安庆市', parent: '340000' };

const faultsOf = (rows: readonly DivisionRow[], options = {}) => {
  const tree = divisionTree(rows, options);
  return tree.ok ? 'ok' : tree.issues.map(({ code, path, received, expected }) => ({ code, path, received, expected }));
};

describe('divisionTree', () => {
  it('puts parents before children and siblings by code, with depth and level', () => {
    expect(divisionTree(frozen([sixian, suzhou, province, anqing]))).toStrictEqual({
      ok: true,
      issues: [],
      value: {
        nodes: [
          { code: '340000', name: '安徽省', level: 'province', kind: 'division', parent: -1, depth: 0 },
          { code: '340800', name: '安庆市', level: 'city', kind: 'division', parent: 0, depth: 1 },
          { code: '341300', name: '宿州市', level: 'city', kind: 'division', parent: 0, depth: 1 },
          { code: '341324', name: '泗县', level: 'county', kind: 'division', parent: 2, depth: 2 },
        ],
      },
    });
  });

  it('follows every branch to its end before the next', () => {
    const rows = ['b', 'a', 'b2', 'a2', 'b1', 'a1', 'a11'].map((code) => ({
      code,
      name: code,
      parent: code.slice(0, -1) || 'root',
    }));
    const tree = divisionTree([...rows, { code: 'root', name: 'root' }]);
    expect(tree.ok && tree.value.nodes.map(({ code, parent, depth }) => `${code} ${parent} ${depth}`)).toEqual([
      'root -1 0',
      'a 0 1',
      'a1 1 2',
      'a11 2 3',
      'a2 1 2',
      'b 0 1',
      'b1 5 2',
      'b2 5 2',
    ]);
  });

  it('takes reporting units, with codes and levels of the caller', () => {
    const own = { code: '341300本级', name: '宿州市本级', parent: '341300', kind: 'unit' as const };
    const zone = { code: 'X', name: '宿马园区', parent: '341300', kind: 'unit' as const, level: 'county' as const };
    const tree = divisionTree([suzhou, own, zone, province]);
    expect(tree.ok && tree.value.nodes.slice(2)).toStrictEqual([
      { code: '341300本级', name: '宿州市本级', kind: 'unit', parent: 1, depth: 2 },
      { code: 'X', name: '宿马园区', level: 'county', kind: 'unit', parent: 1, depth: 2 },
    ]);
  });

  it('counts a county where it reports, and remembers where it belongs', () => {
    const susong = { code: '340826', name: '宿松县', parent: '340800', reportsTo: '340000' };
    const wangjiang = { code: '340827', name: '望江县', parent: '340800', reportsTo: '340800' };
    const tree = divisionTree([anqing, susong, wangjiang, province]);
    expect(tree.ok && tree.value.nodes.slice(1)).toStrictEqual([
      { code: '340800', name: '安庆市', level: 'city', kind: 'division', parent: 0, depth: 1 },
      { code: '340827', name: '望江县', level: 'county', kind: 'division', parent: 1, depth: 2 },
      { code: '340826', name: '宿松县', level: 'county', kind: 'division', parent: 0, belongsTo: 1, depth: 1 },
    ]);
  });

  it('lets what belongs nowhere report somewhere', () => {
    const tree = divisionTree([province, { code: 'X', name: '农场', reportsTo: '340000' }]);
    expect(tree.ok && tree.value.nodes[1]).toStrictEqual({
      code: 'X',
      name: '农场',
      kind: 'division',
      parent: 0,
      depth: 1,
    });
  });

  it('is plain JSON', () => {
    const tree = divisionTree([province, suzhou]);
    expect(JSON.parse(JSON.stringify(tree))).toStrictEqual(tree);
  });

  it.each(hostileNames)('takes the code and name %s', (name) => {
    const tree = divisionTree([
      { code: name, name },
      { code: 'x', name, parent: name },
    ]);
    expect(tree.ok && tree.value.nodes.map(({ parent }) => parent)).toEqual([-1, 0]);
  });
});

describe('indexOfCode', () => {
  it('tells where each code stands', () => {
    expect([...indexOfCode(good(divisionTree([suzhou, province, anqing])))]).toEqual([
      ['340000', 0],
      ['340800', 1],
      ['341300', 2],
    ]);
  });
});

describe('Faults of a table', () => {
  it('no root, also of an empty table', () => {
    const fault = { code: 'division/no-root', path: [], received: undefined, expected: undefined };
    expect(faultsOf([])).toEqual([fault]);
    expect(faultsOf([], { forest: false })).toEqual([fault]);
    expect(faultsOf([], { forest: true })).toBe('ok');
    expect(faultsOf([{ ...province, parent: '000000' }])).toEqual([
      { code: 'division/missing-parent', path: [0, 'parent'], received: '340000', expected: '000000' },
      fault,
    ]);
  });

  it('several roots, unless a forest is wanted', () => {
    const rows = [province, sixian, { code: '341300', name: '宿州市' }];
    expect(faultsOf(rows)).toEqual([
      { code: 'division/several-roots', path: [], received: '340000 341300', expected: undefined },
    ]);
    const forest = divisionTree(rows, { forest: true });
    expect(forest.ok && forest.value.nodes.map(({ parent, depth }) => [parent, depth])).toEqual([
      [-1, 0],
      [-1, 0],
      [1, 1],
    ]);
  });

  it('a code twice: the first row stands for it', () => {
    expect(faultsOf([province, suzhou, { ...suzhou, name: '宿县' }, sixian, suzhou])).toEqual([
      { code: 'division/duplicate-code', path: [2, 'code'], received: '341300', expected: undefined },
      { code: 'division/duplicate-code', path: [4, 'code'], received: '341300', expected: undefined },
    ]);
  });

  it('a parent or a place to report to that is not there', () => {
    expect(
      faultsOf([province, { ...suzhou, parent: '' }, { ...sixian, parent: '340000', reportsTo: '349999' }]),
    ).toEqual([
      { code: 'division/missing-parent', path: [1, 'parent'], received: '341300', expected: '' },
      { code: 'division/missing-parent', path: [2, 'reportsTo'], received: '341324', expected: '349999' },
    ]);
  });

  it('its own parent', () => {
    expect(
      faultsOf([province, { ...suzhou, parent: '341300' }, { ...sixian, parent: '340000', reportsTo: '341324' }]),
    ).toEqual([
      { code: 'division/own-parent', path: [1, 'parent'], received: '341300', expected: undefined },
      { code: 'division/own-parent', path: [2, 'reportsTo'], received: '341324', expected: undefined },
    ]);
  });

  it('rings, each once, and not what leads into one', () => {
    const rows = ['ab', 'bc', 'ca', 'da', 'ef', 'fe', 'ge', 'hg'].map((pair) => ({
      code: pair.charAt(0),
      name: pair,
      parent: pair.charAt(1),
    }));
    expect(faultsOf([{ code: 'r', name: 'r' }, ...rows])).toEqual([
      { code: 'division/loop', path: [1], received: 'a → b → c → a', expected: undefined },
      { code: 'division/loop', path: [5], received: 'e → f → e', expected: undefined },
    ]);
  });

  it('a ring of belonging that reporting hides, and one of reporting that belonging hides', () => {
    const hidden = [
      { code: 'a', name: 'a', parent: 'b', reportsTo: 'r' },
      { code: 'b', name: 'b', parent: 'a' },
    ];
    expect(faultsOf([...hidden, { code: 'r', name: 'r' }])).toEqual([
      { code: 'division/loop', path: [0], received: 'a → b → a', expected: undefined },
    ]);
    const reporting = [
      { code: 'a', name: 'a', parent: 'r', reportsTo: 'b' },
      { code: 'b', name: 'b', parent: 'a' },
    ];
    expect(faultsOf([...reporting, { code: 'r', name: 'r' }])).toEqual([
      { code: 'division/loop', path: [0], received: 'a → b → a', expected: undefined },
    ]);
    const same = [
      { code: 'a', name: 'a', parent: 'b', reportsTo: 'b' },
      { code: 'b', name: 'b', parent: 'a' },
    ];
    expect(faultsOf([...same, { code: 'r', name: 'r' }])).toHaveLength(1);
  });

  it('all at once', () => {
    const rows = [
      { code: 'a', name: 'a', parent: 'b' },
      { code: 'b', name: 'b', parent: 'a' },
      { code: 'c', name: 'c', parent: 'c' },
      { code: 'd', name: 'd', parent: 'z' },
      { code: 'd', name: 'd', parent: 'a' },
      { code: 'e', name: 'e' },
      { code: 'f', name: 'f' },
    ];
    const found = divisionTree(rows);
    expect(found.issues.map(({ message }) => message)).toEqual([
      'the code d stands in more than one row',
      'c belongs or reports to itself',
      'd: no row has the code z, to which it belongs or reports',
      'one root was wanted, and these belong and report to nothing: e f',
      'these belong or report to one another in a ring: a → b → a',
    ]);
  });
});
