import { assertOptionNames } from '../options.ts';
import { isIsoDate } from '../period/date.ts';
import { isDecimalString } from '../quantity/decimal.ts';
import type { AttainmentOptions } from './verdict.ts';

const judging: readonly string[] = [
  'asOf',
  'dueBy',
  'figures',
  'units',
  'baseline',
  'ratio',
  'annualise',
  'tolerance',
  'better',
] satisfies readonly (keyof AttainmentOptions)[];

/** Refuses options that cannot be meant: a caller's mistake is thrown, never guessed around. `further` are known besides. */
export function assertOptions(options: AttainmentOptions, further: readonly string[] = []): void {
  assertOptionNames(options, [...judging, ...further]);
  const { asOf, dueBy, tolerance, baseline } = options;
  assertDay('asOf', asOf);
  assertDay('dueBy', dueBy);
  if (tolerance !== undefined && (!isDecimalString(tolerance) || tolerance.startsWith('-'))) {
    throw new TypeError(`tolerance must be a decimal string of 0 or more: ${tolerance}`);
  }
  if (baseline !== undefined && !isDecimalString(baseline)) {
    throw new TypeError(`baseline must be a decimal string: ${baseline}`);
  }
}

/** Refuses what is given as a day and is none. */
export function assertDay(name: string, day: unknown): void {
  if (day !== undefined && !(typeof day === 'string' && day.length === 10 && isIsoDate(day))) {
    throw new TypeError(`${name} must be a day, YYYY-MM-DD: ${day}`);
  }
}
