import { defineIssues, type IssueWording } from '../issue.ts';

/** What can be said of amounts. */
export const quantityIssueCatalog = {
  'quantity/not-a-number': {
    severity: 'error',
    en: 'not a decimal number: {received}',
  },
  'quantity/unlike-units': {
    severity: 'error',
    en: 'unlike units: {received} is not {expected}',
  },
  'quantity/classifier-differs': {
    severity: 'note',
    en: 'another classifier of the same kind: {received} taken for {expected}',
  },
  'quantity/not-exact': {
    severity: 'error',
    en: '{received} cannot be written exactly as {expected}',
  },
  'quantity/too-many-digits': {
    severity: 'error',
    en: 'the result has more than {expected} digits',
  },
  'quantity/whole-is-zero': {
    severity: 'error',
    en: 'the whole of a ratio is 0',
  },
  'quantity/nothing-to-sum': {
    severity: 'error',
    en: 'no amount to sum, and so no unit',
  },
} as const satisfies Record<string, IssueWording>;

export const quantityIssue = defineIssues(quantityIssueCatalog);
