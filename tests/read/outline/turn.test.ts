import { expect, it } from 'vitest';
import { readOutline } from '../../../src/read/outline/read-outline.ts';
import rows from './turns.json' with { type: 'json' };

/** What the projects of a report say, and on which side it stands. */
function told(lines: readonly string[]): readonly string[] {
  const { items } = readOutline(['清河县2024年民生实事进展情况', ...lines].join('\n'));
  return items.flatMap(({ passages }) =>
    passages.map(({ kind, isGuess, text }) => `${kind}${isGuess ? '?' : ''} ${text}`),
  );
}

it.each(rows)('$says', (row) => {
  expect(told(row.lines)).toEqual(row.told);
});
