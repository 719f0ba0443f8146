import { describe, expect, it } from 'vitest';
import { type FigureRow, figuresOf } from './figures.ts';
import rows from './word-results.json' with { type: 'json' };

describe.each(Object.entries<readonly FigureRow[]>(rows))('%s', (_, group) => {
  it.each(group)('$promise | $result', (row) => {
    expect(figuresOf(row)).toStrictEqual(row.figures);
  });
});
