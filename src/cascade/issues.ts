import { defineIssues, type IssueWording } from '../issue.ts';

/** What the cascade room says. Paths are ids: of the plan, then of the target. */
export const cascadeIssueCatalog = {
  'cascade/not-within': {
    severity: 'note',
    en: '{received} does not lie in {expected}, and is not set against it',
    zh: '{received}不隶属{expected}，不与其对照',
  },
  'cascade/place-unknown': {
    severity: 'warning',
    en: 'Where {received} lies is not said, so it is not set against {expected}',
    zh: '{received}的隶属关系未注明，不与{expected}对照',
  },
  'cascade/other-year': {
    severity: 'warning',
    en: 'A plan of another year than {expected}: {received}',
    zh: '不是{expected}年的方案：{received}',
  },
  'cascade/several-plans': {
    severity: 'warning',
    en: 'Several plans of {received}: which one counts is not for the cascade to choose',
    zh: '{received}有多份方案，以何者为准不能自行认定',
  },
  'cascade/not-expected': {
    severity: 'warning',
    en: '{received} is none of the divisions expected, nor in one of them',
    zh: '{received}不在应分解的地区之列',
  },
  'cascade/nested': {
    severity: 'note',
    en: '{received} lies in {expected}, which counts for both',
    zh: '{received}隶属{expected}，已计入后者',
  },
  'cascade/more-than-expected': {
    severity: 'warning',
    en: 'More divisions are known than there are: {received} of {expected}',
    zh: '已知地区多于应有地区：{received}比{expected}',
  },
  'cascade/unknown-target': {
    severity: 'error',
    en: 'The table of alignments names {received}, which is not in the plan',
    zh: '指标对应表所列{received}在方案中不存在',
  },
  'cascade/unlike-units': {
    severity: 'error',
    en: 'Unlike units: {received} is not set against {expected}',
    zh: '单位不同类：{received}不能与{expected}对照',
  },
  'cascade/roles-differ': {
    severity: 'error',
    en: 'Not the same kind of figure: {received} is not set against {expected}',
    zh: '指标性质不同：{received}不能与{expected}对照',
  },
  'cascade/unknown-role': {
    severity: 'error',
    en: 'What {received} measures is not known',
    zh: '{received}的指标性质不明',
  },
  'cascade/stage-differs': {
    severity: 'error',
    en: 'An earlier stage than was promised above: {received}, not {expected}',
    zh: '工程阶段不及上级任务：{received}，而非{expected}',
  },
  'cascade/scope-differs': {
    severity: 'error',
    en: 'About others than the figure above: {received}, not {expected}',
    zh: '范围不同：{received}，而非{expected}',
  },
  'cascade/per-differs': {
    severity: 'error',
    en: 'Counted per something else: {received}, not {expected}',
    zh: '计量口径不同：{received}，而非{expected}',
  },
  'cascade/base-differs': {
    severity: 'error',
    en: 'A share of something else: {received}, not {expected}',
    zh: '基数不同：{received}，而非{expected}',
  },
  'cascade/bounds-opposed': {
    severity: 'error',
    en: 'A ceiling is no part of what is promised above: {received}, not {expected}',
    zh: '上限不能计入上级任务：{received}，而非{expected}',
  },
  'cascade/not-a-number': {
    severity: 'error',
    en: 'Not a decimal number: {received}',
    zh: '不是十进制数：{received}',
  },
  'cascade/not-exact': {
    severity: 'error',
    en: '{received} cannot be written exactly as {expected}',
    zh: '{received}不能精确换算为{expected}',
  },
  'cascade/no-amount': {
    severity: 'note',
    en: 'No number to set against another: {received}; above, {expected}',
    zh: '没有可对照的数字：{received}；上级为{expected}',
  },
  'cascade/not-additive': {
    severity: 'error',
    en: 'Several figures cannot be added to one rate or standard: {received}',
    zh: '水平、标准类指标不能由多项相加：{received}',
  },
  'cascade/part-with-whole': {
    severity: 'error',
    en: 'One work counted twice: {received} is a part or another size of {expected}',
    zh: '重复计算：{received}是{expected}的其中项或同一工作的另一计量',
  },
  'cascade/other-division': {
    severity: 'warning',
    en: 'A plan of another division or year than {expected}: {received}',
    zh: '不是{expected}的方案：{received}',
  },
  'cascade/indicator-twice': {
    severity: 'note',
    en: 'Printed several times in one document, and so not grouped by its name: {received}',
    zh: '同一公文中多次出现，不按名称归并：{received}',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the cascade room. */
export const cascadeIssue = defineIssues(cascadeIssueCatalog);
