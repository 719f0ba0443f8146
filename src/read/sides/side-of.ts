import type { Side } from '../numbers/number-in-context.ts';
import { mayTell, shareOfTask, stillPromised, surelyTold, tellsShare } from './signs.ts';

/** How sure one must be that a sentence tells results: in a list a promise is what one expects, in loose sentences nothing is. */
export type Expectation = 'promises' | 'nothing';

/** On which side a sentence stands: what is promised, or what came of it. */
export function sideOf(sentence: string, expected: Expectation): Side {
  const isShare = expected === 'nothing' ? shareOfTask.test(sentence) : tellsShare(sentence);
  const isTold = surelyTold.test(sentence) || isShare;
  if (isTold && !(expected === 'promises' && stillPromised.test(sentence))) return 'result';
  return expected === 'nothing' && mayTell(sentence) ? 'result' : 'promise';
}
