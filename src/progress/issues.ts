import { defineIssues, type IssueWording } from '../issue.ts';

/** The issues of the progress room, in English and Chinese. */
export const progressIssueCatalog = {
  'progress/not-comparable': {
    severity: 'warning',
    en: 'the result cannot be compared with the target: {expected} asked, {received} reported',
  },
  'progress/scope-differs': {
    severity: 'warning',
    en: 'the scopes differ, so the gap is shown and not judged: {expected} asked, {received} reported',
  },
  'progress/earlier-stage': {
    severity: 'note',
    en: 'reported at an earlier stage ({received}) than the target asks ({expected}): a stage rate, not completion',
  },
  'progress/later-stage': {
    severity: 'note',
    en: 'reported at a later stage ({received}) than the target asks ({expected})',
  },
  'progress/base-unknown': {
    severity: 'warning',
    en: 'the amount of the base {expected} is not known',
  },
  'progress/several-bases': {
    severity: 'warning',
    en: 'several amounts of the base {expected} are printed and none is the one in force: {received}',
  },
  'progress/several-answers': {
    severity: 'warning',
    en: 'several results answer one target and disagree: {received}',
  },
  'progress/baseline-equals-target': {
    severity: 'warning',
    en: 'baseline and target are equal ({received}), so no ratio exists',
  },
  'progress/not-linked': {
    severity: 'warning',
    en: 'no result answers a target of the plan: see linkReport',
  },
  'progress/unknown-project': {
    severity: 'warning',
    en: 'the report speaks of project {received}, which the plan does not have',
  },
  'progress/unknown-target': {
    severity: 'warning',
    en: 'a figure answers target {received}, which neither plan nor report has',
  },
  'progress/other-plan': {
    severity: 'warning',
    en: 'the report is about plan {received}, not {expected}',
  },
  'progress/other-year': {
    severity: 'warning',
    en: 'the report ends on {received}, outside the plan year {expected}',
  },
  'progress/no-report': {
    severity: 'error',
    en: 'there is no report up to {expected}',
  },
  'progress/several-latest': {
    severity: 'error',
    en: 'several reports end on {expected}: {received}',
  },
  'progress/other-division': {
    severity: 'error',
    en: 'the reports are of different divisions: {expected} and {received}',
  },
  'progress/not-in-order': {
    severity: 'error',
    en: 'the earlier report must end before the later one, in the same year: {expected}, then {received}',
  },
  'progress/not-cumulative': {
    severity: 'error',
    en: 'only cumulative reports can be subtracted: {received}',
  },
  'progress/repeated-figure': {
    severity: 'warning',
    en: 'one figure is printed twice in a report: {received}',
  },
  'progress/correction': {
    severity: 'warning',
    en: 'a cumulative figure fell from {expected} to {received}: a correction, not work undone',
  },
  'progress/no-monthly-standard': {
    severity: 'error',
    en: 'not exactly one monthly standard is in force on {received}',
  },
  'progress/fund-base-unknown': {
    severity: 'note',
    en: '{received} has no base to be a rate of: {expected} is not printed',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the progress room. */
export const progressIssue = defineIssues(progressIssueCatalog);
