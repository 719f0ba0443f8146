import { figureKinds } from '../../ledger.ts';
import { opensWithVerb } from '../../lexicon/work-verbs.ts';
import type { NumberInContext } from '../../numbers/number-in-context.ts';
import { isRangeStart } from '../../numbers/range.ts';
import { failureOf } from '../ask-rules.ts';
import type { SettledNumber } from '../rule.ts';
import { boundInSilence } from './bound-in-silence.ts';
import { changedTask } from './changed-task.ts';
import type { AnsweredNumber, DoubtSign } from './doubt-sign.ts';
import { minusSign } from './minus-sign.ts';
import { otherYearSign } from './other-year.ts';
import { payingSigns } from './paying-signs.ts';
import { promiseSigns } from './promise-signs.ts';
import { resultSigns } from './result-signs.ts';
import { scheduleSigns } from './schedule-signs.ts';
import { unfinishedSign } from './unfinished.ts';

const place = /^(?:县|市|区|乡|镇|街道|社区|村|行政村|设区市|市州|城市)/;
/** 11个重点城市优良天数增加5%: what grows there is told. */
const placesTold =
  /^[^,、。0-9]{0,4}(?:县|市|区|乡|镇|街道|社区|村)[^,、。0-9]{2,24}(?:增加|提高|下降|减少|达到?|降低|增长|上升|为|[稳保控][定持制]在|不[低少]于|不超过)$/;
/** 4所学校新增床位60张. */
const bodiesTold = /^[^,、。0-9]{2,12}(?:新增|增设|配备|购置|安装|添置|增加)[^,、。0-9]{1,10}$/;
const chosenBefore = /(?:选择|选取|选定|遴选|确定|在)[^,、。0-9]{0,8}$/;
/** 选取2个区、3个街道开展…: one more of the list of those chosen. */
const chosenWith = /(?:选择|选取|选定|遴选)[^,。]{0,24}[、和及]\s?$/;
const asTrial = /^[^,、。0-9]{0,12}(?:开展|进行|实施|推进|先行|作为)[^,、。0-9]{0,8}(?:试点|先行|示范)/;

/** 床位必须在30张以上. */
const required =
  /(?:必须|须|(?<![供响适反对])应当?|(?<![急所])需)(?:在|为|达到?|不[少低小大超]|具有|具备|配备|有|满)[^,、。0-9]{0,8}$/;
/** 公用经费基准定额小学720元, 补充资金2000元, 加发5元: what one gets, by its name. */
const allowed =
  /(?:定额|资金|经费|基金|档次|[一二三四五]档|[加增]发|[^免收缴]费|零用钱|[再另][奖补]|每平米?|每千瓦|每小?时)[^,、。0-9]{0,4}\s?$/;
const comparedBefore = /(?:较(?!好|快|大|多|高|为|强)|比(?!例|重|较|率|值)|环比)[^,、。0-9]{1,12}$/;
/** 与上年相比项目总数增加9个、总投资增加3亿元. */
const comparedWith = /与[^,。;]{2,12}相比/;
const longestCompared = 72;
const grownBy = /(?:增[加收长]|减少|下降|提高|降低)(?:了|约|近)?\s?$/;
const doneNext = /^\s?(?:目前|现|截至目前)?(?:已|均已)(?!发放|拨付|支付|下达|培训|惠及)/;
const toldDone = /已|完成|累计|实际|建成|竣工|完工|发放|共|开展|组织|举办|支付|拨付|投入|培训|救助|资助/;
/** 增长7%, 工资上调15%. */
const grown = /(?:增[长幅加]?|增速|上[升调浮]|下[降调浮]|降低|减少|压缩|提[高升])(?:了|约|近|到|至|超过?)?\s?$/;
/** 供养水平为3948元: told of all. */
const levelNamed = /(?:水平|标准|收入)(?:分别|均)?(?:已?达到?|为|提高到)?\s?$/;
/** What names a rate: 合格率, 满意度, 占比, 覆盖面. */
const rateNamed = /[率度比重面占]|覆盖|达标|满意|合格/;

/** 应达到500人以上,专职教师不少于5名: what one must have goes on in the next clause. */
const requiredBefore = /(?:必须|须|(?<![供响适反对])应当?)(?:在|为|达到?|不[少低小大超]|具有|具备|配备|有|满)/;
const handedOn = /^[^,、。0-9]{0,14}(?:指标|任务|计划)[^,、。0-9]{0,4}(?:分解|下达|落实|分配)到/;

/** After 其中, and not behind a bracket that ended with it. */
const isAmong = (before: string): boolean => before.lastIndexOf('其中') > before.lastIndexOf(')');
/** 其中8个项目已完成, 其中为500名学生发放…: told by itself. */
const toldAmong = (before: string, after: string): boolean =>
  /其中(?:已有)?$/.test(before) ? /已|提前|超额|完成/.test(after) : /其中[为向][^,、。0-9]{0,6}$/.test(before);

/** Asked in this order, once a rule has answered with a figure and without a flag. */
export const doubtSigns: readonly DoubtSign[] = [
  {
    name: 'places-of-a-trial',
    why: 'may count the places of a trial, or only say where it is made: 选择5个县开展试点',
    holds: ({ unit, before, clauseBefore, clauseAfter }) =>
      unit.name === '个' &&
      place.test(clauseAfter) &&
      (chosenBefore.test(before) || chosenWith.test(clauseBefore) || asTrial.test(clauseAfter)),
  },
  {
    name: 'required',
    why: 'may be what one must have to get something, or what is promised: 床位必须在30张以上',
    holds: ({ clauseBefore, sentenceBefore }, { as, limits }) =>
      as === 'target' &&
      (required.test(clauseBefore) ||
        (limits.bound !== 'unstated' &&
          requiredBefore.test(sentenceBefore) &&
          !opensWithVerb.test(clauseBefore.trimStart()))),
  },
  {
    name: 'joined-to-doubted',
    why: 'is joined to a figure that is doubted: 分别上浮50%、100%',
    holds: ({ before, unit, clause }, { number: { previous } }, last) =>
      last !== undefined &&
      last.flag === true &&
      last.number === previous &&
      previous.clause === clause &&
      previous.unit.unit === unit.unit &&
      /^[、和及]$/.test(before.trim()),
  },
  ...payingSigns,
  {
    name: 'among-what',
    why: 'stands after 其中 in its clause and is no part of what is counted before: 其中老城151个、新城117个 of 168个',
    holds: ({ unit, clause, clauseBefore, clauseAfter, sentenceBefore }, { as }) =>
      (as === 'target' || as === 'actual') &&
      (unit.name === '%'
        ? clauseBefore.endsWith('其中')
        : isAmong(clauseBefore) || (clause.bracket !== undefined && /\(其中,[^()]*$/.test(sentenceBefore))) &&
      !toldAmong(clauseBefore, clauseAfter),
  },
  {
    name: 'small-money',
    why: 'is money in plain 元 of at most four digits: what one gets or pays more often than what all do, 补贴农户70元',
    holds: ({ unit, numeral, before, clauseAfter }, { as }) =>
      (as === 'target' || as === 'actual') &&
      unit.unit === '元' &&
      /^[0-9]{1,4}(?:\.|$)/.test(numeral.amount) &&
      !(as === 'actual' && levelNamed.test(before) && !clauseAfter.startsWith('以下')) &&
      !(as === 'target' && allowed.test(before)),
  },
  {
    name: 'of-the-next',
    why: 'is money or a measure that may describe what the next number counts: 产值达100万元企业12家, 2000立方米蓄水池3座',
    holds: ({ unit, after, next, clause }, { as }) =>
      next?.clause === clause &&
      ((as === 'target' &&
        /(?:元|方米|吨|千瓦)$/.test(unit.name) &&
        /^[个家户名座处台口]$/.test(next.unit.name) &&
        /^[^,、。0-9]{2,8}$/.test(after)) ||
        // 10.5米公交30辆, 12班幼儿园3所.
        ((as === 'target' || as === 'actual') &&
          /^(?:米|班|车道|床|兆瓦)$/.test(unit.unit) &&
          /^[个家座处台所条辆艘]$/.test(next.unit.name) &&
          /^[^,、。0-9和及与共]{2,10}$/.test(after) &&
          !opensWithVerb.test(after))),
  },
  {
    name: 'in-so-many',
    why: 'may count the places where something is done: 在11个国家级贫困县新建…',
    holds: ({ unit, before }, { as }) =>
      as === 'target' && unit.name === '个' && /(?:^|[^处位基少低多高大小优等])[在于]\s?$/.test(before),
  },
  {
    name: 'places-at-the-head',
    why: 'counts places at the head of a clause that tells of something else in them: 11个重点城市优良天数增加5%',
    holds: ({ unit, clauseBefore, after, next, clause }, { as }) =>
      (as === 'target' || as === 'actual') &&
      next?.clause === clause &&
      next.unit.unit !== '' &&
      /^(?:确保|力争|争取|实现|使)?$/.test(clauseBefore.trim()) &&
      (unit.name === '个' ? placesTold.test(after) : /^[所家]$/.test(unit.name) && bodiesTold.test(after)),
  },
  {
    name: 'seats-of-a-car',
    why: 'may say how many seats a car or a hall has: 购置30座客车',
    holds: ({ unit, after }) =>
      unit.name === '座' && /^[^,、。0-9站]{0,4}(?:客车|大巴|公交车|校车|巴士|影厅|剧场)/.test(after),
  },
  {
    name: 'unit-in-bracket',
    why: 'is counted in a unit that a bracket makes another: 43828人(次)',
    holds: ({ after }, { as }) => figureKinds.has(as) && /^\((?:次|套)\)/.test(after),
  },
  {
    name: 'end-of-range',
    why: 'is one end of a range: 进度50%至80%, 低保标准的1至6倍',
    holds: (number) => isRangeStart(number) || (number.previous !== undefined && isRangeStart(number.previous)),
  },
  {
    name: 'growth',
    why: 'may be by how much a result grew, not what it is: 较上年增加7人, 高于目标7个',
    holds: ({ unit, clauseBefore, sentenceBefore }, { as }) =>
      !/%|百分点/.test(unit.name) &&
      ((as === 'actual' &&
        !(unit.name.endsWith('元') && grownBy.test(clauseBefore)) &&
        (comparedBefore.test(clauseBefore) || /[高低优]于[^,、。0-9]{1,14}$/.test(clauseBefore))) ||
        (as === 'target' && grownBy.test(clauseBefore) && comparedWith.test(sentenceBefore.slice(-longestCompared)))),
  },
  {
    name: 'done-next',
    why: 'tells no work as done, and the next clause does: 改造食堂36所,已竣工29处',
    holds: ({ unit, clause, clauseBefore, next }, { as }) =>
      as === 'actual' &&
      !unit.name.endsWith('元') &&
      next !== undefined &&
      next.clause !== clause &&
      doneNext.test(next.clauseBefore) &&
      opensWithVerb.test(clauseBefore.trimStart()) &&
      !toldDone.test(clauseBefore),
  },
  {
    name: 'rate-of-what',
    why: 'is a result in percent that no word before it names: 建成7个(东县29%)',
    holds: ({ unit, before, after, previous, clause }, { as }) =>
      as === 'actual' &&
      unit.name === '%' &&
      !rateNamed.test(before) &&
      !grown.test(before) &&
      !(previous?.clause === clause && previous.unit.name === '%' && /^[、和及]$/.test(before.trim())) &&
      !/^的[^,、。0-9]{2,14}(?:通|实现|建成)/.test(after),
  },
  minusSign,
  ...resultSigns,
  ...scheduleSigns,
  {
    name: 'handed-on',
    why: 'may count what was handed on as a task, not what was done: 已将600个球场建设指标分解到各县',
    holds: ({ unit, after }, { as }) =>
      (as === 'actual' || as === 'stage') && !/元|%/.test(unit.name) && handedOn.test(after),
  },
  {
    name: 'who-counted',
    why: 'may say how many did it, where the next count of the clause says how much: 审核12家医院病例340例',
    holds: ({ unit, after, clause, next }, { as }) =>
      (as === 'target' || as === 'actual') &&
      /^[家所]$/.test(unit.name) &&
      next?.clause === clause &&
      /^(?:例|份|件|批次|人次|起|条|宗|笔)$/.test(next.unit.name) &&
      /^[^,、。0-9和及与]{4,16}$/.test(after) &&
      !opensWithVerb.test(after.slice(2)),
  },
  {
    name: 'amount-in-two-units',
    why: 'is one half of an amount that is printed in 亿 and 万: 3亿5000万元',
    holds: ({ unit, numeral, previous, next }) =>
      (isScaleAlone(unit) && next?.numeral.span[0] === unit.end) ||
      (previous !== undefined && isScaleAlone(previous.unit) && previous.unit.end === numeral.span[0]),
  },
  ...promiseSigns,
  unfinishedSign,
  changedTask,
  boundInSilence,
  otherYearSign,
];

/** 3亿, 2万: the scale, and what is counted is printed elsewhere. */
const isScaleAlone = ({ unit, scale }: NumberInContext['unit']): boolean => scale !== '' && unit === scale;

/** The first sign that a figure should be looked at, where there is one. */
export function doubtSignOf(
  signs: readonly DoubtSign[],
  reading: AnsweredNumber,
  settled: readonly SettledNumber[],
): DoubtSign | undefined {
  if (reading.flag === true || !figureKinds.has(reading.as)) return undefined;
  const previous = settled.at(-1);
  let asked: DoubtSign | undefined;
  try {
    for (asked of signs) if (asked.holds(reading.number, reading, previous, settled)) return asked;
  } catch (error) {
    throw failureOf(`Sign of doubt ${asked?.name}`, reading.number, error);
  }
  return undefined;
}
