import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../src/read/outline/body/passages.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './paragraphs.json' with { type: 'json' };

describe('readParagraph takes', () => {
  it.each(rows)('$says', ({ text, passages, units = [] }) => {
    const found = readParagraph(pageOf(text), [0, text.length], 'promise');
    expect(found.passages.map((passage) => `${passage.kind} ${passage.text}`)).toEqual(passages);
    expect(found.units.flatMap(({ lead }) => lead.map((unit) => unit.text))).toEqual(units);
    expect(found.units).toHaveLength(units.length);
  });

  it('a label at the beginning of a stretch, whatever stands before it', () => {
    const text = '小区改造 进展情况：改造5个。';
    const { passages } = readParagraph(pageOf(text), [5, text.length], 'promise');
    expect(passages).toEqual([{ text: '改造5个。', span: [10, 15], kind: 'result' }]);
  });
});
