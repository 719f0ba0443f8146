import { defineIssues, type IssueWording } from '../issue.ts';

/** The issues of the progress room, in English and Chinese. */
export const progressIssueCatalog = {
  'progress/not-comparable': {
    severity: 'warning',
    en: 'not to be compared: {expected} asked, {received} reported',
  },
  'progress/scope-differs': {
    severity: 'warning',
    en: 'the scopes differ, so only the gap is shown: {expected} asked, {received} reported',
  },
  'progress/earlier-stage': {
    severity: 'note',
    en: 'reported at an earlier stage ({received}) than asked ({expected}): not completion',
  },
  'progress/later-stage': {
    severity: 'note',
    en: 'reported at a later stage ({received}) than asked ({expected})',
  },
  'progress/base-unknown': {
    severity: 'warning',
    en: 'the amount of the base {expected} is not known',
  },
  'progress/several-bases': {
    severity: 'warning',
    en: 'several amounts of the base {expected}, none of them in force: {received}',
  },
  'progress/several-answers': {
    severity: 'warning',
    en: 'several results answer one target and disagree: {received}',
  },
  'progress/baseline-equals-target': {
    severity: 'warning',
    en: 'baseline and target are equal: {received}',
  },
  'progress/not-linked': {
    severity: 'warning',
    en: 'no result answers a target of the plan: see linkReport',
  },
  'progress/unknown-project': {
    severity: 'warning',
    en: 'the plan has no project {received}',
  },
  'progress/unknown-target': {
    severity: 'warning',
    en: 'neither plan nor report has target {received}',
  },
  'progress/other-plan': {
    severity: 'warning',
    en: 'the report is about plan {received}, not {expected}',
  },
  'progress/other-year': {
    severity: 'warning',
    en: 'the report ends on {received}, not in {expected}',
  },
  'progress/no-report': {
    severity: 'error',
    en: 'no report up to {expected}',
  },
  'progress/several-latest': {
    severity: 'error',
    en: 'several reports end on {expected}: {received}',
  },
  'progress/other-division': {
    severity: 'error',
    en: 'different divisions: {expected} and {received}',
  },
  'progress/not-in-order': {
    severity: 'error',
    en: 'not one after the other in one year: {expected}, {received}',
  },
  'progress/not-cumulative': {
    severity: 'error',
    en: 'not cumulative: {received}',
  },
  'progress/repeated-figure': {
    severity: 'warning',
    en: 'printed twice in a report: {received}',
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
    en: '{received} has no base to be a rate of: {expected} is no amount above 0',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the progress room. */
export const progressIssue = defineIssues(progressIssueCatalog);
