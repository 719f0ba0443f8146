import type { Side } from '../numbers/number-in-context.ts';
import { sideOf } from './side-of.ts';
import {
  boundToCome,
  firmlyToCome,
  opensLikeTask,
  payingRule,
  perhapsPromising,
  promises,
  promisesByBound,
  shouldBeDone,
  soundsLikeTask,
  surelyTold,
  tellsHardly,
  tellsShare,
  tellsStrongly,
} from './signs.ts';

/** What a sentence without a frame says of its side by its own words 单句文意. */
export interface LooseSentence {
  readonly side: Side;
  /** It tells what was done for sure. */
  readonly isTold: boolean;
  /** Nothing in it promises. */
  readonly isMute: boolean;
  /** Nothing but a bound promises, as it does in news: 减排2万吨以上. */
  readonly isByBound: boolean;
  /** How something is paid: its 已 and 累计 tell nothing, and it promises nothing for sure. */
  readonly isRule: boolean;
  /** It promises in words that reports have as well: 新增…,完成50个; 累计建成不少于36个. */
  readonly isTask: boolean;
  /** It says that the task is to come: 力争, 年底前. */
  readonly isFirm: boolean;
  /** It tells by a weak word alone what may be a task: 养护路网107公里,完成7处. */
  readonly soundsLikeTask: boolean;
  /** Only weak words tell it: 公办园占比55%. */
  readonly isHardlyTold: boolean;
  /** Beside weak words it only compares, as promises do: 立案数同比下降15%. */
  readonly isCompared: boolean;
  /** It promises nothing for sure in words that news have as well: 全年新增就业5.2万人. */
  readonly isNews: boolean;
}

export function looseSentence(sentence: string): LooseSentence {
  const isTold = surelyTold.test(sentence);
  // 应完成120户,实际完成118户: what came of it stands beside it.
  const isPlan = shouldBeDone.test(sentence) && !sentence.includes('实际');
  const side = isPlan && !isTold ? 'promise' : sideOf(sentence, 'nothing');
  const isMute = !isPlan && !promises(sentence);
  const isResult = side === 'result' && !isTold;
  const isWeak = isResult && !tellsShare(sentence) && !tellsStrongly(sentence);
  const isFirm = firmlyToCome.test(sentence);
  return {
    side,
    isTold,
    isMute,
    isByBound: !isPlan && promisesByBound(sentence),
    isRule: isResult && payingRule.test(sentence),
    isTask: isWeak && (isFirm || opensLikeTask.test(sentence) || boundToCome.test(sentence)),
    isFirm,
    isHardlyTold: isResult && tellsHardly(sentence),
    isCompared: isResult && tellsHardly(sentence.replace(/[同环]比/g, '')),
    soundsLikeTask: isWeak && soundsLikeTask(sentence),
    isNews: isMute && side === 'promise' && perhapsPromising.test(sentence),
  };
}
