import { describe, expect, it } from 'vitest';
import { indexOfCode } from '../../src/division/tree.ts';
import { divisionTreeAt } from '../../src/divisions/division-tree-at.ts';
import { divisionsAt } from '../../src/divisions/divisions-at.ts';
import { expect as good } from '../../src/issue.ts';
import counts from './national-counts.json' with { type: 'json' };

const codesAt = (date: string, root?: string) =>
  good(divisionsAt(date, root === undefined ? {} : { root })).map(({ code }) => code);
const years = Array.from({ length: 2024 - 1981 + 1 }, (_, at) => `${1981 + at}`);

describe('divisionsAt', () => {
  it.each(counts)('%i: %i provinces, %i cities, %i counties, as the ministry counts them', (year, ...expected) => {
    const rows = good(divisionsAt(`${year}`));
    expect(
      (['province', 'city', 'county'] as const).map((level) => rows.filter((row) => row.level === level).length),
    ).toEqual(expected);
  });

  it('has 16 cities in 安徽 since the end of 巢湖, and 17 before', () => {
    const cities = (date: string) =>
      good(divisionsAt(date, { root: '340000' })).filter(({ level }) => level === 'city');
    expect(cities('2010')).toHaveLength(17);
    expect(cities('2011')).toHaveLength(16);
    expect(cities('2024')).toHaveLength(16);
    expect(cities('2010').map(({ name }) => name)).toContain('巢湖市');
  });

  it('tells each row with its lifetime, by code', () => {
    expect(good(divisionsAt('2014', { root: '340800' })).slice(0, 5)).toStrictEqual([
      { code: '340800', name: '安庆市', level: 'city', since: 1981 },
      { code: '340802', name: '迎江区', level: 'county', parent: '340800', since: 1983 },
      { code: '340803', name: '大观区', level: 'county', parent: '340800', since: 1983 },
      { code: '340811', name: '宜秀区', level: 'county', parent: '340800', since: 2005 },
      { code: '340822', name: '怀宁县', level: 'county', parent: '340800', since: 1988 },
    ]);
    expect(good(divisionsAt('2014')).find(({ code }) => code === '340823')).toStrictEqual({
      code: '340823',
      name: '枞阳县',
      level: 'county',
      parent: '340800',
      since: 1988,
      until: 2015,
    });
  });

  it.each([
    ['340422', '2014', false],
    ['340422', '2015', true],
    ['340422', '2015-12-30', false],
    ['340422', '2015-12-31', true],
    ['340422', '2016-06', true],
    ['341521', '2015-11', false],
    ['341521', '2015-12', false],
    ['341521', '2014-12', true],
  ])('%s is in the table of %s: %s', (code, date, isThere) => {
    expect(codesAt(date === '2015-11' ? '2016' : date).includes(code)).toBe(isThere);
  });

  it('knows a table from the last day of its year until the next', () => {
    expect(codesAt('2016-06-30')).toEqual(codesAt('2015'));
    expect(codesAt('2016-12-30')).toEqual(codesAt('2015'));
    expect(codesAt('2016-12-31')).toEqual(codesAt('2016'));
    expect(codesAt('2016-12')).toEqual(codesAt('2016'));
  });

  it('notes what the next table changes where the day is within a year', () => {
    const note = (received: string, expected: string) => ({
      code: 'division/changes-within-year',
      severity: 'note',
      message: `the table of ${expected} differs in ${received}; whether that was in force already, the tables do not say`,
      path: [],
      expected,
      received,
    });
    expect(divisionsAt('2019-08-31', { root: '341800' }).issues).toEqual([
      note('341822 广德县, 341882 广德市', '2019'),
    ]);
    expect(divisionsAt('2016-06-30', { root: '341500' }).issues).toEqual([note('341522 霍邱县', '2016')]);
    expect(divisionsAt('2018', { root: '341800' }).issues).toEqual([]);
    expect(divisionsAt('2018-12', { root: '341800' }).issues).toEqual([]);
    expect(divisionsAt('2019-12', { root: '341800' }).issues).toEqual([]);
    expect(divisionsAt('2020-06-30', { root: '340600' }).issues).toEqual([]);
  });

  it('says so where the last table stands for a later day', () => {
    const later = divisionsAt('2025');
    expect(later).toMatchObject({
      ok: true,
      issues: [{ code: 'division/after-last-table', severity: 'warning', received: '2025', expected: '2024' }],
    });
    expect(later.ok && later.value).toEqual(good(divisionsAt('2024')));
    expect(divisionsAt('2024').issues).toEqual([]);
    expect(divisionsAt('2025-12-30').issues).toEqual([]);
    expect(divisionsAt('2031-06').issues).toHaveLength(1);
  });

  it('refuses days before the first table, and codes that are not in a table', () => {
    expect(divisionsAt('1980')).toMatchObject({
      ok: false,
      issues: [{ code: 'division/before-first-table', received: '1980', expected: '1981' }],
    });
    expect(divisionsAt('1981-12-30').ok).toBe(false);
    expect(divisionsAt('1981').ok).toBe(true);
    expect(divisionsAt('2030', { root: '341521' })).toMatchObject({
      ok: false,
      issues: [
        { code: 'division/after-last-table' },
        { code: 'division/not-in-table', path: [], received: '341521', expected: '2024' },
      ],
    });
  });

  it('throws for what is no date', () => {
    expect(() => divisionsAt('2020-6')).toThrow(TypeError);
  });
});

describe('divisionTreeAt', () => {
  it.each(years)('%s: every code has a place, and no two the same', (year) => {
    const tree = good(divisionTreeAt(year));
    expect(indexOfCode(tree).size).toBe(good(divisionsAt(year)).length);
    expect(tree.nodes.filter(({ parent }) => parent === -1).every(({ level }) => level === 'province')).toBe(true);
  });

  it('is the tree of a province, a city, or one county', () => {
    expect(good(divisionTreeAt('2020', { root: '340000' })).nodes).toHaveLength(121);
    expect(good(divisionTreeAt('2020', { root: '340600' })).nodes.map(({ name, parent }) => [name, parent])).toEqual([
      ['淮北市', -1],
      ['杜集区', 0],
      ['相山区', 0],
      ['烈山区', 0],
      ['濉溪县', 0],
    ]);
    expect(good(divisionTreeAt('2020', { root: '341324' })).nodes).toHaveLength(1);
    expect(good(divisionTreeAt('2020', { root: '500101' })).nodes).toHaveLength(1);
    expect(good(divisionTreeAt('2020', { root: '341000' })).nodes).toHaveLength(8);
  });

  it('puts counties without a city under their province', () => {
    const { nodes } = good(divisionTreeAt('2020', { root: '420000' }));
    const xiantao = nodes.find(({ name }) => name === '仙桃市');
    expect(xiantao).toMatchObject({ code: '429004', level: 'county', parent: 0, depth: 1 });
  });

  it('keeps the issues of the table, and refuses as it does', () => {
    expect(divisionTreeAt('2020-06-30', { root: '340200' }).issues.map(({ code }) => code)).toEqual([
      'division/changes-within-year',
    ]);
    expect(divisionTreeAt('1970').issues.map(({ code }) => code)).toEqual(['division/before-first-table']);
  });
});
