import { defineIssues, type IssueWording } from '../issue.ts';

/** What the read room says. */
export const readIssueCatalog = {
  'read/nothing-found': { severity: 'error', en: 'The text holds no {expected}' },
  'read/no-projects': {
    severity: 'warning',
    en: 'No project is read from the text: neither a table nor headings are known in it',
  },
  'read/doubtful-number': { severity: 'warning', en: '{received} is read as {expected}; a person should look' },
  'read/figure-unplaced': {
    severity: 'note',
    en: '{received} is read as {expected}, and no field of the value holds it',
  },
  'read/damaged-number': { severity: 'warning', en: '{received} looks damaged; it is kept as printed' },
  'read/unknown-column': {
    severity: 'warning',
    en: 'What the numbers below “{received}” are is not known: they are in no figure',
  },
  'read/inferred-answer': {
    severity: 'note',
    en: '{received} is taken to answer “{expected}”: little in the words says so',
  },
  'read/unanswered-claim': { severity: 'note', en: '{received} belongs to no target that can be told' },
  'read/too-many-to-pair': {
    severity: 'warning',
    en: 'More than 400 numbers on one side of one project: which result answers which target was not looked for, from {received} on',
  },
  'read/lost-serials': {
    severity: 'warning',
    en: 'Serial numbers {expected} are missing: cells were lost, and no unit label of the table is certain',
  },
  'read/division-not-named': { severity: 'warning', en: 'The text does not name the division it speaks for' },
  'read/year-not-found': { severity: 'error', en: 'The text does not say which year it is about' },
  'read/period-not-found': { severity: 'error', en: 'The text does not say which time it reports on' },
  'read/inferred-period': {
    severity: 'warning',
    en: '“{received}” is taken for {expected}: the text does not say so outright',
  },
  'read/group-without-seats': { severity: 'warning', en: 'A leading group is named, and no member of it is read' },
  'read/not-text': { severity: 'error', en: 'Only a text can be read' },
  'read/unknown-path': { severity: 'error', en: 'Nothing stands at {path}' },
  'read/other-value': {
    severity: 'error',
    en: 'At {path} stands {received}, not {expected}: what was to be corrected is something else, and stays',
  },
  'read/overruled-correction': {
    severity: 'note',
    en: 'The correction of {path} does not count: another, of {expected}, says what stands there',
  },
  'read/malformed-correction': {
    severity: 'error',
    en: '{path} is not as a correction must be: expected {expected}, received {received}',
  },
  'read/link-cut': {
    severity: 'warning',
    en: '{path} is linked to {received} no longer, which was taken away',
  },
  'read/too-long': { severity: 'error', en: 'The text is longer than {expected} characters' },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the read room. */
export const readIssue = defineIssues(readIssueCatalog);
