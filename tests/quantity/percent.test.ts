import { describe, expect, it } from 'vitest';
import { toPercent } from '../../src/quantity/percent.ts';

const nines = (length: number) => '9'.repeat(length);

/** part, whole, and what is shown with 0, 1, 2 and 8 digits. */
const rows: readonly (readonly [part: string, whole: string, shown: readonly [string, string, string, string]])[] = [
  ['25088', '25100', ['99%', '99.9%', '99.95%', '99.95219124%']],
  ['25100', '25100', ['100%', '100.0%', '100.00%', '100.00000000%']],
  ['25100.0', '25100', ['100%', '100.0%', '100.00%', '100.00000000%']],
  ['25101', '25100', ['100%', '100.0%', '100.00%', '100.00398406%']],
  ['0', '25100', ['0%', '0.0%', '0.00%', '0.00000000%']],
  ['0.00', '-25100', ['0%', '0.0%', '0.00%', '0.00000000%']],
  ['1', '25100', ['<1%', '<0.1%', '<0.01%', '0.00398406%']],
  ['-1', '25100', ['>-1%', '>-0.1%', '>-0.01%', '-0.00398406%']],
  ['1', '-25100', ['>-1%', '>-0.1%', '>-0.01%', '-0.00398406%']],
  ['-1', '-25100', ['<1%', '<0.1%', '<0.01%', '0.00398406%']],
  ['-25088', '25100', ['-99%', '-99.9%', '-99.95%', '-99.95219124%']],
  ['-25088', '-25100', ['99%', '99.9%', '99.95%', '99.95219124%']],
  ['1', '200', ['1%', '0.5%', '0.50%', '0.50000000%']],
  ['1', '201', ['<1%', '0.5%', '0.50%', '0.49751244%']],
  ['5', '1000', ['1%', '0.5%', '0.50%', '0.50000000%']],
  ['125', '1000', ['13%', '12.5%', '12.50%', '12.50000000%']],
  ['-125', '1000', ['-13%', '-12.5%', '-12.50%', '-12.50000000%']],
  ['1321', '1000', ['132%', '132.1%', '132.10%', '132.10000000%']],
  ['12543', '9500', ['132%', '132.0%', '132.03%', '132.03157895%']],
  ['44.3', '71', ['62%', '62.4%', '62.39%', '62.39436620%']],
  ['3', '1', ['300%', '300.0%', '300.00%', '300.00000000%']],
  ['995', '1000', ['99%', '99.5%', '99.50%', '99.50000000%']],
  ['1005', '1000', ['101%', '100.5%', '100.50%', '100.50000000%']],
  ['1', '3', ['33%', '33.3%', '33.33%', '33.33333333%']],
  ['2', '3', ['67%', '66.7%', '66.67%', '66.66666667%']],
  ['999999999999999.99999999', '1000000000000000', ['99%', '99.9%', '99.99%', '99.99999999%']],
  ['1000000000000000.00000001', '1000000000000000', ['100%', '100.0%', '100.00%', '100.00000000%']],
  [nines(38), `1${'0'.repeat(37)}`, ['1000%', '1000.0%', '1000.00%', '1000.00000000%']],
  [`0.${'0'.repeat(36)}1`, nines(38), ['<1%', '<0.1%', '<0.01%', '<0.00000001%']],
  [
    `-${nines(38)}`,
    `0.${'0'.repeat(36)}1`,
    ['', '.0', '.00', '.00000000'].map((places) => `-${nines(38)}${'0'.repeat(39)}${places}%`) as never,
  ],
];

describe('A percentage', () => {
  it.each(rows)('of %s in %s', (part, whole, shown) => {
    expect([0, 1, 2, 8].map((digits) => toPercent({ part, whole }, { digits }))).toEqual(shown);
  });

  it('is the same on either lane', () => {
    for (const [part, whole, shown] of rows.slice(0, 25)) {
      const longer = (text: string) => `${text}${text.includes('.') ? '' : '.'}${'0'.repeat(16)}`;
      const lifted = { part: longer(part), whole: longer(whole) };
      // −0 is no number.
      if (!part.startsWith('0')) expect([0, 1, 2, 8].map((digits) => toPercent(lifted, { digits }))).toEqual(shown);
    }
  });

  it('has one digit where none is asked for', () => {
    expect(toPercent({ part: '1', whole: '3' })).toBe('33.3%');
    expect(toPercent({ part: '1', whole: '3' }, {})).toBe('33.3%');
  });

  it.each([-1, 9, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null])('has no %s digits', (digits) => {
    expect(() => toPercent({ part: '1', whole: '3' }, { digits: digits as number })).toThrow(
      new TypeError(`digits must be a whole number from 0 to 8: ${digits}`),
    );
  });

  it.each(['0', '0.00', `0.${'0'.repeat(30)}`])('of a whole of %s is none', (whole) => {
    expect(() => toPercent({ part: '1', whole })).toThrow(new TypeError('The whole of a ratio is 0'));
    expect(() => toPercent({ part: '0', whole })).toThrow(new TypeError('The whole of a ratio is 0'));
  });
});
