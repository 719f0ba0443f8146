import { type Rule, rule } from './rule.ts';

/** Numbers that count places in a list 序号. */
export const orderRules: readonly Rule[] = [
  rule('ordinal', 'follows 第', 'ordinal', ({ head }) => /第\s?$/.test(head)),
  rule(
    'list-number',
    'numbers a list inside a paragraph or a cell',
    'ordinal',
    ({ numeral, head, tail }) =>
      /^[0-9]{1,2}$/.test(numeral.amount) &&
      /(?:^|[。;:!\n])\s*$/.test(head) &&
      /^(?:[.、](?![0-9])|\)(?!%))/.test(tail),
  ),
  rule(
    'bracketed-number',
    'stands alone in brackets',
    'ordinal',
    ({ numeral, head, tail }) => /^[0-9]{1,2}$/.test(numeral.amount) && /\(\s?$/.test(head) && /^\s?\)/.test(tail),
  ),
];
