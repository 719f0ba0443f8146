import { defineIssues, type IssueWording } from '../issue.ts';

/** What the gates say. Those of one field of one rule are named as the rule's file. */
export const gateIssueCatalog = {
  'gate/not-plain': {
    severity: 'error',
    en: 'not plain JSON data: {received}',
  },
  'gate/cycle': {
    severity: 'error',
    en: 'the value holds itself',
  },
  'gate/too-deep': {
    severity: 'error',
    en: 'nested more than {expected} levels deep',
  },
  'gate/too-large': {
    severity: 'error',
    en: 'more than {expected} values',
  },
  'gate/too-long': {
    severity: 'error',
    en: '{received} long; at most {expected} are taken',
  },
  'gate/unsafe-integer': {
    severity: 'warning',
    en: 'JSON may have lost digits of {received}',
  },
  'gate/unknown-key': {
    severity: 'note',
    en: 'an unknown field, kept in extra: {expected}',
  },
  'gate/version': {
    severity: 'error',
    en: 'version {received} cannot be read, but {expected}',
  },
  'gate/newer-version': {
    severity: 'warning',
    en: 'of the newer version {received}, read as {expected}; what is new is kept in extra',
  },
  'gate/missing': {
    severity: 'error',
    en: 'missing; expected {expected}',
  },
  'gate/wrong-type': {
    severity: 'error',
    en: 'expected {expected}, received {received}',
  },
  'gate/not-one-of': {
    severity: 'error',
    en: 'expected {expected}, received {received}',
  },
  'gate/not-a-decimal': {
    severity: 'error',
    en: 'not a decimal number as text ({expected}): {received}',
  },
  'gate/not-a-date': {
    severity: 'error',
    en: 'not a date ({expected}): {received}',
  },
  'gate/out-of-range': {
    severity: 'error',
    en: 'expected {expected}, received {received}',
  },
  'gate/unexpected': {
    severity: 'error',
    en: 'expected {expected}, received {received}',
  },
  'gate/too-many': {
    severity: 'warning',
    en: '{received} issues in all, of which the gravest {expected} are told',
  },
  'gate/duplicate-id': {
    severity: 'error',
    en: 'the id {received} is also that of {expected}',
  },
  'gate/dangling-link': {
    severity: 'error',
    en: 'nothing has the id {received}',
  },
  'gate/unresolved-link': {
    severity: 'note',
    en: 'neither document nor plan has the id {received}',
  },
  'gate/link-to-itself': {
    severity: 'error',
    en: '{received} is linked to itself',
  },
  'gate/link-kind': {
    severity: 'warning',
    en: 'this kind of link is of {expected}; here: {received}',
  },
  'gate/part-cycle': {
    severity: 'error',
    en: '{received} is a part of itself, through others',
  },
  'gate/parts-sum': {
    severity: 'warning',
    en: 'the parts are said to be all, and sum to {received}, not {expected}',
  },
  'gate/parts-not-summed': {
    severity: 'note',
    en: 'the parts of {expected} are said to be all, but cannot be summed: {received}',
  },
  'gate/due-outside-year': {
    severity: 'warning',
    en: 'due {received}, outside the year {expected} of the plan',
  },
  'gate/when-order': {
    severity: 'warning',
    en: 'begins {received}, after it ends ({expected})',
  },
  'gate/period-order': {
    severity: 'error',
    en: 'begins {received}, after it ends ({expected})',
  },
  'gate/between-without-upper': {
    severity: 'error',
    en: 'between {received} and nothing: the upper end is missing',
  },
  'gate/upper-without-between': {
    severity: 'warning',
    en: 'an upper end {received}, but the bound is {expected}',
  },
  'gate/upper-below-value': {
    severity: 'warning',
    en: 'the upper end {received} is below the lower, {expected}',
  },
  'gate/negative-amount': {
    severity: 'warning',
    en: 'a negative {expected}: {received}',
  },
  'gate/declared-count': {
    severity: 'warning',
    en: 'the document declares {expected}, its list has {received}',
  },
  'gate/duplicate-name': {
    severity: 'warning',
    en: 'two projects are named {received}',
  },
  'gate/role-with-measure': {
    severity: 'warning',
    en: '{expected} has no amount, but this has {received}',
  },
  'gate/missing-with-measure': {
    severity: 'warning',
    en: 'said to be missing ({expected}), but has {received}',
  },
  'gate/seat-outside': {
    severity: 'error',
    en: 'no seat {received}, from 0; the group has {expected}',
  },
  'gate/suspicious-characters': {
    severity: 'warning',
    en: 'unseen or strange characters: {received}',
  },
  'gate/confusable-names': {
    severity: 'warning',
    en: '{received} and {expected} look the same and are not',
  },
  'gate/division-code': {
    severity: 'warning',
    en: 'not a code of GB/T 2260, of six digits: {received}',
  },
  'gate/other-plan': {
    severity: 'warning',
    en: 'the report is about plan {received}, not {expected}',
  },
} as const satisfies Record<string, IssueWording>;

/** Every code of the gates. */
export type GateIssueCode = keyof typeof gateIssueCatalog;

/** Makes an issue of the gates. */
export const gateIssue = defineIssues(gateIssueCatalog);
