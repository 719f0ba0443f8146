import { wordNear } from '../lexicon/word-near.ts';
import { opensWithVerb } from '../lexicon/work-verbs.ts';
import type { DoubtSign } from './doubt-sign.ts';

const doneBefore = /已|完成|累计|实际|建成|竣工|完工|共|开展|组织|投入/;

const lyingIn: readonly string[] = ['涉及', '分布于', '分布在', '位于', '遍布', '遍及'];
const longestOfPlaces = 40;

/** Signs of doubt about what came of a promise. */
export const resultSigns: readonly DoubtSign[] = [
  {
    name: 'who-works-there',
    why: 'counts those who work for it: 全县3000多名干部包村包户',
    holds: ({ unit, before, after }, { as }) =>
      (as === 'actual' || as === 'target') &&
      /^[名人]$/.test(unit.name) &&
      /^(?:全[省市县区州旗])?$/.test(before.trim()) &&
      /^(?:机关|党员|领导|驻村|基层|镇村)?(?:干部|党员|志愿者|网格员|工作人员|队员)/.test(after),
  },
  {
    name: 'put-on-the-list',
    why: 'is put on a list of what is to be done: 将172个村列入实事项目',
    holds: ({ before, clauseAfter }, { as }) =>
      as === 'actual' && /[将把]\s?$/.test(before) && /[列纳]入[^,]{0,16}$/.test(clauseAfter),
  },
  {
    name: 'goes-on-among',
    why: 'goes on with a list behind 其中 whose first figure is doubted: 其中老城151个、新城117个，开发区12个',
    holds: ({ unit, clause, clauseBefore, sentenceBefore, previous }, { as }, last) =>
      last?.flag === true &&
      last.as === as &&
      last.number === previous &&
      previous.clause !== clause &&
      previous.clause.sentence.start === clause.sentence.start &&
      previous.unit.unit === unit.unit &&
      /^[^,、。0-9]{1,8}$/.test(clauseBefore) &&
      !opensWithVerb.test(clauseBefore) &&
      sentenceBefore.includes('其中'),
  },
  {
    name: 'places-touched',
    why: 'counts the places that a work lies in: 工程涉及18个市138个县',
    holds: ({ unit, clauseBefore, clauseAfter }, { as }) =>
      (as === 'actual' || as === 'target') &&
      unit.name === '个' &&
      /^(?:省辖市|地级市|县|市|区|乡|镇|街道|行政村|自然村|村)/.test(clauseAfter) &&
      wordNear(clauseBefore, lyingIn, longestOfPlaces, 0, /,/) !== undefined,
  },
  {
    name: 'money-of-those',
    why: 'counts projects whose money the clause tells: 20个饮水项目总投资…',
    holds: ({ unit, before, after, clause, next }, { as }) =>
      as === 'actual' &&
      /^[项个件家]$/.test(unit.name) &&
      next?.clause === clause &&
      next.unit.name.endsWith('元') &&
      !doneBefore.test(before) &&
      /(?:项目|工程)(?:共|总|计划|概算|累计)(?:投资|投入|概算)[^,、]{0,4}$/.test(after),
  },
  {
    name: 'told-of-next',
    why: 'counts projects that the next clause tells the money of: 42项重点项目，共完成投资…',
    holds: ({ unit, before, after, clause, next }, { as }) =>
      as === 'actual' &&
      /^[项个件家]$/.test(unit.name) &&
      next !== undefined &&
      next.clause !== clause &&
      next.unit.name.endsWith('元') &&
      !doneBefore.test(before) &&
      /(?:项目|工程)$/.test(after) &&
      /^(?:共|已|累计|合计|总共)?(?:累计)?(?:完成|到位|拨付|下达|落实)[^,。]{0,6}$/.test(next.clauseBefore),
  },
  {
    name: 'begun-or-done',
    why: 'is read as work begun, and something of it is told as done: 9个村规划编制已完成',
    holds: ({ clauseAfter }, { as }) =>
      as === 'stage' && /(?:已|均已|已全部|已经|全部)(?:完成|通过)(?!前期|招)[^,0-9]{0,10}$/.test(clauseAfter),
  },
  {
    name: 'task-surpassed',
    why: 'may be the task that is told to be surpassed: 解决5万人饮水项目已超额完成',
    holds: ({ after, clauseAfter }, { as }) => as === 'actual' && after === clauseAfter && /已?超额完成$/.test(after),
  },
  {
    name: 'of-such-size',
    why: 'may say how large the thing after it is: 1200平方米的活动中心投入使用',
    holds: ({ unit, clauseBefore, clauseAfter }, { as }) =>
      as === 'actual' &&
      /^(?:平方米|立方米|平米|㎡|亩|米|公里|吨)$/.test(unit.name) &&
      /^的(?!目标|任务|要求|标准)[^,、。]{2}/.test(clauseAfter) &&
      !opensWithVerb.test(clauseBefore.trimStart()),
  },
  {
    name: 'share-of-another',
    why: 'is a share of what is told of nowhere else: 占全社会投资53%',
    holds: ({ unit, before }, { as }) =>
      as === 'actual' && unit.name === '%' && /占(?:全[^年]|总|整|本)[^,。0-9]{1,20}$/.test(before),
  },
  {
    name: 'rate-to-come',
    why: 'is a rate of completion or more, in a sentence that tells what is to come: 预计年底完成率90%以上',
    holds: ({ unit, clauseAfter, sentenceBefore }, { as }) =>
      as === 'claim' &&
      unit.name === '%' &&
      /^及?以上/.test(clauseAfter) &&
      /预计|确保|力争|要求|争取|将/.test(sentenceBefore),
  },
];
