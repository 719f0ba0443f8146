import { type Line, linesOf } from '../text/lines.ts';
import { digitsNumber } from '../text/numeral.ts';
import { type Page, pageOf, quoteOf } from '../text/page.ts';
import { joinBareNumbers } from './bare-number.ts';
import { type BodyReading, readBody } from './body/body.ts';
import { withoutFields } from './body/field-heading.ts';
import { type Heading, headingsOf } from './body/heading.ts';
import { isMostlyTold } from './body/mostly-told.ts';
import { withNamedHeadings } from './body/named-heading.ts';
import { withPlainHeadings } from './body/plain-heading.ts';
import { splitRunOn } from './body/run-on.ts';
import { withSaidHeadings } from './body/said-heading.ts';
import { claimsOf } from './claims.ts';
import { countOfProjectsIn, countsIn } from './frame/count-in.ts';
import { divisionIn } from './frame/division-in.ts';
import { readFrame } from './frame/frame.ts';
import { frameOf, withPublished } from './frame/frame-of.ts';
import { isTaskAlone, titleIn } from './frame/title.ts';
import { groupIn } from './group/group.ts';
import { marksOf } from './marks.ts';
import { isNoise } from './noise.ts';
import type { Outline, Passage, TextKind } from './outline.ts';
import { reportLead, reportWords } from './report-words.ts';
import { subjectAbove, subjectOf, unitAbove } from './table/subject.ts';
import type { TableReading } from './table/table.ts';
import type { AboutTable, Grid } from './table/table-cells.ts';
import { holdsProjects, inSection, joined, readTables, repeats, tablesIn } from './table/tables.ts';
import { unknownHeads } from './table/unknown-columns.ts';

/** So much of the end of a line may say what stands below it. */
const longestLead = 60;

/** How a text is to be read. */
export interface OutlineOptions {
  /** What the text is, where the caller knows; told from its words where absent. */
  readonly kind?: TextKind | undefined;
}

/**
 * The arrangement of a document: its frame, sections, projects with their sentences and responsible units, the leading
 * group, and what the digits outside the sentences are.
 *
 * @param text a document as plain text, tables with tabs between their cells
 */
export function readOutline(text: string, options: OutlineOptions = {}): Outline {
  return outlineOf(pageOf(text), options);
}

/** {@link readOutline} of a text that is folded already. */
export function outlineOf(page: Page, options: OutlineOptions): Outline {
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

  const firstRow = all[tables.grids[0]?.first ?? all.length]?.start ?? page.text.length;
  const tableAt = lines.findIndex((line) => line.start > firstRow);
  const numbered = withoutFields(lines, headingsOf(lines));
  const firstNumbered = firstOf(numbered, tableAt);
  const [only] = lines;
  const isTask = only !== undefined && all.length === 1 && isTaskAlone(only);
  const title = isTask ? undefined : titleIn(page, lines.slice(0, firstNumbered), firstNumbered < lines.length);
  const titleWords = title === undefined ? '' : page.folded.slice(title.title.span[0], title.title.span[1]);
  const hasResults = tables.grids.some(({ roles }) => roles.includes('result'));
  const isReport =
    hasResults ||
    reportWords.test(titleWords) ||
    isLed(lines.slice(0, firstNumbered)) ||
    isMostlyTold(page, lines, numbered, titleWords);
  const hasTable = tables.grids.length > 0;
  const listed = hasTable ? numbered : withNamedHeadings(lines, withSaidHeadings(lines, numbered));
  const headings = isReport && !hasTable ? withPlainHeadings(lines, listed, title?.behind ?? 0) : listed;
  const own = lines.flatMap((line, index) =>
    headings[index] === numbered[index] ? [] : [[line, headings[index]] as const],
  );
  const plain = new Map(own);
  const body = firstOf(headings, tableAt);
  const frameLines = withPublished(
    page,
    readFrame(page, isTask ? [] : lines, title, body, new Set(plain.keys())),
    noiseLines,
  );
  const bodyLines = lines.filter((line) => !frameLines.taken.has(line));

  const passageKind = (options.kind ?? (isReport ? 'report' : 'plan')) === 'report' ? 'result' : 'promise';
  const preamble = bodyLines.filter((line) => line.start < (lines[body]?.start ?? page.text.length));
  const totals = [
    ...countsIn(titleWords).flatMap(({ value }) => digitsNumber(value) ?? []),
    ...preamble.flatMap((line) => digitsNumber(countOfProjectsIn(line.folded)?.value ?? '') ?? []),
  ];
  const { body: reading, table } = readBoth(
    page,
    bodyLines,
    withoutFields(bodyLines, headingsOf(bodyLines)).map(
      (heading, index) => heading ?? plain.get(bodyLines[index] as Line),
    ),
    totals,
    passageKind,
    tables.grids,
    tables.grids.map(({ first }) => ({
      subject:
        subjectAbove(page, all, first, (line) => tables.lines.has(line) || line.start < (title?.title.span[1] ?? 0)) ??
        (title && subjectOf(page, title.title)),
      unit: unitAbove(all, first),
      division: title && divisionIn(page, [], title.title, [])?.text,
    })),
  );
  const frame = frameOf(page, frameLines, title?.title, preamble, found?.group.name, isReport ? bodyLines : []);
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
    unknownHeads: tables.grids.flatMap((grid) => unknownHeads(page, grid)),
  };
  return { ...outline, marks: marksOf(page, claimsOf(page, outline, frameLines, all, tables)) };
}

/** Whether one of the lines above the first heading says that what was done is told below. */
function isLed(lines: readonly Line[]): boolean {
  return lines.some(({ folded }) => reportLead.test(folded.slice(-longestLead)));
}

/** The first line of the body: a heading, or what follows a table's first row. */
function firstOf(headings: readonly (Heading | undefined)[], tableAt: number): number {
  const first = headings.findIndex((heading) => heading !== undefined);
  return Math.min(first === -1 ? headings.length : first, tableAt === -1 ? headings.length : tableAt);
}

/** The headings and the tables of a document: projects stand in one of them, or in both where neither repeats the other. */
function readBoth(
  page: Page,
  lines: readonly Line[],
  headings: readonly (Heading | undefined)[],
  totals: readonly number[],
  kind: Passage['kind'],
  grids: readonly Grid[],
  abouts: readonly AboutTable[],
): { readonly body: BodyReading; readonly table?: TableReading } {
  const told = readTables(page, grids, abouts);
  const body = readBody(page, lines, headings, totals, kind, false, told === undefined);
  if (told === undefined) return { body };
  const both = joined(body, told);
  if (both.body !== body) return both;
  const { table } = both;
  if (table.items.length < 2 || !holdsProjects(body)) {
    return { body: table.items.length < 2 ? body : readBody(page, lines, headings, totals, kind, true, false), table };
  }
  if (!repeats(table, body)) return { body, table };
  const prose = table.items.flatMap(({ passages }) => passages.map(({ text, span }) => ({ text, span })));
  return { body, table: { ...table, items: [], prose: [...table.prose, ...prose] } };
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
