import { describe, expect, it } from 'vitest';
import rows from './benefit.json' with { type: 'json' };
import { type FigureRow, figuresOf } from './figures.ts';

describe.each(Object.entries<readonly FigureRow[]>(rows))('%s', (_, group) => {
  it.each(group)('$promise | $result', (row) => {
    expect(figuresOf(row)).toStrictEqual(row.figures);
  });
});
