import type { Line } from '../../text/lines.ts';
import { chineseNumber } from '../../text/numeral.ts';
import { countOfProjectsIn, countsIn } from '../frame/count-in.ts';
import type { Heading } from './heading.ts';

const said = /^([一二三四五六七八九十]{1,3})是[:,]?/;
/** So many of them make a list; fewer may be points of an argument. */
const fewest = 3;
const longestCount = 300;

/**
 * The headings of a list that goes on with 一是, 二是 on lines of their own 以“一是”起头的清单: only where nothing else is numbered, and
 * where a line above says that there are as many projects.
 *
 * @param headings those with numbers, one entry a line
 */
export function withSaidHeadings(
  lines: readonly Line[],
  headings: readonly (Heading | undefined)[],
): readonly (Heading | undefined)[] {
  if (headings.some((heading) => heading !== undefined)) return headings;
  let count = 0;
  let first = -1;
  const own = lines.map((line, index): Heading | undefined => {
    const mark = said.exec(line.folded.slice(0, 6));
    if (mark === null || chineseNumber(mark[1] ?? '') !== count + 1) return undefined;
    count += 1;
    if (count === 1) first = index;
    return { rank: 1, value: count, length: mark[0].length, content: mark[0].length, doubtful: false };
  });
  return count >= fewest && lines.slice(0, first).some((line) => counts(line, count)) ? own : headings;
}

/** 十件实事, 为民兴办10件实事. */
function counts({ folded }: Line, count: number): boolean {
  const words = folded.slice(0, longestCount);
  return [...countsIn(words), countOfProjectsIn(words)].some((found) => found?.value === `${count}`);
}
