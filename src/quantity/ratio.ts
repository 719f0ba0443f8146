import type { DecimalString } from './quantity.ts';

/** Part and whole, never divided: exact, rounded only when shown. The whole is never 0. */
export interface Ratio {
  readonly part: DecimalString;
  readonly whole: DecimalString;
}
