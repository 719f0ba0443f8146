import { defineIssues, type IssueWording } from '../issue.ts';

/** What the plan room says. */
export const planIssueCatalog = {
  'plan/organization-name-empty': {
    severity: 'error',
    en: 'A name in row {path} of the organization table is empty',
  },
  'plan/organization-form-ambiguous': {
    severity: 'error',
    en: '{expected} is given to another organization too: {received}',
  },
  'plan/organization-form-moved': {
    severity: 'note',
    en: '{expected} is taken from the row of {received}',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the plan room. */
export const planIssue = defineIssues(planIssueCatalog);
