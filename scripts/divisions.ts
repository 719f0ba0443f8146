/**
 * Writes the table of `minsheng/divisions` from the division codes of the areacodes data set:
 * `npx tsx scripts/divisions.ts division-codes.csv`, with a second path to write elsewhere.
 *
 * The data set tells where the area of a county went, and leaves cities and provinces to their counties. Here each gets what
 * its counties say: a city whose county moved to another has given a part of itself to it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface CodeRecord {
  readonly code: string;
  readonly name: string;
  readonly since: number;
  readonly until: number;
  readonly successors: readonly Successor[];
}

interface Successor {
  readonly code: string;
  readonly year: number;
}

const columns = '代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码';
const inUse = Number.POSITIVE_INFINITY;

function readRecord(line: string): CodeRecord {
  const cells = line.split(',');
  const [code = '', , , name = '', , , since, until, successors = ''] = cells;
  if (cells.length !== 9 || !/^[1-9]\d{5}$/.test(code) || !/^[\p{Script=Han}、]+$/u.test(name)) {
    throw new Error(`Not a record: ${line}`);
  }
  const end = until === '' ? inUse : Number(until);
  return {
    code,
    name,
    since: Number(since),
    until: end,
    successors: [...new Set(successors.split(';').filter((text) => text !== ''))].map((text) => {
      const [, to = '', year = `${end}`] = /^(\d{6})(?:\[(\d{4})\])?$/.exec(text) ?? [];
      return { code: to, year: Number(year) };
    }),
  };
}

// Its first character is a byte-order mark.
const [header, ...lines] = readFileSync(process.argv[2] ?? '', 'utf8')
  .replace(/^\uFEFF/, '')
  .trimEnd()
  .split(/\r?\n/);
if (header !== columns) throw new Error(`Not the columns of the data set: ${header}`);
const records = lines.map(readRecord).sort((a, b) => Number(a.code) - Number(b.code) || a.since - b.since);
const years = [...new Set(records.flatMap(({ since, successors }) => [since, ...successors.map(({ year }) => year)]))];
const [first, last] = [Math.min(...years), Math.max(...years)];

const tables = new Map<number, ReadonlyMap<string, CodeRecord>>();
for (let year = first; year <= last; year += 1) {
  const rows = records.filter(({ since, until }) => since <= year && year < until);
  tables.set(year, new Map(rows.map((record) => [record.code, record])));
}

const municipalities = ['11', '12', '31', '50'];

/** The city or province that a code of a year's table is in; the code itself where it stands under its province directly. */
function above(code: string, digits: number, year: number): string {
  const hasCities = digits === 4 && !municipalities.includes(code.slice(0, 2));
  const upper = code.slice(0, hasCities ? 4 : 2).padEnd(6, '0');
  return tables.get(year)?.has(upper) === true && !(hasCities && upper.endsWith('0000')) ? upper : code;
}

/** Where the area of a record is in the table of a year, that of the year before being the one it was in. */
function placesOf(record: CodeRecord, year: number): readonly string[] {
  const moved = record.successors.filter((one) => one.year === year).map(({ code }) => code);
  return record.until === year ? moved : [record.code, ...moved];
}

/** A city or province with the successors that what is below it tells. */
function withSuccessors(record: CodeRecord): CodeRecord {
  const digits = record.code.endsWith('0000') ? 2 : record.code.endsWith('00') ? 4 : 6;
  const prefix = record.code.slice(0, digits);
  const successors: Successor[] = [];
  for (let year = record.since + 1; year <= Math.min(record.until, last); year += 1) {
    const below = [...(tables.get(year - 1)?.values() ?? [])].filter(
      ({ code }) => code.startsWith(prefix) && code !== record.code,
    );
    const places =
      below.length === 0
        ? placesOf(record, year)
        : [...below, record].flatMap((one) => placesOf(one, year)).map((code) => above(code, digits, year));
    const own = record.until === year ? [] : [record.code];
    for (const code of [...new Set(places)].sort()) {
      if (!own.includes(code)) successors.push({ code, year });
    }
  }
  return { ...record, successors };
}

/** `0225无为县2011-2019>0207@2014>0281`: codes of the same province without its two digits, years only where not its last. */
function packed({ code, name, since, until, successors }: CodeRecord): string {
  const targets = successors.map(({ code: to, year }) => {
    const place = to.startsWith(code.slice(0, 2)) ? to.slice(2) : to;
    return `>${place}${year === until ? '' : `@${year}`}`;
  });
  return `${code.slice(2)}${name}${since}${until === inUse ? '' : `-${until}`}${targets.join('')}`;
}

const whole = records.map(withSuccessors);
for (const { code, name, until, successors } of whole) {
  if (until !== inUse && !successors.some(({ year }) => year === until))
    throw new Error(`${code} ${name} went nowhere`);
  const lost = successors.find((to) => tables.get(to.year)?.has(to.code) !== true);
  if (lost !== undefined) throw new Error(`${code} ${name} went to ${lost.code}, which was not there in ${lost.year}`);
}
const provinces = [...new Set(whole.map(({ code }) => code.slice(0, 2)))];
const text = provinces
  .map(
    (province) =>
      `${province}:${whole
        .filter(({ code }) => code.startsWith(province))
        .map(packed)
        .join(';')}`,
  )
  .join('\n');
writeFileSync(
  process.argv[3] ?? fileURLToPath(new URL('../src/divisions/packed-table.ts', import.meta.url)),
  `// Written by scripts/divisions.ts from the areacodes data set (github.com/yescallop/areacodes, commit eed219a), which is
// dedicated to the public domain (CC0 1.0). Not to be edited: \`npx tsx scripts/divisions.ts division-codes.csv\`.

/** The years of the first and the last table. */
export const tableYears = { first: ${first}, last: ${last} } as const;

/**
 * Every division of county level and above, one line a province: \`0225无为县2011-2019>0207@2014>0281\` is 340225 无为县, in the tables
 * from 2011 to 2018; a part of it is in 340207 from the table of 2014 on, the rest in 340281 from that of 2019.
 */
export const packedTable = \`
${text}
\`;
`,
);
console.log(JSON.stringify({ records: whole.length, first, last, characters: text.length }));
