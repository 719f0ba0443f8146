import type { Check, CheckInput } from '../../src/check/finding.ts';
import { frozen } from '../plan/small-plan.ts';

/** What a check finds, as code, place and what stands against it; the input is frozen, so that nothing is written to it. */
export function found(
  check: Check,
  input: CheckInput,
): readonly (readonly [code: string, place: string, expected: string])[] {
  return check
    .check(frozen(input))
    .map(({ code, document, path, expected }) => [
      code.replace('check/', ''),
      [document, ...path].join('.'),
      expected ?? '',
    ]);
}

/** The numbers that a check holds against each other, as `printed 62.3%`. */
export function numbersOf(check: Check, input: CheckInput): readonly (readonly string[])[] {
  return check.check(frozen(input)).map(({ numbers }) =>
    numbers.map(({ as, value, upper, unit, figure }) => {
      const range = upper === undefined ? value : `${value}–${upper}`;
      return `${as} ${range}${unit}${figure === undefined ? '' : ` ${figure}`}`;
    }),
  );
}
