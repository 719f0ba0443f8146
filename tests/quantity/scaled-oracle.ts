/** A second implementation of exact arithmetic, in whole numbers of 10^-places: an oracle that shares nothing with the first. */
export interface Scaled {
  readonly count: bigint;
  readonly places: number;
}

export function scaled(text: string): Scaled {
  const [whole = '', fraction = ''] = text.split('.');
  return { count: BigInt(whole + fraction), places: fraction.length };
}

export function atPlaces({ count, places }: Scaled, wanted: number): bigint {
  return count * 10n ** BigInt(wanted - places);
}

export function plus(a: Scaled, b: Scaled): Scaled {
  const places = Math.max(a.places, b.places);
  return { count: atPlaces(a, places) + atPlaces(b, places), places };
}

export function times(a: Scaled, b: Scaled): Scaled {
  return { count: a.count * b.count, places: a.places + b.places };
}

export function order(a: Scaled, b: Scaled): number {
  const left = atPlaces(a, a.places + b.places);
  const right = atPlaces(b, a.places + b.places);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Shortest form. */
export function text({ count, places }: Scaled): string {
  const digits = (count < 0n ? -count : count).toString().padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const sign = count < 0n ? '-' : '';
  return `${sign}${digits.slice(0, digits.length - places)}${places > 0 && fraction !== '' ? `.${fraction}` : ''}`;
}

/** Half away from zero at so many places, all of them written. */
export function roundedTo(numerator: bigint, denominator: bigint, digits: number): string {
  const negative = numerator < 0n !== denominator < 0n;
  const over = denominator < 0n ? -denominator : denominator;
  const above = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(digits);
  const steps = (2n * above + over) / (2n * over);
  const padded = steps.toString().padStart(digits + 1, '0');
  const shown =
    digits === 0 ? padded : `${padded.slice(0, padded.length - digits)}.${padded.slice(padded.length - digits)}`;
  return (negative && steps > 0n ? '-' : '') + shown;
}
