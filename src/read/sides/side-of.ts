import type { Side } from '../numbers/number-in-context.ts';
import { mayTell, shareOfTask, stillPromised, surelyTold, tellsShare } from './signs.ts';

/** How sure one must be that a sentence tells results: in a list a promise is what one expects, in loose sentences nothing is. */
export type Expectation = 'promises' | 'nothing';

/** On which side a sentence stands: what is promised, or what came of it. */
export function sideOf(sentence: string, expected: Expectation): Side {
  const isShare = expected === 'nothing' ? sharesNow(sentence) : tellsShare(sentence);
  const isTold = surelyTold.test(sentence) || isShare;
  if (isTold && !(expected === 'promises' && stillPromised.test(sentence))) return 'result';
  return expected === 'nothing' && mayTell(sentence) ? 'result' : 'promise';
}

/** 完成年度任务的60%, and not 力争…完成年度任务的100%. */
function sharesNow(sentence: string): boolean {
  const share = sentence.search(shareOfTask);
  return share >= 0 && !stillPromised.test(sentence.slice(0, share));
}
