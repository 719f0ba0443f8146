import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, suspiciousCharacters } from '../src/name.ts';
import { runs } from './property-runs.ts';

const many = { numRuns: runs(2_000) };
const hidden = fc.constantFrom(
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\ufe0f',
  '\u{e0100}',
  ' ',
  '\u3000',
  '\u00a0',
  '\n',
);
const han = fc.string({
  unit: fc.constantFrom(...'民生工程农村改厕基本医疗保险泗县ABCabc0123()“”、'),
  minLength: 1,
  maxLength: 20,
});

describe('The key of a name', () => {
  it('does not see what cannot be seen', () => {
    fc.assert(
      fc.property(han, fc.array(fc.tuple(fc.nat(20), hidden), { maxLength: 8 }), (name, inserted) => {
        const characters = [...name];
        for (const [at, mark] of inserted) characters.splice(at, 0, mark);
        const mutated = characters.join('');
        expect(nameKey(mutated)).toBe(nameKey(name));
      }),
      many,
    );
  });

  it('is the same for full and half width', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (half) => String.fromCharCode(half.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(han, (name) => {
        expect(nameKey(wide(name))).toBe(nameKey(name));
      }),
      many,
    );
  });

  it('is its own key, whatever the name, and never throws', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
    );
    fc.assert(
      fc.property(anything, (name) => {
        const key = nameKey(name);
        expect(nameKey(key)).toBe(key);
        const found = suspiciousCharacters(key);
        expect(found.every(({ kind }) => kind === 'lone-surrogate' || kind === 'private-use')).toBe(true);
        for (const { index, codePoint } of suspiciousCharacters(name)) {
          expect(`U+${name.codePointAt(index)?.toString(16).toUpperCase().padStart(4, '0')}`).toBe(codePoint);
        }
      }),
      many,
    );
  });
});
