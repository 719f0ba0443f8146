import { firstDay, lastDay } from '../../../period/date.ts';

/** A time that a report speaks of, as printed. */
export interface PeriodIn {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

interface Form {
  readonly pattern: RegExp;
  /** First and last month, from what the groups behind the year say. */
  readonly months: (first: string, second: string) => readonly [first: string, last: string];
}

const quarters: ReadonlyMap<string, readonly [first: string, last: string]> = new Map([
  ['一', ['1', '3']],
  ['二', ['4', '6']],
  ['三', ['7', '9']],
  ['四', ['10', '12']],
  ['1', ['1', '3']],
  ['2', ['4', '6']],
  ['3', ['7', '9']],
  ['4', ['10', '12']],
]);
const wholeYear = ['1', '12'] as const;

const forms: readonly Form[] = [
  {
    pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?([0-9]{1,2}) ?月?份? ?(?:-{1,2}|至|到|~) ?([0-9]{1,2}) ?月/,
    months: (first, last) => [first, last],
  },
  {
    pattern:
      /(?:截至|截止|截止到|到)(?:((?:19|20)[0-9]{2}) ?年 ?|目前|今年)?([0-9]{1,2}) ?月(?:底|末|份|[0-9]{1,2} ?日)/,
    months: (last) => ['1', last],
  },
  { pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?(上半年)()/, months: () => ['1', '6'] },
  { pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?(下半年)()/, months: () => ['7', '12'] },
  { pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?前(三|3)个?季度()/, months: () => ['1', '9'] },
  {
    pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?第?([一二三四1234]) ?季度()/,
    months: (quarter) => quarters.get(quarter) ?? wholeYear,
  },
  { pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)([0-9]{1,2}) ?月份?()/, months: (month) => [month, month] },
  { pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?([0-9]{1,2}) ?月份()/, months: (month) => [month, month] },
  {
    pattern: /((?:19|20)[0-9]{2}) ?年度?(?:全年)?()()(?=.{0,20}(?:完成情况|落实情况|实施情况|进展))/,
    months: () => wholeYear,
  },
];
const longest = 400;

/** The time that words speak of: 2020年1-6月份, 截至6月底, 上半年. */
export function periodIn(words: string, year: string | undefined): PeriodIn | undefined {
  const head = words.slice(0, longest);
  for (const { pattern, months } of forms) {
    const found = pattern.exec(head);
    const own = found?.[1] ?? year;
    if (found === null || own === undefined) continue;
    const [first, last] = months(found[2] ?? '', found[3] ?? '').map((month) => month.padStart(2, '0'));
    if (first === undefined || last === undefined || !isMonth(first) || !isMonth(last) || first > last) continue;
    const end = found.index + found[0].length;
    return { start: found.index, end, from: firstDay(`${own}-${first}`), to: lastDay(`${own}-${last}`) };
  }
  return undefined;
}

const isMonth = (month: string) => month >= '01' && month <= '12';
