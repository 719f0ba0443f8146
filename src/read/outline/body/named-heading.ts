import type { Line } from '../../text/lines.ts';
import type { Heading } from './heading.ts';

const label = /^(?:项目|事项|实事|工程|任务|实事项目)名称: ?(?=[^\s:])/;
const longestLabel = 12;
/** One may be a field of anything. */
const fewest = 2;

/**
 * The headings of a list of cards 逐项卡片: 项目名称：…, and its fields in the lines below. Only where nothing is numbered.
 *
 * @param headings those with numbers, one entry a line
 */
export function withNamedHeadings(
  lines: readonly Line[],
  headings: readonly (Heading | undefined)[],
): readonly (Heading | undefined)[] {
  if (headings.some((heading) => heading !== undefined)) return headings;
  const own = lines.map(({ folded }): Heading | undefined => {
    const found = label.exec(folded.slice(0, longestLabel));
    return found === null ? undefined : { rank: 2, value: 0, length: 0, content: found[0].length, doubtful: false };
  });
  return own.filter((heading) => heading !== undefined).length < fewest ? headings : own;
}
