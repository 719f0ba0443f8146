import { defineIssues, type IssueWording } from '../issue.ts';

/** What can be said of amounts. */
export const quantityIssueCatalog = {
  'quantity/not-a-number': {
    severity: 'error',
    en: 'not a decimal number: {received}',
    zh: '不是十进制数：{received}',
  },
  'quantity/unlike-units': {
    severity: 'error',
    en: 'unlike units: {received} is not {expected}',
    zh: '单位不同类：{received}与{expected}不可比',
  },
  'quantity/classifier-differs': {
    severity: 'note',
    en: 'another classifier of the same kind: {received} taken for {expected}',
    zh: '同类量词不同：{received}按{expected}计',
  },
  'quantity/not-exact': {
    severity: 'error',
    en: '{received} cannot be written exactly as {expected}',
    zh: '{received}不能精确换算为{expected}',
  },
  'quantity/too-many-digits': {
    severity: 'error',
    en: 'the result has more than {expected} digits',
    zh: '结果超过{expected}位数字',
  },
  'quantity/whole-is-zero': {
    severity: 'error',
    en: 'the whole of a ratio is 0',
    zh: '比率的分母为零',
  },
  'quantity/nothing-to-sum': {
    severity: 'error',
    en: 'no amount to sum, and so no unit',
    zh: '没有可合计的数量，单位无从得知',
  },
} as const satisfies Record<string, IssueWording>;

export const quantityIssue = defineIssues(quantityIssueCatalog);
