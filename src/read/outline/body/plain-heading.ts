import type { Line } from '../../text/lines.ts';
import type { Heading } from './heading.ts';

/** 农村饮水安全巩固提升工程: a name without a number, a figure or a stop. */
const name = /^[\u4e00-\u9fff“”()、]{4,24}$/;
/** What stands below a name: sentences. */
const sentences = /[,。;:]/;
const shortestText = 10;
/** How a paragraph ends above the next name. */
const ended = '。;:!?)”…';
/** So many names make a list; fewer may be anything. */
const fewest = 3;

/** Below 一、 and above every other number. */
export const plainHeading: Heading = { rank: 2, value: 0, length: 0, content: 0, doubtful: false };

/**
 * The headings of a report together with those that have no number 无序号标题: short lines that only name a project, each with
 * sentences below it. Only where no numbers but 一、 are to be found.
 *
 * @param headings those with numbers, one entry a line
 * @param from the first line behind the title
 */
export function withPlainHeadings(
  lines: readonly Line[],
  headings: readonly (Heading | undefined)[],
  from: number,
): readonly (Heading | undefined)[] {
  if (headings.some((heading) => heading !== undefined && heading.rank > 1)) return headings;
  const isPlain = lines.map((line, index) => {
    const above = lines[index - 1];
    const below = lines[index + 1];
    return (
      index >= from &&
      headings[index] === undefined &&
      name.test(line.folded) &&
      below !== undefined &&
      headings[index + 1] === undefined &&
      below.folded.length >= shortestText &&
      sentences.test(below.folded) &&
      (above === undefined ||
        index === from ||
        headings[index - 1] !== undefined ||
        ended.includes(above.folded.charAt(above.folded.length - 1)))
    );
  });
  if (isPlain.filter(Boolean).length < fewest) return headings;
  return headings.map((heading, index) => (isPlain[index] === true ? plainHeading : heading));
}
