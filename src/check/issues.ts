import { defineIssues, type IssueWording } from '../issue.ts';

/** What the check room says. */
export const checkIssueCatalog = {
  'check/unit-without-seat': {
    severity: 'warning',
    en: 'No seat of the leading group represents {expected}, which leads {received}',
  },
  'check/collective-unit': {
    severity: 'note',
    en: '{received} stands for several units; their seats are not looked up',
  },
  'check/no-leading-group': {
    severity: 'note',
    en: 'The plan names no leading group; seats are not checked',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the check room. */
export const checkIssue = defineIssues(checkIssueCatalog);
