import type { Rule } from './rule.ts';
import { betweenWithoutUpper } from './rules/between-without-upper.ts';
import { confusableNames } from './rules/confusable-names.ts';
import { danglingLink } from './rules/dangling-link.ts';
import { declaredCount } from './rules/declared-count.ts';
import { divisionCode } from './rules/division-code.ts';
import { dueOutsideYear } from './rules/due-outside-year.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateName } from './rules/duplicate-name.ts';
import { linkKind } from './rules/link-kind.ts';
import { linkToItself } from './rules/link-to-itself.ts';
import { missingWithMeasure } from './rules/missing-with-measure.ts';
import { negativeAmount } from './rules/negative-amount.ts';
import { otherPlan } from './rules/other-plan.ts';
import { partCycle } from './rules/part-cycle.ts';
import { partsNotSummed } from './rules/parts-not-summed.ts';
import { partsSum } from './rules/parts-sum.ts';
import { periodOrder } from './rules/period-order.ts';
import { roleWithMeasure } from './rules/role-with-measure.ts';
import { seatOutside } from './rules/seat-outside.ts';
import { suspiciousCharactersOfNames } from './rules/suspicious-characters.ts';
import { unresolvedLink } from './rules/unresolved-link.ts';
import { upperBelowValue } from './rules/upper-below-value.ts';
import { upperWithoutBetween } from './rules/upper-without-between.ts';
import { whenOrder } from './rules/when-order.ts';

/** What is looked at across fields, in this order; each is one file, and tells one code of the same name. */
export const rules: readonly Rule[] = [
  duplicateId,
  danglingLink,
  unresolvedLink,
  linkToItself,
  linkKind,
  partCycle,
  partsSum,
  partsNotSummed,
  periodOrder,
  whenOrder,
  dueOutsideYear,
  betweenWithoutUpper,
  upperWithoutBetween,
  upperBelowValue,
  negativeAmount,
  roleWithMeasure,
  missingWithMeasure,
  declaredCount,
  duplicateName,
  seatOutside,
  otherPlan,
  divisionCode,
  suspiciousCharactersOfNames,
  confusableNames,
];
