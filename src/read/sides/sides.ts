import type { Span } from '../../issue.ts';
import type { Side } from '../numbers/number-in-context.ts';
import type { Stretch } from '../numbers/text-map.ts';
import { characterSet, placeOf } from '../text/character-set.ts';
import { exactnessOf } from './exactness.ts';
import { looseSentence } from './loose-sentence.ts';
import { type Expectation, sideOf } from './side-of.ts';
import { withoutDescription, withoutOutlook } from './signs.ts';
import type { Tendency } from './tendency.ts';
import { turnIn } from './turn-in.ts';

/** Sentences that stand on one side. */
export interface SidedStretch extends Stretch {
  readonly side: Side;
  /** None of them says that it does: 新增就业57人。 alone may be promised or done. */
  readonly isGuess: boolean;
}

/** A sentence on its side, or several that were joined. */
interface Sided {
  readonly start: number;
  end: number;
  readonly side: Side;
  isGuess: boolean;
  /** It may be news as well. */
  isNews: boolean;
  /** Its numbers alone say that it tells results. */
  readonly isByCount: boolean;
}

/** 省下达任务8万户, 任务数:630人, 政府工作报告提出:建设公路1万公里: what was to be done is told. */
const setAsTask = /下达[^,。0-9]{0,24}任务[0-9]|任务(?:数|量)(?:为|是|:)?[0-9]|提出[:,“]/;
/** 建设任务是新增床位500张. */
const taskIs = /任务[为是][^,。0-9]{0,10}[0-9]/;
/** 下达任务27.3万户,预拨资金6.5亿元: what was done is told beside it. */
const toldBeside = /完成|[预已][拨付]|实际/;
/** 新增空间52家,计划年底前新增10家: what is planned stands behind what may be done. */
const plannedNext =
  /[0-9][^,;。0-9]{0,16}[,;](?:[0-9]{4}年度?|年底前?|今年)?(?:计划(?!总?投资)|预计|拟)(?:[0-9]{4}年底?前?)?[^,。0-9]{0,12}[0-9]/;
/** What is set or begun, among news. */
const mayBeSet = /承诺|启动|总投资|年底|年内|要|每|任务[0-9]|任务为|项[^,。0-9]{0,6}目标/;
const stops = /* @__PURE__ */ characterSet('。\n');

/** The sentences of a passage, each with its side; neighbours of one side together, so that 其中 finds its whole. */
export function sidesOf(
  folded: string,
  [start, end]: Span,
  expected: Expectation,
  tendency: Tendency = 'promises',
): readonly SidedStretch[] {
  const found: Sided[] = [];
  const turn = expected === 'nothing' ? turnIn(folded, start, end) : start;
  for (let from = start, to = start; from < end; from = to) {
    to = Math.min(placeOf(stops, folded, from, end) + 1, end);
    const sentence = withoutDescription(folded.slice(from, to));
    const last = found.at(-1);
    const sided =
      expected === 'nothing'
        ? besideOthers(withoutOutlook(sentence), last, from < turn, tendency)
        : { side: sideOf(sentence, expected), isGuess: false, isNews: false, isByCount: false };
    if (last !== undefined && isJoined(last, sided, sentence, tendency)) {
      last.end = to;
      last.isGuess &&= sided.isGuess;
      last.isNews ||= sided.isNews;
    } else found.push({ start: from, end: to, ...sided });
  }
  return found;
}

/** The side of a sentence by its own words, and where they do not settle it by what stands before and after. */
function besideOthers(
  sentence: string,
  last: Sided | undefined,
  isBeforeTurn: boolean,
  tendency: Tendency,
): Omit<Sided, 'start' | 'end'> {
  const own = looseSentence(sentence);
  const isExact = tendency !== 'plan' && exactnessOf(sentence) > 1;
  const isMute = own.isMute || (own.isByBound && (isExact || tendency === 'news'));
  const isTaskSet =
    own.side === 'promise' && (setAsTask.test(sentence) || taskIs.test(sentence)) && !toldBeside.test(sentence);
  const saysNothing = isMute && own.side === 'promise' && !isTaskSet;
  // It goes on with what was told before.
  const isCarried = isMute && !isTaskSet && last?.side === 'result' && !last.isByCount;
  const isSureResult = last?.side === 'result' && !last.isGuess;
  const isUnsure = own.isRule || (own.isTask ? !own.isFirm : own.soundsLikeTask && !isSureResult);
  const isOpen = !isCarried && ((own.isTask && isUnsure) || (saysNothing && !own.isRule));
  const isByCount = isExact && tendency !== 'news' && isOpen;
  // Among news what says nothing is news, and what is counted exactly is likelier so; save next to a promise and before what came of it.
  const isAmongNews =
    (isByCount || (tendency === 'news' && isOpen)) && !(last?.side === 'promise' && !last.isGuess) && !isBeforeTurn;
  // In a plan weak words tell nothing of round numbers: 12月底,硬化公路300公里.
  const isOfPlan = own.isHardlyTold && tendency === 'plan' && exactnessOf(sentence) <= 0;
  const side = isCarried || isAmongNews ? 'result' : own.isRule || own.isTask || isOfPlan ? 'promise' : own.side;
  // Nothing in it is set or to come, and nearly all beside it is told.
  const isSureNews =
    tendency === 'news' && side === 'result' && !own.isFirm && (isExact || (isMute && !mayBeSet.test(sentence)));
  const isGuess =
    !isTaskSet &&
    !isSureNews &&
    (isUnsure ||
      (side === 'promise' && plannedNext.test(sentence)) ||
      own.isNews ||
      (tendency === 'plan' && side === 'result' && !own.isTold && !isCarried) ||
      (isAmongNews && (isByCount || mayBeSet.test(sentence))) ||
      ((own.isHardlyTold || own.isCompared) && side === 'result' && isPromising(tendency) && !isExact) ||
      (saysNothing && (side === 'promise' || last?.isGuess === true)));
  return { side, isGuess, isNews: own.isNews, isByCount: isByCount && isAmongNews };
}

/** Nothing in the text is told for sure. */
const isPromising = (tendency: Tendency): boolean => tendency === 'promises' || tendency === 'plan';

/** What stands beside a sure promise is promised as well, save what may be news before it; 其中 goes with its whole. */
function isJoined(
  last: Sided,
  { side, isGuess }: Pick<Sided, 'side' | 'isGuess'>,
  sentence: string,
  tendency: Tendency,
): boolean {
  if (last.side !== side) return false;
  const isHeld = isPromising(tendency) && side === 'promise' && (!last.isGuess || !(last.isNews || isGuess));
  return last.isGuess === isGuess || isHeld || /^\s?其中/.test(sentence);
}
