import { opensWithVerb } from '../../lexicon/work-verbs.ts';
import type { DoubtSign } from './doubt-sign.ts';

/** 入住率达到30%以上,支付…: what comes next is paid. */
const paidNext = /^,(?:可|可以|一次性|再)?(?:给予|支付|拨付|奖励|奖补|补助|补贴|兑现|享受)/;
/** Words of a rule by which something is paid. */
const pays = /给予|补[助贴](?!性)|奖励|奖补|报销|资助|贴息|救助金|可申请|享受|拨付/;
/** 单机补贴不超过5万元 is what is paid; 分娩率达到99% is reached, whatever is paid. */
const atMostSo = /不(?:得)?[超高大][过于]\s?$/;
const rateReached = /(?<!功)率(?:均|分别)?(?:达到?|不低于)\s?$/;
const compares = /(?:达到?|满|超过?|[^不](?:大|高)于|不[低少足满高大小]于?)[^,、。0-9]{0,8}$/;
/** 对…达到25%的企业 says who gets it. */
const forWhom = /^(?:对于?|凡)(?!照|标|接|口)/;
/** 改造投资超过100万元: no work, though it opens with a verb. */
const amountNamed = /(?:投资|投入|产值|收入|规模|额)(?:超过?|大于)\s?$/;
/** 中央财政60%, 企业自筹40%: who bears a cost. */
const bears = /财政|承担|分担|负担|出资|自筹|配套|统筹基金/;

/** 封顶线提高到8万元: a ceiling, and yet raised to at least so much. */
const toldCeiling =
  /(?:封顶线?|限额|上限|限价)(?:统一|均|分别)?(?:为|是|达到?|(?:提高|调整|增加|提升|上调|统一)[到至为])\s?$/;

/** Signs that a figure belongs to a rule by which something is paid 支付的存疑征象. */
export const payingSigns: readonly DoubtSign[] = [
  {
    name: 'paid-next',
    why: 'may be the condition of what is paid in the next clause: 入住率达到30%以上，支付…',
    holds: ({ clauseBefore, clauseAfter, sentenceAfter }, { as, limits }) =>
      as === 'target' &&
      limits.bound !== 'unstated' &&
      !opensWithVerb.test(clauseBefore.trimStart()) &&
      paidNext.test(sentenceAfter.slice(clauseAfter.length)),
  },
  {
    name: 'where-something-is-paid',
    why: 'is compared with nothing done, in a sentence that says what is paid: 床位数达到50张，按每张…补助',
    holds: ({ unit, before, clauseBefore, clauseAfter, sentenceBefore, sentenceAfter }, { as }) =>
      as === 'target' &&
      !(unit.name.endsWith('元') ? atMostSo : rateReached).test(before) &&
      (compares.test(before) || /^及?以[上下内]/.test(clauseAfter)) &&
      (pays.test(sentenceAfter) || pays.test(sentenceBefore.slice(0, sentenceBefore.length - clauseBefore.length))) &&
      !(
        opensWithVerb.test(clauseBefore.trimStart()) &&
        !forWhom.test(clauseBefore.trimStart()) &&
        !amountNamed.test(before)
      ),
  },
  {
    name: 'less-than',
    why: 'is less than an amount, as thresholds are: 人均住房面积低于15平方米',
    holds: ({ unit, before }, { as }) =>
      as === 'target' &&
      !/[%‰]|百分点/.test(unit.name) &&
      /(?:[^不]低于|[^不]少于|[^不]小于|不足|不满)\s?$/.test(before),
  },
  {
    name: 'share-of-a-cost',
    why: 'may be the share of a cost that somebody bears: 中央财政60%',
    holds: ({ unit, numeral, before, after }, { as }) =>
      as === 'target' &&
      unit.name === '%' &&
      numeral.amount !== '100' &&
      (bears.test(before) || bears.test(after)) &&
      !/率|面|进度|覆盖|增长|完成/.test(before),
  },
  {
    name: 'told-ceiling',
    why: 'is a ceiling that is told like an amount: 封顶线为8万元, 限额提高到5000元',
    holds: ({ before, unit }) => unit.name.endsWith('元') && toldCeiling.test(before),
  },
];
