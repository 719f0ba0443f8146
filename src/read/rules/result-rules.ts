import { beforeOf, wordNear } from '../lexicon/word-near.ts';
import { meantUnit } from '../numbers/alike.ts';
import { lookBack } from '../numbers/look-back.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { endingWords } from '../text/trim-words.ts';
import { boundedNoun } from './bounded-noun.ts';
import { range } from './range-rule.ts';
import { isOfFirstPlace, isOfNextPlace, isRate, ownRate } from './rates.ts';
import { type Rule, rule, type SettledNumber } from './rule.ts';
import { isAwayFromTask } from './told-again.ts';

const ofTheTask =
  /(?:任务|目标(?!人群|对象)|计划|总数|总量|(?<![响供反适效])应(?![届急用聘])|需|(?:年度|全年)(?![^,。0-9]{0,8}[率度比增])|投资额|筹资额|预算)[^,。0-9]{0,10}的?(?:比例)?(?:已?达到?了?|约?为|约)?\s?$/;
const completionRate =
  /(?:完成|完工|开工|复工|竣工|建成(?!区)|拨付|到位|支付|支出|执行|投资|进度|办结|交付|验收|动工|启动|下达)[^,。0-9]{0,6}(?:率|比例|进度)(?:[^,、。0-9]{1,5}[市县区州])?(?:已|均|也|分别|仅|只|仍)?(?:达到?了?|约?为|约|:|超过?|不足|低于|高于)?\s?$/;
const progress = /(?:^|[^时序间])进度(?:已|仅)?(?:分别)?(?:完成|达到?|为|约|至|:|超过?|不足|低于|高于)?\s?$/;
/** 开工率全省第一,达172.8%. */
const rateBefore = /(?:完成|完工|开工|竣工|建成|拨付|到位|支出)率[^,。;0-9]{0,12},(?:已)?达到?\s?$/;
const raisedRate =
  /(?:完成|完工|开工|复工|竣工|拨付|到位|支付|支出|执行|办结|交付)(?:率|比例|进度)(?:由|从)[^,。]{2,24}(?:提高|提升|上升|增加|增长|增|升)[到至为]\s?$/;
/** 支付率为到位资金的80%: what the rate is of. */
const rateOf = /(?:完成|到位|拨付|支付|支出|执行|兑付)率(?:为|达|占)[^,、。0-9]{2,12}的\s?$/;
const justDone = /(?:完成|已完成|完成了|完成约|完成进度|已拨付|累计完成)[^,、。0-9率值]{0,8}\s?$/;

/** 预算收入增长6.6%: how much it grew. */
const grown = /(?:增长|增加|下降|减少)(?:了|约)?\s?$/;
/** 比上年同期提高3.2个百分点: it says what it is compared to. */
const comparedTo = /(?:同比|环比|[较比](?!例|重|率))[^,。0-9]{0,14}(?<!收窄|回落|扩大)$/;
/** 开工率41.2%,…;马鞍山市超过90%: the rate that the sentence tells of, of one place. */
const ofPlace = /^[\u4e00-\u9fff]{1,6}[市县区州](?:超过|达到?|为|仅|不足)$/;
const tellsRate = /(?:完成|完工|开工|竣工|建成|拨付|到位|支出)率/;

const shareOf = endingWords(['占', '完成', '为', '达到']);
const makingUp = endingWords(['占']);

/** 占全年任务(6.6万人)的103.1%. */
function isOfBracket(sentence: string): boolean {
  const text = sentence.trimEnd();
  if (!text.endsWith(')的')) return false;
  const open = text.lastIndexOf('(');
  return open >= 0 && wordNear(text.slice(0, open), shareOf, 24) !== undefined;
}

/** A printed rate of completion: 完成任务77.8%, 完工率71.6%, 占全年计划筹资额的80%, 杜集区完成48.1%. */
export function isCompletionRate({
  unit,
  clauseAfter,
  clauseBefore,
  sentenceBefore,
  before,
  previous,
  clause,
}: NumberInContext): boolean {
  // 预算支出的80.6%用于民生: for what it went, and not how far the task is done.
  if (unit.name !== '%' || clauseAfter.startsWith('用于') || grown.test(before)) return false;
  return (
    ofTheTask.test(clauseBefore) ||
    completionRate.test(clauseBefore) ||
    rateOf.test(before) ||
    raisedRate.test(clauseBefore) ||
    progress.test(before) ||
    justDone.test(before) ||
    rateBefore.test(sentenceBefore) ||
    isOfFirstPlace(sentenceBefore) ||
    (ofPlace.test(before) && tellsRate.test(sentenceBefore)) ||
    isOfBracket(sentenceBefore) ||
    wordNear(beforeOf(before) ?? '', makingUp, 30, 1, /[,。]/) !== undefined ||
    (/^[^,、0-9]{0,6}的\s?$/.test(before) &&
      previous?.clause === clause &&
      /占|任务|计划|目标|完成/.test(previous.before))
  );
}

/** One more of a list of such rates: 分别为88%、91%和76.5%, 其中城区100%, A县(112%)、B县(104.5%). */
function followsRate(number: NumberInContext, settled: readonly SettledNumber[]): boolean {
  const last = settled.at(-1);
  if (!isRate(number) || grown.test(number.before) || /(?:率|面|比例|比重)[^,。0-9]{0,6}$/.test(number.before))
    return false;
  const isNext = last?.as === 'claim' && last.number === number.previous;
  if (isNext && last.number.clause.sentence.start === number.clause.sentence.start) {
    return (
      /^[、和及与]$/.test(number.before.trim()) ||
      isOfNextPlace(number.before, last.number.before) ||
      /^(?:其中)?[\u4e00-\u9fff]{0,6}$/.test(number.before.trim())
    );
  }
  return (
    number.clause.bracket !== undefined &&
    number.before.trim() === '' &&
    /完成|进度|施工|建设|推进|开工/.test(number.sentenceBefore)
  );
}

/** 57%(城南偏慢). */
const bracketAlone = /^(?:\([^()0-9]*\))?$/;

/** 新增39台 | 130%: a column of rates. Beside a promised 95%以上 the first is what came of it. */
function isRateOfCell(
  { unit, side, passage, clauseBefore, clauseAfter, previous, next }: NumberInContext,
  settled: readonly SettledNumber[],
): boolean {
  if (unit.name !== '%' || side !== 'result' || clauseBefore !== '' || !bracketAlone.test(clauseAfter)) return false;
  if (previous?.passage === passage || next?.passage === passage) return false;
  const last = settled.at(-1);
  return last !== undefined && !(last.number.side === 'promise' && last.number.unit.name === '%');
}

/** 新增床位400张 | 438: a column of counts, beside a promise of one count. */
function unitOfCell(
  { unit, side, passage, clauseBefore, clauseAfter, previous, next }: NumberInContext,
  settled: readonly SettledNumber[],
): string | undefined {
  if (unit.unit !== '' || side !== 'result' || clauseBefore.trim() !== '' || clauseAfter.trim() !== '')
    return undefined;
  if (previous?.passage === passage || next?.passage === passage) return undefined;
  const promised = settled.slice(settled.findLastIndex(({ number }) => number.side !== 'promise') + 1);
  const [target, ...others] = promised.filter(({ as }) => as === 'target' || as === 'part' || as === 'standard');
  const name = target?.number.unit.unit;
  return others.length > 0 || name === '' || target?.number.unit.name === '%' ? undefined : name;
}

/** What came of a promise 进展情况. */
export const resultRules: readonly Rule[] = [
  rule(
    'ahead-of-schedule',
    'says how far it is before or behind the schedule or the task',
    'claim',
    ({ unit, before }) =>
      unit.name.endsWith('百分点') && /(?:序时|时间进度|时序|总体进度)[^,。0-9]{0,10}$/.test(before),
  ),
  {
    name: 'points-compared',
    why: 'says how many points more or less than elsewhere or than a year ago, or how much more or less than the task',
    read: (number) => {
      const { unit, after, next, clauseBefore } = number;
      if (isAwayFromTask(number)) return { as: 'actual', flag: true };
      if (unit.name.endsWith('百分点')) return { as: 'actual', ...(!comparedTo.test(clauseBefore) && { flag: true }) };
      return unit.name === '个' && /^[、和及]$/.test(after) && next?.unit.name.endsWith('百分点') === true
        ? { as: 'actual', flag: true }
        : undefined;
    },
  },
  rule(
    'compared',
    'says how much more or less than elsewhere or than a year ago, in percent',
    'actual',
    ({ unit, before, clauseBefore }) =>
      /^[%分]$/.test(unit.name) &&
      /(?:同比|环比|较|比)[^,。0-9]{0,24}$/.test(clauseBefore) &&
      /(?:增长|增加|提高|提升|上升|下降|降低|减少|增幅|降幅|增|降)[^,。0-9]{0,4}$/.test(before),
  ),
  rule(
    'rate-of-nought',
    'is a rate of completion of 0, without a sign',
    'claim',
    ({ numeral, unit, clauseBefore }) =>
      numeral.amount === '0' && unit.unit === '' && completionRate.test(clauseBefore),
    { unitMeant: '%' },
  ),
  rule('completion-rate', 'is a printed rate of completion: 完成任务77.8%, 完工率71.6%', 'claim', isCompletionRate),
  rule(
    'rate-in-a-cell',
    'stands alone in a cell, in percent, and what was promised is not counted in percent',
    'claim',
    isRateOfCell,
  ),
  {
    name: 'count-in-a-cell',
    why: 'stands alone in a cell, without a unit, beside the one count that was promised',
    read: (number, settled) => {
      const unitMeant = unitOfCell(number, settled);
      return unitMeant === undefined ? undefined : { as: 'actual', unitMeant, flag: true };
    },
  },
  rule('rate-of-list', 'is one more of a list of printed rates of completion', 'claim', followsRate),
  rule(
    'own-rate',
    'is a rate whose part and whole are printed beside it',
    'claim',
    (number, settled) => ownRate(number, settled) !== undefined,
  ),
  {
    name: 'bare-share',
    why: 'is a share whose whole is said before, or not at all: 占95%',
    read: (number) => {
      const { before, previous, clause } = number;
      if (!isRate(number) || !(/占\s?$/.test(before) || ofWhatStandsBefore.test(before.trim()))) return undefined;
      // 支出38亿元,占比82%: the count before it is the part.
      const isOfLast = before.startsWith('占比') && previous?.clause.sentence.start === clause.sentence.start;
      return { as: 'claim', ...(!isOfLast && { flag: true }) };
    },
  },
  rule(
    'rate-in-bracket',
    'is the rate before the bracket, of a division: (其中:濉溪县产前筛查率29.9%…)',
    'claim',
    (number, settled) => {
      const { bracket } = number.clause;
      if (
        !isRate(number) ||
        bracket === undefined ||
        /^以[上下内]/.test(number.clauseAfter) ||
        /均/.test(number.before)
      )
        return false;
      const outer = lookBack(settled, ({ number: { numeral } }) => numeral.span[1] <= bracket.start);
      return (
        outer?.as === 'claim' && outer.number.passage === number.passage && bracket.start - outer.number.unit.end <= 1
      );
    },
  ),
  rule(
    'named-by-size',
    'is part of the name of a work: 3万吨粮食仓储项目',
    'identifier',
    ({ unit, clauseAfter }) =>
      /^(?:吨|千瓦|兆瓦|立方米|千伏)$/.test(unit.name) &&
      /^(?:[^,。、0-9]{2,24}(?:项目|工程|基地|仓储|码头|电站)|[^,。]{2,48}等(?:项目|工程))/.test(clauseAfter),
    { flag: true },
  ),
  range('actual'),
  boundedNoun('actual'),
  rule('result', 'stands with a unit among the results', 'actual', (number) => meantUnit(number) !== ''),
];

/** 9项提前完成,占比60%: of what the clause before counts. */
const ofWhatStandsBefore = /(?:^|、)(?:累计|合计|共)?(?:占比|占总数的?|占全部的?|比例|比重)(?:为|达到?|约)?$/;
