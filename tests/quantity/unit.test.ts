import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/name.ts';
import {
  defaultUnits,
  extendUnits,
  readUnit,
  type UnitLikeness,
  unitLikeness,
  withoutScale,
} from '../../src/quantity/unit.ts';
import { unitRows } from '../../src/quantity/unit-table.ts';

const rows: readonly (readonly [string, string, UnitLikeness])[] = JSON.parse(
  readFileSync(new URL('./unit-likeness.json', import.meta.url), 'utf8'),
);

describe('Likeness of units', () => {
  it.each(rows)('of %s and %s: %s', (a, b, grade) => {
    expect(unitLikeness(a, b)).toBe(grade);
    expect(unitLikeness(b, a)).toBe(grade);
    expect(unitLikeness(a, a)).toBe('same');
  });

  it('knows every unit of the documents', () => {
    const seen =
      '% 个 人 名 户 万元 万人 元 人次 公里 家 万平方米 所 套 万人次 次 件 处 倍 场 剂次 种 座 类 张 场次 户次 个月 条 个百分点 ' +
      '万套 万件 万公里 万亩 亿元 批 个批次 例 吨 万吨 台 口 亩 平方公里 千米 ㎡ 辆 床 泊位个 批次 期 米 万剂 节 班次 岁 里程碑 项 个事项';
    expect(seen.split(' ').filter((unit) => readUnit(unit).unit === undefined)).toEqual([]);
  });

  it('has a row for each, found under its own name', () => {
    expect(unitRows.filter((row) => defaultUnits.get(nameKey(row.name)) !== row)).toEqual([]);
    expect(defaultUnits.size).toBe(unitRows.length);
    expect(extendUnits(new Map(), unitRows)).toEqual(defaultUnits);
  });
});

describe('A unit taken apart', () => {
  it.each([
    ['万元/人', '万', '元', '/人', '10000'],
    ['亿元', '亿', '元', '', '100000000'],
    ['万亿元', '万亿', '元', '', '1000000000000'],
    ['千万元', '千万', '元', '', '10000000'],
    ['百万元', '百万', '元', '', '1000000'],
    ['千元', '千', '元', '', '1000'],
    ['千米', '', '千米', '', '1000'],
    ['万千米', '万', '千米', '', '10000000'],
    ['千千克', '千', '千克', '', '1000'],
    ['千千米', '千', '千米', '', '1000000'],
    ['万公里', '万', '公里', '', '10000000'],
    ['‰', '', '‰', '', '0.1'],
    ['万', '万', '', '', '10000'],
    ['', '', '', '', '1'],
    ['百分点', '', '百分点', '', '1'],
    ['/人', '', '', '/人', '1'],
    ['元/人/月', '', '元', '/人/月', '1'],
  ])('%s', (printed, word, name, per, worth) => {
    const reading = readUnit(printed);
    expect([reading.scale.word, reading.name, reading.per, reading.worth]).toEqual([word, name, per, worth]);
  });

  it.each([
    ['万㎡', '㎡'],
    ['万 平方米', '平方米'],
    ['㎡', '㎡'],
    [' 万㎡ ', '㎡'],
    ['千 万㎡', 'm2'],
    ['千 万元/人', '元/人'],
    ['万亿元/人', '元/人'],
    ['万', ''],
    ['', ''],
  ])('%j without its scale is %j', (printed, bare) => expect(withoutScale(printed, readUnit(printed))).toBe(bare));
});

describe('A table with more units', () => {
  const building = [
    { name: '栋', kind: 'building' },
    { name: '幢', kind: 'building' },
  ];

  it('knows them, and the old one does not', () => {
    const units = extendUnits(defaultUnits, building);
    expect(unitLikeness('万栋', '幢', units)).toBe('classifier');
    expect(unitLikeness('公里', '千米', units)).toBe('same');
    expect(unitLikeness('栋', '幢')).toBe('unlike');
    expect(defaultUnits.has('栋')).toBe(false);
    expect(units.size).toBe(defaultUnits.size + 2);
  });

  it('may be begun anew', () => {
    const units = extendUnits(new Map(), building);
    expect([...units.keys()]).toEqual(['栋', '幢']);
    expect(unitLikeness('人', '名', units)).toBe('unlike');
  });

  it('may give a slash to a unit', () => {
    const units = extendUnits(defaultUnits, [
      { name: '千瓦时/度', kind: 'energy', factor: '1' },
      { name: '度', kind: 'energy', factor: '1' },
    ]);
    expect(unitLikeness('千瓦时/度', '度', units)).toBe('same');
    expect(unitLikeness('度/千瓦时', '度', units)).toBe('unlike');
  });

  const faults = (...added: { name: string; kind: string; factor?: string }[]): readonly string[] => {
    try {
      extendUnits(defaultUnits, added);
      return [];
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      return String((error as TypeError).message).split('\n');
    }
  };

  it('refuses what contradicts it, all at once', () => {
    expect(
      faults(
        { name: ' ', kind: 'x' },
        { name: 'Ｋm', kind: 'length', factor: '1000' },
        { name: 'ｋｍ', kind: 'length', factor: '1000' },
        { name: '人', kind: 'person' },
        { name: '里', kind: 'length' },
        { name: '岛', kind: 'person', factor: '1' },
        { name: '万户', kind: 'household' },
        { name: '千元', kind: 'yuan', factor: '100' },
        { name: '亿吨', kind: 'weight', factor: '100000000000' },
      ),
    ).toEqual([
      'a unit without a name',
      'ｋｍ: is in the table already, as km',
      '人: is in the table already, as 人',
      '里: of length, as 米, but only one of them has a factor',
      '岛: of person, as 人, but only one of them has a factor',
      '万户: reads as 万 of 户, but says otherwise',
      '千元: reads as 千 of 元, but says otherwise',
      '亿吨: reads as 亿 of 吨, but says otherwise',
    ]);
  });

  it('takes a name that reads as a scale of another where it agrees', () => {
    expect(
      faults({ name: '千元', kind: 'yuan', factor: '1000' }, { name: '克', kind: 'mass', factor: '0.001' }),
    ).toEqual([]);
    expect(faults({ name: '克', kind: 'mass', factor: '1' })).toEqual(['千克: reads as 千 of 克, but says otherwise']);
    expect(faults({ name: '百人', kind: 'choir' })).toEqual([]);
    expect(faults({ name: '万步', kind: 'walk', factor: '7' }, { name: '步', kind: 'walk' })).toHaveLength(2);
    expect(faults({ name: '步', kind: 'walk', factor: '7' }, { name: '万步', kind: 'walk' })).toHaveLength(2);
  });

  it.each(['0', '0.00', '-1', '1e3', '', '1,000'])('refuses the factor %j, before all else', (factor) => {
    expect(faults({ name: '里', kind: 'length', factor }, { name: '岛', kind: 'person', factor: '1' })).toEqual([
      `里: factor ${factor} is no positive decimal number`,
    ]);
  });

  it('refuses one name twice among the new', () => {
    expect(faults({ name: '栋', kind: 'a' }, { name: '栋', kind: 'a' })).toEqual([
      '栋: is in the table already, as 栋',
    ]);
  });

  it('does not change the rows given', () => {
    const given = Object.freeze(building.map((row) => Object.freeze(row)));
    extendUnits(defaultUnits, given);
    expect(given).toEqual(building);
  });
});
