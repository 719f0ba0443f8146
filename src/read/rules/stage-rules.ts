import { wordNear } from '../lexicon/word-near.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { endingWords } from '../text/trim-words.ts';
import { type Rule, rule, type SettledNumber } from './rule.ts';
import { goesOnTelling, isInQuotedTask, isTaskBefore, isToldAgain } from './told-again.ts';

/** 占年度计划…, 完成年度投资计划…: the plan is what it is measured by. */
const ofThePlan = /(?:占|完成|为|超)[^,。0-9]{0,10}计划/;

const toCome = [
  /(?:计划|力争|预计|拟|争取|确保)[^,]{0,12}(?:完成(?!率)|达到|实现|建成|开工(?!率))/,
  /预计[^,]{0,24}(?:超过|达)/,
  /(?:预计|预期|有望)[^,]{0,12}(?:可|能)(?!用|利)/,
  /(?:^|[,年初原])计划(?:在|对|为|搬迁|新建|改造|修建|培训|安装|铺设|新增|整治|治理|救助)[^,、。0-9]{0,14}$/,
  /将(?:可|于|在|达|投入|安排|实施|完成|建成|实现|新增|增加|解决|惠及|带动|提供|满足|覆盖|改善)/,
  /(?:建成|投用|投入使用|完工|竣工)后,?[^,]{0,4}(?:可|能|预计)/,
];

const preparing =
  /(?:方案|规划|计划|可研|初设|图纸|施工图|概算)[^,。;]{0,14}(?:批复|编制|评审|审查)|招标|招投标|立项|等待考试|待考|待(?:竣工)?验收|(?<!(?:示范|认定|命名)[^,。]{0,6})公示|前期工作|准备工作|选址|正在[^,。;]{0,8}(?:施工|装修|建设|安装|立项|审批|验收)|待批复/;
const unfinishedBefore =
  /(?:招标|招投标|立项|在建|在施|前期|施工许可|许可证?办理|办理施工许可|可研|初步设计|用地手续|挂网|进场施工|评审|装修|封顶|主体完工|主体竣工|主体建成|完成主体(?:工程|结构)?|选址|财评|勘察|设计|程序|公告|待(?:竣工)?验收|待批复|待审[核查]|签订合同|(?:正在|有序|加快|持续(?![为向对给])|稳步)[^,、。]{1,8}|施工图|通过审查)(?:阶段|项目|的)?[^,、。0-9]{0,2}$/;
const started =
  /(?:全部|已|均|全面|实现)[^,]{0,6}(?:开工(?!率)|开?复工(?!率)|启动|动工|进场施工)|项目(?:开工|动工)(?:建设|实施|施工)$/;
/** 水厂项目4个,已全部开工: said in the clause after. */
const startedNext =
  /^[^,0-9]{0,12},(?:目前|现)?(?:均已|已全部|全部|已|均)(?:开工|启动|动工|进场)(?:建设|实施|施工)?(?:[,;。]|$)/;
/** 20所幼儿园、15万平方米校舍已全部开工: all of the list. */
const allStarted = /[^,、完竣建]{2}(?:已|均已|已经|全部|已全部)(?:开工|启动|动工|进场)(?:建设|实施|改造|施工)?$/;
const startedBefore =
  /(?:开工|启动|动工|开建|破土|开复工)(?:建设|实施|改造)?了?(?:项目|事项|工程|总?面积|里程|套数|户数)?(?:共|约|数|为|达到?)?\s?$|在建(?:的)?[^,、。0-9已完]{1,10}(?:共有?|有|达)$/;
/** 已开工的学校12所. */
const startedThings = [
  /(?:^|[^新未])开工建设[^,、。0-9完竣率投]{1,8}$/,
  /(?:已|累计|实际)(?:开工|开复工|复工|启动|动工)(?:建设)?的[^,、。0-9完竣率投惠]{1,14}$/,
  /(?:已|累计|实际)(?:开工|启动|动工)[^,、。0-9完竣率投]{1,6}$/,
  /(?:已|累计|实际)(?:开工|启动|动工)[^,、。0-9完竣率投惠培发救资改新建]{7,16}$/,
];
/** 启动甲镇、乙镇4个水厂建设. */
const startedList = endingWords(['启动']);
const longestList = 32;
const rest = /(?:剩余|其余|余下|尚有|还有|尚余|仍有)(?:的)?\s?$/;
/** 其余176个县11月份资金均已发放到位. */
const restDone =
  /^[^,、]{0,20}(?:已|均已?|全部)(?:完成|完工|竣工|建成|投|发放|拨付|兑[付现]|到位|落实|办[理结]|恢复|达标)/;
const unfinishedAfter =
  /^[^,、]{0,16}?(?:正在|正[^常式规]|在建|续建(?!配套)|待建|停工|处于|进入[^,、]{0,10}(?:阶段|程序)|主体(?:结构|工程)?(?:已|均|全部)?(?:完工|竣工|施工|封顶|建成)|(?:按(?!序时)|如期|有序)[^,、。]{0,6}推进|推进中|收尾|封顶|装修|进场施工|抓紧|抢抓|尚未|未(?:完成|完工|开工|启动))/;
const ahead = 60;
const nought = /^0(?:\.0{1,8})?$/;

/** Work that has begun and is not done 未完工. 新增0个,正在选址 is nothing done, whatever is said next. */
function isStage(number: NumberInContext): boolean {
  const { before, after, clauseBefore, clauseAfter, sentenceAfter, unit } = number;
  if (unit.name === '%') return /^的[^,。]{0,24}(?:项目|工程)/.test(after) && preparing.test(upToNumber(after));
  if (unit.name.endsWith('元')) return false;
  if (/[、和及]\s?$/.test(after) && allStarted.test(clauseAfter)) return true;
  if (unfinishedBefore.test(before)) return true;
  if (
    (startedBefore.test(before) || startedThings.some((pattern) => pattern.test(before))) &&
    !/[新未](?:开工|启动|开?复工|动工|开建)/.test(before)
  )
    return true;
  if (
    wordNear(clauseBefore, startedList, longestList, 1, /[,0-9完]/) !== undefined &&
    /^[^,、。0-9]{2,16}(?:建设|改造|整治|项目|工程)$/.test(clauseAfter)
  )
    return true;
  if (/已有\s?$/.test(before) && /^[^,、。0-9完竣]{0,6}(?:开工|动工|启动|进场)(?!率)/.test(after)) return true;
  if (rest.test(before)) return !restDone.test(clauseAfter);
  if (nought.test(number.numeral.amount)) return unfinishedAfter.test(after) || preparing.test(after);
  // 50处4万平方米食堂已开工: both counts are of one thing.
  if (
    started.test(after === '' ? clauseAfter : after) ||
    (startedNext.test(sentenceAfter) && !/完成|建成|竣工|完工/.test(before))
  )
    return true;
  if (isDoneInPart(number)) return true;
  if (unfinishedAfter.test(after) && !/投入使用|投用|交付/.test(after)) return true;
  return preparing.test(saidOf(number));
}

/** 开工62.8万户、5028万平方米: both say how much has been begun. */
function goesOnBegun(number: NumberInContext, settled: readonly SettledNumber[]): boolean {
  const { before, unit, previous } = number;
  const last = settled.at(-1);
  if (last?.as !== 'stage' || last.number !== previous || /元|%|百分点/.test(unit.name)) return false;
  return (
    /^[、和及]\s?$/.test(before) ||
    (before === '' && last.number.clause === number.clause) ||
    // 开工6.9万套农牧区和2.8万套城镇住房: begun as well.
    (last.number.clause === number.clause &&
      last.number.unit.name === unit.name &&
      startedBefore.test(last.number.before) &&
      /^[^,、。0-9]{1,8}[、和及]\s?$/.test(before))
  );
}

/** 1座完成设备安装80%: the next number says how far it has come. */
function isDoneInPart({ after, next, clause }: NumberInContext): boolean {
  return (
    next !== undefined &&
    next.clause === clause &&
    next.unit.name === '%' &&
    next.numeral.amount.length < 3 &&
    (/^(?:已)?完成(?![^,、]*(?:任务|计划|目标|进度))[^,、]{0,12}$/.test(after) ||
      /(?:工程量|工程进度|形象进度|施工进度)(?:已|均|已完成|均已)?(?:完成|超过?|达到?|过)$/.test(after))
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

/** 新增学位5500个,高中已启动前期工作: done by its own clause, and the words of preparation are said of something else. */
function isOfAnother({ clauseBefore, clauseAfter, sentenceAfter }: NumberInContext): boolean {
  return (
    /(?:新增|建成|完成|竣工|完工|投用|发放|培训)[^,、。0-9]{0,14}$/.test(clauseBefore) &&
    !preparing.test(clauseBefore) &&
    !preparing.test(clauseAfter) &&
    !unfinishedBefore.test(clauseBefore) &&
    /^,[^,。;]{3,12}(?:已|正在)/.test(sentenceAfter.slice(clauseAfter.length))
  );
}

/** Work begun: before the parts, since 其中已开工6所 is both, and not done. */
export const stageRules: readonly Rule[] = [
  rule('target-again', 'is the target, printed again beside the result', 'target', isToldAgain),
  rule(
    'target-goes-on',
    'goes on with such a target, or stands in the name of a task in quotation marks',
    'target',
    (number, settled) => isInQuotedTask(number) || goesOnTelling(number, settled),
    { flag: true },
  ),
  rule(
    'still-to-come',
    'is said of what comes next, not of what was done',
    'target',
    ({ sentenceBefore, clauseBefore, before, after, previous }, settled) =>
      (clauseBefore.trim() === '' && settled.at(-1)?.rule === 'still-to-come' && settled.at(-1)?.number === previous) ||
      /(?:下一步|下步|将于|拟于|预计(?:于|在))/.test(sentenceBefore) ||
      toCome.some((words) => words.test(clauseBefore.replace(ofThePlan, '').replace('行动计划', ''))) ||
      (/^(?:[^,、。0-9的]{0,10}(?:项目|工程)|事项)?(?:预计|力争|计划(?!总?投资|完成投资)|拟|将)/.test(after) &&
        !rest.test(before)),
    { flag: true },
  ),
  {
    name: 'stage',
    why: 'is work begun or prepared, not done',
    read: (number, settled) => {
      if (!isStage(number) && !goesOnBegun(number, settled)) return undefined;
      return { as: 'stage', ...(isOfAnother(number) && { flag: true }) };
    },
  },
  rule(
    'task-before',
    'stands in the same unit before what was done of it: 改造36所,已竣工29所',
    'target',
    isTaskBefore,
    { flag: true },
  ),
];
