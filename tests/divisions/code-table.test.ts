import { describe, expect, it } from 'vitest';
import { levelOfCode } from '../../src/division/level-of-code.ts';
import { codeTable, isInTable, parentOf } from '../../src/divisions/code-table.ts';
import { tableYears } from '../../src/divisions/packed-table.ts';

const { records, recordOf, after, before } = codeTable();
const years = Array.from({ length: tableYears.last - tableYears.first + 1 }, (_, at) => tableYears.first + at);

describe('The code tables', () => {
  it('are of 44 years, with every record of the source', () => {
    expect(tableYears).toEqual({ first: 1981, last: 2024 });
    expect(records).toHaveLength(6823);
    expect(records.filter(({ code }) => code.startsWith('34'))).toHaveLength(258);
    expect(codeTable().records).toBe(records);
  });

  it('read a record whole', () => {
    expect(recordOf('340225', 2018)).toStrictEqual({
      code: '340225',
      name: '无为县',
      level: 'county',
      since: 2011,
      until: 2019,
      successors: [
        { code: '340207', year: 2014 },
        { code: '340281', year: 2019 },
      ],
    });
    expect(recordOf('340000', 2018)).toStrictEqual({
      code: '340000',
      name: '安徽省',
      level: 'province',
      since: 1981,
      successors: [],
    });
    expect(recordOf('510000', 2018)?.successors).toEqual([{ code: '500000', year: 1997 }]);
    expect(recordOf('341400', 2010)?.successors.map(({ code }) => code)).toEqual(['340100', '340200', '340500']);
    expect(recordOf('340225', 2019)).toBeUndefined();
    expect(recordOf('340225', 2010)).toBeUndefined();
    expect(recordOf('000000', 2010)).toBeUndefined();
  });

  it('have names in Chinese and levels told by the code', () => {
    expect(records.filter(({ name }) => !/^[\p{Script=Han}、]{2,16}$/u.test(name))).toEqual([]);
    expect(records.filter(({ code, level }) => levelOfCode(code) !== level)).toEqual([]);
    expect([...records].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.since - b.since))).toEqual(
      records,
    );
  });

  it('hold a code once a year, under a province', () => {
    for (const year of years) {
      const rows = records.filter((record) => isInTable(record, year));
      expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
      expect(rows.filter((row) => row.level !== 'province' && parentOf(row, year) === undefined)).toEqual([]);
      expect(rows.filter((row) => row.level === 'province' && parentOf(row, year) !== undefined)).toEqual([]);
    }
  });

  it('send every division somewhere that exists, and keep to the lifetime', () => {
    for (const record of records) {
      for (const { code, year } of record.successors) {
        expect(recordOf(code, year), `${record.code} ${record.name} → ${code} in ${year}`).toBeDefined();
        expect(year).toBeGreaterThan(record.since);
        expect(year).toBeLessThanOrEqual(record.until ?? tableYears.last);
      }
      if (record.until !== undefined) {
        expect(
          record.successors.some(({ year }) => year === record.until),
          `${record.code} ${record.name} went nowhere`,
        ).toBe(true);
      }
    }
  });

  it('tell of every year what came after what, and back', () => {
    for (const year of years.slice(1)) {
      for (const record of records.filter((one) => isInTable(one, year - 1))) {
        for (const next of after(record, year)) expect(before(next, year)).toContain(record);
      }
    }
  });

  it('name the division above', () => {
    const nameAbove = (code: string, year: number) => {
      const record = recordOf(code, year);
      return record && parentOf(record, year)?.name;
    };
    expect(nameAbove('341324', 2020)).toBe('宿州市');
    expect(nameAbove('341300', 2020)).toBe('安徽省');
    expect(nameAbove('340000', 2020)).toBeUndefined();
    expect(nameAbove('429004', 2020)).toBe('湖北省');
    expect(nameAbove('500101', 1997)).toBe('重庆市');
  });
});
