import { characterSet, placeOf } from '../../text/character-set.ts';
import type { Line } from '../../text/lines.ts';
import { type Page, trim } from '../../text/page.ts';
import { type Heading, headingOf } from './heading.ts';

const ranks = 5;
/** What may stand before a number that a heading begins with, and what such a number begins with. */
const before = /* @__PURE__ */ characterSet(' 。;:!)】');
const openings = /* @__PURE__ */ characterSet('一二三四五六七八九十(第1234567890*');

/**
 * Lines of a text that lost its line breaks: where one line is most of the text, it is parted before numbers that count on,
 * 一、 then 二、, with （一） and 1. in their turn below them.
 */
export function splitRunOn(page: Page, lines: readonly Line[]): readonly Line[] {
  const total = lines.reduce((sum, line) => sum + line.folded.length, 0);
  return lines.flatMap((line) =>
    line.folded.length * 2 < total || line.folded.length < shortest ? [line] : parted(page, line),
  );
}

/** A shorter line is a sentence of its own. */
const shortest = 80;

function parted(page: Page, line: Line): readonly Line[] {
  const starts = [line.start];
  /** The last number seen at each rank; a higher heading begins those below it anew. */
  const last: number[] = Array.from({ length: ranks }, () => 0);
  /** The same without beginning anew: 3. may go on below 二、. */
  const overall = [...last];
  for (let at = line.start; at < line.end; at = placeOf(before, page.folded, at, line.end) + 1) {
    if (openings[page.folded.charCodeAt(at)] !== 1) continue;
    const heading = headingAt(page, at, line.end);
    if (heading === undefined || heading.doubtful) continue;
    const { rank, value } = heading;
    if (value !== (last[rank] ?? 0) + 1 && value !== (overall[rank] ?? 0) + 1) continue;
    last.fill(0, rank + 1);
    last[rank] = value;
    overall[rank] = value;
    if (at > line.start) starts.push(at);
  }
  // One alone is a list of one: a number within a sentence.
  if (starts.length < 3) return [line];
  return starts.map((start, index) => {
    const [from, to] = trim(page, start, starts[index + 1] ?? line.end);
    const folded = page.folded.slice(from, to);
    return { start: from, end: to, from, to, folded, follows: index === 0 && line.follows };
  });
}

const longestHeading = 40;

function headingAt(page: Page, start: number, end: number): Heading | undefined {
  const stop = Math.min(end, start + longestHeading);
  return headingOf({ start, end: stop, from: start, to: stop, folded: page.folded.slice(start, stop), follows: false });
}
