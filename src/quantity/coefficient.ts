const zero = 48;
const minus = 45;
const point = 46;
/** More characters than a safe integer with sign and point can have. */
const longest = 18;

/**
 * The digits of a decimal as one integer: `12.50` is 1250, to be read with {@link decimalPlaces}.
 * Grammar check and reading in one pass: `NaN` for what is no decimal, and for one that 53 bits cannot hold exactly.
 */
export function coefficientOf(text: string): number {
  const end = text.length;
  if (end > longest) return Number.NaN;
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  let value = 0;
  let dot = end;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code === point && dot === end) dot = index;
    else if (code >= zero && code <= zero + 9) value = value * 10 + (code - zero);
    else return Number.NaN;
  }
  const wholeDigits = dot - start;
  const malformed =
    wholeDigits < 1 ||
    dot === end - 1 ||
    (wholeDigits > 1 && text.charCodeAt(start) === zero) ||
    (start === 1 && value === 0);
  if (malformed || value > Number.MAX_SAFE_INTEGER) return Number.NaN;
  return start === 1 ? -value : value;
}

/** How many digits stand after the point: 2 of `12.50`. */
export function decimalPlaces(text: string): number {
  const dot = text.indexOf('.');
  return dot === -1 ? 0 : text.length - dot - 1;
}

const powersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16];

/**
 * {@link coefficientOf} with zeros added up to so many places, so that two can be compared or added: 12.5 at 3 places is
 * 12500. Not a safe integer where 53 bits do not hold it.
 */
export function coefficientAt(text: string, places: number): number {
  return coefficientOf(text) * (powersOfTen[places - decimalPlaces(text)] ?? Number.NaN);
}

/** The decimal that {@link coefficientOf} and a number of places were read from, in its shortest form: 1250 and 2 is `12.5`. */
export function decimalOf(coefficient: number, places: number): string {
  const digits = `${Math.abs(coefficient)}`.padStart(places + 1, '0');
  const dot = digits.length - places;
  let end = digits.length;
  // Past the point where there are no places: whatever stands before it stays.
  while (digits.charCodeAt(end - 1) === zero) end -= 1;
  const sign = coefficient < 0 ? '-' : '';
  return sign + digits.slice(0, dot) + (end > dot ? `.${digits.slice(dot, end)}` : '');
}
