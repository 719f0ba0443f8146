import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addQuantities, quantity, sumQuantities } from '../../src/quantity/arithmetic.ts';
import { coefficientOf } from '../../src/quantity/coefficient.ts';
import { convertQuantity } from '../../src/quantity/convert.ts';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  isComputedDecimal,
  isDecimalString,
  isZero,
  multiplyDecimals,
  negate,
  proportionOf,
  roundDecimal,
  scaleDecimal,
  sumDecimals,
} from '../../src/quantity/decimal.ts';
import { formatQuantity } from '../../src/quantity/format.ts';
import { toPercent } from '../../src/quantity/percent.ts';
import { printedInterval } from '../../src/quantity/precision.ts';
import { compareRatios, compareRatioTo, ratioOf } from '../../src/quantity/ratio.ts';

const table: readonly string[] = JSON.parse(readFileSync(new URL('./hostile-numbers.json', import.meta.url), 'utf8'));
const long = [
  '9'.repeat(100_000),
  `0.${'0'.repeat(100_000)}`,
  `-${'0'.repeat(100_000)}`,
  `1${'.'.repeat(100_000)}`,
  '-'.repeat(100_000),
  '九'.repeat(100_000),
  `${'9'.repeat(100_000)}元`,
];
const hostile: readonly string[] = [...table, ...long];
const shown = hostile.map(
  (text) => [text.length > 40 ? `${text.slice(0, 20)}… (${text.length})` : text, text] as const,
);

/** The best of a few tries: another process may take the machine for longer than all of this. */
function milliseconds(work: () => void): number {
  const tries = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...tries);
}

describe.each(shown)('%j', (_, text) => {
  const unit = '个';
  const good = { value: '1', unit };
  const bad = { value: text, unit };

  it('is no decimal number', () => {
    expect(isDecimalString(text)).toBe(false);
    expect(isComputedDecimal(text)).toBe(false);
    expect(coefficientOf(text)).toBeNaN();
  });

  it('is refused as data', () => {
    const codes = [
      addQuantities(good, bad),
      addQuantities(bad, good),
      sumQuantities([good, bad]),
      convertQuantity(bad, '万个'),
      convertQuantity(bad, unit),
      ratioOf(bad, good),
      ratioOf(good, bad),
    ].map(({ ok, issues }) => [ok, issues.map(({ code }) => code)]);
    expect(codes).toEqual(codes.map(() => [false, ['quantity/not-a-number']]));
  });

  it('is the mistake of a caller who promised a number', () => {
    const calls = [
      () => quantity(text, unit),
      () => formatQuantity(bad),
      () => printedInterval(text),
      () => printedInterval(bad),
      () => toPercent({ part: text, whole: '7' }),
      () => toPercent({ part: '7', whole: text }),
      () => compareRatioTo({ part: '1', whole: '2' }, text),
      () => compareRatios({ part: '1', whole: text }, { part: '1', whole: '1' }),
      () => addDecimals(text, '1'),
      () => addDecimals('1', text),
      () => multiplyDecimals(text, '1'),
      () => compareDecimals(text, '1'),
      () => sumDecimals(['1', text]),
      () => isZero(text),
      () => negate(text),
      () => roundDecimal(text, 1, 'half-up'),
      () => divideDecimals('1', text, 1),
      () => scaleDecimal(text, 1),
      () => proportionOf(text, '1', '1'),
    ];
    for (const call of calls) expect(call).toThrow(/^Not a decimal number: ".{0,480}"$/);
  });

  it('is refused in less than a millisecond', () => {
    expect(milliseconds(() => isDecimalString(text))).toBeLessThan(1);
    expect(milliseconds(() => isComputedDecimal(text))).toBeLessThan(1);
    expect(milliseconds(() => addQuantities(good, bad))).toBeLessThan(1);
    expect(milliseconds(() => expect(() => quantity(text, unit)).toThrow(TypeError))).toBeLessThan(1);
  });
});

describe('What is no text at all', () => {
  it.each([null, undefined, 7, 7n, true, ['7'], { value: '7' }])('%s is no number', (value) => {
    expect(isDecimalString(value as unknown as string)).toBe(false);
    expect(addQuantities({ value: '1', unit: '个' }, { value: value as unknown as string, unit: '个' })).toMatchObject({
      ok: false,
      issues: [{ code: 'quantity/not-a-number', path: [1, 'value'], received: `${value}` }],
    });
  });
});
