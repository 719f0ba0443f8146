import { type Rule, rule } from './rule.ts';

/** 5万元至10万元部分: a step of a scale by which something is paid. */
const stepOfScale = /^(?:\(?含\)?)?(?:以上|以下|以内|之间)?的?部分/;

/** Numbers by which something is paid or reckoned 分段与核算. */
export const scaleRules: readonly Rule[] = [
  rule(
    'step-of-scale',
    'bounds a step of a scale by which something is paid: 5万元至10万元部分报销65%',
    'parameter',
    ({ unit, after, clauseAfter, next }) =>
      stepOfScale.test(clauseAfter) ||
      (/^(?:\(?不?含\)?)?(?:以上)?[至到~-]$/.test(after) &&
        next !== undefined &&
        (unit.unit === '' || next.unit.name === unit.name) &&
        stepOfScale.test(next.clauseAfter)),
  ),
  rule(
    'reckoned-by',
    'is what something is reckoned by: 不足100人的按100人核定',
    'parameter',
    ({ unit, before, clauseAfter }) =>
      unit.unit !== '' &&
      !/元|%/.test(unit.name) &&
      /按照?$/.test(before) &&
      /^(?:核定|计算|测算|核拨|核算|补足|折算|计(?!划))/.test(clauseAfter),
  ),
];
