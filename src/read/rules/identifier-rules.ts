import { type Rule, rule } from './rule.ts';

const longestName = 16;

/** Numbers that are part of a name 名称中的数字. */
export const identifierRules: readonly Rule[] = [
  rule('title', 'stands in a title 《…》', 'identifier', ({ quotation }) => quotation?.mark === '《'),
  rule(
    'quoted-name',
    'stands in a short name between quotation marks: “351”, “1+X”',
    'identifier',
    ({ quotation, unit }) =>
      quotation !== undefined && (unit.unit === '' || quotation.end - quotation.start <= longestName),
  ),
  rule(
    'document-number',
    'is the year or the number of a 文号',
    'identifier',
    ({ head, tail }) =>
      (/[[(]$/.test(head) && /^[\])]\s?(?:第\s?)?[0-9]+\s?号/.test(tail)) ||
      (/\]\s?(?:第\s?)?$/.test(head) && /^\s?号/.test(tail)) ||
      (/[政办发函字]\s?第?$/.test(head) && /^\s?号/.test(tail)),
  ),
  rule(
    'letter-beside',
    'has a letter or a plus sign beside it: 5G, 4A级, 1+X',
    'identifier',
    ({ head, tail, unit }) => /[A-Za-z+]$/.test(head) || (/^[A-Za-z+]/.test(tail) && unit.unit === ''),
  ),
  rule('circle', 'names a 生活圈 by its reach: 15分钟阅读圈', 'identifier', ({ tail }) =>
    /^\s?(?:分钟|公里|里|小时)[^,。;]{0,12}圈/.test(tail),
  ),
  rule(
    'round-the-clock',
    'names a service by its hours: 24小时自助, 7×24',
    'identifier',
    ({ numeral, head, tail }) =>
      /×$/.test(head) || /^×/.test(tail) || (numeral.amount === '24' && /^\s?小时/.test(tail)),
  ),
  rule(
    'hotline',
    'is the number of a hotline or a platform',
    'identifier',
    ({ numeral, tail, unit }) =>
      unit.unit === '' && /^(?:12[0-9]{3}|1[0-9]{2})$/.test(numeral.amount) && !/^\s?[-~至、]/.test(tail),
  ),
];
