import { wordNear } from '../../lexicon/word-near.ts';
import { opensWithVerb } from '../../lexicon/work-verbs.ts';
import { endingWords } from '../../text/trim-words.ts';
import { countedSigns } from './counted-signs.ts';
import type { DoubtSign } from './doubt-sign.ts';

const doneBefore = /已|完成|累计|实际|建成|竣工|完工|共|开展|组织|投入/;

const placeNext = /^(?:省辖市|地级市|县|市|区|乡|镇|街道|行政村|自然村|村|社区|市州|县区)/;

const placeWhere = /^(?:试点|项目|示范|重点|贫困|脱贫)?(?:区县|县区|县市区|县|市|区|乡镇|镇|街道|村|社区)/;
const goesOn = /推进|推开|开展|实施|启动|纳入|参与|展开/;
const moneyNeeded =
  /(?:总投资|投资总额|总造价|概算|估算|(?:所需|需要?|尚需|预计)(?:拨付|投入|筹集|安排|补助)?(?:资金|投资|经费))(?:约|为|达|共|额)?\s?$/;

const ofProjects: ReadonlySet<string> = new Set(['项', '个', '件', '家']);
const ofItems: ReadonlySet<string> = new Set(['项', '件', '个', '个项目', '个子项', '个事项', '个子项目']);
const sizes: ReadonlySet<string> = new Set(['平方米', '立方米', '平米', '㎡', '亩', '米', '公里', '吨']);

const lyingIn = endingWords(['涉及', '分布于', '分布在', '位于', '遍布', '遍及']);
const longestOfPlaces = 40;

/** 甲、乙等7个单位新增…: what is done in them is counted. */
const whereDone = /^(?:试点|重点|建制)?(?:单位|学校|小学|小区|医院|卫生院|社区|街道|乡镇|镇|村|机构|幼儿园|园区)/;

/** Signs of doubt about what came of a promise. */
export const resultSigns: readonly DoubtSign[] = [
  {
    name: 'who-works-there',
    why: 'counts those who work for it: 全县3000多名干部包村包户',
    holds: ({ unit, before, after }, { as }) =>
      (as === 'actual' || as === 'target') &&
      (unit.name === '名' || unit.name === '人') &&
      /^(?:全[省市县区州旗])?$/.test(before.trim()) &&
      /^(?:机关|党员|领导|驻村|基层|镇村)?(?:干部|党员|志愿者|网格员|工作人员|队员)/.test(after),
  },
  {
    name: 'put-on-the-list',
    why: 'is put on a list of what is to be done, or says for which places it was: 将172个村列入实事项目, 把全村4个组连在了一起',
    holds: ({ before, clauseAfter }, { as }) =>
      as === 'actual' &&
      /[将把](?:全[省市县区州镇乡村])?\s?$/.test(before) &&
      (/[列纳]入[^,]{0,16}$/.test(clauseAfter) || /^(?:村民?小?组|组|村|社|乡镇|镇|街道|社区|县)/.test(clauseAfter)),
  },
  {
    name: 'goes-on-among',
    why: 'goes on with a list behind 其中 whose first figure is doubted: 其中老城151个、新城117个，开发区12个',
    holds: ({ unit, clause, clauseBefore, sentenceBefore, previous }, { as }, last) =>
      last?.flag === true &&
      last.as === as &&
      last.number === previous &&
      previous.clause.sentence.start === clause.sentence.start &&
      previous.unit.unit === unit.unit &&
      /^[^,、。0-9每]{1,14}$/.test(clauseBefore) &&
      (clauseBefore.endsWith('项目') || !opensWithVerb.test(clauseBefore)) &&
      sentenceBefore.includes('其中'),
  },
  {
    name: 'further-among',
    why: 'goes on with a list behind 其中, in a clause that only names it: 其中水厂12处、管网60公里,泵站8座',
    holds: ({ unit, clause, clauseBefore, sentenceBefore, previous }, { as }) =>
      as === 'actual' &&
      !/[%元]|百分点/.test(unit.name) &&
      previous !== undefined &&
      previous.clause.sentence.start === clause.sentence.start &&
      previous.unit.name !== '%' &&
      /^[^,、。0-9已共]{2,10}$/.test(clauseBefore) &&
      !opensWithVerb.test(clauseBefore) &&
      sentenceBefore.slice(sentenceBefore.lastIndexOf(';') + 1).includes('其中'),
  },
  {
    name: 'named-by-whom-it-serves',
    why: 'is part of the name of a work that is counted after it: 30户自然村通公路329个',
    holds: ({ clauseAfter, next, clause }, { as }) =>
      (as === 'actual' || as === 'part' || as === 'target') &&
      next?.clause === clause &&
      /^(?:以上)?(?:的)?(?:自然村|建制村|行政村|乡镇|村|组)通/.test(clauseAfter),
  },
  {
    name: 'places-touched',
    why: 'counts the places that a work lies in: 工程涉及18个市138个县',
    holds: ({ unit, clauseBefore, clauseAfter }, { as }) =>
      (as === 'actual' || as === 'target') &&
      unit.name === '个' &&
      placeNext.test(clauseAfter) &&
      wordNear(clauseBefore, lyingIn, longestOfPlaces, 0, /,/) !== undefined,
  },
  {
    name: 'money-of-those',
    why: 'counts projects whose money the clause tells: 20个饮水项目总投资…',
    holds: ({ unit, before, after, clause, next }, { as }) =>
      (as === 'actual' || as === 'stage') &&
      ofProjects.has(unit.name) &&
      next?.clause === clause &&
      next.unit.name.endsWith('元') &&
      !doneBefore.test(before) &&
      /(?:项目|工程)[^,、]{2,14}$/.test(after),
  },
  {
    name: 'some-of-them-next',
    why: 'counts all of those of which the next clause tells some: 安排的90个项目，已有72个开工',
    holds: ({ unit, before, next }, { as }) =>
      as === 'actual' &&
      next !== undefined &&
      next.unit.name === unit.name &&
      !doneBefore.test(before) &&
      /^(?:其中)?已?有$/.test(next.clauseBefore),
  },
  {
    name: 'told-of-next',
    why: 'counts projects that the next clause tells the money of: 42项重点项目，共完成投资…',
    holds: ({ unit, before, after, clause, next }, { as }) =>
      as === 'actual' &&
      ofProjects.has(unit.name) &&
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
      as === 'stage' &&
      /(?:已|均已|已全部|已经|全部)(?:完成|通过)(?!前期|招|可研|初设|立项|审批|设计)[^,0-9]{0,10}$/.test(clauseAfter),
  },
  {
    name: 'until-now-next',
    why: 'may be the task of which the next clause tells what was done: 基本建成500套，截至目前完成300套',
    holds: ({ unit, clause, sentenceBefore, next }, { as }) =>
      as === 'actual' &&
      !/[%元]/.test(unit.name) &&
      next?.clause.sentence.start === clause.sentence.start &&
      /^\s?截[至止]/.test(next.clauseBefore) &&
      !/已|截[至止]|累计|目前/.test(sentenceBefore),
  },
  {
    name: 'task-surpassed',
    why: 'may be the task that is told to be surpassed: 解决5万人饮水项目已超额完成',
    holds: ({ after, clauseAfter }, { as }) => as === 'actual' && after === clauseAfter && /超额完成$/.test(after),
  },
  {
    name: 'of-such-size',
    why: 'may say how large the thing after it is: 1200平方米的活动中心投入使用',
    holds: ({ unit, clauseBefore, clauseAfter }, { as }) =>
      as === 'actual' &&
      sizes.has(unit.name) &&
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
    name: 'named-and-counted',
    why: 'counts the places that are named before it: 甲、乙、丙3个市, 甲、乙等7家单位加装电梯10台',
    holds: ({ unit, before, clauseBefore, clauseAfter, after, next, clause }, { as }) =>
      (as === 'actual' || as === 'target') &&
      ((((unit.name === '个' && placeNext.test(clauseAfter)) || /^[市县区州旗镇乡]$/.test(unit.name)) &&
        /[\u4e00-\u9fff]{2}、[\u4e00-\u9fff]{2,6}$/.test(before)) ||
        (/^[市县区州旗镇乡村]$/.test(unit.name) && before.endsWith('等')) ||
        (/^[个家所]$/.test(unit.name) &&
          before.endsWith('等') &&
          next?.clause === clause &&
          next.unit.unit !== '' &&
          opensWithVerb.test(after.replace(whereDone, '')) &&
          !opensWithVerb.test(clauseBefore.trimStart()))),
  },
  {
    name: 'places-where',
    why: 'counts the places that something goes on in: 14个试点区县稳步推进',
    holds: ({ unit, clauseBefore, clauseAfter }, { as }) =>
      as === 'actual' &&
      unit.name === '个' &&
      /^(?:全[省市县区州国])?$/.test(clauseBefore.trim()) &&
      placeWhere.test(clauseAfter) &&
      goesOn.test(clauseAfter),
  },
  ...countedSigns,
  {
    name: 'named-in-a-list',
    why: 'may stand in the name of one of those that a list names and counts: 10个小区改造、公园建设等4个子项',
    holds: ({ unit, before, after, next: near, clause }, { as }) => {
      // 3台168兆瓦锅炉、…2个项目: the size stands between.
      const next = near?.clause === clause && near.before === '' ? near.next : near;
      return (
        (as === 'actual' || as === 'part') &&
        !/[%元]/.test(unit.name) &&
        next?.clause.sentence.start === clause.sentence.start &&
        ofItems.has(next.unit.name) &&
        ((/、\s?$/.test(before) && /等\s?$/.test(next.before)) ||
          (next.clause === clause &&
            `${after}${near?.after ?? ''}`.includes('、') &&
            /^(?:子项|事项|项目|$)/.test(next.after.slice(0, 2)) &&
            !/已|完成|建成/.test(before) &&
            /子项|事项|项目|等\s?$/.test(`${next.unit.name}${next.after.slice(0, 2)}${next.before.slice(-2)}`)))
      );
    },
  },
  {
    name: 'money-of-all-or-needed',
    why: 'is the money that all of it costs or needs, not what was spent: 总投资3亿元, 所需资金700万元',
    holds: ({ unit, before, clauseBefore }, { as }) =>
      as === 'actual' && unit.name.endsWith('元') && moneyNeeded.test(before) && !/完成|实际|累计/.test(clauseBefore),
  },
  {
    name: 'reckoned-by',
    why: 'is what something is reckoned by: 按照4036.54万人的经费下达口径',
    holds: ({ unit, before, clauseAfter }, { as }) =>
      (as === 'actual' || as === 'target') &&
      unit.name !== '%' &&
      /按照?\s?$/.test(before) &&
      /^的[^,]{0,10}(?:口径|基数|规模|比例)/.test(clauseAfter),
  },
];
