import { defineIssues, type IssueWording } from '../issue.ts';

/** What the check room says. */
export const checkIssueCatalog = {
  'check/negative-amount': {
    severity: 'error',
    en: 'a rate with a negative number is not audited: {received}',
  },
  'check/not-a-count': {
    severity: 'error',
    en: 'not a whole number of 1 or more: {received}',
  },
  'check/nothing-to-check': {
    severity: 'warning',
    en: 'there is no project of a plan and no entry of a report: nothing was checked',
  },
  'check/rate-mismatch': {
    severity: 'warning',
    en: '“{received}” does not follow from its numbers: {expected}',
  },
  'check/rate-truncated': {
    severity: 'note',
    en: '“{received}” is cut off, not rounded: {expected}',
  },
  'check/rate-ceiled': {
    severity: 'note',
    en: '“{received}” is rounded up, as are the other rates of the document: {expected}',
  },
  'check/rate-cut-once': {
    severity: 'warning',
    en: '“{received}” is cut off, unlike the other rates of the document: {expected}',
  },
  'check/rate-rounded-once': {
    severity: 'note',
    en: '“{received}” is rounded half-up, unlike the other rates of the document: {expected}',
  },
  'check/rate-without-base': {
    severity: 'note',
    en: '“{received}” is printed with only one of its two numbers: {expected}',
  },
  'check/rate-unchecked': {
    severity: 'note',
    en: '“{received}” is printed without its numbers and cannot be checked',
  },
  'check/rate-of-unlike-units': {
    severity: 'warning',
    en: '“{received}” is of numbers in unlike units: {expected}',
  },
  'check/implied-base': {
    severity: 'note',
    en: '“{received}” implies a base that is not printed: {expected}',
  },
  'check/impossible-rate': {
    severity: 'warning',
    en: 'no whole number gives “{received}”: {expected}',
  },
  'check/share-above-hundred': {
    severity: 'warning',
    en: '“{received}” is more than all there is: no such share can be above 100 %',
  },
  'check/rate-unpaired': {
    severity: 'warning',
    en: '“{received}” may belong to several numbers; none is chosen: {expected}',
  },
  'check/outside-its-parts': {
    severity: 'warning',
    en: '“{received}” lies outside the parts printed beside it: {expected}',
  },
  'check/implied-weight': {
    severity: 'note',
    en: '“{received}” beside its two parts implies their weights: {expected}',
  },
  'check/money-of-other-persons': {
    severity: 'warning',
    en: '“{received}” is the money of another number of persons than reported: {expected}',
  },
  'check/money-differs': {
    severity: 'note',
    en: '“{received}” is not persons × standard × time: {expected}',
  },
  'check/money-per-head': {
    severity: 'note',
    en: '“{received}” is a whole amount each: {expected}',
  },
  'check/declared-count': {
    severity: 'warning',
    en: 'the document says {received}, but lists {expected}',
  },
  'check/parts-differ': {
    severity: 'warning',
    en: '“{received}” is not the sum of its parts: {expected}',
  },
  'check/part-above-whole': {
    severity: 'warning',
    en: '“{received}” is more than its whole: {expected}',
  },
  'check/parts-above-whole': {
    severity: 'note',
    en: '“{received}” is less than the parts printed of it together, unless these overlap: {expected}',
  },
  'check/serial-gap': {
    severity: 'warning',
    en: 'serial numbers {expected} are missing before {received}: cells may be lost, and units may stand in other rows',
  },
  'check/units-not-certain': {
    severity: 'warning',
    en: '{received} is stated as responsible in a table whose serial numbers have a gap: it can only be inferred',
  },
  'check/rounded-to-done': {
    severity: 'warning',
    en: '“{received}” is printed as done, but is not: {expected}',
  },
  'check/start-as-completion': {
    severity: 'warning',
    en: '“{received}” counts an earlier stage as completion: {expected}',
  },
  'check/said-done': {
    severity: 'warning',
    en: '“{received}” is said, but the numbers are: {expected}',
  },
  'check/level-below-target': {
    severity: 'warning',
    en: '“{received}” misses its target, which the text does not mention: {expected}',
  },
  'check/level-not-judged': {
    severity: 'note',
    en: '“{received}” is on the wrong side of a target of another scope, and so is not judged: {expected}',
  },
  'check/not-reported': {
    severity: 'note',
    en: 'no result is tied to “{received}”; of its project the report prints untied: {expected}',
  },
  'check/only-begun': {
    severity: 'note',
    en: 'of “{received}” the report tells an earlier stage alone: {expected}',
  },
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

/** The codes of the check room. */
export type CheckCode = keyof typeof checkIssueCatalog;

/** Makes an issue of the check room. */
export const checkIssue = defineIssues(checkIssueCatalog);
