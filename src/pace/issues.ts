import { defineIssues, type IssueWording } from '../issue.ts';

/** What the pace room says. */
export const paceIssueCatalog = {
  'pace/schedule-empty': {
    severity: 'error',
    en: 'A schedule of no step says nothing of when how much is due',
  },
  'pace/not-a-date': {
    severity: 'error',
    en: 'Not a day, month or year: {received}',
  },
  'pace/not-a-share': {
    severity: 'error',
    en: 'Not a share of 0 to 100 percent: {received}',
  },
  'pace/day-twice': {
    severity: 'error',
    en: 'Two steps of the schedule end on {received}',
  },
  'pace/schedule-falls': {
    severity: 'error',
    en: 'The schedule falls from {expected}% to {received}%: what is due stays due',
  },
  'pace/schedule-open': {
    severity: 'warning',
    en: 'The schedule ends at {received}%: when the rest is due, it does not say',
  },
  'pace/no-lights': {
    severity: 'error',
    en: 'A table of lights without a row',
  },
  'pace/not-a-threshold': {
    severity: 'error',
    en: 'Not a decimal number of percentage points: {received}',
  },
  'pace/light-of-nothing': {
    severity: 'error',
    en: 'No difference lies in {received}',
  },
  'pace/lights-gap': {
    severity: 'error',
    en: 'No light is given to {received} percentage points behind schedule',
  },
  'pace/lights-overlap': {
    severity: 'error',
    en: 'Two lights are given to {received} percentage points behind schedule: {expected}',
  },
  'pace/item-twice': {
    severity: 'error',
    en: 'Two items are called {received}',
  },
  'pace/not-a-ratio': {
    severity: 'error',
    en: 'Not a ratio: {received}',
  },
  'pace/not-a-weight': {
    severity: 'error',
    en: 'Not a weight, a decimal number of 0 or more: {received}',
  },
  'pace/weight-missing': {
    severity: 'error',
    en: 'No weight is given to {received}',
  },
  'pace/weight-unused': {
    severity: 'error',
    en: 'A weight is given to {received}, which is no item',
  },
  'pace/weight-twice': {
    severity: 'error',
    en: 'Two weights are given to {received}',
  },
  'pace/nothing-weighs': {
    severity: 'error',
    en: 'Nothing that has a completion has a weight above 0',
  },
  'pace/too-long': {
    severity: 'error',
    en: 'The mean is too large or too small to be written with 38 digits',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the pace room. */
export const paceIssue = defineIssues(paceIssueCatalog);
