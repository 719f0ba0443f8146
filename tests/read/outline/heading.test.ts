import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../src/read/outline/body/heading.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './headings.json' with { type: 'json' };

describe('headingsOf', () => {
  it.each(rows)('$says', ({ lines, headings }) => {
    const page = pageOf(lines.join('\n'));
    const found = linesOf(page);
    const markers = headingsOf(found).map((heading, index) => {
      const start = found[index]?.start ?? 0;
      return heading === undefined ? null : page.text.slice(start, start + heading.length);
    });
    expect(markers).toEqual(headings);
  });
});
