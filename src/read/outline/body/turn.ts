import { opensWithVerb } from '../../lexicon/work-verbs.ts';
import { characterSet, placeOf } from '../../text/character-set.ts';
import { type Page, trim } from '../../text/page.ts';
import type { Stretch } from './body-tree.ts';
import { labelAt } from './passages.ts';

/** Where an item of a report turns from what was promised to what came of it. */
export interface Turn {
  readonly at: number;
  /** No word such as 进展情况： says so, and neither does a list of who is responsible. */
  readonly isGuess: boolean;
}

/** 截至10月底, 目前已, 此项工作已完成: how a sentence begins that tells what came of the one before. */
export const tellingNow =
  /^(?:截[至止]|目前|现已|已|(?:今年)?(?:上半年|前三季度|一季度|三季度)|今年以来|年初以来|[0-9]{1,2}[-—~至][0-9]{1,2}月|(?:此|该|本)(?:项|件)(?:工作|任务|实事|项目)?(?:已|现|目前|全|进))/;
/** What a promise is not told by. */
const told = /已|完成率|累计|超额|实际|同比|截[至止]|目前|完成[^,。]{0,8}%|[^为]了/;
/** 计划改造24个。目前…: the plan says that it is one. */
const planned = /计划(?!的)|任务数|目标任务|拟(?=[新建改在对])|不[少低]于|力争/;
const amount = /[0-9] ?[万亿%个所户人名套处座家场次件项亩台条辆吨张批公平千]/;
const amounts = /[0-9] ?([个所户人名套处座家场件亩台条辆张]|公里)/g;
const stops = /* @__PURE__ */ characterSet('。;)');
const toldAgain = /^([0-9][0-9.]{0,8} ?[万个所户人名套处座家场件公亩台条辆])[^,。0-9]{0,20}(?:已|均|全部)/;
const longestLabel = 20;

/** Whether what came of something begins at an offset. */
export function startsTelling(page: Page, start: number, end: number): boolean {
  const head = page.folded.slice(start, Math.min(end, start + longestLabel));
  return labelAt(head)?.kind === 'result' || tellingNow.test(head);
}

/**
 * Where an item of a report turns 目标与进展之分: its heading and the sentences up to there say what was promised. Absent where
 * all of it tells results.
 *
 * @param start where its name begins
 * @param unitsEnd where the first list of who is responsible ends, in its heading
 */
export function turnOf(
  page: Page,
  start: number,
  unitsEnd: number | undefined,
  stretches: readonly Stretch[],
): Turn | undefined {
  for (const [from, end] of stretches) {
    for (let at = from; at < end; at = placeOf(stops, page.folded, at, end) + 1) {
      const begin = trim(page, at, end)[0];
      if (begin >= end || begin <= start) continue;
      const before = page.folded.slice(start, begin);
      if (
        !startsTelling(page, begin, end) &&
        !tellsAgain(before, page.folded.slice(begin, placeOf(stops, page.folded, begin, end)))
      )
        continue;
      const head = page.folded.slice(begin, Math.min(end, begin + longestLabel));
      if (labelAt(head)?.kind === 'result') return { at: begin, isGuess: false };
      if (!amount.test(before) || told.test(before)) return undefined;
      if (planned.test(before)) return { at: begin, isGuess: false };
      const isBehindUnits = unitsEnd !== undefined && trim(page, unitsEnd, begin)[0] === begin;
      const isOneSentence = placeOf(stops, page.folded, start, begin) >= begin - 1;
      if (isBehindUnits && opensWithVerb.test(before)) return { at: begin, isGuess: false };
      if (isBehindUnits || isOneSentence || sharesUnit(before, page.folded.slice(begin, end)))
        return { at: begin, isGuess: true };
      return undefined;
    }
  }
  return undefined;
}

/** 改造28个小区。28个小区改造已全部开工: the same count once more, and what came of it. */
function tellsAgain(before: string, sentence: string): boolean {
  const again = toldAgain.exec(sentence)?.[1];
  return again !== undefined && before.includes(again) && !told.test(before);
}

/** 改造小区22个。目前已开工20个: both count the same. */
function sharesUnit(before: string, after: string): boolean {
  const units = new Set([...before.matchAll(amounts)].map(([, unit]) => unit));
  return [...after.matchAll(amounts)].some(([, unit]) => units.has(unit));
}
