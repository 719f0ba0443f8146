import fc from 'fast-check';

function written(negative: boolean, whole: string, fraction: string): string {
  const text = whole + (fraction === '' ? '' : `.${fraction}`);
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

function digits(least: number, most: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });
}

function whole(most: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant('0') },
    { weight: 4, arbitrary: digits(1, 4).map(withoutZeros) },
    { weight: 4, arbitrary: digits(1, most).map(withoutZeros) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: most }).map((length) => '9'.repeat(length)) },
  );
}

function withoutZeros(text: string): string {
  return text.replace(/^0+(?=\d)/, '');
}

/** Decimals as documents print them: up to 15 digits and 8 places, small ones more often than their share. */
export const printedDecimal = fc
  .tuple(fc.boolean(), whole(15), fc.oneof(fc.constant(''), digits(1, 2), digits(1, 8)))
  .map(([negative, before, after]) => written(negative, before, after));

/** Decimals as computing makes them: up to 38 digits. */
export const computedDecimal = fc
  .tuple(fc.boolean(), whole(38), digits(0, 37))
  .map(([negative, before, after]) => written(negative, before, after.slice(0, 38 - before.length)));

/** Where 53 bits end, with and without places. */
const edgeDecimal = fc
  .tuple(
    fc.boolean(),
    fc.constantFrom(2n ** 53n, 2n ** 54n, 2n ** 53n / 10n, 2n ** 54n / 10n, 2n ** 53n / 100n, 2n ** 26n),
    fc.bigInt({ min: -30n, max: 30n }),
    fc.nat(3),
  )
  .map(([negative, edge, more, places]) => {
    const digits = `${edge + more}`;
    return written(negative, digits.slice(0, digits.length - places), digits.slice(digits.length - places));
  });

export const anyDecimal = fc.oneof(printedDecimal, computedDecimal, edgeDecimal);
