import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textTable } from '../../src/display/text-table.ts';
import { textWidth } from '../../src/display/text-width.ts';
import { visibleText } from '../../src/display/visible-text.ts';
import { wrapText } from '../../src/display/wrap-text.ts';
import { runs } from '../property-runs.ts';
import { hostileText } from './hostile-texts.ts';

const column = fc.record({
  key: hostileText,
  header: hostileText,
  align: fc.constantFrom('left' as const, 'right' as const),
});
const table = fc.record({
  title: hostileText,
  columns: fc.array(column, { maxLength: 12 }),
  rows: fc.array(fc.array(hostileText, { maxLength: 12 }), { maxLength: 4 }),
  notes: fc.array(hostileText, { maxLength: 2 }),
});

describe('textTable', () => {
  it('has no line wider than asked, and none that acts on the terminal', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 20, max: 140 }), fc.integer({ min: 1, max: 6 }), (any, width, lines) => {
        const text = textTable(any, { width, lines });
        for (const line of text.split('\n')) {
          expect(textWidth(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(visibleText(line).trimEnd());
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('wrapText', () => {
  it('loses nothing but spaces where it may take as many lines as it needs', () => {
    const bare = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(hostileText.map(visibleText), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrapText(text, width, 10_000);
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: runs(2000) },
    );
  });
});
