import { defineIssues, type IssueWording } from '../issue.ts';

/** What can be said of tables of divisions, and of counting by another year's table. */
export const divisionIssueCatalog = {
  'division/duplicate-code': {
    severity: 'error',
    en: 'the code {received} stands in more than one row',
  },
  'division/missing-parent': {
    severity: 'error',
    en: '{received}: no row has the code {expected}, to which it belongs or reports',
  },
  'division/own-parent': {
    severity: 'error',
    en: '{received} belongs or reports to itself',
  },
  'division/loop': {
    severity: 'error',
    en: 'these belong or report to one another in a ring: {received}',
  },
  'division/no-root': {
    severity: 'error',
    en: 'every row belongs or reports to another: there is no root',
  },
  'division/several-roots': {
    severity: 'error',
    en: 'one root was wanted, and these belong and report to nothing: {received}',
  },
  'division/before-first-table': {
    severity: 'error',
    en: 'no code table is known for {received}: the first is that of {expected}',
  },
  'division/after-last-table': {
    severity: 'warning',
    en: 'the code table of {expected} was taken for {received}: it is the last one known',
  },
  'division/not-in-table': {
    severity: 'error',
    en: 'the code {received} is not in the table of {expected}',
  },
  'division/changes-within-year': {
    severity: 'note',
    en: 'the table of {expected} differs in {received}; whether that was in force already, the tables do not say',
  },
  'division/no-counterpart': {
    severity: 'error',
    en: 'where the area of {received} is in the other table is not known',
  },
  'division/needs-weights': {
    severity: 'error',
    en: '{received} was divided among {expected}: it can only be apportioned by weights that are given',
  },
  'division/wrong-weights': {
    severity: 'error',
    en: 'the weights of {received} must be decimals from 0 to 1 for divisions that hold some of its area, and sum to 1: {expected}',
  },
  'division/part-transferred': {
    severity: 'warning',
    en: 'a part of {received} is now in {expected}, and is still counted where the rest is',
  },
} as const satisfies Record<string, IssueWording>;

export const divisionIssue = defineIssues(divisionIssueCatalog);
