import { wordNear } from '../lexicon/word-near.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { isRangeStart } from '../numbers/range.ts';
import { outsideBrackets } from '../text/brackets.ts';
import { endingWords } from '../text/trim-words.ts';
import { type Rule, rule, type SettledNumber } from './rule.ts';

const comparing = /(?:超过?|大于|小于|高于|低于|多于|少于|不足|不满|未满|满|达到?|逾)\s?$/;
const comparingWords = endingWords([
  '超过',
  '大于',
  '小于',
  '高于',
  '低于',
  '多于',
  '少于',
  '不足',
  '不超过',
  '不低于',
  '未达',
  '达到',
]);
/** Who or what a threshold tells apart. */
const whoIsMeant =
  /^(?:以上|以下|及以上|以内)?的(?:困难|低收入|贫困|脱贫)?(?:家庭|人员|对象|群体|人群|地区|区域|企业|县|市|区|村|乡镇|学校|小区|老年人|品牌|单位|机构|项目|合作社|城区|街道|停车场|住户|居民|有[0-9])/;
const isKind =
  /^(?:床位|学位)?(?:以上|以下|及以上)?的?(?:重大|重点|产业|工业)?(?:项目(?!建设)|社区菜市场|菜市场|养殖场|企业|品牌|单位|学校|乡镇|村庄|城区|人群|老人|老年人|小区|项目主体|自然村|儿童|大班额|超大班额|行政村|村民小组|村组|屯|合作社|机构|养老机构|停车场|社区)/;

/** 人均收入在低保标准150%以内: whose income is set against a standard is meant. */
const incomeAgainst = /收入[^,。0-9]{0,14}(?:低保|保障|工资|救助|贫困)[^,。0-9]{0,6}(?:标准|线)的?\s?$/;

/** 收缴率达到95%以上的供水单位: whose rate it is; but 覆盖率达到95%以上的目标. */
const rateOf =
  /^(?:及?以[上下])的(?!为|按|视|目标|任务|要求|标准|比例|基础|水平|指标|成绩|良好|高|好|预期|[0-9])[^,。、]{2}/;

/** 个人承担费用在10000元以上,因病…: what one has to pay or earns. */
const costsBefore = /(?:费用|收入|支出|承担|负担)[^,、。0-9控稳保]{0,3}在\s?$/;

const notOver = /(?:率|比例|比重|占比)(?:不(?:超过|低于|高于|少于)|超过|低于|高于)\s?$/;
const rateAlone = /^的(?!为|按|视|目标|任务|要求|标准|比例|基础|水平|指标|成绩|良好|高|好|预期|[0-9])[^,。、]{2}/;
const soMany = /^(?:及?以[上下]|左右)的[0-9]{1,4}[个件项家户]/;

/** Which things are meant. */
function isThreshold(number: NumberInContext): boolean {
  const { before, after, clauseBefore, clause, unit, sentenceAfter, next } = number;
  if (unit.unit === '') return false;
  // 商品猪5000头(猪舍面积4000平方米)以上的养殖场
  const isBracketNext = number.clauseAfter === '' && /^\((?!不?含)[^()]{1,30}\)(?:及?以[上下]|的)/.test(sentenceAfter);
  const clauseAfter = isBracketNext ? outsideBrackets(sentenceAfter.slice(0, 60)) : number.clauseAfter;
  // 46个(20户以上)自然村
  if (clause.bracket !== undefined && unit.name !== '%' && clauseBefore.trim() === '')
    if (/^(?:及|或)?以[上下]$/.test(clauseAfter.trim())) return true;
  // 85%以上的学校…开放 is promised of the schools; 覆盖率85%以上的学校 are the schools meant.
  const isNamed = unit.name !== '%' || /(?:率|比例|比重|占比|增长|增幅|增速)(?:达到?|为|在|超过?)?\s?$/.test(before);
  // 不少于3%的老年人享有补贴 is promised of them.
  if (!isNamed && /不[少低]于\s?$/.test(before)) return false;
  if (
    whoIsMeant.test(clauseAfter) &&
    (wordNear(before, comparingWords, 30) !== undefined || (isNamed && /^以[上下]/.test(clauseAfter)))
  )
    return true;
  if (unit.name === '%' && isNamed && rateOf.test(clauseAfter)) return true;
  // 占林地比例不超过3%的步道80公里: what is counted next has such a rate.
  if (unit.name === '%' && notOver.test(before) && rateAlone.test(clauseAfter) && next?.clause === clause) return true;
  // 600分以上126人.
  if (unit.unit === '分' && /^及?以[上下]的?$/.test(after) && /^[人名户个家所]$/.test(next?.unit.name ?? ''))
    return true;
  // 完成80%以上的9件: which of them, by how far they are.
  if (unit.name === '%' && /(?:完成|进度)[^,。0-9]{0,6}$/.test(before) && soMany.test(clauseAfter)) return true;
  if (unit.name === '元' && costsBefore.test(before) && /^(?:\(含\))?以[上下]/.test(clauseAfter)) return true;
  if (unit.name === '%' || unit.name === '倍') return incomeAgainst.test(before);
  const isOf =
    /^(?:(?:床位|学位|座位|车位)(?=以))?(?:\(含\)(?!以[上下]的为))?(?:及?以[上下内])?的(?!目标|任务|要求|标准|比例|基础|[0-9])[^,。、]/.test(
      clauseAfter,
    );
  if (comparing.test(before) && !/不(?:超过|大于|小于|高于|低于|多于|少于)\s?$/.test(before))
    return isOf || (isKind.test(clauseAfter) && !/达到?\s?$/.test(before));
  const isBounded = /^(?:床位|学位)?(?:\(含\))?(?:以[上下]|及以[上下内])/.test(clauseAfter);
  return isBounded && (isKind.test(clauseAfter) ? /^(?:元|户|人|张|米|平方米|头|只|亩)$/.test(unit.name) : isOf);
}

/** 的农民合作社: what stands before it describes it. */
const describes = /^(?:床位|学位|座位|车位)?(?:及?以[上下内])?的(?!目标|任务|要求|标准|比例|基础|[0-9])[^,。、]/;
const joins = /^(?:及?以[上下内])?(?:、|且|并且?|或者?|及|和)[^、0-9]{1,12}$/;
/** How many things one may have to have. */
const mostJoined = 4;

/** 达2000头、5000头、10000头以上的养殖场; 对20座、40亩以上的建设点: one more of what bounds them. */
const isListed = ({ after, unit, clauseBefore }: NumberInContext, next: NumberInContext): boolean =>
  (/^(?:以及|及)$/.test(after) && /^[户人]$/.test(unit.unit)) ||
  (/^[、和或]$/.test(after) &&
    (next.unit.unit === unit.unit || (!unit.name.endsWith('元') && /^(?:对于?|凡)/.test(clauseBefore.trimStart()))));

/** 投资额达1000万元以上、床位数在200张以上的项目: the first of what the things meant have in common. */
function isJoinedThreshold(number: NumberInContext): boolean {
  let last = number;
  for (let count = 0; count < mostJoined; count += 1) {
    const { unit, after, next, clause } = last;
    if (unit.unit === '' || next?.clause !== clause || !(joins.test(after) || isListed(last, next))) return false;
    if (!isCompared(last) && !isListed(last, next)) return false;
    if (isThreshold(next) || (isCompared(next) && describes.test(next.clauseAfter))) return true;
    last = next;
  }
  return false;
}

const isCompared = ({ before, clauseAfter }: NumberInContext): boolean =>
  comparing.test(before) || /^及?以[上下内]/.test(clauseAfter);

/** And the one that is joined to it. */
function goesOn(number: NumberInContext, settled: readonly SettledNumber[]): boolean {
  const last = settled.at(-1);
  return (
    last?.rule === 'threshold' &&
    last.number === number.previous &&
    last.number.clause === number.clause &&
    joins.test(last.number.after) &&
    isCompared(number) &&
    describes.test(number.clauseAfter)
  );
}

/** 商品猪5000头(猪舍面积4000平方米)以上的养殖场: what the bracket behind it says is meant with it. */
function isBracketed({ clause: { bracket }, unit }: NumberInContext, settled: readonly SettledNumber[]): boolean {
  if (bracket === undefined || unit.unit === '') return false;
  const outer = settled.findLast(({ number }) => number.numeral.span[0] < bracket.start);
  return outer?.rule === 'threshold' && outer.number.unit.end === bracket.start;
}

const describesRange = /^的(?!目标|任务|要求|标准|比例|基础|水平)[^,、。]/;

/** 1-10平方千米的河沟2条: between which sizes they are. */
function isOfRange(number: NumberInContext): boolean {
  const { previous } = number;
  const isEnd = previous !== undefined && isRangeStart(previous);
  const end = isRangeStart(number) ? number.next : isEnd ? number : undefined;
  return end !== undefined && !/元|%/.test(end.unit.name) && describesRange.test(end.clauseAfter);
}

/** Numbers that tell apart which things are meant 门槛. */
export const threshold: Rule = rule(
  'threshold',
  'says which things are meant: 超1000万元的企业, 小于100人的学校',
  'parameter',
  (number, settled) =>
    isThreshold(number) ||
    isOfRange(number) ||
    isJoinedThreshold(number) ||
    goesOn(number, settled) ||
    isBracketed(number, settled),
);
