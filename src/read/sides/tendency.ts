import { promising, surelyTold, withoutOutlook } from './signs.ts';

/** What the sentences of a text without a frame do 文意: none tells results for sure, some do, nearly all of those that say anything do. */
export type Tendency = 'promises' | 'mixed' | 'news';

const longestTitle = 60;
const reports = /^[^。\n]{0,50}(?:进展|完成|落实|办理|推进|实施)(?:工作)?情况/;

/** What the sentences with figures of a text tend to do. */
export function tendencyOf(folded: string): Tendency {
  if (!surelyTold.test(folded)) return 'promises';
  // What its first line calls a report tells results, if any sentence does.
  let told = reports.test(folded.slice(0, longestTitle)) ? 2 : 0;
  let promised = 0;
  for (const sentence of folded.split(/[。\n]/)) {
    if (!/[0-9]/.test(sentence)) continue;
    if (surelyTold.test(sentence)) told += 1;
    else if (promising.test(withoutOutlook(sentence))) promised += 1;
  }
  return told > 1 && told >= promised * 2 ? 'news' : 'mixed';
}
