import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/read/outline/table/table-cells.ts';
import { gridsOf } from '../../../src/read/outline/table/table-grid.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './grids.json' with { type: 'json' };

interface Row {
  readonly says: string;
  readonly lines: readonly string[];
  readonly grids: readonly {
    /** The line of heads, and the one behind the table, empty lines not counted. */
    readonly at: readonly number[];
    /** The cells of each row; of a row that spans them its words. */
    readonly rows: readonly (string | readonly string[])[];
  }[];
}

/** The tables of a text, with the words of their cells. */
function tablesOf(text: string) {
  const page = pageOf(text);
  const words = ([start, end]: Cell) => text.slice(start, end);
  return gridsOf(page, linesOf(page)).map((grid) => ({
    at: [grid.first, grid.behind],
    rows: grid.rows.map(({ cells, spanning }) => (spanning ? cells.map(words).join() : cells.map(words))),
  }));
}

describe('gridsOf', () => {
  it.each(rows as readonly Row[])('$says', ({ lines, grids }) => {
    expect(tablesOf(lines.join('\n'))).toEqual(grids);
  });

  it('says what the heads are, and what they hold', () => {
    const page = pageOf('民生实事\n序号\t 项目名称\t权重\n1\t学前\t5分');
    expect(gridsOf(page, linesOf(page))).toMatchObject([
      {
        heads: [
          [5, 7],
          [9, 13],
          [14, 16],
        ],
        roles: ['serial', 'name', undefined],
      },
    ]);
  });

  it.each([
    [400, 1],
    [401, 0],
  ])('takes a line of %d characters for heads of %d tables', (length, tables) => {
    expect(tablesOf(`${'序号\t项目名称'.padEnd(length)}\n1\t学前`)).toHaveLength(tables);
  });
});
