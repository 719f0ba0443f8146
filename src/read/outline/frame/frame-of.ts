import type { Span } from '../../../issue.ts';
import type { Quote } from '../../../source.ts';
import type { Line } from '../../text/lines.ts';
import { type Page, quoteOf } from '../../text/page.ts';
import type { Frame } from '../outline.ts';
import { basisIn } from './basis.ts';
import { countOfProjectsIn } from './count-in.ts';
import { dateIn } from './date.ts';
import { divisionIn } from './division-in.ts';
import { documentNumberIn } from './document-number.ts';
import { type FrameLines, totalIn } from './frame.ts';
import { issuersIn } from './issuers.ts';
import { periodIn } from './period-name.ts';

/** Keys of a web page's block with a date behind them, and whether it is the day of signing. */
const dateKeys: readonly (readonly [word: string, isSigned: boolean])[] = [
  ['发布时间', false],
  ['发布日期', false],
  ['发表时间', false],
  ['更新时间', false],
  ['更新日期', false],
  ['公开日期', false],
  ['成文日期', true],
  ['发文日期', true],
  ['生成日期', true],
];
const longestDate = 40;
const longestLead = 400;

/** The date of the web page, and a 文号 that stands only in its block of keys. */
export function withPublished(page: Page, frame: FrameLines, noise: readonly Line[]): FrameLines {
  let { published, number, signed } = frame;
  for (const line of noise) {
    for (const [word, isSigned] of dateKeys) {
      const key = line.folded.indexOf(word);
      const date = key === -1 ? undefined : dateIn(line.folded.slice(key + word.length, key + longestDate));
      if (date === undefined) continue;
      const start = line.start + key + word.length;
      const dated = { ...quoteOf(page, start + date.start, start + date.end), date: date.date };
      if (isSigned) signed ??= dated;
      else published ??= dated;
    }
    const stamp = dateIn(line.folded.slice(0, longestDate));
    if (stamp?.start === 0) {
      published ??= { ...quoteOf(page, line.start, line.start + stamp.end), date: stamp.date };
    }
    number ??= documentNumberIn(page, line.start, line.end);
  }
  return { ...frame, ...(published && { published }), ...(signed && { signed }), ...(number && { number }) };
}

/** The frame of a document from its lines, its title and its preamble; `told` are the lines of a report that tell results. */
export function frameOf(
  page: Page,
  lines: FrameLines,
  title: Frame['title'],
  preamble: readonly Line[],
  group: Quote | undefined,
  told: readonly Line[],
): Frame {
  const issuers = title === undefined ? [] : issuersOfTitle(page, title);
  const allIssuers = issuers.length > 0 ? issuers : lines.issuers;
  const { number, signed, printed, published, recipients, copies } = lines;
  const years = preamble.map((line) => quoteOf(page, line.start, Math.min(line.end, line.start + longestLead)));
  const year = lastYearIn(page, title) ?? yearIn(page, [title, number, signed, printed, ...years]);
  const total = totalIn(page, title) ?? totalInPreamble(page, preamble);
  const named = periodOf(page, title, preamble, year?.value);
  const isNamed = named !== undefined && named.inferred !== 'year';
  const period = isNamed ? named : (sameDayIn(page, told, year?.value) ?? named);
  const division = divisionIn(page, [...allIssuers, ...lines.issuers], title, [
    ...(group ? [group] : []),
    ...lines.headlines,
  ]);
  return {
    ...(title && { title }),
    ...(number && { number: { text: number.text, span: number.span } }),
    issuers: allIssuers,
    ...(signed && { signed }),
    ...(printed && { printed }),
    ...(published && { published }),
    recipients,
    copies,
    basis: preamble.flatMap((line) => basisIn(page, line.start, line.end)),
    ...(division && { division }),
    ...(year && { year }),
    ...(total && { total }),
    ...(period && { period }),
  };
}

/** The issuers in front of 关于. */
function issuersOfTitle(page: Page, { span: [start, end] }: Quote): readonly Quote[] {
  const at = page.folded.slice(start, end).indexOf('关于');
  return at > 0 ? issuersIn(page, start, start + at) : [];
}

/** 2024—2025年度: a list of two years is due in the last of them, which is concluded. */
function lastYearIn(page: Page, title: Quote | undefined): Frame['year'] {
  if (title === undefined) return undefined;
  const [start, end] = title.span;
  const found = /((?:19|20)[0-9]{2}) ?年? ?(?:-{1,2}|至|到|~) ?((?:19|20)[0-9]{2}) ?年/.exec(
    page.folded.slice(start, end),
  );
  const [words, first = '', value = ''] = found ?? [];
  if (found === null || words === undefined || first >= value) return undefined;
  return { ...quoteOf(page, start + found.index, start + found.index + words.length), value, inferred: true };
}

/** The first year in the title, else in the 文号, else in a date. */
function yearIn(page: Page, quotes: readonly (Quote | undefined)[]): Frame['year'] {
  for (const quote of quotes) {
    if (quote === undefined) continue;
    const [start, end] = quote.span;
    const found = /(?:19|20)[0-9]{2}(?= ?(?:年|\]|-|[0-9]))/.exec(page.folded.slice(start, end));
    if (found === null) continue;
    return { ...quoteOf(page, start + found.index, start + found.index + found[0].length), value: found[0] };
  }
  return undefined;
}

function totalInPreamble(page: Page, preamble: readonly Line[]): Frame['total'] {
  for (const line of preamble) {
    const count = countOfProjectsIn(line.folded);
    if (count !== undefined)
      return { ...quoteOf(page, line.start + count.start, line.start + count.end), value: count.value };
  }
  return undefined;
}

/**
 * The time that the title speaks of, else the lead. Where the title names a month or a year alone, a lead that says outright how
 * far it goes, 截至9月25日, is better.
 */
function periodOf(
  page: Page,
  title: Quote | undefined,
  preamble: readonly Line[],
  year: string | undefined,
): Frame['period'] {
  const ofTitle = title && periodAt(page, title.span, year, true);
  if (ofTitle !== undefined && ofTitle.inferred === undefined) return ofTitle;
  const ofLead = preamble.flatMap(({ start, end }) => periodAt(page, [start, end], year, false) ?? []);
  if (ofTitle === undefined) return ofLead[0];
  const names = ofTitle.inferred === 'year' ? yearLength : monthLength;
  const same = ofTitle.to.slice(0, names);
  return ofLead.find(({ inferred, to }) => inferred === undefined && to.startsWith(same)) ?? ofTitle;
}

const yearLength = 'YYYY'.length;
const monthLength = 'YYYY-MM'.length;

function periodAt(page: Page, [start, end]: Span, year: string | undefined, isTitle: boolean): Frame['period'] {
  const found = periodIn(page.folded.slice(start, end), year, isTitle);
  if (found === undefined) return undefined;
  const { from, to, inferred } = found;
  return { ...quoteOf(page, start + found.start, start + found.end), from, to, ...(inferred && { inferred }) };
}

const longestDay = 24;

/** 截至9月底 of the paragraphs, where all that say a day say the same. That it is the day of the whole report is concluded. */
function sameDayIn(page: Page, lines: readonly Line[], year: string | undefined): Frame['period'] {
  let day: Frame['period'];
  for (const { start, folded } of lines)
    for (let at = folded.indexOf('截'); at >= 0; at = folded.indexOf('截', at + 1)) {
      const found = periodAt(page, [start + at, start + Math.min(folded.length, at + longestDay)], year, false);
      // 截至2023年底 of a report for 2024 says how things stood before.
      if (found === undefined || found.span[0] !== start + at || !found.to.startsWith(year ?? '')) continue;
      if (day !== undefined && day.to !== found.to) return undefined;
      day ??= { ...found, inferred: 'since' };
    }
  return day;
}

/**
 * The frame of a report that names a year alone: it goes up to the day it was read for, or was signed or published on, where that
 * day is of the year.
 */
export function withDay(frame: Frame, asOf: string | undefined): Frame {
  const { period } = frame;
  if (period?.inferred !== 'year') return frame;
  const days = [asOf, frame.signed?.date, frame.published?.date];
  const to = days.find((day) => day?.startsWith(period.to.slice(0, yearLength)));
  return to === undefined ? frame : { ...frame, period: { ...period, to } };
}
