import { defineIssues, type IssueWording } from '../issue.ts';

/** What the plan room says. */
export const planIssueCatalog = {
  'plan/organization-name-empty': {
    severity: 'error',
    en: 'A name in row {path} of the organization table is empty',
    zh: '单位简称表 {path} 处的名称为空',
  },
  'plan/organization-form-ambiguous': {
    severity: 'error',
    en: '{expected} is given to another organization too: {received}',
    zh: '{expected}同时对应另一单位：{received}',
  },
  'plan/organization-form-moved': {
    severity: 'note',
    en: '{expected} is taken from the row of {received}',
    zh: '{expected}原属{received}一行，现已移出',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the plan room. */
export const planIssue = defineIssues(planIssueCatalog);
