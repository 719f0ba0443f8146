import { opensWithVerb } from '../lexicon/work-verbs.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { SettledNumber } from './rule.ts';

const setBefore =
  /(?:年度|全年|省定|市定|县定|预期|控制|既定)(?:工作|控制|预期)?(?:目标|任务)(?:值|任务)?(?:为|的)?\s?$/;
const setAfter = /^(?:以上|以内|左右)?的(?:年度|全年|省定|市定|预期|既定|规划|控制|工作|考核)?(?:目标|要求|任务)/;
/** 超额完成1200个的年度任务, 超额完成1200个年度任务; 12项年度任务 are counted themselves. */
const ofTheYear =
  /^(?:以上|以内|左右)?的(?:年度|全年|省定|控制|预期|考核)(?:控制|工作)?目标|^的?(?:年度|全年)(?:建设|工作|目标)?(?:任务|计划)/;
const promisedAgain =
  /^[^,]{0,12}?(?:年度|全年|今年|本年度|年初|原|省下达|市下达|省级下达|市级下达|上级下达|[0-9]年)[^,、。0-9]{0,4}(?:计划|目标|任务|指标)(?!总?投资)[^,。0-9]{0,24}$/;

/** 年度计划投资6.7亿元, 概算总投资20亿元: what was to be spent. */
const plannedMoney = /(?:计划(?:完成)?|概算|估算|预算)总?(?:投资|投入|筹资|安排资金)(?:额|总额)?(?:为|约|共)?\s?$/;

/** 年度投资2.4亿元,完成1.7亿元: the money of the year, and in the next clause what was spent of it. */
const moneyOfYear = /^(?:年度|全年|今年)(?:计划)?投资(?:额|目标)?(?:为)?\s?$/;
const spentNext = /^(?:已|现已|累计|实际|目前)?(?:累计)?完成(?:投资)?\s?$/;

/** 占全年筛查任务(6.6万人)的103.1%, 超出省定目标(60%): the task itself. */
const taskInBracket = /(?:任务|目标|计划|指标)(?:数|值|量)?\((?:约|为)?\s?$/;

const targetAlone = /^(?:年度|全年|年初|省定|市定)?(?:目标|任务|计划)(?:目标|任务)?(?:值|数|量)?(?:为|是|:)?$/;

/** 2.5万套人才公寓建设任务, 5000个台区升级计划. */
const ofATask =
  /^[^,、。0-9完]{2,14}(?:建设|改造|升级|提升|整治|建造|安装|补建|新建|修建|整改)(?:任务|计划)(?=$|[要须应将需])/;

/** 一是2.5万套公寓建设。截至11月底,…: a sentence that only names the work, before what came of it. */
const namedBefore = /^[^,。]{2,20}(?:建设|改造|工程|项目|任务|整治|提升)。(?:截[至止]|目前|现已|上半年)/;

/** 市里设定的完成改造30公里的节点目标. */
const setFor = /(?:设置|设定|确定|下达|规定|制定|明确|原定|既定|预定)的[^,、0-9]{0,20}$/;
/** 设立了新增3万户的目标任务. */
const setUp = /(?:设立|设定|确定|提出|明确|下达|制定)了?[^,、0-9]{0,12}$/;
const asTargetAtEnd = /^[^,、。0-9]{0,24}的(?:年度|全年)?(?:目标任务|任务目标|目标|任务)$/;
const asTarget = /^(?:以上|以内|左右)?的?(?:年度|全年|节点|阶段|月度|季度|年初)?(?:目标|任务)/;

/** 前三季度应完成公园55个. */
const shouldBe =
  /(?<![供响适反对])应(?:完成|建成?|达到)(?:为|是|:)?\s?$|(?<![供响适反对])应(?:完成|建成|建设|实施|新增|改造|新建|开工|补[助贴]|发放|安装|救助|资助|整改)[^,、。0-9率的]{0,14}$/;
/** 目标任务为:开工改造1500个: what stands behind the colon. */
const toldWhole =
  /(?:目标任务|任务目标|工作目标|年度目标|全年目标|年度任务|全年任务)(?:数)?(?:为|是)?:[^,、。0-9]{0,20}$/;

const taskNamed = /(?:目标任务|任务目标|工作目标|年度目标|全年目标|年度任务|全年任务)数?[为是]?$/;
const tellsSince = /[;。已现]|目前|截[至止]|实际|完成/;
/** Longer than this, what stands behind a colon is no list of targets. */
const longestTold = 60;

/** 任务目标是:每县建成1个,全省共建成166个: what goes on behind the colon until something is told. */
function goesOnFromTask(sentence: string): boolean {
  const colon = sentence.lastIndexOf(':');
  const since = sentence.slice(colon + 1);
  if (colon < 0 || since.length > longestTold || !since.includes(',') || tellsSince.test(since)) return false;
  return taskNamed.test(sentence.slice(Math.max(0, colon - 8), colon));
}

/** 全区计划新增泊位615个, 计划今年消除断面58个, 今年要新增2500个: a verb stands after the plan, and no plan that something is measured by before it. */
function isPlanned(clause: string): boolean {
  const at = ['计划', '规划', '承诺', '年要', '年将'].reduce(
    (last, word) => Math.max(last, clause.lastIndexOf(word)),
    -1,
  );
  if (at < 0 || '动按占照划度超'.includes(clause.charAt(at - 1) || ' ')) return false;
  const rest = clause.slice(at + 2).replace(/^(?:今年|全年|年内|年底前|[0-9]{1,2}月[份底]?[前内]?)/, '');
  return !/[0-9、]|.完成/.test(rest) && opensWithVerb.test(rest) && !clause.includes('已');
}

/** 完成年度目标(改造锅炉146台、管网40公里)的80.8%: the bracket says what the task is. */
function isInBracketOfTask({ bracket }: NumberInContext['clause'], sentenceBefore: string, start: number): boolean {
  if (bracket === undefined) return false;
  const opens = sentenceBefore.length - (start - bracket.start);
  const inside = sentenceBefore.slice(Math.max(0, opens));
  return (
    /(?:任务|目标|计划)(?:数|值|量)?$/.test(sentenceBefore.slice(0, Math.max(0, opens))) &&
    !/已|完成|实际|[的其]/.test(inside.replace(setBySomeone, ''))
  );
}

/** (市里原定的2万户), (含追加的1万户,共计3万户). */
const setBySomeone = /(?:原定|下达|确定|分解|追加)的/;

/** Longer than this, a quotation was not closed where it should be. */
const longestQuoted = 60;

/** What stands before the number within its quotation marks. */
const quotedBefore = (sentence: string): string => sentence.slice(sentence.lastIndexOf('“') + 1);

/** What was promised, told again among the results: 全年目标新增泊位5200个, 今年计划改造58个, 省定85%的目标. */
export function isToldAgain(number: NumberInContext): boolean {
  const { clause, clauseAfter, numeral, unit, before, clauseBefore, after, sentenceBefore, tail } = number;
  if (/目标值(?:为|是)?\s?$/.test(before)) return true;
  if (unit.unit === '' || unit.name.endsWith('百分点') || isAwayFromTask(number)) return false;
  // 开工率96%(目标90%).
  if (clause.bracket !== undefined && targetAlone.test(clauseBefore.trim())) return true;
  if (/(?:下达|安排|分配|确定|追加)[的了]?\s?$/.test(before) && /^的?(?:任务|目标|指标|计划)/.test(after)) return true;
  if (isPlanned(clauseBefore)) return true;
  if (taskInBracket.test(sentenceBefore) || isInBracketOfTask(clause, sentenceBefore, numeral.span[0])) return true;
  if (setFor.test(clauseBefore) && (asTarget.test(after) || /^[^,、。0-9完]{0,16}任务$/.test(clauseAfter))) return true;
  if (setUp.test(clauseBefore) && asTargetAtEnd.test(clauseAfter)) return true;
  if (toldWhole.test(clauseBefore)) return true;
  if (/(?:全年|年度|当年|省定|市定|既定)\s?$/.test(before) && setAfter.test(after)) return true;
  // 超额完成2.16万场的目标.
  if (/(?:完成|实现)了?$/.test(before) && /^(?:以[上内]|左右)?的(?:目标|任务)(?!人群|对象)/.test(after)) return true;
  if (ofTheYear.test(after) && !(/^[项件]$/.test(unit.name) && !after.startsWith('的'))) return true;
  if (/(?:全年|年度|今年)\s?$/.test(before) && /^[^,、。0-9完]{0,10}任务$/.test(clauseAfter)) return true;
  if (!/%|元/.test(unit.name) && (ofATask.test(after) || namedBefore.test(tail)) && !done.test(clauseBefore))
    return true;
  if (/^(?:要求|明确)[^,、0-9]{0,14}$/.test(clauseBefore)) return true;
  if (unit.name === '%')
    return /(?:省定|市定|县定|既定|下达|确定|规定)[^,、。]{0,16}$/.test(clauseBefore)
      ? setAfter.test(after)
      : /(?:低于|高于|优于|好于|超过|超出|控制在)[^,、。0-9]{0,6}$/.test(before.replace(setBefore, '')) &&
          setBefore.test(before);
  if (shouldBe.test(before) && !/已|实际/.test(clauseBefore)) return true;
  if (unit.name === '元' && moneyOfYear.test(clauseBefore) && spentNext.test(number.next?.clauseBefore ?? ''))
    return true;
  if (unit.name === '元' && plannedMoney.test(before)) return !/占|完成|为[^,]{0,8}的/.test(clauseBefore);
  if (/(?:任务|计划|目标|指标|目标人群|目标对象)(?:为|是|:|共)?\s?$/.test(before))
    if (!/完成|占|超|[高低优]于|[高超]出|为|达到|实现/.test(clauseBefore.replace(/[为是:共]\s?$/, ''))) return true;
  if (/(?:任务数|任务量|目标数|计划数|指标数)(?:为|是|:)?\s?$/.test(before))
    return !/已完成|完成[^,、率]{0,6}任务[数量]\s?$/.test(before);
  return promisedAgain.test(clauseBefore) && !/(?:完成|占|超过?|[高低优]于|[高超]出|达到|实现|已)/.test(clauseBefore);
}

const taskCounted = /(?:目标|任务|计划|指标)(?:任务)?[数量值][约近]?\s?$/;
const beside = /(?:超[过出]?|[低高多少]于)[^,。0-9完]{0,8}$/;
/** 超计划120户. */
const overPlan = /超(?:年度|全年)?(?:计划|任务|目标)(?:任务|计划)?\s?$/;
const moreOrLess = /[多少][^,。0-9]{0,8}$/;
const thanTask = /[比较][^,。0-9]{0,8}(?:目标|任务|计划|指标)[^,。0-9]{0,4}$/;

/** 超任务数20户, 低于指标数48人, 比原计划多建成26个: how far from the task one is. */
export function isAwayFromTask({ unit, clauseBefore }: NumberInContext): boolean {
  if (unit.unit === '' || unit.name === '%') return false;
  const task = clauseBefore.search(taskCounted);
  if (overPlan.test(clauseBefore) || (task >= 0 && beside.test(clauseBefore.slice(0, task)))) return true;
  const more = clauseBefore.search(moreOrLess);
  return more >= 0 && thanTask.test(clauseBefore.slice(0, more));
}

/** 任务指标分别是“全市新(扩)建80所”: what is quoted is said to be the task. */
const saidToBeTask = /(?:指标|任务|目标)[^。“”0-9]{0,4}(?:是|为|:)$/;
/** What stands before the quotation. */
const beforeQuoted = (sentence: string): string => sentence.slice(0, Math.max(0, sentence.lastIndexOf('“')));

const behindQuoted = /^[^”。]{0,16}”的?(?:既定|年度|全年|预期|控制|工作)?(?:目标|任务|承诺)/;

/** “扩招200万人”的目标: what is quoted is called a target behind it. */
export function isQuotedTarget({ quotation, unit, sentenceAfter }: NumberInContext): boolean {
  return quotation?.mark !== '《' && unit.unit !== '' && behindQuoted.test(sentenceAfter);
}

/** “开展322个县的环境整治”项目: within the name of a task that opens with a verb, or that is said to be one. */
export function isInQuotedTask(number: NumberInContext): boolean {
  const { quotation, sentenceBefore, unit } = number;
  return (
    unit.unit !== '' &&
    quotation !== undefined &&
    quotation.mark !== '《' &&
    quotation.end - quotation.start <= longestQuoted &&
    (isQuotedTarget(number) ||
      opensWithVerb.test(quotedBefore(sentenceBefore)) ||
      saidToBeTask.test(beforeQuoted(sentenceBefore)))
  );
}

const toldNow = /已|完成|目前|现|实际|实[补发到支拨]|截至|开工|建成|竣工|完工|到位|其中|了|剩余|其余/;

/** 省下达任务1500套,市自加压力300套,合计1800套: until it is told what came of it. */
export function goesOnTelling(number: NumberInContext, settled: readonly SettledNumber[]): boolean {
  const last = settled.at(-1);
  if (number.unit.unit !== '' && number.unit.name !== '%') {
    if (goesOnFromTask(number.sentenceBefore)) return true;
  }
  return (
    (last?.rule === 'target-again' || last?.rule === 'target-goes-on') &&
    last.number === number.previous &&
    last.number.clause.sentence.start === number.clause.sentence.start &&
    (!/%|百分点/.test(number.unit.name) || /^(?:及|或)?以[上内]/.test(number.after)) &&
    (!toldNow.test(number.before.replace('投资完成率', '')) ||
      (last.number.clause === number.clause &&
        /(?:目标|任务|计划)(?:是|为|:)/.test(number.clauseBefore) &&
        /、[^,、]{1,8}$/.test(number.before)))
  );
}

const done = /已|启动|完成|累计|目前|现|实际|截至|开工|建成|竣工|完工|发放|到位|实现|救助|了|共/;
const doneAlone =
  /^(?:目前|现|截至目前|现在)?(?:已|已经|共|累计|实际)?(?:全部|顺利)?(?:完成)?(?:主体|建成|开工|启动|动工|竣工|完工|投用|投入使用|交付|安装|改造|建设|新增|整治|接入|更换|铺设|维修)?(?:并投用|投用|验收)?$/;
/** How many counts may stand before what came of them: 服务站50个、照料中心12个,已建成44个、10个. */
const mostCounts = 6;

/** 改造食堂36所,已竣工29所: what stands before the result in the same unit, and tells nothing done, is the task. */
export function isTaskBefore(number: NumberInContext): boolean {
  const { unit, clause } = number;
  if (isRateBefore(number)) return true;
  if (unit.unit === '' || /%|元|百分点/.test(unit.name) || /中$/.test(number.clauseAfter)) return false;
  if (/截[至止]/.test(number.sentenceBefore)) return false;
  let last = number;
  for (let count = 0; count < mostCounts; count += 1) {
    if (done.test(last.clauseBefore)) return false;
    const { next } = last;
    if (next === undefined || next.clause.sentence.start !== clause.sentence.start || next.unit.name !== unit.name)
      return false;
    if (next.clause !== last.clause) return done.test(next.before) && doneAlone.test(next.before.trim());
    last = next;
  }
  return false;
}

const boundedRate = /([\u3400-\u9FFF]{2}[率面])(?:保持|稳定|控制)?(?:达到?|为|在|不[少低高]于|不超过)?\s?$/;

/** 参保率达到95%以上,目前参保率92.4%: a rate with a bound, and in the next clause how far it is. */
function isRateBefore({ unit, before, after, next: beside, clause }: NumberInContext): boolean {
  const next = beside?.unit.isTime === true ? beside.next : beside;
  if (unit.name !== '%' || next?.unit.name !== '%' || next.clause === clause) return false;
  if (next.clause.sentence.start !== clause.sentence.start || done.test(before)) return false;
  const rate = boundedRate.exec(before)?.[1];
  const isBounded = /^\s?(?:及?以[上内下]|左右)/.test(after) || /不[少低高]于\s?$|不超过\s?$/.test(before);
  return (
    rate !== undefined && isBounded && next.before.includes(rate) && /目前|现|实际|截[至止]/.test(next.clauseBefore)
  );
}
