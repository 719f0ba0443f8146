import { meantUnit } from '../numbers/alike.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { isRate, ownRate } from '../numbers/rates.ts';
import { type Rule, rule } from './rule.ts';

const ofTheTask =
  /(?:任务|目标|计划|总数|总量|应|需|年度|全年|投资额|筹资额|预算)[^,。0-9]{0,10}的?(?:比例)?(?:已?达到?|为|约)?\s?$/;
const completionRate =
  /(?:完成|完工|开工|竣工|建成|拨付|到位|支付|支出|执行|投资|进度|办结|交付|动工|启动|形象进度)[^,。0-9]{0,6}(?:率|比例|进度)(?:已|均|也)?(?:达到?|为|约|:|超过?)?\s?$/;
const justDone = /(?:完成|已完成|完成了|完成约|完成进度|已拨付|累计完成)\s?$/;

/** A printed rate of completion: 完成任务77.8%, 完工率71.6%, 占全年计划筹资额的80%, 杜集区完成48.1%. */
export function isCompletionRate({ unit, clauseBefore, before }: NumberInContext): boolean {
  if (unit.name !== '%') return false;
  return (
    ofTheTask.test(clauseBefore) ||
    completionRate.test(clauseBefore) ||
    justDone.test(before) ||
    /占[^,。]{1,30}的\s?$/.test(before)
  );
}

const preparing =
  /(?:方案|规划|计划|可研|初设|图纸|施工图|概算)[^,。;]{0,14}(?:批复|编制|评审|审查)|招标|招投标|立项|等待考试|待考|待验收|公示|前期工作|准备工作|选址/;
const started = /(?:开工|启动|动工|开建)(?!率)/;
const ahead = 60;

/** What follows a number in its sentence, up to the next number. */
function followed({ after, next, clause }: NumberInContext, rest: string): string {
  return next !== undefined && next.clause === clause ? after : rest.slice(0, ahead);
}

/** Work that has begun and is not done 未完工. */
function isStage(number: NumberInContext): boolean {
  const { before, after, sentenceAfter } = number;
  if (number.unit.name === '%' || number.unit.name.endsWith('元')) return false;
  const rest = followed(number, sentenceAfter);
  if (
    /(?:已|全部|全面|均已|累计|正式|现已)?(?:开工|启动|动工)(?:建设|实施|改造)?(?:了)?\s?$/.test(before) &&
    !/新(?:开工|启动)/.test(before)
  )
    return true;
  if (started.test(after) && /(?:全部|已|均|全面)[^,]{0,6}(?:开工|启动|动工)(?!率)/.test(after)) return true;
  return preparing.test(rest);
}

/** What came of a promise 进展情况. */
export const resultRules: readonly Rule[] = [
  rule('completion-rate', 'is a printed rate of completion: 完成任务77.8%, 完工率71.6%', 'claim', isCompletionRate),
  rule(
    'own-rate',
    'is a rate whose part and whole are printed beside it',
    'claim',
    (number, settled) => ownRate(number, settled) !== undefined,
  ),
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
      const outer = settled.findLast(({ number: { numeral } }) => numeral.span[1] <= bracket.start);
      return (
        outer?.as === 'claim' && outer.number.passage === number.passage && bracket.start - outer.number.unit.end <= 1
      );
    },
  ),
  rule('stage', 'is work begun or prepared, not done', 'stage', isStage),
  rule(
    'named-by-size',
    'is part of the name of a work: 3万吨粮食仓储项目',
    'identifier',
    ({ unit, clauseAfter }) =>
      /^(?:吨|千瓦|兆瓦|立方米|千伏)$/.test(unit.name) &&
      /^[^,。、0-9]{2,24}(?:项目|工程|基地|仓储|码头|电站)/.test(clauseAfter),
    { flag: true },
  ),
  rule('result', 'stands with a unit among the results', 'actual', (number) => meantUnit(number) !== ''),
];

/** Money of the whole programme, in the lead of a bulletin 资金. */
export const fundRules: readonly Rule[] = [
  rule('share-of-funds', 'is a printed rate of the money of the whole programme', 'funding', isCompletionRate),
  rule('funds', 'is money of the whole programme', 'funding', ({ unit }) => unit.name.endsWith('元')),
];

/** Numbers outside every project. */
export const outsideRules: readonly Rule[] = [
  rule('outside-projects', 'stands outside every project of the list', 'scope', () => true),
];
