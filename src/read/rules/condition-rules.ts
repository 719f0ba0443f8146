import { type Rule, rule } from './rule.ts';

const comparing = /(?:达到?|满|超过?|不足|不满|未满|低于|高于|少于|多于|大于|小于|不超过|不低于|不少于|在|有|为)\s?$/;

/** Who gets something, before what is paid: 床位达到300张以上、运营1年以上的,给予…. */
export const conditionRules: readonly Rule[] = [
  rule(
    'condition',
    'says on what condition something is paid: 带动就业10人以上的，给予…',
    'parameter',
    ({ unit, before, clauseAfter, sentenceAfter }) =>
      unit.unit !== '' &&
      clauseAfter.endsWith('的') &&
      /^[,(:]/.test(sentenceAfter.slice(clauseAfter.length)) &&
      (comparing.test(before) || /^及?以[上下内]/.test(clauseAfter) || /^的$/.test(clauseAfter)),
  ),
];
