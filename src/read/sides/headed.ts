import { headingOf } from '../outline/body/heading.ts';
import { characterSet, placeOf } from '../text/character-set.ts';
import type { Line } from '../text/lines.ts';

/**
 * What a heading says of the sentences below it: they tell what is to be done, what was done, or how things stand; or what a paragraph
 * without one opens with: since when.
 */
export type Sense = 'plan' | 'news' | 'state' | 'since';

/** Where a sense begins to hold; undefined where nothing is said. */
export interface Headed {
  readonly start: number;
  readonly sense: Sense | undefined;
}

const longestName = 24;
const ends = /* @__PURE__ */ characterSet('。:;,\t|');

const toCome =
  /下一步|下步|下阶段|今后|(?:下半年|明年).{0,6}(?:工作|计划|任务|安排)|(?:工作|任务)(?:打算|计划|安排|思路)$|打算$|努力方向$|(?:总体|工程|建设|预期|工作|主要)目标$|(?:目标|重点|主要|工作)任务$|[0-9]年(?:工作)?计划$/;
const done = /(?:情况|进展|(?:取得|工作|主要|建设|阶段性)的?(?:成效|成绩|成果)|回顾|工作总结|工作亮点|主要做法)$/;
/** 公开资金使用情况, 2023年总结和2024年计划. */
const asked = /^(?:公[开布示]|摸清|通报|加强|检查|督查|了解|掌握|核查|报告)/;
const both = /总结|回顾|情况|进展|完成/;
/** 圆满完成各项目标任务; without such a word it may be what one is to do. */
const doneWell = /(?:圆满|超额|顺利|如期|提前)完成/;
const standing = /背景$|概况$|基本情况$|现状$|问题$/;
/** 下一步,将…: it opens a paragraph that goes on with 一是. */
const opensPlan = /^(?:下一步|下步|下阶段|接下来|下半年,|明年,)/;
/** 今年以来,…: what follows is told, save in a list. */
const opensNews = /^(?:[今去]年以来|年初以来|[一两二三四五]年来|[今去]年上半年|去年,)/;
const goesOn = /^[一二三四五六七八九]是/;

/** Above all headings is the whole; a heading without a number stands below 一、; what opens a paragraph below all. */
const plainRank = 1.5;
const openRank = 9;

function senseOf(name: string): Sense | undefined {
  if (standing.test(name)) return 'state';
  if (doneWell.test(name) && !/[0-9]/.test(name)) return 'news';
  if (done.test(name)) return asked.test(name) ? undefined : 'news';
  return toCome.test(name) && !both.test(name) ? 'plan' : undefined;
}

function openingOf(head: string): Sense | undefined {
  if (opensPlan.test(head)) return 'plan';
  return opensNews.test(head) ? 'since' : undefined;
}

/** What the headings of a text say of the sentences below them 标题所示: 工作开展情况, 下一步工作打算. In order. */
export function headedIn(lines: readonly Line[]): readonly Headed[] {
  const found: Headed[] = [];
  /** The headings that hold, the lowest last. */
  const above: { readonly rank: number; readonly sense: Sense | undefined }[] = [];
  for (const line of lines) {
    const { start, folded } = line;
    const heading = headingOf(line);
    const content = heading?.content ?? 0;
    const nameEnd = placeOf(ends, folded, content, folded.length);
    const isName = nameEnd - content <= longestName && (heading !== undefined || nameEnd >= folded.length - 1);
    const named = isName ? senseOf(folded.slice(content, nameEnd)) : undefined;
    const sense = named ?? openingOf(folded.slice(content, content + longestName));
    const rank = heading?.rank ?? (named === undefined ? openRank : plainRank);
    if (rank === openRank && goesOn.test(folded)) continue;
    while ((above.at(-1)?.rank ?? -1) >= rank) above.pop();
    if (sense !== undefined) above.push({ rank, sense });
    const holds = above.at(-1)?.sense;
    if (holds !== found.at(-1)?.sense) found.push({ start, sense: holds });
  }
  return found;
}
