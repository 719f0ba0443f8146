import { describe, expect, it } from 'vitest';
import { divisionsAt } from '../../src/divisions/divisions-at.ts';
import { restate } from '../../src/divisions/restate.ts';
import { expect as good } from '../../src/issue.ts';
import { frozen } from '../plan/small-plan.ts';

const amount = (division: string, value = '10') => ({ division, value });
const weight = (from: string, to: string, share: string) => ({ from, to, weight: share });
const said = (result: ReturnType<typeof restate>) =>
  result.issues.map(({ code, path, received, expected }) => [code, path.join('.'), received, expected]);

describe('restate', () => {
  it('follows whole succession, exactly as printed where nothing is added', () => {
    expect(restate(frozen([amount('341521', '7.50')]), '2014', '2015')).toStrictEqual({
      ok: true,
      issues: [],
      value: [
        {
          division: '340422',
          name: '寿县',
          value: '7.5',
          parts: [{ division: '341521', value: '7.50' }],
          lacks: [],
          exceeds: [],
        },
      ],
    });
  });

  it('sums what was merged, and orders by code', () => {
    const wuhu = [amount('340222', '0.1'), amount('340208', '2'), amount('340203', '7')];
    expect(good(restate(wuhu, '2019', '2020'))).toStrictEqual([
      {
        division: '340209',
        name: '弋江区',
        value: '9',
        parts: [amount('340208', '2'), amount('340203', '7')],
        lacks: [],
        exceeds: [],
      },
      { division: '340212', name: '繁昌区', value: '0.1', parts: [amount('340222', '0.1')], lacks: [], exceeds: [] },
    ]);
  });

  it('says what a sum lacks', () => {
    expect(good(restate([amount('340203', '7')], '2019', '2020'))).toMatchObject([
      { division: '340209', value: '7', lacks: ['340208'], exceeds: [] },
    ]);
  });

  it('keeps an amount whole where a part left, and says so', () => {
    const result = restate([amount('340207'), amount('340225')], '2013', '2014');
    expect(good(result)).toMatchObject([
      { division: '340207', value: '10', lacks: ['340225'], exceeds: [] },
      { division: '340225', value: '10', lacks: [], exceeds: ['340207'] },
    ]);
    expect(result.issues).toEqual([
      {
        code: 'division/part-transferred',
        severity: 'warning',
        message: 'a part of 340225 is now in 340207 鸠江区, and is still counted where the rest is',
        path: [1, 'division'],
        received: '340225',
        expected: '340207 鸠江区',
      },
    ]);
  });

  it('apportions nothing without weights', () => {
    expect(said(restate([amount('341402'), amount('341424'), amount('341400')], '2010', '2011'))).toEqual([
      ['division/needs-weights', '1.division', '341424', '340207 鸠江区, 340523 和县'],
      ['division/needs-weights', '2.division', '341400', '340100 合肥市, 340200 芜湖市, 340500 马鞍山市'],
    ]);
  });

  it('apportions nothing where a part left before the rest was divided', () => {
    expect(said(restate([amount('422421')], '1981', '2024'))).toEqual([
      ['division/needs-weights', '0.division', '422421', '421002 沙市区, 421003 荆州区, 421024 江陵县'],
    ]);
  });

  it('names everything that is lacking or too much, by code', () => {
    expect(good(restate([amount('130123')], '2000', '2024'))).toMatchObject([
      { division: '130123', lacks: [], exceeds: ['130102', '130108'] },
    ]);
    expect(good(restate([amount('130104')], '2000', '2024'))).toMatchObject([
      { division: '130104', lacks: ['130103', '130106'], exceeds: [] },
    ]);
  });

  it('apportions by weights, exactly', () => {
    const weights = [weight('341424', '340207', '0.15'), weight('341424', '340523', '0.85'), weight('x', 'y', '2')];
    const result = restate([amount('341424', '0.3'), amount('340207', '1')], '2010', '2011', { weights });
    expect(result).toStrictEqual({
      ok: true,
      issues: [],
      value: [
        {
          division: '340207',
          name: '鸠江区',
          value: '1.045',
          parts: [{ division: '341424', value: '0.045', weight: '0.15' }, amount('340207', '1')],
          lacks: [],
          exceeds: [],
        },
        {
          division: '340523',
          name: '和县',
          value: '0.255',
          parts: [{ division: '341424', value: '0.255', weight: '0.85' }],
          lacks: [],
          exceeds: [],
        },
      ],
    });
  });

  it('lets weights say that a part that left was nothing', () => {
    const weights = [weight('341522', '341522', '1.0')];
    expect(good(restate([amount('341522')], '2014', '2015', { weights }))).toEqual([
      {
        division: '341522',
        name: '霍邱县',
        value: '10',
        parts: [{ division: '341522', value: '10', weight: '1.0' }],
        lacks: [],
        exceeds: [],
      },
    ]);
  });

  it.each([
    ['less than 1', [weight('341424', '340207', '0.15'), weight('341424', '340523', '0.8')]],
    ['more than 1', [weight('341424', '340207', '0.15'), weight('341424', '340523', '0.86')]],
    ['of a division that holds none of it', [weight('341424', '340207', '0.15'), weight('341424', '340522', '0.85')]],
    ['of another as well', [weight('341424', '340523', '1'), weight('341424', '340522', '1')]],
    ['below 0', [weight('341424', '340207', '-0.15'), weight('341424', '340523', '1.15')]],
    ['no decimal', [weight('341424', '340207', '1e0'), weight('341424', '340523', '1')]],
    ['one division twice', [weight('341424', '340523', '0.5'), weight('341424', '340523', '0.5')]],
  ])('refuses weights: %s', (_, weights) => {
    expect(said(restate([amount('341424')], '2010', '2011', { weights }))).toEqual([
      ['division/wrong-weights', '0.division', '341424', '340207 鸠江区, 340523 和县'],
    ]);
  });

  it('refuses with all that is wrong', () => {
    const amounts = [amount('341424'), amount('340422'), amount('341521', '1e3'), amount('340100'), amount('340100')];
    expect(said(restate(amounts, '2010', '2011'))).toEqual([
      ['division/needs-weights', '0.division', '341424', '340207 鸠江区, 340523 和县'],
      ['division/not-in-table', '1.division', '340422', '2010'],
      ['quantity/not-a-number', '2.value', '1e3', undefined],
      ['division/duplicate-code', '4.division', '340100', undefined],
    ]);
    expect(said(restate([], '1970', '1971'))).toEqual([
      ['division/before-first-table', '', '1970', '1981'],
      ['division/before-first-table', '', '1971', '1981'],
    ]);
    expect(restate([], '1970', '2014')).toMatchObject({ ok: false, issues: [{ received: '1970' }] });
    expect(restate([], '2014', '1970')).toMatchObject({ ok: false, issues: [{ received: '1970' }] });
    expect(said(restate([amount('340102')], '1983', '1982'))).toEqual([
      ['division/no-counterpart', '0.division', '340102', undefined],
    ]);
    expect(restate([{ division: '340100', value: 7 as never }], '2010', '2011').ok).toBe(false);
  });

  it('refuses results that are too long', () => {
    const nines = '9'.repeat(38);
    expect(said(restate([amount('340203', nines), amount('340208', nines)], '2019', '2020'))).toEqual([
      ['quantity/too-many-digits', '', undefined, '38'],
    ]);
    const weights = [weight('340203', '340209', '1')];
    expect(restate([amount('340203', nines)], '2019', '2020', { weights }).ok).toBe(true);
    const halves = [weight('341424', '340207', '0.5'), weight('341424', '340523', '0.5')];
    expect(said(restate([amount('341424', nines)], '2010', '2011', { weights: halves }))).toEqual([
      ['quantity/too-many-digits', '0.value', undefined, '38'],
    ]);
  });

  it('warns where the last table stands for a later one', () => {
    const later = restate([amount('340100')], '2024', '2026');
    expect(later.ok).toBe(true);
    expect(later.issues.map(({ code, path }) => [code, path])).toEqual([['division/after-last-table', []]]);
  });

  it('restates to an earlier table too', () => {
    expect(said(restate([amount('340209')], '2020', '2019'))).toEqual([
      ['division/needs-weights', '0.division', '340209', '340203 弋江区, 340208 三山区'],
    ]);
    expect(good(restate([amount('340422')], '2015', '2014'))).toMatchObject([{ division: '341521', value: '10' }]);
  });

  it('counts nothing twice and loses nothing, over all counties of 安徽', () => {
    const counties = good(divisionsAt('2011', { root: '340000' })).filter(({ level }) => level === 'county');
    const rows = good(
      restate(
        counties.map(({ code }) => amount(code, '1')),
        '2011',
        '2024',
      ),
    );
    expect(rows.reduce((sum, { parts }) => sum + parts.length, 0)).toBe(counties.length);
    expect(rows.filter(({ value }) => value === '2').map(({ name }) => name)).toEqual(['弋江区', '花山区', '铜官区']);
    const now = good(divisionsAt('2024', { root: '340000' })).filter(({ level }) => level === 'county');
    const without = now.filter(({ code }) => !rows.some(({ division }) => division === code));
    // What is new and holds only parts of others has no amount that could be followed.
    expect(without.map(({ name }) => name)).toEqual(['博望区', '叶集区']);
    expect(rows.flatMap(({ name, exceeds }) => exceeds.map((code) => `${name} ${code}`))).toEqual([
      '肥西县 340104',
      '无为市 340207',
      '五河县 340311',
      '当涂县 340506',
      '枞阳县 340711',
      '霍邱县 341504',
    ]);
  });
});
