import { defineIssues, type IssueWording } from '../issue.ts';

/** What the compare room says. */
export const compareIssueCatalog = {
  'compare/no-declared-changes': {
    severity: 'error',
    en: 'The plan does not say what changed',
  },
  'compare/undeclared-project': {
    severity: 'error',
    en: 'The plan does not say whether {received} stood on the list before',
  },
  'compare/count-disagrees': {
    severity: 'warning',
    en: 'The plan declares {expected} at {path}, but lists {received}',
  },
  'compare/no-earlier-list': {
    severity: 'warning',
    en: 'Not an earlier list of the division, as {expected}: {received}',
  },
  'compare/declarations-not-used': {
    severity: 'note',
    en: 'What the plan declares is about {expected}, not about the list compared: {received}',
  },
  'compare/declared-but-absent': {
    severity: 'warning',
    en: 'Declared, but not on the list: {received}',
  },
  'compare/declared-but-kept': {
    severity: 'warning',
    en: 'Declared as retired, but still on the list: {received}',
  },
  'compare/declared-new-but-listed': {
    severity: 'warning',
    en: 'Declared as added, but on the list before: {received}',
  },
  'compare/undeclared-gone': {
    severity: 'warning',
    en: 'Gone from the list, undeclared: {received}',
  },
  'compare/undeclared-new': {
    severity: 'warning',
    en: 'New on the list, undeclared: {received}',
  },
  'compare/content-unknown': {
    severity: 'error',
    en: 'The list had names only: {path} is not known',
  },
  'compare/other-plan': {
    severity: 'error',
    en: 'The diff was made from the list {expected}, not from {received} with these projects',
  },
  'compare/other-content': {
    severity: 'error',
    en: 'The list that was compared had another {path}',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the compare room. */
export const compareIssue = defineIssues(compareIssueCatalog);
