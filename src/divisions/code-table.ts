import type { DivisionLevel } from '../division/division.ts';
import { levelOfCode } from '../division/level-of-code.ts';
import { packedTable, tableYears } from './packed-table.ts';

/** A code under one name, from the first table that has it on. */
export interface CodeRecord {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  /** Year of the first table that has it. */
  readonly since: number;
  /** Year of the first table that no longer has it; absent where the last table does. */
  readonly until?: number;
  /** Where its area, or some of it, is from the table of a year on. */
  readonly successors: readonly { readonly code: string; readonly year: number }[];
}

/** Every table there is, as records. */
export interface CodeTable {
  readonly records: readonly CodeRecord[];
  /** The record of a code in the table of a year. */
  readonly recordOf: (code: string, year: number) => CodeRecord | undefined;
  /** The records, in the table of a year, that hold area of a record of the year before: itself first where it goes on. */
  readonly after: (record: CodeRecord, year: number) => readonly CodeRecord[];
  /** The records, in the table of the year before, that held area of a record of a year: itself first where it went on. */
  readonly before: (record: CodeRecord, year: number) => readonly CodeRecord[];
}

/** Every table there is: read from its text on first use. */
export const codeTable: () => CodeTable = /* @__PURE__ */ readOnce();

/** Whether the table of a year has a record. */
export function isInTable({ since, until = Number.POSITIVE_INFINITY }: CodeRecord, year: number): boolean {
  return since <= year && year < until;
}

/** The division above one in the table of a year: its city, or the province it stands under directly. */
export function parentOf({ code }: CodeRecord, year: number): CodeRecord | undefined {
  const { recordOf } = codeTable();
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((one) => one !== code);
  return above.map((one) => recordOf(one, year)).find((one) => one !== undefined);
}

function readOnce(): () => CodeTable {
  let table: CodeTable | undefined;
  return () => {
    table ??= tableOf(readRecords());
    return table;
  };
}

function readRecords(): readonly CodeRecord[] {
  const count = tableYears.last - tableYears.first + 1;
  const years = new Map(Array.from({ length: count }, (_, at) => [`${tableYears.first + at}`, tableYears.first + at]));
  return packedTable.split('\n').flatMap((line) => {
    const province = line.slice(0, 2);
    const whole = (code: string) => (code.length === 4 ? province + code : code);
    return [...line.matchAll(/(\d{4})([^\d;]+)(\d{4})(?:-(\d{4}))?((?:>\d+(?:@\d{4})?)*)/g)].map((found) => {
      const [, digits = '', name = '', since = '', until = '', targets = ''] = found;
      const code = whole(digits);
      const end = years.get(until);
      return {
        code,
        name,
        level: levelOfCode(code) as DivisionLevel,
        since: years.get(since) as number,
        ...(end !== undefined && { until: end }),
        successors: [...targets.matchAll(/>(\d+)(?:@(\d{4}))?/g)].map(([, to = '', year = until]) => ({
          code: whole(to),
          year: years.get(year) as number,
        })),
      };
    });
  });
}

/** Makes the tables of records. */
export function tableOf(records: readonly CodeRecord[]): CodeTable {
  const ofCode = grouped(records.map((record) => [record.code, record]));
  const into = grouped(
    records.flatMap((record) => record.successors.map(({ code, year }) => [`${code} ${year}`, record] as const)),
  );
  const recordOf = (code: string, year: number) => ofCode.get(code)?.find((record) => isInTable(record, year));
  return {
    records,
    recordOf,
    after: (record, year) => [
      ...(record.until === year ? [] : [record]),
      ...record.successors.flatMap((to) => (to.year === year ? [recordOf(to.code, year) as CodeRecord] : [])),
    ],
    before: (record, year) => [
      ...(record.since === year ? [] : [record]),
      ...(into.get(`${record.code} ${year}`) ?? []),
    ],
  };
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
