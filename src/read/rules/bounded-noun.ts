import { type Rule, rule } from './rule.ts';

const counted: ReadonlySet<string> = new Set(['人', '户', '张', '平方米', '亩', '头', '米', '吨', '公里']);

/**
 * 56人以上大班额, 1000人以上困难群众: the words are alike where the number says which things are meant and where it says how
 * many of them; so are kinds at the end of a clause, 设施6类. Read as a count, and doubted.
 */
export const boundedNoun = (as: 'target' | 'actual'): Rule =>
  rule(
    'bounded-noun',
    'may say which things are meant, or how many of them: 56人以上大班额, 空置率30%以下村庄, 设施6类',
    as,
    ({ unit, before, clauseBefore, after, clauseAfter }) =>
      (unit.name === '%' && /率$/.test(before) && /^(?:以[上下])?“|^以下[^,、。的()和及与左]/.test(after)) ||
      (counted.has(unit.name) && /^以[上下][^,、。的()和及与左]/.test(after)) ||
      ((unit.name === '名' || unit.name === '位') && clauseBefore === '' && /^以上[^,、。的()和及与左]/.test(after)) ||
      ((unit.name === '类' || unit.name === '种') && clauseAfter === ''),
    { flag: true },
  );
