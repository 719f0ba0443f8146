import { promises, promising, surelyTold, tellsStrongly, withoutOutlook } from './signs.ts';

/** What the sentences of a text without a frame do 文意: none tells results for sure, some do, nearly all of those that say anything do. */
export type Tendency = 'promises' | 'mixed' | 'news';

const longestTitle = 60;
const reports = /^[^。\n]{0,50}(?:进展|完成|落实|办理|推进|实施)(?:工作)?情况/;

/** What the sentences with figures of a text tend to do. */
export function tendencyOf(folded: string): Tendency {
  // What its first line calls a report tells results, if any sentence does.
  const isReport = reports.test(folded.slice(0, longestTitle));
  let told = isReport ? 2 : 0;
  let perhaps = 0;
  let promised = 0;
  for (const sentence of folded.split(/[。\n]/)) {
    if (!/[0-9]/.test(sentence)) continue;
    if (surelyTold.test(sentence)) told += 1;
    else if (tellsStrongly(sentence) && !promises(sentence)) perhaps += 1;
    else if (promising.test(withoutOutlook(sentence))) promised += 1;
  }
  if (told === 0 && (perhaps < 3 || perhaps < promised * 2)) return 'promises';
  const all = told + perhaps / 2;
  return all > 1 && all >= promised * 2 ? 'news' : 'mixed';
}
