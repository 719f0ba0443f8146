import { defineIssues, type IssueWording } from '../issue.ts';

/** What the link room says. */
export const linkIssueCatalog = {
  'link/other-division': {
    severity: 'error',
    en: 'The report is of {received}, the plan of {expected}: its results answer another division’s targets',
  },
  'link/project-not-found': {
    severity: 'warning',
    en: 'No project of the plan is surely the one meant: {received}',
  },
  'link/target-restated-otherwise': {
    severity: 'warning',
    en: 'The plan says {expected}; the report prints {received}',
  },
  'link/target-not-on-plan': {
    severity: 'warning',
    en: 'Printed as a target in the report, but not found in the plan: {received}',
  },
  'link/result-not-tied': {
    severity: 'warning',
    en: 'Not tied, as its words do not show that it answers {expected}, which nothing else answers: {received}',
  },
  'link/points-elsewhere': {
    severity: 'error',
    en: 'The report points at figures of a plan that was not given as `printed`; without it these links are left out: {received}',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the link room. */
export const linkIssue = defineIssues(linkIssueCatalog);
