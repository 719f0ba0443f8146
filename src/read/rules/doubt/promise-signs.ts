import { opensWithVerb } from '../../lexicon/work-verbs.ts';
import { plainUnit } from '../../numbers/alike.ts';
import type { NumberInContext } from '../../numbers/number-in-context.ts';
import type { DoubtSign } from './doubt-sign.ts';

/** All of them count people. */
const persons = /^[人名位例]$/;
const either = /^[^,、。0-9]{0,12}或者?(?!以)[^,、。0-9]{0,12}$/;
const spends = /(?:资金|投资|投入|经费|安排|筹措|下达|整合|预算)[^,、。0-9]{0,6}$/;
const areas: ReadonlySet<string> = new Set(['平方米', '平米', '㎡']);
const boundedArea = /面积[^,、。0-9]{0,8}(?:不[低少小]于|不[超大][过于]|控制在)\s?$/;

/** 参加人员不少于7人: who takes part, or is to be there. */
const whoTakesPart =
  /(?:人员|代表|专家|成员|教师|师资|评委|护士|医师|医生|护理员|保安|员工|职工|干部)数?(?:应当?|必须|均)?$/;
const atLeast = /(?:不[少低]于|至少)\s?$/;
/** 每个养老服务站建筑面积不低于200平方米,…: the clause before tells of each. */
const ofEach = /^\s?每(?:个|所|座|处|家|村|镇|乡|校|县|辆|间|班)[^。;]{0,60}[,(]$/;
/** 新建市场6个,每个面积不低于2000平方米,…. */
const ofEachNext = /,\s?每(?:个|所|座|处|家|村|校|辆|间|班)[^,。;]{0,40},$/;
/** Headings under which no work is promised: 建设标准, 申报条件, 资金管理. */
const ruling =
  /^(?!(?:着力|切实|持续|进一步|大力|努力)?(?:提高|提升|提标|调整|落实|完善|改善|优化))[^,、。]{0,10}(?:标准|条件|资格|(?:资金|经费)(?:筹措|管理|拨付|保障|使用|来源|分担|安排|筹集)|程序|流程|审核|审批|验收|考核|(?:技术|质量|建设|改造|配置|建筑)要求|待遇|政策|(?:补助|补贴|奖补|资助|救助|实施|参保|奖励|改造|保障|帮扶|扶持|服务|适用)(?:对象|范围|方式|办法|要求))$/;

/** 申请条件:连续运营满1年,入住老人不少于20人. */
const ruledBefore = /(?:条件|资格|标准|要求)[^,、。0-9]{0,4}:/;
/** 报销比例85%, 参保率稳定在96%: a rate by its name, under whatever heading. */
const namedRate = /(?:率|比例|报销)(?:达到?|为|不[低少]于|稳定在)?\s?$/;

/** 活动室面积不少于90平方米,广场不少于600平方米. */
const goesOnRoom = ({ unit, before: first }: NumberInContext, before: string): boolean =>
  areas.has(unit.unit) && boundedArea.test(first) && /不[低少小]于\s?$/.test(before);

/** The clauses before tell of each, and this one goes on with it. */
const isOfEach = (earlier: string, clauseBefore: string): boolean =>
  ofEach.test(earlier) || (ofEachNext.test(earlier) && !opensWithVerb.test(clauseBefore.trimStart()));

/** After 其中 a verb that the whole has not, with a thing that ends in a character that is not said of the whole. */
function isOther(part: string, whole: NumberInContext): boolean {
  const own = part.slice(part.lastIndexOf('其中') + 2).replace(/^[:,]/, '');
  const verb = part.includes('其中') ? (opensWithVerb.exec(own)?.[0] ?? '') : '';
  const thing = own.slice(verb.length);
  if (!/^[^,、。0-9]{2,12}$/.test(thing)) return false;
  const theirs = `${whole.clauseBefore}${whole.clauseAfter}`;
  return !theirs.includes(verb) && !theirs.includes(thing.slice(-1));
}

/** Signs that what is read as promised is a part of something else, a choice, money to be spent or a size 任务的存疑征象. */
export const promiseSigns: readonly DoubtSign[] = [
  {
    name: 'who-takes-part',
    why: 'may say how many must be there, not how many are won: 参加人员不少于7人',
    holds: ({ unit, before, clauseBefore, numeral }, { as }) =>
      as === 'target' &&
      /^[人名位]$/.test(unit.unit) &&
      numeral.amount.length < 3 &&
      atLeast.test(before) &&
      whoTakesPart.test(before.replace(atLeast, '')) &&
      !opensWithVerb.test(clauseBefore.trimStart()),
  },
  {
    name: 'no-smaller-than',
    why: 'is compared as sizes are that one must keep to: 容积不小于1.5立方米, 客房不超过14间',
    holds: ({ before, clauseBefore, unit }, { as }) =>
      as === 'target' &&
      unit.name !== '%' &&
      (/不(?:小|大)于\s?$/.test(before) ||
        (/不得?超过\s?$/.test(before) &&
          !/元|‰|百分点|克|[起例件天时]$/.test(unit.unit) &&
          !opensWithVerb.test(clauseBefore.trimStart()))),
  },
  {
    name: 'of-each',
    why: 'is compared in a sentence about each of many, and may be what each must have: 每个站面积不低于200平方米，床位不少于5张',
    holds: ({ unit, numeral, clause, sentenceBefore, clauseBefore }, { as, limits }) =>
      as === 'target' &&
      unit.scale === '' &&
      (unit.name !== '%' || clause.bracket !== undefined) &&
      numeral.amount.length < 4 &&
      limits.bound !== 'unstated' &&
      isOfEach(sentenceBefore.slice(0, sentenceBefore.length - clauseBefore.length), clauseBefore),
  },
  {
    name: 'under-rules',
    why: 'stands under a heading of rules, and may be what is asked or paid: 建设标准, 申报条件',
    holds: ({ headings, unit, before, sentenceBefore }, { as, limits }) =>
      as === 'target' &&
      !(unit.name.endsWith('元') && limits.bound !== 'at-least') &&
      !(unit.name === '%' && namedRate.test(before)) &&
      (headings?.some((heading) => ruling.test(heading)) === true || ruledBefore.test(sentenceBefore)),
  },
  {
    name: 'other-word-than-the-whole',
    why: 'is a part that is counted in another word than its whole: 充电桩3000个,其中充电站60座',
    holds: ({ unit }, { whole }) =>
      whole !== undefined && !persons.test(unit.name) && plainUnit(whole.number) !== unit.name,
  },
  {
    name: 'other-thing-than-the-whole',
    why: 'is a part of which another thing is said than of its whole: 改造小区36个,其中加装电梯12个',
    holds: ({ clauseBefore, unit }, { whole }) =>
      whole !== undefined && !persons.test(unit.name) && isOther(clauseBefore, whole.number),
  },
  {
    name: 'the-rest',
    why: 'counts what is left of those counted before, which were promised once already: 推进其余10个项目',
    holds: ({ before, unit }, { as }) =>
      as === 'target' && unit.name !== '%' && /(?:其余|剩余|余下|剩下|尚未完成)的?\s?$/.test(before),
  },
  {
    name: 'part-of-doubted',
    why: 'is a part of what is doubted: 验收组不少于5人,其中专家不少于3人',
    holds: (_, { whole }) => whole?.flag === true && whole.number.side === 'promise',
  },
  {
    name: 'bound-behind-bracket',
    why: 'has its bound behind a bracket with another amount, and may say which things are meant: 5亿元(7000万美元)以上项目',
    holds: ({ sentenceAfter }, { as }) =>
      as === 'target' && /^(?:\([^()0-9]{0,4}[0-9][^()]{1,12})?\)以[上下][^,、。的]/.test(sentenceAfter),
  },
  {
    name: 'besides',
    why: 'stands behind 另外 and may be no part of what was told before it: 调整64个(另外35个不需调整)',
    holds: ({ before }, { as }) => as === 'part' && /另[外有]\s?$/.test(before),
  },
  {
    name: 'of-the-rest-next',
    why: 'is told, and the rest is told to come: 6台完成主体施工,余下的12台将在明年完工',
    holds: ({ sentenceAfter }, { as }) =>
      as === 'target' &&
      /^[^,;。]*[,;](?:余下|剩余|其余|剩下|余)的?[0-9.]{1,6}[^,。0-9]{1,8}(?:将|正在?|预计|有望|计划)/.test(
        sentenceAfter,
      ),
  },
  {
    name: 'rate-of-work-alone',
    why: 'is a rate of work begun or done without a bound, which is told more often than promised: 开工率64%',
    holds: ({ unit, numeral, before, clauseAfter }, { as, limits }) =>
      as === 'target' &&
      unit.name === '%' &&
      limits.bound === 'unstated' &&
      numeral.amount !== '100' &&
      clauseAfter === '' &&
      /(?:开工|复工|完工|竣工|投资完成)率\s?$/.test(before),
  },
  {
    name: 'had-by-a-share',
    why: 'may say which of them a share counts: 20%的村年收入超30万元',
    holds: ({ unit, before, previous, clause }, { as }) =>
      as === 'target' &&
      unit.name !== '%' &&
      previous?.clause === clause &&
      previous.unit.name === '%' &&
      /^(?:及?以上)?的[^,、。0-9]{2,16}(?:超过?|达到?|不[低少]于|突破)\s?$/.test(before),
  },
  {
    name: 'either-or',
    why: 'is one of two amounts of which either will do: 新建20座或改造30座',
    holds: ({ before, after, previous, next, clause }, { as }) =>
      as === 'target' &&
      ((next?.clause === clause && next.unit.unit !== '' && either.test(after)) ||
        (previous?.clause === clause && previous.unit.unit !== '' && either.test(before))),
  },
  {
    name: 'money-for-works',
    why: 'is money, and what it is spent on is counted after it: 安排资金1018万元,建设公厕200座',
    holds: ({ unit, before, clauseAfter, sentenceAfter, next, clause }, { as, limits }) =>
      as === 'target' &&
      unit.name === '元' &&
      limits.bound === 'unstated' &&
      spends.test(before) &&
      next !== undefined &&
      next.clause.sentence.start === clause.sentence.start &&
      !/[元%]/.test(next.unit.name) &&
      (next.clause === clause || clauseAfter.trim() === '') &&
      opensWithVerb.test(sentenceAfter.replace(/\s?,?(?:计划|用于|重点|主要)?/, '')),
  },
  {
    name: 'room-of-each',
    why: 'bounds an area and nothing says that so much is built: 文化中心面积不低于200平方米',
    holds: ({ unit, before, clauseBefore, previous }, { as }, last) =>
      as === 'target' &&
      areas.has(unit.unit) &&
      (boundedArea.test(before) || (last?.flag === true && last.number === previous && goesOnRoom(previous, before))) &&
      !/总面积|人口|新[增建]|改[造建]|扩|建[设成]|完成/.test(
        clauseBefore.replace(/(?:建[设筑]|配建)面积[^面]{0,12}$/, ''),
      ),
  },
  {
    name: 'to-so-much',
    why: 'stands behind a 至 that says neither from below nor from above: 扩充学位至1800个',
    holds: ({ before, unit }, { as, limits }) =>
      as === 'target' &&
      limits.bound === 'unstated' &&
      /[\u4e00-\u9fff]至\s?$/.test(before) &&
      !unit.name.endsWith('日'),
  },
];
