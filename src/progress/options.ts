import { isIsoDate } from '../period/date.ts';
import { isDecimalString } from '../quantity/decimal.ts';
import type { AttainmentOptions } from './verdict.ts';

/** Refuses options that cannot be meant: a caller's mistake is thrown, never guessed around. */
export function assertOptions({ asOf, dueBy, tolerance, baseline }: AttainmentOptions): void {
  for (const [name, day] of [
    ['asOf', asOf],
    ['dueBy', dueBy],
  ] as const) {
    if (day !== undefined && !(day.length === 10 && isIsoDate(day))) {
      throw new TypeError(`${name} must be a day, YYYY-MM-DD: ${day}`);
    }
  }
  if (tolerance !== undefined && (!isDecimalString(tolerance) || tolerance.startsWith('-'))) {
    throw new TypeError(`tolerance must be a decimal string of 0 or more: ${tolerance}`);
  }
  if (baseline !== undefined && !isDecimalString(baseline)) {
    throw new TypeError(`baseline must be a decimal string: ${baseline}`);
  }
}
