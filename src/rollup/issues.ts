import { defineIssues, type IssueWording } from '../issue.ts';

/** The issues of rolling up, in English and Chinese. */
export const rollupIssueCatalog = {
  'rollup/unknown-division': {
    severity: 'error',
    en: 'the tree of divisions has no {received}',
  },
  'rollup/unknown-indicator': {
    severity: 'error',
    en: 'the list of indicators has no {received}',
  },
  'rollup/not-a-period': {
    severity: 'error',
    en: 'not a day, month or year: {received}',
  },
  'rollup/not-an-observation': {
    severity: 'error',
    en: 'not an observation: {received}',
  },
  'rollup/measure-not-of-role': {
    severity: 'error',
    en: 'what {expected} measures has no {received} that could be rolled up',
  },
  'rollup/not-an-amount': {
    severity: 'error',
    en: '{path}: neither a decimal number nor a word for a missing one: {received}',
  },
  'rollup/not-a-verdict': {
    severity: 'error',
    en: '{path}: not a verdict: {received}',
  },
  'rollup/unlike-units': {
    severity: 'error',
    en: '{path}: {received} cannot be written exactly in {expected}',
  },
  'rollup/said-twice': {
    severity: 'warning',
    en: '{path}: reported more than once, and counted once: {received}',
  },
  'rollup/several-values': {
    severity: 'error',
    en: '{path}: several different values were reported, and none is counted: {received}',
  },
  'rollup/negative-amount': {
    severity: 'warning',
    en: '{path}: an amount is below 0, so that no sum with divisions missing is a lower bound',
  },
  'rollup/total-differs': {
    severity: 'warning',
    en: '{path}: {received} is printed, and the parts sum to {expected}',
  },
  'rollup/part-above-whole': {
    severity: 'warning',
    en: '{path}: {received} of {expected} is reported: more than all',
  },
  'rollup/rate-outside-parts': {
    severity: 'warning',
    en: '{path}: {received} is printed, outside of what its parts allow: {expected}',
  },
  'rollup/correction': {
    severity: 'warning',
    en: '{path}: a cumulative amount fell from {expected} to {received}: a correction, not work undone',
  },
  'rollup/rates-only': {
    severity: 'warning',
    en: '{path}: rates are never averaged, and not all of their parts and wholes are reported',
  },
  'rollup/growth': {
    severity: 'note',
    en: '{path}: growth cannot be rolled up; the verdicts are counted',
  },
  'rollup/indicators-differ': {
    severity: 'warning',
    en: '{path}: {received}, where most lists have {expected}: left out',
  },
  'rollup/figure-not-placed': {
    severity: 'warning',
    en: '{received}: not of one division of the tree, and left out',
  },
  'rollup/not-a-roll-up': {
    severity: 'error',
    en: 'not a roll-up written by this library: {received}',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of rolling up. */
export const rollupIssue = defineIssues(rollupIssueCatalog);
