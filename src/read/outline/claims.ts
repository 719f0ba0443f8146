import type { Quote } from '../../source.ts';
import type { Line } from '../text/lines.ts';
import type { Page } from '../text/page.ts';
import { countsIn } from './count-in.ts';
import type { FrameLines } from './frame.ts';
import { headingOf } from './heading.ts';
import type { Claim } from './marks.ts';
import type { Item, Outline } from './outline.ts';
import type { FoundTables } from './tables.ts';

/** What an outline's parts say of the digits in them, what counts first. */
export function claimsOf(
  page: Page,
  outline: Omit<Outline, 'marks'>,
  frame: FrameLines,
  lines: readonly Line[],
  tables: FoundTables,
): readonly Claim[] {
  const claim =
    (why: string, as: Claim['as']) =>
    ({ span }: Quote): Claim => ({ span, why, ...(as !== undefined && { as }) });
  const items = allItems(outline.items);
  const quotes = [outline.changes, outline.prose, outline.requirements, items.flatMap(({ passages }) => passages)];
  const dates = [frame.signed, frame.printed, frame.published].filter((date) => date !== undefined);
  return [
    ...dates.map(claim('document-date', 'date')),
    ...(frame.number === undefined
      ? []
      : [
          {
            span: frame.number.span,
            as: 'identifier' as const,
            why: 'document-number',
            ...(frame.number.damaged && { flag: true as const }),
          },
        ]),
    ...tables.grids.flatMap(({ rows, roles }) =>
      rows.flatMap(({ cells }): readonly Claim[] => {
        const serial = cells[roles.indexOf('serial')];
        return serial === undefined ? [] : [{ span: serial, as: 'ordinal', why: 'serial-number' }];
      }),
    ),
    ...items.flatMap(({ marker }) => (marker === undefined ? [] : [claim('heading-number', 'ordinal')(marker)])),
    ...outline.sections.map(({ marker }) => claim('heading-number', 'ordinal')(marker)),
    ...quotes.flat().map(claim('sentence', undefined)),
    ...items.map(({ name: { span } }): Claim => ({ span, as: 'identifier', why: 'name' })),
    ...outline.sections.flatMap(({ count, title }) => [
      ...(count === undefined ? [] : [claim('declared-count', 'scope')(count)]),
      ...headlineClaims(page, title),
    ]),
    ...(outline.frame.title === undefined ? [] : headlineClaims(page, outline.frame.title)),
    ...frame.headlines.flatMap((headline) => headlineClaims(page, headline)),
    ...outline.noise.map(claim('web-page', 'noise')),
    ...(outline.table?.columns ?? []).flatMap((column) => headlineClaims(page, column)),
    ...items.flatMap(({ units }) => units.map(({ printed }) => claim('unit', 'identifier')(printed))),
    ...[...frame.recipients, ...frame.copies, ...frame.issuers].map(claim('frame', 'identifier')),
    ...(outline.group?.seats ?? []).map(({ printed }) => claim('seat', 'identifier')(printed)),
    ...[...tables.lines].map(({ from, to }): Claim => ({ span: [from, to], as: 'identifier', why: 'table-cell' })),
    ...lines.flatMap((line): readonly Claim[] => {
      const heading = headingOf(line);
      return heading === undefined
        ? []
        : [{ span: [line.start, line.start + heading.length], as: 'ordinal', why: 'heading-number' }];
    }),
  ];
}

/** Items and what is below them, in the order of the text. */
function allItems(items: readonly Item[]): readonly Item[] {
  const all: Item[] = [];
  const waiting = [...items].reverse();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    all.push(item);
    for (const below of [...item.items].reverse()) waiting.push(below);
  }
  return all;
}

const year =
  /[0-9]{4} ?年(?: ?[0-9]{1,2} ?(?:(?:-|至|到) ?[0-9]{1,2} ?)?月)?|[0-9]{1,2} ?(?:(?:-|至|到) ?[0-9]{1,2} ?)?月/g;
const number = /^附 ?件 ?[0-9]{1,3}|^[0-9]{1,2}[.、]|: ?[0-9]{1,2}[.、]/;
const longestHeadline = 400;

/** Digits of a title: years are dates, 33项 is what the list holds, the rest belongs to names. */
function headlineClaims(page: Page, { span: [start, end] }: Quote): readonly Claim[] {
  const words = page.folded.slice(start, Math.min(end, start + longestHeadline));
  const list = number.exec(words);
  return [
    ...(list === null
      ? []
      : [
          {
            span: [start + list.index, start + list.index + list[0].length],
            as: 'ordinal',
            why: 'attachment-number',
          } as const,
        ]),
    ...[...words.matchAll(year)].map(
      (found): Claim => ({
        span: [start + found.index, start + found.index + found[0].length],
        as: 'date',
        why: 'title-date',
      }),
    ),
    ...countsIn(words).map(
      (count): Claim => ({ span: [start + count.start, start + count.end], as: 'scope', why: 'declared-count' }),
    ),
    { span: [start, end], as: 'identifier', why: 'title' },
  ];
}
