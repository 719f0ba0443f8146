import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/period/date.ts';
import { isDecimalString } from '../../src/quantity/decimal.ts';
import { patterns } from '../../src/schema/patterns.ts';
import { decimal, isoDate, isoDay } from '../../src/schema/text.ts';
import { runs } from '../property-runs.ts';

const pattern = (name: string) => new RegExp(patterns.get(name) ?? 'none', 'u');

const numberLike = fc.oneof(
  fc.stringMatching(/^-?[0-9]{1,16}(?:\.[0-9]{0,9})?$/),
  fc.string({ unit: fc.constantFrom('-', '.', '0', '1', '9', 'e', '+', ' ', '０', '\n'), maxLength: 20 }),
);

const dateLike = fc.oneof(
  fc.stringMatching(/^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/),
  fc.string({ unit: fc.constantFrom('-', '0', '1', '2', '3', '9', 'T', '\n'), maxLength: 11 }),
);

describe('The patterns of JSON Schema', () => {
  it('say of decimals what isDecimalString says', () => {
    fc.assert(
      fc.property(numberLike, (text) => {
        expect(pattern('decimal').test(text)).toBe(isDecimalString(text));
        expect(decimal().safeParse(text).success).toBe(isDecimalString(text));
      }),
      { numRuns: runs(5000) },
    );
  });

  it.each(['-0', '-0.0', '-0.00000000', '0', '0.0', '-0.1', '00', '1.', '.1', '123456789012345', '1234567890123456'])(
    'say of the decimal %s what isDecimalString says',
    (text) => {
      expect(pattern('decimal').test(text)).toBe(isDecimalString(text));
    },
  );

  it('say of dates what isIsoDate says', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        expect(pattern('iso-date').test(text)).toBe(isIsoDate(text));
        expect(isoDate().safeParse(text).success).toBe(isIsoDate(text));
        expect(pattern('iso-day').test(text)).toBe(text.length === 10 && isIsoDate(text));
        expect(isoDay().safeParse(text).success).toBe(text.length === 10 && isIsoDate(text));
      }),
      { numRuns: runs(5000) },
    );
  });

  it('say of every day that there might be, in years of every kind, what isIsoDate says', () => {
    for (const year of [
      '0000',
      '0001',
      '0004',
      '0100',
      '0400',
      '1900',
      '2000',
      '2019',
      '2020',
      '2100',
      '2400',
      '9999',
    ]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = [year, `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-');
          expect([text, pattern('iso-day').test(text)]).toEqual([text, isIsoDate(text)]);
          expect([text, isoDay().safeParse(text).success]).toEqual([text, isIsoDate(text)]);
        }
      }
    }
  });
});
