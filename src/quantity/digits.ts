/** Refuses a number of digits after the point that nobody can mean. */
export function requireDigits(digits: number): void {
  if (Number.isInteger(digits) && digits >= 0 && digits <= 8) return;
  throw new TypeError(`digits must be a whole number from 0 to 8: ${digits}`);
}
