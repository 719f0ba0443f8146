import { exactnessOf } from './exactness.ts';
import { promises, promisesByBound, promising, surelyTold, tellsStrongly, wentWell, withoutOutlook } from './signs.ts';
import { turnIn } from './turn-in.ts';

/**
 * What the sentences of a text without a frame do 文意: all promise, as is known from elsewhere; none tells results for sure, some do,
 * nearly all of those that say anything do.
 */
export type Tendency = 'plan' | 'promises' | 'mixed' | 'news';

const longestTitle = 60;
const reports = /^[^。\n]{0,50}(?:进展|完成|落实|办理|推进|实施)(?:工作)?情况/;

/** What the sentences with figures of a text tend to do. What its first line calls a report tells results, if any sentence does. */
export function tendencyOf(folded: string, isReport = reports.test(folded.slice(0, longestTitle))): Tendency {
  let told = 0;
  let perhaps = 0;
  let promised = 0;
  let isTurning = false;
  for (const paragraph of folded.split('\n')) {
    const turn = turnIn(paragraph, 0, paragraph.length);
    let at = 0;
    for (const sentence of paragraph.split('。')) {
      const isTask = at < turn;
      at += sentence.length + 1;
      if (!/[0-9]/.test(sentence)) {
        if (wentWell.test(sentence) && !promises(sentence)) perhaps += 1;
        continue;
      }
      const isPromise = promises(sentence) && !promisesByBound(sentence);
      const isStrong = tellsStrongly(sentence) && !isPromise;
      const isExact = exactnessOf(sentence) > 1 && !isPromise;
      if (surelyTold.test(sentence)) told += 1;
      // Words say it, numbers do, or both.
      else if (isStrong) perhaps += isExact ? 2 : 1;
      else if (isTask || (promising.test(withoutOutlook(sentence)) && !isExact)) {
        promised += 1;
        isTurning ||= isTask;
      } else if (isExact) perhaps += 1;
    }
  }
  // Where tasks are told before what came of them, a sentence may be of either.
  if (isReport && !isTurning) told += 2;
  if (told === 0 && (perhaps < 3 || perhaps < promised * 2)) return 'promises';
  const all = told + perhaps / 2;
  return all > 1 && all >= promised * 2 ? 'news' : 'mixed';
}
