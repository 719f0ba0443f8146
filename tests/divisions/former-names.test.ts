import { describe, expect, it } from 'vitest';
import { findDivisions } from '../../src/division/find-divisions.ts';
import { divisionTreeAt } from '../../src/divisions/division-tree-at.ts';
import { formerNames } from '../../src/divisions/former-names.ts';
import { expect as good } from '../../src/issue.ts';

const namesOf = (date: string, code: string) =>
  good(formerNames(date)).flatMap(([name, of]) => (of === code ? [name] : []));

describe('formerNames', () => {
  it.each([
    ['2020', '340210', ['芜湖县']],
    ['2019', '340210', []],
    ['2019', '340221', []],
    ['2024', '340281', ['无为县']],
    ['2024', '341882', ['广德县']],
    ['2024', '340882', ['潜山县']],
    ['2024', '340706', ['铜陵县']],
    ['2024', '340181', ['居巢区']],
    ['2010', '341402', ['巢湖市']],
    ['2024', '341602', ['亳县', '亳州市']],
    ['2024', '341302', ['宿州市']],
    ['2024', '341300', ['宿县地区']],
    ['2024', '340422', []],
    ['2024', '340209', []],
  ])('%s %s: %j', (date, code, names) => {
    expect(namesOf(date, code)).toEqual(names);
  });

  it('are ordered by code, and none is told twice', () => {
    const pairs = good(formerNames('2024'));
    const codes = pairs.map(([, code]) => code);
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(pairs.map((pair) => pair.join(' '))).size).toBe(pairs.length);
  });

  it('find what is still called so', () => {
    const tree = good(divisionTreeAt('2020', { root: '340000' }));
    const found = findDivisions(tree, '繁昌县', { aliases: good(formerNames('2020')) });
    expect(found.map(({ node, by }) => [node.name, by])).toEqual([['繁昌区', 'alias']]);
  });

  it('are refused before the first table, and warned of after the last', () => {
    expect(formerNames('1970').ok).toBe(false);
    expect(formerNames('2030').issues.map(({ code }) => code)).toEqual(['division/after-last-table']);
    expect(formerNames('2024').issues).toEqual([]);
  });
});
