import { describe, expect, it } from 'vitest';
import { clustersOf, textWidth } from '../../src/display/text-width.ts';
import rows from './text-width.rows.json' with { type: 'json' };

describe('clustersOf', () => {
  it.each(rows)('%o takes %o columns', (text, widths) => {
    const clusters = clustersOf(`${text}`);
    expect(clusters.map(({ width }) => width)).toEqual(widths);
    expect(clusters.map((cluster) => cluster.text).join('')).toBe(text);
    expect(textWidth(`${text}`)).toBe(clusters.reduce((sum, { width }) => sum + width, 0));
  });

  it('takes time in proportion, however much is joined', () => {
    const family = '👩\u200D'.repeat(100_000);
    expect(clustersOf(family)).toEqual([{ text: family, width: 2 }]);
  }, 5_000);

  it('pairs the letters of flags', () => {
    expect(clustersOf('🇨🇳🇨🇳🇨').map(({ text }) => text)).toEqual(['🇨🇳', '🇨🇳', '🇨']);
  });
});
