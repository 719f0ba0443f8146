import type { Quote } from '../../../source.ts';
import { splitOutside } from '../../text/brackets.ts';
import { characterSet } from '../../text/character-set.ts';
import type { Line } from '../../text/lines.ts';
import { type Page, quoteOf, trimmedQuote } from '../../text/page.ts';
import { headingOf } from '../body/heading.ts';
import type { Frame } from '../outline.ts';
import { countsIn } from './count-in.ts';
import { dateIn, isDateLine } from './date.ts';
import { documentNumberIn } from './document-number.ts';
import { isOrganization, issuersIn } from './issuers.ts';
import { type FoundTitle, isHeadline } from './title.ts';

type Dated = Quote & { readonly date: string };

/** What the lines around the body say, and which lines said it. */
export interface FrameLines {
  readonly number?: Quote & { readonly damaged: boolean };
  readonly signed?: Dated;
  readonly printed?: Dated;
  readonly published?: Dated;
  readonly issuers: readonly Quote[];
  readonly recipients: readonly Quote[];
  readonly copies: readonly Quote[];
  /** Lines that name what is attached, and titles further down. */
  readonly headlines: readonly Quote[];
  /** Lines that are neither headings nor sentences of the body. */
  readonly taken: ReadonlySet<Line>;
}

const recipientWords =
  /^(?:各|有关|市|县|区|省|驻|直属|开发区|高新区|经开区)|(?:各部门|各单位|人民政府|管委会|直属机构|办事处|有关单位|直单位)/;
const told = /(?:如下|通知|要求|情况|附后|下发|意见)$/;
const attachment = /^附 ?件? ?[0-9一二三四五六七八九十]{0,3} ?(?::|$|[0-9])/;
const listItem = /^[0-9]{1,2}[.、]/;
const copiesWord = /^(?:抄 ?送|抄 ?报|主 ?送|抄 ?告) ?:/;
const betweenCopies = /* @__PURE__ */ characterSet(',;。');
const betweenRecipients = /* @__PURE__ */ characterSet(',;');
const longestRecipients = 400;
const longestSignature = 80;
const shortName = 24;

/** Reads the lines around the body; `body` is the index of the first line of it, `plain` are its headings without a number. */
export function readFrame(
  page: Page,
  lines: readonly Line[],
  title: FoundTitle | undefined,
  body: number,
  plain: ReadonlySet<Line> = new Set(),
): FrameLines {
  const taken = new Set<Line>(lines.slice(title?.first ?? 0, title?.behind ?? 0));
  const found: { -readonly [Key in keyof FrameLines]?: FrameLines[Key] } = {};
  const issuers: Quote[] = [];
  const recipients: Quote[] = [];
  const copies: Quote[] = [];
  const headlines: Quote[] = [];
  const dated = (line: Line): Dated | undefined => {
    const date = dateIn(line.folded);
    return date && { ...quoteOf(page, line.start + date.start, line.start + date.end), date: date.date };
  };

  let listing = false;
  let copying = false;
  lines.forEach((line, index) => {
    if (taken.has(line) || plain.has(line)) return;
    const { folded } = line;
    const isListItem = listing && listItem.test(folded) && !folded.includes('。') && folded.length < longestSignature;
    const isCopy = copying && !folded.includes('年') && folded.length < longestRecipients;
    listing = isListItem;
    copying = false;
    if (attachment.test(folded) && folded.length < longestRecipients && !folded.endsWith('。')) {
      listing = folded.length > 4;
      headlines.push(quoteOf(page, line.start, line.end));
    } else if (isListItem) headlines.push(quoteOf(page, line.start, line.end));
    else if (copiesWord.test(folded) || isCopy) {
      const start = line.start + (copiesWord.exec(folded)?.[0].length ?? 0);
      for (const [from, to] of splitOutside(page.folded, start, line.end, betweenCopies))
        addFilled(copies, trimmedQuote(page, from, to));
      copying = !folded.endsWith('。');
    } else if (folded.length < longestSignature && folded.endsWith('印发') && dated(line) !== undefined) {
      found.printed ??= dated(line) as Dated;
    } else if (isDateLine(folded)) found.signed ??= dated(line) as Dated;
    else if (isSignature(folded, lines[index + 1])) {
      const date = dateIn(folded);
      for (const issuer of issuersIn(page, line.start, date === undefined ? line.end : line.start + date.start))
        issuers.push(issuer);
      if (date !== undefined) found.signed ??= dated(line) as Dated;
    } else if (index < body && isNumberLine(page, line)) {
      const number = documentNumberIn(page, line.start, line.end);
      if (number !== undefined) found.number ??= number;
    } else if (index < body && recipients.length === 0 && addresses(folded)) {
      for (const [from, to] of splitOutside(page.folded, line.start, line.end - 1, betweenRecipients))
        addFilled(recipients, trimmedQuote(page, from, to));
    } else if (
      headingOf(line) === undefined &&
      isHeadline(page, line) &&
      folded.length < longestSignature &&
      (index < body || !line.follows)
    ) {
      headlines.push(quoteOf(page, line.start, line.end));
    } else return;
    taken.add(line);
  });
  return { ...found, issuers, recipients, copies, headlines, taken };
}

function addFilled(quotes: Quote[], quote: Quote): void {
  if (quote.text !== '') quotes.push(quote);
}

/** Those a document is sent to: 各乡镇人民政府，县政府各部门：. */
function addresses(folded: string): boolean {
  if (!folded.endsWith(':') || folded.length > longestRecipients || folded.includes('。')) return false;
  return recipientWords.test(folded) && !told.test(folded.slice(0, -1));
}

/** An issuer above its date, or with it in one line. */
function isSignature(folded: string, next: Line | undefined): boolean {
  if (folded.length > longestSignature) return false;
  const date = dateIn(folded);
  if (date !== undefined)
    return folded.slice(date.end).trim() === '' && isOrganization(folded.slice(0, date.start).trim());
  if (!isOrganization(folded)) return false;
  // Alone at the very end, or above what is attached: signed without a day.
  return next === undefined ? folded.length < shortName : isDateLine(next.folded) || attachment.test(next.folded);
}

function isNumberLine(page: Page, line: Line): boolean {
  const number = documentNumberIn(page, line.start, line.end);
  return (
    number !== undefined && (number.text.length === line.end - line.start || /^(?:发?文 ?字?号|字号)/.test(line.folded))
  );
}

/** The count that the title gives of its projects. */
export function totalIn(page: Page, title: Quote | undefined): Frame['total'] {
  if (title === undefined) return undefined;
  const [start, end] = title.span;
  const [count] = countsIn(page.folded.slice(start, end));
  return count && { ...quoteOf(page, start + count.start, start + count.end), value: count.value };
}
