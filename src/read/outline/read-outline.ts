import type { Quote } from '../../source.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { digitsNumber } from '../text/numeral.ts';
import { type Page, pageOf, quoteOf } from '../text/page.ts';
import { joinBareNumbers } from './bare-number.ts';
import { basisIn } from './basis.ts';
import { type BodyReading, readBody } from './body.ts';
import { claimsOf } from './claims.ts';
import { countOfProjectsIn, countsIn } from './count-in.ts';
import { dateIn } from './date.ts';
import { divisionIn } from './division-in.ts';
import { documentNumberIn } from './document-number.ts';
import { type FrameLines, readFrame, totalIn } from './frame.ts';
import { groupIn } from './group.ts';
import { headingsOf } from './heading.ts';
import { issuersIn } from './issuers.ts';
import { marksOf } from './marks.ts';
import { isNoise } from './noise.ts';
import type { Frame, Outline, Passage, TextKind } from './outline.ts';
import { periodIn } from './period-name.ts';
import { splitRunOn } from './run-on.ts';
import type { TableReading } from './table.ts';
import type { Grid } from './table-grid.ts';
import { holdsProjects, inSection, readTables, repeats, tablesIn } from './tables.ts';
import { titleIn } from './title.ts';

/** How a text is to be read. */
export interface OutlineOptions {
  /** What the text is, where the caller knows; told from its words where absent. */
  readonly kind?: TextKind;
}

const reportWords = /进展|进度|完成情况|落实情况|实施情况|推进情况|开展情况|执行情况|情况的?通报|情況/;

/**
 * The arrangement of a document: its frame, sections, projects with their sentences and responsible units, the leading
 * group, and what the digits outside the sentences are.
 *
 * @param text a document as plain text, tables with tabs between their cells
 */
export function readOutline(text: string, options: OutlineOptions = {}): Outline {
  const page = pageOf(text);
  const all = splitRunOn(page, linesOf(page));
  const tables = tablesIn(page, all);
  const outside = all.filter((line) => !tables.lines.has(line));
  const found = groupIn(page, outside);
  const inGroup = new Set(found === undefined ? [] : outside.slice(found.first, found.behind));
  const noiseLines = outside.filter((line) => !inGroup.has(line) && isNoise(line));
  const asNoise = new Set(noiseLines);
  const lines = joinBareNumbers(
    page,
    outside.filter((line) => !inGroup.has(line) && !asNoise.has(line)),
  );

  const firstRow = all[tables.grids[0]?.first ?? all.length]?.start ?? text.length;
  const tableAt = lines.findIndex((line) => line.start > firstRow);
  const firstHeading = headingsOf(lines).findIndex((heading) => heading !== undefined);
  const body = Math.min(firstHeading === -1 ? lines.length : firstHeading, tableAt === -1 ? lines.length : tableAt);
  const title = titleIn(page, lines.slice(0, body));
  const frameLines = withPublished(page, readFrame(page, lines, title, body), noiseLines);
  const bodyLines = lines.filter((line) => !frameLines.taken.has(line));

  const titleWords = title === undefined ? '' : page.folded.slice(title.title.span[0], title.title.span[1]);
  const hasResults = tables.grids.some(({ roles }) => roles.includes('result'));
  const isReport = hasResults || reportWords.test(titleWords);
  const passageKind = (options.kind ?? (isReport ? 'report' : 'plan')) === 'report' ? 'result' : 'promise';
  const preamble = bodyLines.filter((line) => line.start < (lines[body]?.start ?? page.text.length));
  const totals = [
    ...countsIn(titleWords).flatMap(({ value }) => digitsNumber(value) ?? []),
    ...preamble.flatMap((line) => digitsNumber(countOfProjectsIn(line.folded)?.value ?? '') ?? []),
  ];
  const { body: reading, table } = readBoth(page, bodyLines, totals, passageKind, tables.grids);
  const frame = frameOf(page, frameLines, title?.title, preamble, found?.group.name);
  const items = [...reading.items, ...(table?.items ?? []).map((item) => inSection(item, reading.sections.length))];
  const outline: Omit<Outline, 'marks'> = {
    kind:
      options.kind ??
      kindOf(isReport, items.length > 0, reading.sections.length > 0, title !== undefined, found !== undefined),
    frame,
    sections: [...reading.sections, ...(table?.sections ?? [])],
    items,
    changes: reading.changes,
    requirements: reading.requirements,
    prose: [...reading.prose, ...(table?.prose ?? [])],
    noise: noiseLines.map((line) => quoteOf(page, line.start, line.end)),
    ...(found !== undefined && { group: found.group }),
    ...(table !== undefined && { table: table.table }),
  };
  return { ...outline, marks: marksOf(page, claimsOf(page, outline, frameLines, all, tables)) };
}

/** The headings and the tables of a document: projects stand in one of them, or in both where neither repeats the other. */
function readBoth(
  page: Page,
  lines: readonly Line[],
  totals: readonly number[],
  kind: Passage['kind'],
  grids: readonly Grid[],
): { readonly body: BodyReading; readonly table?: TableReading } {
  const headings = headingsOf(lines);
  const body = readBody(page, lines, headings, totals, kind, false);
  const table = readTables(page, grids);
  if (table === undefined) return { body };
  if (table.items.length < 2 || !holdsProjects(body)) {
    return { body: table.items.length < 2 ? body : readBody(page, lines, headings, totals, kind, true), table };
  }
  if (!repeats(table, body)) return { body, table };
  const told = table.items.flatMap(({ passages }) => passages.map(({ text, span }) => ({ text, span })));
  return { body, table: { ...table, items: [], prose: [...table.prose, ...told] } };
}

function kindOf(
  isReport: boolean,
  hasItems: boolean,
  hasSections: boolean,
  hasTitle: boolean,
  hasGroup: boolean,
): TextKind {
  if (hasGroup && !hasItems) return 'leading-group';
  if (!hasItems && !hasSections && !hasTitle) return 'passage';
  return isReport ? 'report' : 'plan';
}

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
function withPublished(page: Page, frame: FrameLines, noise: readonly Line[]): FrameLines {
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

function frameOf(
  page: Page,
  lines: FrameLines,
  title: Frame['title'],
  preamble: readonly Line[],
  group: Quote | undefined,
): Frame {
  const issuers = title === undefined ? [] : issuersOfTitle(page, title);
  const allIssuers = issuers.length > 0 ? issuers : lines.issuers;
  const { number, signed, printed, published, recipients, copies } = lines;
  const years = preamble.map((line) => quoteOf(page, line.start, Math.min(line.end, line.start + longestLead)));
  const year = yearIn(page, [title, number, signed, printed, ...years]);
  const total = totalIn(page, title) ?? totalInPreamble(page, preamble);
  const period = periodOf(page, title, preamble, year?.value);
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

/** The time that the title speaks of, else the lead. */
function periodOf(
  page: Page,
  title: Quote | undefined,
  preamble: readonly Line[],
  year: string | undefined,
): Frame['period'] {
  const places = [...(title ? [title.span] : []), ...preamble.map((line) => [line.start, line.end] as const)];
  for (const [start, end] of places) {
    const period = periodIn(page.folded.slice(start, end), year);
    if (period !== undefined)
      return { ...quoteOf(page, start + period.start, start + period.end), from: period.from, to: period.to };
  }
  return undefined;
}
