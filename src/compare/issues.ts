import { defineIssues, type IssueWording } from '../issue.ts';

/** What the compare room says. */
export const compareIssueCatalog = {
  'compare/no-declared-changes': {
    severity: 'error',
    en: 'The plan does not say what changed, so the list of the year before cannot be told from it',
    zh: '方案未说明变化情况，无法据此推出上年清单',
  },
  'compare/undeclared-project': {
    severity: 'error',
    en: 'The plan does not say whether {received} stood on the list of the year before',
    zh: '方案未说明{received}上年是否在列',
  },
  'compare/count-disagrees': {
    severity: 'warning',
    en: 'The plan declares {expected}, but lists {received}',
    zh: '方案称{expected}，实列{received}',
  },
  'compare/declarations-not-used': {
    severity: 'note',
    en: 'What the plan declares is about {expected} and the same division, not about the list compared: {received}',
    zh: '方案所称变化系对本地{expected}清单而言，与所比清单（{received}）无关',
  },
  'compare/declared-but-absent': {
    severity: 'warning',
    en: 'Declared, but not on the list: {received}',
    zh: '已作变化说明，清单中却无：{received}',
  },
  'compare/declared-but-kept': {
    severity: 'warning',
    en: 'Declared as retired, but still on the list: {received}',
    zh: '称已退出，清单中仍有：{received}',
  },
  'compare/declared-new-but-listed': {
    severity: 'warning',
    en: 'Declared as added, but on the list of the year before: {received}',
    zh: '称为新增，上年清单中已有：{received}',
  },
  'compare/undeclared-gone': {
    severity: 'warning',
    en: 'Gone from the list, and the plan does not say so: {received}',
    zh: '已不在清单，方案未作说明：{received}',
  },
  'compare/undeclared-new': {
    severity: 'warning',
    en: 'New on the list, and the plan does not say so: {received}',
    zh: '新列入清单，方案未作说明：{received}',
  },
  'compare/content-unknown': {
    severity: 'error',
    en: 'The diff was made from a list of names: what stood in {received} is not known',
    zh: '对比所据上年清单仅有名称，{received}的内容不详',
  },
  'compare/other-plan': {
    severity: 'error',
    en: 'The diff was made from another plan: {expected} was to be {received}',
    zh: '对比所据并非本方案：{expected}应为{received}',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the compare room. */
export const compareIssue = defineIssues(compareIssueCatalog);
