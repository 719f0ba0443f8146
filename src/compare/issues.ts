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
    en: 'The plan declares {expected} at {path}, but lists {received}',
    zh: '方案{path}处称{expected}项，实列{received}项',
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
    en: 'The diff was made from a list of names: what stood in {path} is not known',
    zh: '对比所据上年清单仅有名称，{path}处内容不详',
  },
  'compare/other-plan': {
    severity: 'error',
    en: 'The diff was made from the list {expected}, not from {received}, or that had other projects',
    zh: '对比所据清单为{expected}，而非{received}，或其项目已变',
  },
  'compare/other-content': {
    severity: 'error',
    en: 'The diff was made from a list in which {path} was another',
    zh: '对比所据清单中{path}处内容与此不同',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the compare room. */
export const compareIssue = defineIssues(compareIssueCatalog);
