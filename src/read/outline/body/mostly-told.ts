import { characterSet, placeOf } from '../../text/character-set.ts';
import type { Line } from '../../text/lines.ts';
import { type Page, trim } from '../../text/page.ts';
import type { Heading } from './heading.ts';
import { startsTelling } from './turn.ts';

/** 方案, 安排: what stands there is promised, whatever its sentences say. */
const planWords = /计划|安排|方案|分解|清单|目标|任务|意见|要点|通知|规划|打算/;
const stops = /* @__PURE__ */ characterSet('。;)');
const fewest = 2;
const digit = /[0-9]/;

/**
 * Whether most numbered paragraphs tell what came of their tasks 多数述有进展: 1.…改造小区20个。截至9月底,已改造12个. Such a list reports, though
 * its title does not say so.
 */
export function isMostlyTold(
  page: Page,
  lines: readonly Line[],
  headings: readonly (Heading | undefined)[],
  title: string,
): boolean {
  if (planWords.test(title)) return false;
  let counted = 0;
  let told = 0;
  let isTold = false;
  let isCounted = false;
  const close = (): void => {
    if (isTold) told += 1;
    if (isCounted) counted += 1;
    isTold = false;
    isCounted = false;
  };
  for (const [index, line] of lines.entries()) {
    const heading = headings[index];
    if (heading !== undefined) close();
    isCounted ||= digit.test(line.folded.slice(heading?.content ?? 0));
    isTold ||=
      (heading === undefined && startsTelling(page, line.start, line.end)) ||
      tellsIn(page, line.start + (heading?.content ?? 0), line.end);
  }
  close();
  return told >= fewest && told * 2 > counted;
}

/** Whether a sentence behind the first begins with 截至, 目前 or 已. */
function tellsIn(page: Page, start: number, end: number): boolean {
  for (let at = placeOf(stops, page.folded, start, end) + 1; at < end; at = placeOf(stops, page.folded, at, end) + 1)
    if (startsTelling(page, trim(page, at, end)[0], end)) return true;
  return false;
}
