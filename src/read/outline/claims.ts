import type { Span } from '../../issue.ts';
import type { Quote } from '../../source.ts';
import type { SetAside } from '../ledger.ts';
import { digits, placeOf } from '../text/character-set.ts';
import type { Line } from '../text/lines.ts';
import type { Page } from '../text/page.ts';
import { headingOf } from './body/heading.ts';
import { countsIn } from './frame/count-in.ts';
import type { FrameLines } from './frame/frame.ts';
import type { Claim } from './marks.ts';
import type { Outline } from './outline.ts';
import type { FoundTables } from './table/tables.ts';
import { unknownColumns } from './table/unknown-columns.ts';

/** Why a number below a head that is not known is doubtful. */
export const unknownColumn = 'unknown-column';

/** What an outline's parts say of the digits in them, what counts first. */
export function claimsOf(
  page: Page,
  outline: Omit<Outline, 'marks'>,
  frame: FrameLines,
  lines: readonly Line[],
  tables: FoundTables,
): readonly Claim[] {
  const claims: Claim[] = [];
  const add = (span: Span | undefined, why: string, as: SetAside | undefined, flag = false): void => {
    if (span !== undefined) claims.push({ span, why, as, flag });
  };
  const items = outline.items.flatMap((item) => [item, ...item.items]);
  for (const date of [frame.signed, frame.printed, frame.published]) add(date?.span, 'document-date', 'date');
  add(frame.number?.span, 'document-number', 'identifier', frame.number?.damaged);
  for (const grid of tables.grids) {
    const { rows, roles } = grid;
    const column = roles.indexOf('serial');
    for (const { cells } of rows) add(cells[column], 'serial-number', 'ordinal');
    for (const at of unknownColumns(page, grid))
      for (const { cells, spanning } of rows) if (!spanning) add(cells[at], unknownColumn, 'noise', true);
    for (const [at, role] of roles.entries())
      if (role === 'before')
        for (const { cells, spanning } of rows) if (!spanning) add(cells[at], 'year-before', 'base');
  }
  for (const { marker } of items) add(marker?.span, 'heading-number', 'ordinal');
  for (const { marker } of outline.sections) add(marker.span, 'heading-number', 'ordinal');
  for (const quotes of [outline.changes, outline.prose, outline.requirements])
    for (const { span } of quotes) add(span, 'sentence', undefined);
  for (const { passages } of items) for (const { span } of passages) add(span, 'sentence', undefined);
  for (const { name } of items) add(name.span, 'name', 'identifier');
  for (const { count, title } of outline.sections) {
    add(count?.span, 'declared-count', 'scope');
    addHeadline(page, title, claims);
  }
  if (outline.frame.title !== undefined) addHeadline(page, outline.frame.title, claims);
  for (const headline of frame.headlines) addHeadline(page, headline, claims);
  for (const { span } of outline.noise) add(span, 'web-page', 'noise');
  for (const column of outline.table?.columns ?? []) addHeadline(page, column, claims);
  for (const { units } of items) for (const { due } of units) add(due?.span, 'due-date', 'deadline');
  for (const { units } of items) for (const { printed } of units) add(printed.span, 'unit', 'identifier');
  for (const quotes of [frame.recipients, frame.copies, frame.issuers])
    for (const { span } of quotes) add(span, 'frame', 'identifier');
  for (const { printed } of outline.group?.seats ?? []) add(printed.span, 'seat', 'identifier');
  for (const { from, to } of tables.lines) add([from, to], 'table-cell', 'identifier');
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading !== undefined) add([line.start, line.start + heading.length], 'heading-number', 'ordinal');
  }
  return claims;
}

const year =
  /[0-9]{4} ?年(?: ?[0-9]{1,2} ?(?:(?:-|至|到) ?[0-9]{1,2} ?)?月)?|[0-9]{1,2} ?(?:(?:-|至|到) ?[0-9]{1,2} ?)?月/g;
const number = /^附 ?件 ?[0-9]{1,3}|^[0-9]{1,2}[.、]|: ?[0-9]{1,2}[.、]/;
const longestHeadline = 400;

/** Digits of a title: years are dates, 33项 is what the list holds, the rest belongs to names. */
function addHeadline(page: Page, { span: [start, end] }: Quote, claims: Claim[]): void {
  if (placeOf(digits, page.folded, start, end) === end) return;
  const add = (from: number, to: number, why: string, as: SetAside): void => {
    claims.push({ span: [from, to], why, as, flag: false });
  };
  const words = page.folded.slice(start, Math.min(end, start + longestHeadline));
  const list = number.exec(words);
  if (list !== null) add(start + list.index, start + list.index + list[0].length, 'attachment-number', 'ordinal');
  for (const found of words.matchAll(year))
    add(start + found.index, start + found.index + found[0].length, 'title-date', 'date');
  for (const count of countsIn(words)) add(start + count.start, start + count.end, 'declared-count', 'scope');
  add(start, end, 'title', 'identifier');
}
