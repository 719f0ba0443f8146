import { defineIssues, type IssueWording } from '../issue.ts';

/** What the cascade room says. Paths are ids: of the plan, then of the target. */
export const cascadeIssueCatalog = {
  'cascade/not-within': {
    severity: 'note',
    en: '{received} does not lie in {expected}, and is not set against it',
  },
  'cascade/place-unknown': {
    severity: 'warning',
    en: 'Where {received} lies is not said, so it is not set against {expected}',
  },
  'cascade/other-year': {
    severity: 'warning',
    en: 'A plan of another year than {expected}: {received}',
  },
  'cascade/several-plans': {
    severity: 'warning',
    en: 'Several plans of {received}: which one counts is not for the cascade to choose',
  },
  'cascade/not-expected': {
    severity: 'warning',
    en: '{received} is none of the divisions expected, nor in one of them',
  },
  'cascade/nested': {
    severity: 'note',
    en: '{received} lies in {expected}, which counts for both',
  },
  'cascade/more-than-expected': {
    severity: 'warning',
    en: 'More divisions are known than there are: {received} of {expected}',
  },
  'cascade/unknown-target': {
    severity: 'error',
    en: 'The table of alignments names {received}, which is not in the plan',
  },
  'cascade/unlike-units': {
    severity: 'error',
    en: 'Unlike units: {received} is not set against {expected}',
  },
  'cascade/roles-differ': {
    severity: 'error',
    en: 'Not the same kind of figure: {received} is not set against {expected}',
  },
  'cascade/unknown-role': {
    severity: 'error',
    en: 'What {received} measures is not known',
  },
  'cascade/stage-differs': {
    severity: 'error',
    en: 'An earlier stage than was promised above: {received}, not {expected}',
  },
  'cascade/scope-differs': {
    severity: 'error',
    en: 'About others than the figure above: {received}, not {expected}',
  },
  'cascade/per-differs': {
    severity: 'error',
    en: 'Counted per something else: {received}, not {expected}',
  },
  'cascade/base-differs': {
    severity: 'error',
    en: 'A share of something else: {received}, not {expected}',
  },
  'cascade/bounds-opposed': {
    severity: 'error',
    en: 'A ceiling is no part of what is promised above: {received}, not {expected}',
  },
  'cascade/not-a-number': {
    severity: 'error',
    en: 'Not a decimal number: {received}',
  },
  'cascade/not-exact': {
    severity: 'error',
    en: '{received} cannot be written exactly as {expected}',
  },
  'cascade/no-amount': {
    severity: 'note',
    en: 'No number to set against another: {received}; above, {expected}',
  },
  'cascade/not-additive': {
    severity: 'error',
    en: 'Several figures cannot be added to one rate or standard: {received}',
  },
  'cascade/part-with-whole': {
    severity: 'error',
    en: 'One work counted twice: {received} is a part or another size of {expected}',
  },
  'cascade/other-division': {
    severity: 'warning',
    en: 'A plan of another division or year than {expected}: {received}',
  },
  'cascade/indicator-twice': {
    severity: 'note',
    en: 'Printed several times in one document, and so not grouped by its name: {received}',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the cascade room. */
export const cascadeIssue = defineIssues(cascadeIssueCatalog);
