import { compareDecimals, subtractDecimals } from '../../../quantity/decimal.ts';
import { doneWords, givenWords, toldWords, type WorkStageKind, workStages } from '../../lexicon/work-stages.ts';
import { plainUnit } from '../../numbers/alike.ts';
import { lookBack } from '../../numbers/look-back.ts';
import type { NumberInContext } from '../../numbers/number-in-context.ts';
import { endingWords, openingWords, withoutEnding, withoutOpening } from '../../text/trim-words.ts';
import { amountOf } from '../rates.ts';
import type { SettledNumber } from '../rule.ts';
import type { DoubtSign } from './doubt-sign.ts';

interface StageAt {
  readonly kind: WorkStageKind;
  readonly end: number;
}

/** Most texts have none of the words; `search` finds that out without a copy of the pattern. */
const has = (text: string, ...words: readonly RegExp[]): boolean => words.some((one) => text.search(one) >= 0);

const startsOf = (text: string, words: RegExp): readonly number[] =>
  has(text, words) ? [...text.matchAll(words)].map(({ index }) => index) : [];

/** 招标已完成, 主体全部完工: the part is done, and not the work. */
const nearest = 5;

/** Whether a word of doneness that stands behind a stage ends it. What is still to come is ended by 已 alone. */
function isEnded({ kind, end }: StageAt, text: string, done: readonly number[]): boolean {
  if (kind === 'to-come') return text.slice(end).includes('已');
  if (kind === 'under-way') return done.some((start) => start >= end);
  // 没有完成 is not ended by its own 完成; 其余6个已完成 is.
  return done.some(
    (start) =>
      start >= end + nearest || (kind === 'not-done' && /[已均全]/.test(text.slice(end, Math.max(end, start)))),
  );
}

/** The stages that a text tells and does not end. */
function openStages(text: string): readonly WorkStageKind[] {
  const told = workStages.filter(({ words }) => has(text, words));
  if (told.length === 0) return [];
  const done = startsOf(text, doneWords);
  return told.flatMap(({ kind, words }) =>
    [...text.matchAll(words)]
      .filter(({ 0: word, index }) => !isEnded({ kind, end: index + word.length }, text, done))
      .map(() => kind),
  );
}

const outlook = /^\s?(?:下一?步|下阶段|接下来|今后)/;
/** ,目前已…, (均…, ,资金已…: how far it has come is told. */
const tellsState = /^[^已均正现]{0,4}(?:目前|现[已均正]|均|全部|已|正)/;
const finishing = /验收|批复|审批|完成|完工|竣工|建成|投[用入产]|交付|使用|实施|开展|开[工班放]|到位|发放|启动|全部/;
/** The day of 预计10月完工 counts nothing. */
const dates = /[0-9]{1,4}(?=\s?[年月日号])/g;
/** A sentence that goes on with what was just counted: 目前…, 主体…, 年底前…. */
const goesOn =
  /^[。;\s]{1,3}(?:目前|截[至止]|现|正|已|均|全部|主体|项目|工程|其中|其余|剩余|预计|计划|力争|年底|尚|未|进度)/;

/** Where the last of the marks between clauses stands; 0 where there is none. */
function lastMark(text: string): number {
  let at = text.length - 1;
  while (at > 0 && !',。;('.includes(text.charAt(at))) at -= 1;
  return Math.max(at, 0);
}

/** What is said next, up to the clause in which the next number stands. */
function saidNext({ clauseAfter, sentenceAfter, passageAfter }: NumberInContext): string {
  const further = goesOn.test(passageAfter) ? (/^[。;\s]{1,3}[^。;\n]*/.exec(passageAfter)?.[0] ?? '') : '';
  const rest = `${sentenceAfter.slice(clauseAfter.length)}${further}`.replace(dates, '某');
  const digit = rest.search(/[0-9]/);
  if (digit < 0) return rest;
  return rest.slice(0, lastMark(rest.slice(0, digit)));
}

/** What may stand before 完成 where it is said of all that was counted: 目前均已, 年度任务全部. */
const ofAll = openingWords(
  '某 年 月 日 份 底 于 在 目前 现 均 都 也 并 且 同时 已 已经 全 全部 全面 如期 如数 按期 按时 提前 顺利 正式 正常 圆满 高质量 整体 基本 工程 项目 任务 工作 建设 改造 整治 施工 安装 年度 全年 目标 各项 所有 验收 上线 投入 向社会 向市民 向群众 对外'.split(
    ' ',
  ),
);
const ofAllAtEnd = endingWords('目前 现 均 都 已 全 全部'.split(' '));
const inTime = /某[年月日]|[年月]底|季度?末|年内/;

/** 入户评估已完成, 一期已完工, 某月底完成: what is done is something else, a part, or to be done by then. */
function isOfPart(clause: string, counted: string): boolean {
  const before = clause.slice(0, startsOf(clause, doneWords)[0] ?? 0);
  if (inTime.test(before) && !before.includes('已')) return true;
  return withoutOpening(before, ofAll) !== '' && !counted.includes(withoutEnding(before, ofAllAtEnd));
}

/** The clauses behind a number that is not told as done: the first that tells a stage or an end decides. */
function tellsUnfinished(text: string, counted: string): boolean {
  for (const clause of text.split(/[,。;()]/)) {
    if (clause.trim() === '') continue;
    if (outlook.test(clause)) return false;
    if (openStages(clause).some((kind) => kind !== 'to-come' || finishing.test(clause))) return true;
    if (has(clause, doneWords)) return isOfPart(clause, counted);
    if (has(clause, givenWords) || clause.includes('了')) return false;
    if (tellsState.test(clause)) return true;
  }
  return false;
}

const partFirst = /^(?!另)(?:其中[:,]?)?[^,、。0-9每]{0,10}$/;
/** 其中280户安装到位: something is told of a part. */
const ofThem = /^其中[:,]?#(?![为是属系])[^,、。]{2}/;
const onceDone = /^(?:项目|工程)?(?:全部)?(?:建成|完工|竣工|投用|投入使用|交付)后/;

/** What may stand before the name of what is counted: 其中已建成, 目前完成. */
const aroundName =
  /其[中余]|目前|还有?|尚[有余]|仍有?|另有?|现[已有]?|已|累计|实际|全部|均|了|共|约|达到?|新?[建改]成?|完[成工]|竣工|投[用入产]|实施|开工|新增|改造|剩余/g;

/** 新增基站1874个,建成公园49个: nothing that the part is called stands beside the whole. */
function namesAnother(words: string, counted: string): boolean {
  const plain = workStages.reduce((text, stage) => text.replace(stage.words, ''), words);
  const name = plain.replace(aroundName, '').replace(/[^\u4e00-\u9fff]/g, '');
  return name.length > 1 && ![...name].some((_, at) => at > 0 && counted.includes(name.slice(at - 1, at + 1)));
}

/** 排查482处,整改465处,剩余17处: what is left is of the count before. */
function isTheRestOf({ previous, ...number }: NumberInContext, next: NumberInContext): boolean {
  return (
    previous !== undefined &&
    plainUnit(previous) === plainUnit(number) &&
    compareDecimals(subtractDecimals(amountOf(previous), amountOf(number)), amountOf(next)) === 0
  );
}

/** 改造15个,其中9个已完工; 改造15个,剩余6个…; 改造15个,完成率60%: the next number says that not all of it is done. */
function isPartlyDone(number: NumberInContext, settled: readonly SettledNumber[]): boolean {
  const { next, clause } = number;
  if (next === undefined || (next.clause.sentence.start !== clause.sentence.start && !goesOn.test(number.passageAfter)))
    return false;
  if (onceDone.test(next.clauseBefore)) return true;
  if (next.unit.name === '%') return isDoneByShare(number, next, settled);
  if (plainUnit(next) !== plainUnit(number) || compareDecimals(amountOf(next), amountOf(number)) >= 0) return false;
  if (isTheRestOf(number, next)) return false;
  const words = next.clause === clause ? next.before : next.clauseBefore;
  if (
    !partFirst.test(words.trim()) ||
    /[、和及与]$/.test(words.trim()) ||
    namesAnother(words, `${number.clauseBefore}${number.clauseAfter}`)
  )
    return false;
  const told = `${words}#${next.after}`;
  return ofThem.test(told) || has(told, doneWords, toldWords) || openStages(told).length > 0;
}

/** The share is of the work itself, and what was promised does not say that it is of the task. */
function isDoneByShare(number: NumberInContext, share: NumberInContext, settled: readonly SettledNumber[]): boolean {
  if (compareDecimals(amountOf(share), '100') >= 0 || /占|任务|计划|目标/.test(share.before)) return false;
  if (!/完成|进度|工程量|开工|完工|竣工|建成/.test(share.before)) return false;
  const target = lookBack(
    settled,
    ({ number: other, as }) => other.side === 'promise' && as === 'target' && plainUnit(other) === plainUnit(number),
  );
  return target === undefined || compareDecimals(amountOf(target.number), amountOf(number)) <= 0;
}

/** 竣工60个项目开工98个: so much before the next number is said of that. */
const ofTheNext = 4;

/** What is said of the number in its clause: not what stands behind a list mark or beside the next. */
function saidAfter({ after, next, clause }: NumberInContext): string {
  // 另1座延期至10月: the next number is a day.
  if (next?.clause !== clause || next.unit.isTime) return after;
  const own = after.split(/[、和及与]/)[0] ?? '';
  return own.length < after.length ? own : own.slice(0, -ofTheNext);
}

/** 下一步工作:…;二是改造6个: a sentence before has turned to what is to come. */
const turned = /(?:下一?步|下阶段|接下来)(?!台阶)/g;

function isAfterOutlook({ passageBefore, sentenceBefore }: NumberInContext): boolean {
  const at = startsOf(passageBefore, turned).at(-1);
  return at !== undefined && !/已|截[至止]/.test(`${passageBefore.slice(at)}${sentenceBefore}`);
}

/** Whether words beside a result say that it is not done. */
function isUnfinished(number: NumberInContext, as: string, settled: readonly SettledNumber[]): boolean {
  const { clauseBefore, unit } = number;
  if (isAfterOutlook(number)) return true;
  // 新增0个,正在选址: nothing is done, and no more is said.
  if (number.numeral.amount === '0') return false;
  const after = saidAfter(number);
  if (as === 'claim') return openStages(clauseBefore).includes('to-come');
  const open = openStages(`${clauseBefore}#${after}`);
  if (/元$|^[%‰]$|百分点/.test(unit.name)) {
    // Money is spent and rates are reached while work goes on; 3亿元的项目正在施工 is as much as it will cost.
    const isOfWork = after.startsWith('的') && openStages(after).length > 0;
    return isOfWork || open.some((kind) => kind === 'to-come' || kind === 'not-done');
  }
  if (open.length > 0) return true;
  if (as === 'part' || has(clauseBefore, doneWords, toldWords) || has(after, doneWords, toldWords)) return false;
  return tellsUnfinished(saidNext(number), `${clauseBefore}${after}`) || isPartlyDone(number, settled);
}

const figures: ReadonlySet<string> = new Set(['actual', 'part', 'standard', 'claim']);

/** A result of which its sentence tells a stage that is not the end 未完工. */
export const unfinishedSign: DoubtSign = {
  name: 'unfinished',
  why: 'is told together with what says that it is not done, or not yet: 改造15个，主体已封顶; 拟改造15个; 改造15个，完成率60%',
  holds: (number, { as }, _, settled) =>
    number.side === 'result' && figures.has(as) && isUnfinished(number, as, settled),
};
