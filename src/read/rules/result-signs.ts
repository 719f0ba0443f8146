import { opensWithVerb } from '../lexicon/work-verbs.ts';
import type { DoubtSign } from './doubt-sign.ts';

const doneBefore = /已|完成|累计|实际|建成|竣工|完工|共|开展|组织|投入/;

/** Signs of doubt about what came of a promise. */
export const resultSigns: readonly DoubtSign[] = [
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
