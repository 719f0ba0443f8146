import { beforeOf, wordNear } from '../lexicon/word-near.ts';
import { meantUnit } from '../numbers/alike.ts';
import { lookBack } from '../numbers/look-back.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { isRate, ownRate } from '../numbers/rates.ts';
import { boundedNoun } from './bounded-noun.ts';
import { type Rule, rule, type SettledNumber } from './rule.ts';
import { goesOnTelling, isTaskBefore, isToldAgain } from './told-again.ts';

const ofTheTask =
  /(?:任务|目标|计划|总数|总量|应|需|年度|全年|投资额|筹资额|预算)[^,。0-9]{0,10}的?(?:比例)?(?:已?达到?|为|约)?\s?$/;
const completionRate =
  /(?:完成|完工|开工|复工|竣工|建成|拨付|到位|支付|支出|执行|投资|进度|办结|交付|验收|动工|启动|下达)[^,。0-9]{0,6}(?:率|比例|进度)(?:[^,、。0-9]{1,5}[市县区州])?(?:已|均|也|分别|仅|只|仍)?(?:达到?|为|约|:|超过?)?\s?$/;
const progress = /(?:^|[^时序间])进度(?:已|仅)?(?:分别)?(?:完成|达到?|为|约|至|:)?\s?$/;
const justDone = /(?:完成|已完成|完成了|完成约|完成进度|已拨付|累计完成)[^,、。0-9率值]{0,8}\s?$/;

/** 占全年任务(6.6万人)的103.1%. */
function isOfBracket(sentence: string): boolean {
  const text = sentence.trimEnd();
  if (!text.endsWith(')的')) return false;
  const open = text.lastIndexOf('(');
  return open >= 0 && wordNear(text.slice(0, open), ['占', '完成', '为', '达到'], 24) !== undefined;
}

/** A printed rate of completion: 完成任务77.8%, 完工率71.6%, 占全年计划筹资额的80%, 杜集区完成48.1%. */
export function isCompletionRate({
  unit,
  clauseBefore,
  sentenceBefore,
  before,
  previous,
  clause,
}: NumberInContext): boolean {
  if (unit.name !== '%') return false;
  return (
    ofTheTask.test(clauseBefore) ||
    completionRate.test(clauseBefore) ||
    progress.test(before) ||
    justDone.test(before) ||
    isOfBracket(sentenceBefore) ||
    wordNear(beforeOf(before) ?? '', ['占'], 30, 1, /[,。]/) !== undefined ||
    (/^[^,、0-9]{0,6}的\s?$/.test(before) &&
      previous?.clause === clause &&
      /占|任务|计划|目标|完成/.test(previous.before))
  );
}

/** One more of a list of such rates: 分别为88%、91%和76.5%, 其中城区100%, A县(112%)、B县(104.5%). */
function followsRate(number: NumberInContext, settled: readonly SettledNumber[]): boolean {
  const last = settled.at(-1);
  if (!isRate(number) || /(?:率|面|比例|比重)[^,。0-9]{0,6}$/.test(number.before)) return false;
  const isNext = last?.as === 'claim' && last.number === number.previous;
  if (isNext && last.number.clause.sentence.start === number.clause.sentence.start) {
    return /^[、和及与]$/.test(number.before.trim()) || /^(?:其中)?[\u4e00-\u9fff]{0,6}$/.test(number.before.trim());
  }
  return (
    number.clause.bracket !== undefined &&
    number.before.trim() === '' &&
    /完成|进度|施工|建设|推进|开工/.test(number.sentenceBefore)
  );
}

/** 占年度计划…, 完成年度投资计划…: the plan is what it is measured by. */
const ofThePlan = /(?:占|完成|为|超)[^,。0-9]{0,10}计划/;

const preparing =
  /(?:方案|规划|计划|可研|初设|图纸|施工图|概算)[^,。;]{0,14}(?:批复|编制|评审|审查)|招标|招投标|立项|等待考试|待考|待(?:竣工)?验收|公示|前期工作|准备工作|选址|正在[^,。;]{0,8}(?:施工|装修|建设|安装|立项|审批|验收)|待批复/;
const unfinishedBefore =
  /(?:招标|招投标|立项|在建|在施|前期|施工许可|许可证?办理|办理施工许可|可研|初步设计|用地手续|挂网|进场施工|评审|装修|封顶|主体完工|主体竣工|主体建成|完成主体(?:工程|结构)?|选址|财评|勘察|设计|程序|公告|待(?:竣工)?验收|待批复|签订合同|正在[^,、。]{1,8}|施工图|通过审查)(?:阶段|项目|的)?[^,、。0-9]{0,2}$/;
const started = /(?:全部|已|均|全面|实现)[^,]{0,6}(?:开工(?!率)|启动|动工|进场施工)/;
/** 水厂项目4个,已全部开工: said in the clause after. */
const startedNext =
  /^[^,0-9]{0,12},(?:目前|现)?(?:均已|已全部|全部|已|均)(?:开工|启动|动工|进场)(?:建设|实施|施工)?(?:[,;。]|$)/;
/** 20所幼儿园、15万平方米校舍已全部开工: all of the list. */
const allStarted = /[^,、完竣建]{2}(?:已|均已|已经|全部|已全部)(?:开工|启动|动工|进场)(?:建设|实施|改造|施工)?$/;
const startedBefore =
  /(?:开工|启动|动工|开建|破土|开复工)(?:建设|实施|改造)?了?(?:项目|事项|工程)?(?:共|约|数|达到?)?\s?$|在建(?:的)?[^,、。0-9已完]{1,10}(?:共有?|有|达)$|(?:已|累计|实际)(?:开工|启动|动工)(?:(?:建设)?的[^,、。0-9完竣率投惠]{1,14}|[^,、。0-9完竣率投]{1,6})$/;
const rest = /(?:剩余|余下|尚有|还有|尚余|仍有)(?:的)?\s?$/;
const unfinishedAfter =
  /^[^,、]{0,16}?(?:正在|正[^常式规]|在建|续建|待建|停工|处于|进入[^,、]{0,10}(?:阶段|程序)|主体(?:结构)?(?:完工|施工|封顶|建成)|封顶|装修|尚未|未(?:完成|完工|开工|启动))/;
const ahead = 60;

/** Work that has begun and is not done 未完工. */
function isStage(number: NumberInContext): boolean {
  const { before, after, clauseAfter, sentenceAfter, unit } = number;
  if (unit.name === '%') return /^的[^,。]{0,24}(?:项目|工程)/.test(after) && preparing.test(upToNumber(after));
  if (unit.name.endsWith('元')) return false;
  if (/[、和及]\s?$/.test(after) && allStarted.test(clauseAfter)) return true;
  if (unfinishedBefore.test(before)) return true;
  if (startedBefore.test(before) && !/[新未](?:开工|启动)/.test(before)) return true;
  if (rest.test(before)) return !/^[^,、]{0,12}(?:已|均已|全部)(?:完成|完工|竣工|建成|投)/.test(after);
  if (started.test(after) || (startedNext.test(sentenceAfter) && !/完成|建成|竣工|完工/.test(before))) return true;
  if (isDoneInPart(number)) return true;
  if (unfinishedAfter.test(after) && !/投入使用|投用|交付/.test(after)) return true;
  return preparing.test(saidOf(number));
}

/** 1座完成设备安装80%: the next number says how far it has come. */
function isDoneInPart({ after, next, clause }: NumberInContext): boolean {
  return (
    next !== undefined &&
    next.clause === clause &&
    next.unit.name === '%' &&
    next.numeral.amount.length < 3 &&
    /^(?:已)?完成(?![^,、]*(?:任务|计划|目标))[^,、]{0,12}$/.test(after)
  );
}

/** What is said after a number and of it: not the clause that the next number stands in. */
function saidOf({ after, sentenceAfter, next, clause }: NumberInContext): string {
  if (next !== undefined && next.clause === clause) return upToNumber(after);
  const near = sentenceAfter.slice(0, ahead);
  const said = upToNumber(near);
  return said.length === near.length ? said : said.slice(0, Math.max(said.lastIndexOf(','), 0));
}

/** The text up to its first digit: what follows another number is said of that. */
function upToNumber(text: string): string {
  const digit = text.search(/[0-9]/);
  return digit < 0 ? text : text.slice(0, digit);
}

/** Work begun: before the parts, since 其中已开工6所 is both, and not done. */
export const stageRules: readonly Rule[] = [
  rule(
    'target-again',
    'is the target, printed again beside the result',
    'target',
    (number, settled) => isToldAgain(number) || goesOnTelling(number, settled),
    { flag: true },
  ),
  rule(
    'still-to-come',
    'is said of what comes next, not of what was done',
    'target',
    ({ sentenceBefore, clauseBefore, before, after }) =>
      /(?:下一步|下步|将于|拟于|预计(?:于|在))/.test(sentenceBefore) ||
      /(?:计划|力争|预计|拟|争取|确保)[^,]{0,12}(?:完成|达到|实现|建成|开工)|预计[^,]{0,24}(?:超过|达)|将(?:可|于|在|达|完成|建成|实现|新增)/.test(
        clauseBefore.replace(ofThePlan, ''),
      ) ||
      (/^(?:项目|事项)?(?:预计|力争|计划|拟|将)/.test(after) && !rest.test(before)),
    { flag: true },
  ),
  rule('stage', 'is work begun or prepared, not done', 'stage', isStage),
  rule(
    'task-before',
    'stands in the same unit before what was done of it: 改造36所,已竣工29所',
    'target',
    isTaskBefore,
    { flag: true },
  ),
];

/** What came of a promise 进展情况. */
export const resultRules: readonly Rule[] = [
  rule(
    'ahead-of-schedule',
    'says how far it is before or behind the schedule or the task',
    'claim',
    ({ unit, before }) =>
      unit.name.endsWith('百分点') && /(?:序时|时间进度|时序|总体进度)[^,。0-9]{0,10}$/.test(before),
  ),
  rule(
    'compared',
    'says how much more or less than elsewhere or than a year ago',
    'actual',
    ({ unit, before, clauseBefore }) =>
      unit.name.endsWith('百分点') ||
      (/^[%分]$/.test(unit.name) &&
        /(?:同比|环比|较|比)[^,。0-9]{0,24}$/.test(clauseBefore) &&
        /(?:增长|增加|提高|提升|上升|下降|降低|减少|增幅|降幅)[^,。0-9]{0,4}$/.test(before)),
    { flag: true },
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
  rule('rate-of-list', 'is one more of a list of printed rates of completion', 'claim', followsRate),
  rule(
    'own-rate',
    'is a rate whose part and whole are printed beside it',
    'claim',
    (number, settled) => ownRate(number, settled) !== undefined,
  ),
  rule(
    'bare-share',
    'is a share whose whole is said before, or not at all: 占95%',
    'claim',
    (number) => isRate(number) && (/占\s?$/.test(number.before) || ofWhatStandsBefore.test(number.before.trim())),
    { flag: true },
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
      /^[^,。、0-9]{2,24}(?:项目|工程|基地|仓储|码头|电站)/.test(clauseAfter),
    { flag: true },
  ),
  boundedNoun('actual'),
  rule('result', 'stands with a unit among the results', 'actual', (number) => meantUnit(number) !== ''),
];

/** 9项提前完成,占比60%: of what the clause before counts. */
const ofWhatStandsBefore = /(?:^|、)(?:占比|占总数的?|占全部的?|比例|比重)(?:为|达到?|约)?$/;

/** Money of the whole programme, in the lead of a bulletin 资金. */
export const fundRules: readonly Rule[] = [
  rule('share-of-funds', 'is a printed rate of the money of the whole programme', 'funding', isCompletionRate),
  rule('funds', 'is money of the whole programme', 'funding', ({ unit }) => unit.name.endsWith('元')),
];

/** Numbers outside every project. */
export const outsideRules: readonly Rule[] = [
  rule('outside-projects', 'stands outside every project of the list', 'scope', () => true),
];
