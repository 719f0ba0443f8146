import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CascadeAlignment } from '../../src/cascade/align.ts';
import { type Cascade, cascade } from '../../src/cascade/cascade.ts';
import { anhui2020, huaibei2020, sixian2020 } from '../../src/samples/index.ts';

const table = JSON.parse(
  readFileSync(new URL('../../examples/data/anhui-2020-alignments.json', import.meta.url), 'utf8'),
) as readonly CascadeAlignment[];

const cities = [
  ...['合肥市', '淮北市', '亳州市', '宿州市', '蚌埠市', '阜阳市', '淮南市', '滁州市'],
  ...['六安市', '马鞍山市', '芜湖市', '宣城市', '铜陵市', '池州市', '安庆市', '黄山市'],
];

/** `27.T1 871个: 泗县 7, 淮北市 22 = 29个`. */
function rowsOf({ rows }: Cascade): readonly string[] {
  return rows.flatMap(({ upper, lowers, outcome }) => {
    if (!('sum' in outcome) || upper.measure === undefined) return [];
    const parts = lowers.map(({ division, targets }) => {
      const amounts = targets.map(({ measure }) => `${measure?.value}${measure?.unit}`);
      return `${division} ${amounts.join('+')}`;
    });
    const { value, unit } = upper.measure;
    return [`${upper.id} ${value}${unit}: ${parts.join(', ')} = ${outcome.sum.value}${outcome.sum.unit}`];
  });
}

describe('安徽省 2020 against 淮北市 and 泗县', () => {
  const cascadeOf = () => cascade(anhui2020, [huaibei2020, sixian2020], { expected: cities, alignments: table });

  it('shares sixteen indicators with both, one of them in four figures, and one with the city alone', () => {
    expect(rowsOf(cascadeOf())).toEqual([
      '1.T3 4.2万人: 泗县 275名, 淮北市 1200名 = 0.1475万人',
      '1.T4 1.2万人: 泗县 186人, 淮北市 565人 = 0.0751万人',
      '1.T5 3.2万人: 泗县 500人, 淮北市 970人 = 0.147万人',
      '7.T1 463所: 泗县 5所, 淮北市 8所 = 13所',
      '7.T2 9万人次: 泗县 1673人次, 淮北市 1867人次 = 0.354万人次',
      '7.T3 1万人次: 泗县 386人次, 淮北市 247人次 = 0.0633万人次',
      '17.T4 4000名: 淮北市 250名 = 250名',
      '21.T1 1900万: 泗县 32.12万人, 淮北市 39.39万人 = 71.51万人',
      '25.T1 80000名: 泗县 1120名, 淮北市 2576名 = 3696名',
      '25.T2 10500名: 泗县 144名, 淮北市 338名 = 482名',
      '26.T1 15.3万套: 泗县 6364套, 淮北市 6037套 = 1.2401万套',
      '27.T1 871个: 泗县 7个, 淮北市 22个 = 29个',
      '27.T4 10951户: 泗县 525户, 淮北市 146户 = 671户',
      '30.T1 1795个: 泗县 1个+1个+15个+1个, 淮北市 5个+5个+21个+5个 = 54个',
      '33.T1 1000个: 泗县 14个, 淮北市 27个 = 41个',
      '33.T2 1000个: 泗县 18个, 淮北市 27个 = 45个',
      '34.T1 8.15万件: 泗县 884件, 淮北市 2560件 = 0.3444万件',
      '46.T2 1.1万公里: 泗县 200.982公里, 淮北市 280.993公里 = 0.0481975万公里',
    ]);
  });

  it('claims nothing of any of them: one city of sixteen is known, and a part of another', () => {
    const sums = cascadeOf().rows.filter(({ outcome }) => 'sum' in outcome);
    expect(new Set(sums.map(({ outcome }) => outcome.kind))).toEqual(new Set(['no-contradiction']));
    const both = sums.filter(({ lowers }) => lowers.length === 2);
    expect(both).toHaveLength(17);
    for (const { coverage } of both) {
      expect(coverage).toMatchObject({ expected: 16, known: 1, partly: ['泗县'], full: false });
      expect(coverage.missing).toEqual(cities.filter((name) => name !== '淮北市'));
    }
  });

  it('refuses two that only look alike: 人 against 人次', () => {
    const refused = cascadeOf().rows.filter(
      ({ outcome }) => outcome.kind === 'not-compared' && outcome.reasons.includes('unlike-units'),
    );
    expect(
      refused.map(({ upper, issues }) => [upper.indicator, issues.map(({ code, message }) => [code, message])]),
    ).toEqual([
      [
        '技能脱贫培训',
        [
          ['cascade/unlike-units', 'Unlike units: 440人次 is not set against 1.8万人'],
          ['cascade/unlike-units', 'Unlike units: 200人次 is not set against 1.8万人'],
        ],
      ],
      [
        '企业新录用人员培训',
        [
          ['cascade/unlike-units', 'Unlike units: 1500人次 is not set against 20万人'],
          ['cascade/unlike-units', 'Unlike units: 9500人次 is not set against 20万人'],
        ],
      ],
    ]);
  });

  it('passes rates and standards on as they are', () => {
    const levels = cascadeOf().rows.filter(({ outcome }) => outcome.kind === 'by-division');
    expect(
      levels.map(({ upper, lowers }) => [
        upper.id,
        lowers.map(({ division, use }) => `${division} ${use.kind === 'compared' ? use.bound : use.kind}`).join(' '),
      ]),
    ).toEqual([
      ['15.T1', '泗县 same 淮北市 same'],
      ['15.T2', '泗县 same 淮北市 same'],
      ['15.T3', '泗县 same 淮北市 same'],
      ['15.T6', '泗县 refused 淮北市 same'],
      ['19.T1', '泗县 same 淮北市 same'],
      ['19.T2', '泗县 same 淮北市 same'],
      ['20.T4', '泗县 same 淮北市 same'],
      ['21.T2', '泗县 same 淮北市 same'],
    ]);
  });

  it('finds ten of the sums by name alone, and offers what it is not sure of', () => {
    const named = cascade(anhui2020, [huaibei2020, sixian2020], { expected: 16 });
    expect(rowsOf(named).map((row) => row.split(' ')[0])).toEqual([
      '1.T5',
      '7.T1',
      '7.T2',
      '7.T3',
      '21.T1',
      '25.T1',
      '25.T2',
      '33.T1',
      '34.T1',
      '46.T2',
    ]);
    expect(named.rows.flatMap(({ lowers }) => lowers).every(({ grounds }) => grounds === 'name')).toBe(true);
    expect(named.candidates.map(({ upper, plan, targets, reason }) => [upper, plan, targets.join(), reason])).toEqual([
      ['26.T1', '341324-2020', '32.T2', 'other-project'],
      ['27.T1', '341324-2020', '4.T2', 'other-project'],
      ['1.T1', '340600-2020-06-targets', '16.T1', 'other-project'],
      ['1.T5', '340600-2020-06-targets', '14.T1', 'other-project'],
      ['26.T1', '340600-2020-06-targets', '34.T2', 'other-project'],
      ['27.T1', '340600-2020-06-targets', '35.T1', 'other-project'],
    ]);
  });

  it('every row of the table names targets that exist', () => {
    expect(cascadeOf().issues).toEqual([]);
    expect(table).toHaveLength(24);
  });
});

describe('淮北市 2020 against 泗县', () => {
  it('is never set against it: 泗县 is 宿州’s', () => {
    const same = [{ upper: '35.T1', lowers: [{ plan: sixian2020.id, targets: ['4.T2'] }] }];
    const found = cascade(huaibei2020, [sixian2020], { expected: 1, alignments: same });
    expect(found.rows).toEqual([]);
    expect(found.candidates).toEqual([]);
    expect(found.leftOut).toEqual([{ plan: '341324-2020', division: '泗县', reason: 'not-within' }]);
    expect(found.issues.map(({ message }) => message)).toEqual([
      '泗县 does not lie in 淮北市, and is not set against it',
    ]);
  });
});
