import { opensWithVerb } from '../../lexicon/work-verbs.ts';
import { characterSet, placeOf } from '../../text/character-set.ts';
import { type Page, trim } from '../../text/page.ts';
import type { Stretch } from './body-tree.ts';
import { labelAt } from './passages.ts';
import { muteUpTo, ratesTask, sharesUnit, tellsOfTask } from './tells-of-task.ts';

/** Where an item of a report turns from what was promised to what came of it. */
export interface Turn {
  readonly at: number;
  /** No word such as 进展情况： says so, and neither does a list of who is responsible. */
  readonly isGuess: boolean;
}

/** 截至10月底, 目前已, 此项工作已完成: how a sentence begins that tells what came of the one before. */
export const tellingNow =
  /^(?:截[至止]|目前|现已|已|(?:今年)?(?:上半年|前三季度|一季度|三季度)|今年以来|年初以来|[0-9]{1,2}[-—~至][0-9]{1,2}月|(?:此|该|本)(?:项|件)(?:工作|任务|实事|项目)?(?:已|现|目前|全|进))/;
/** 计划改造24个。目前…: the plan says that it is one. */
const planned = /计划(?!的)|任务数|目标任务|拟(?=[新建改在对])|不[少低]于|力争/;
const stops = /* @__PURE__ */ characterSet('。;)');
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
  const muteness = muteUpTo(page.folded, start);
  for (const [from, end] of stretches) {
    for (let at = from; at < end; at = placeOf(stops, page.folded, at, end) + 1) {
      const begin = trim(page, at, end)[0];
      if (begin >= end || begin <= start || runsOn(page.folded.slice(Math.max(start, begin - longestBracket), begin)))
        continue;
      const isMute = muteness(begin);
      const stop = placeOf(stops, page.folded, begin, end);
      const tellsOf = isMute && tellsOfTask(page.folded, start, begin, stop);
      if (!startsTelling(page, begin, end)) {
        if (tellsOf) return { at: begin, isGuess: true };
        continue;
      }
      const head = page.folded.slice(begin, Math.min(end, begin + longestLabel));
      if (labelAt(head)?.kind === 'result') return { at: begin, isGuess: false };
      if (!isMute) return undefined;
      const before = page.folded.slice(start, begin);
      if (planned.test(before)) return { at: begin, isGuess: false };
      // A rate of completion is of a task, and no other is told.
      if (tellsOf && ratesTask(page.folded.slice(begin, stop))) return { at: begin, isGuess: false };
      const isBehindUnits = unitsEnd !== undefined && trim(page, unitsEnd, begin)[0] === begin;
      if (isBehindUnits && opensWithVerb.test(before)) return { at: begin, isGuess: false };
      const isTurn =
        isBehindUnits || tellsOf || countsOnce(before) || sharesUnit(before, page.folded.slice(begin, end));
      return isTurn ? { at: begin, isGuess: true } : undefined;
    }
  }
  return undefined;
}

/** A bracket that opens farther off is not looked for: a text may be nothing but closing ones. */
const longestBracket = 200;
const responsible = /[:局委办]|单位|部门|政府/;

/** 资金1.51亿元(其中省级0.3亿元)已全部下达: a bracket that names nobody responsible ends no sentence. */
function runsOn(before: string): boolean {
  const text = before.trimEnd();
  if (!text.endsWith(')')) return false;
  const open = text.lastIndexOf('(');
  if (open < 0) return false;
  return !'。;'.includes(text.charAt(open - 1) || '。') && !responsible.test(text.slice(open + 1));
}

/** Only one of the sentences counts anything: 路灯。安装路灯2000盏。 */
function countsOnce(before: string): boolean {
  return before.split(/[。;]/).filter((sentence) => /[0-9]/.test(sentence)).length === 1;
}
