import type { Line } from '../../text/lines.ts';
import { chineseNumber } from '../../text/numeral.ts';
import { countOfProjectsIn, countsIn } from '../frame/count-in.ts';
import type { Heading } from './heading.ts';

const said = /^([一二三四五六七八九十]{1,3})是[:,]?/;
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** So many of them make a list; fewer may be points of an argument. */
const fewest = 3;
const longestCount = 300;

interface Mark {
  readonly value: number;
  readonly length: number;
}

/**
 * The headings of a list that goes on with 一是, 二是 or with ①, ② on lines of their own 以“一是”或①起头的清单: only where nothing else is
 * numbered; of 一是, which points of an argument have as well, where a line above says that there are as many projects.
 *
 * @param headings those with numbers, one entry a line
 */
export function withSaidHeadings(
  lines: readonly Line[],
  headings: readonly (Heading | undefined)[],
): readonly (Heading | undefined)[] {
  if (headings.some((heading) => heading !== undefined)) return headings;
  const marked = inTurn(lines, circledAt);
  // Begun anew, they count what is done within a project.
  if (marked.isWhole && marked.count >= fewest) return marked.headings;
  const told = inTurn(lines, saidAt);
  return told.count >= fewest && isCounted(lines.slice(0, told.first), told.count) ? told.headings : headings;
}

function saidAt({ folded }: Line): Mark | undefined {
  const found = said.exec(folded.slice(0, 6));
  const value = found === null ? undefined : chineseNumber(found[1] ?? '');
  return value === undefined ? undefined : { value, length: found?.[0].length ?? 0 };
}

function circledAt({ folded }: Line): Mark | undefined {
  const at = circled.indexOf(folded.charAt(0) || ' ');
  return at < 0 ? undefined : { value: at + 1, length: 1 };
}

/** Marks that go on from one; `isWhole` where no other stands among them or behind them. */
function inTurn(lines: readonly Line[], markAt: (line: Line) => Mark | undefined) {
  let count = 0;
  let first = -1;
  let isWhole = true;
  const headings = lines.map((line, index): Heading | undefined => {
    const mark = markAt(line);
    if (mark?.value !== count + 1) {
      isWhole &&= mark === undefined;
      return undefined;
    }
    count += 1;
    if (count === 1) first = index;
    return { rank: 1, value: count, length: mark.length, content: mark.length, doubtful: false };
  });
  return { headings, count, first, isWhole };
}

/** 十件实事, 为民兴办10件实事. */
function isCounted(lines: readonly Line[], count: number): boolean {
  return lines.some(({ folded }) => {
    const words = folded.slice(0, longestCount);
    return [...countsIn(words), countOfProjectsIn(words)].some((found) => found?.value === `${count}`);
  });
}
