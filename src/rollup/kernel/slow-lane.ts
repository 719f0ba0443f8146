import { decimalPlaces } from '../../quantity/coefficient.ts';
import type { DecimalString } from '../../quantity/quantity.ts';

/**
 * The lane for amounts and sums that no page can hold: whole numbers of 10^-8, as many places as a printed decimal may have,
 * without end.
 */
const places = 8;

/** How many of these make one unit of a page. */
export const perPageUnit = 10n ** 4n;

/** A decimal of at most 8 places as a whole number of 10^-8. */
export function slowAmount(text: DecimalString): bigint {
  return BigInt(text.replace('.', '') + '0'.repeat(places - decimalPlaces(text)));
}

/** The decimal that a whole number of 10^-8 stands for, in shortest form. */
export function decimalOfSlow(amount: bigint): DecimalString {
  const digits = `${amount < 0n ? -amount : amount}`.padStart(places + 1, '0');
  const dot = digits.length - places;
  let end = digits.length;
  while (digits.charAt(end - 1) === '0') end -= 1;
  const fraction = end > dot ? `.${digits.slice(dot, end)}` : '';
  return (amount < 0n ? '-' : '') + digits.slice(0, dot) + fraction;
}
