import { isIsoDate, lastDay } from '../../../period/date.ts';

/** A time that a report speaks of, as printed. */
export interface PeriodIn {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  /**
   * What the words do not say outright: `since`, that what they name (9月份, 三季度) goes on since January, as bulletins
   * reckon; `year`, that a year alone is all of the year.
   */
  readonly inferred?: 'since' | 'year';
}

/** Months and, where a day is printed, the last day, from the groups behind the year. */
interface Months {
  readonly first: string;
  readonly last: string;
  readonly day?: string | undefined;
  readonly inferred?: 'since' | 'year';
}

interface Form {
  readonly pattern: RegExp;
  readonly months: (groups: readonly (string | undefined)[]) => Months;
  /** Only a title says it so briefly; elsewhere the same words are a date. */
  readonly ofTitle?: true;
}

const quarters: readonly (readonly [names: string, first: string, last: string])[] = [
  ['一1', '1', '3'],
  ['二2', '4', '6'],
  ['三3', '7', '9'],
  ['四4', '10', '12'],
];
const firstMonthOf = (quarter = ''): string => quarters.find(([names]) => names.includes(quarter))?.[1] ?? '';
const lastMonthOf = (quarter = ''): string => quarters.find(([names]) => names.includes(quarter))?.[2] ?? '';
const toMonth = (last: string): Months => ({ first: '1', last });

const forms: readonly Form[] = [
  {
    pattern:
      /(?:((?:19|20)[0-9]{2}) ?年 ?)?([0-9]{1,2}) ?(?:月?份?|月 ?[0-9]{1,2} ?日) ?(?:-{1,2}|至|到|~) ?([0-9]{1,2}) ?月(?: ?([0-9]{1,2}) ?日)?/,
    months: ([, , first = '', last = '', day]) => ({ first, last, day }),
  },
  {
    pattern: /(?:截[至止]到?)(?:((?:19|20)[0-9]{2}) ?年 ?|目前|今年)?([0-9]{1,2}) ?月(?:底|末|份| ?([0-9]{1,2}) ?日)?/,
    months: ([, , last = '', day]) => ({ first: '1', last, day }),
  },
  { pattern: /(?:截[至止]到?)((?:19|20)[0-9]{2}) ?年(?:底|末)/, months: () => toMonth('12') },
  { pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?上半年/, months: () => toMonth('6') },
  { pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?下半年/, months: () => ({ first: '7', last: '12' }) },
  { pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?前(?:三|3)个?季度/, months: () => toMonth('9') },
  {
    pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?第?([一二三1-3]) ?(?:季度)? ?(?:-{1,2}|至|到|~) ?第?([二三四2-4]) ?季度/,
    months: ([, , first, last]) => ({ first: firstMonthOf(first), last: lastMonthOf(last) }),
  },
  {
    pattern: /(?:截[至止]到?)(?:((?:19|20)[0-9]{2}) ?年 ?)?第?([一二三四1-4]) ?季度/,
    months: ([, , quarter]) => toMonth(lastMonthOf(quarter)),
  },
  {
    pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?第?([一二三四1-4]) ?季度/,
    months: ([, , quarter]) => ({ first: firstMonthOf(quarter), last: lastMonthOf(quarter) }),
  },
  {
    pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?半年(?=[度进完工情落实推民])/,
    months: () => toMonth('6'),
    ofTitle: true,
  },
  {
    pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?(?:年中|中期)(?=[进完工情落实推评])/,
    months: () => ({ ...toMonth('6'), inferred: 'since' }),
    ofTitle: true,
  },
  {
    pattern: /(?:((?:19|20)[0-9]{2}) ?年度? ?)?全年(?=[进完工情落实推民])/,
    months: () => toMonth('12'),
    ofTitle: true,
  },
  {
    pattern: /((?:19|20)[0-9]{2}) ?年 ?([0-9]{1,2}) ?月份?(?! ?[0-9]{1,2} ?[日号])/,
    months: ([, , month = '']) => ({ first: month, last: month }),
  },
  {
    pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?([0-9]{1,2}) ?月份/,
    months: ([, , month = '']) => ({ first: month, last: month }),
  },
  {
    pattern: /(?:((?:19|20)[0-9]{2}) ?年 ?)?([0-9]{1,2}) ?月(?: ?([0-9]{1,2}) ?日)?/,
    months: ([, , month = '', day]) => ({ first: month, last: month, day, inferred: 'since' }),
    ofTitle: true,
  },
  {
    pattern: /((?:19|20)[0-9]{2}) ?年度?(?=.{0,20}(?:完成情况|落实情况|实施情况|进展))/,
    months: () => ({ ...toMonth('12'), inferred: 'year' }),
  },
];
const longest = 400;

/** The time that words speak of: 2020年1-6月份, 截至6月底, 上半年. What is no time of a year, 13月, is none at all. */
export function periodIn(words: string, year: string | undefined, isTitle = false): PeriodIn | undefined {
  const head = words.slice(0, longest);
  for (const { pattern, months, ofTitle } of forms) {
    const found = ofTitle === true && !isTitle ? null : pattern.exec(head);
    const own = found?.[1] ?? year;
    if (found === null || own === undefined) continue;
    const { first, last, day, inferred } = months(found);
    const since = `${own}-${first.padStart(2, '0')}`;
    const until = `${own}-${last.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
    if (!isIsoDate(since) || !isIsoDate(until) || since > until) return undefined;
    // 9月份, 三季度: bulletins reckon since January, and say it of a figure that does not.
    const said = first.padStart(2, '0') === '01' ? inferred : 'since';
    return {
      start: found.index,
      end: found.index + found[0].length,
      from: `${own}-01-01`,
      to: lastDay(until),
      ...(said && { inferred: said }),
    };
  }
  return undefined;
}
