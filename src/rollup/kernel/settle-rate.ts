import { compareDecimals, isDecimalString } from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import { compareSaid, type SettledFault } from './settle.ts';
import type { Said } from './store.ts';
import { isMissingReason } from './words.ts';

/** A rate as printed, in the indicator's own terms; `bound` where only one side is known. */
export interface PrintedRate {
  readonly value: DecimalString;
  readonly bound?: 'at-least' | 'at-most';
}

/** What is made of all that was said of one rate. */
export interface SettledRate {
  readonly rate?: PrintedRate;
  readonly faults: readonly SettledFault[];
}

/** Settles what was said of one rate: equal ones are one, different ones are none. */
export function settleRate(list: readonly Said[]): SettledRate {
  const said = [...list].sort(compareSaid);
  const readable = said.filter(({ text }) => isDecimalString(text));
  const faults = said
    .filter(({ text }) => !isDecimalString(text) && !isMissingReason(text))
    .map(({ text }): SettledFault => ({ code: 'rollup/not-an-amount', received: text }));
  const received = said.map(({ text, bound = '' }) => text + (bound && ` (${bound})`)).join('、');
  const [first] = readable;
  if (first === undefined) return { faults };
  const isOne = readable.every(({ text, bound }) => bound === first.bound && compareDecimals(text, first.text) === 0);
  if (!isOne) return { faults: [...faults, { code: 'rollup/several-values', received }] };
  const rate = { value: first.text, ...(first.bound && { bound: first.bound }) };
  return { rate, faults: said.length > 1 ? [...faults, { code: 'rollup/said-twice', received }] : faults };
}
