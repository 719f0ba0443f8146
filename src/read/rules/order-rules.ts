import { type Rule, rule } from './rule.ts';

/** Numbers that count places in a list 序号. */
export const orderRules: readonly Rule[] = [
  rule(
    'page',
    'is the number of a page',
    'noise',
    ({ head, tail }) => /^\s?页/.test(tail) || (/^\s*-\s?$/.test(head) && /^\s?-\s*$/.test(tail)),
  ),
  rule(
    'ordinal',
    'follows 第, 附件 or 表, or is a rank: 前3位; or is one of several numbers of things: 1、2、3号线',
    'ordinal',
    ({ head, tail, unit, clauseBefore }) =>
      /第\s?$/.test(head) ||
      /^(?:[、和及][0-9]{1,3}){1,4}号/.test(tail) ||
      (unit.name === '位' && /(?:位次|排名|名次|排位)[^,、。]{0,14}$/.test(clauseBefore)) ||
      (/[前后]\s?$/.test(head) && /^[位名强]$/.test(unit.name)) ||
      (/(?:附件|附表|[见附]表|[见附]图|专栏)\s?$/.test(head) && unit.unit === ''),
  ),
  rule(
    'list-number',
    'numbers a list inside a paragraph or a cell',
    'ordinal',
    ({ numeral, head, tail }) =>
      /^[0-9]{1,2}$/.test(numeral.amount) &&
      /(?:^|[。;:!\n])[ \t]{0,8}\*?$/.test(head) &&
      /^(?:\*?[.、](?![0-9])|\)(?!%))/.test(tail),
  ),
  rule(
    'bracketed-number',
    'stands alone in brackets',
    'ordinal',
    ({ numeral, head, tail }) => /^[0-9]{1,2}$/.test(numeral.amount) && /\(\s?$/.test(head) && /^\s?\)/.test(tail),
  ),
];
