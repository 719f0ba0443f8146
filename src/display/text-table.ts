import { requireWhole, requireWidth } from './settings.ts';
import { type Column, cellAt, type Table } from './table.ts';
import { textWidth } from './text-width.ts';
import { visibleText } from './visible-text.ts';
import { widestLine, wrapText } from './wrap-text.ts';

/** How a text table is laid out. */
export interface TextTableOptions {
  /** Terminal columns, 20 to 10000; 100 where absent. */
  readonly width?: number;
  /** Lines a cell may take before it is cut with …, 1 to 10000; 4 where absent. */
  readonly lines?: number;
}

const gap = '  ';
const rule = '-';
/** Numbers up to this width are never broken over lines. */
const widestNumber = 24;
/** Where words would get fewer columns than this, each row is set as a list of its own. */
const narrowestWords = 8;

/**
 * A table as text for a terminal or a log: no line is wider than `width`. East Asian wide characters count two columns.
 * Long cells wrap and are cut with … after `lines` lines; a table with too many columns for the width becomes a list
 * of rows, one cell a line.
 *
 * @param table the table
 * @param options width in terminal columns, lines a cell may take
 * @returns lines joined by `\n`, none with spaces at its end
 * @throws `TypeError` where `width` or `lines` is no whole number in its range
 * @source our convention
 */
export function textTable(table: Table, options: TextTableOptions = {}): string {
  const { width = 100, lines = 4 } = options;
  requireWidth(width);
  requireWhole('lines', lines, 1, 10_000);

  const headers = table.columns.map(({ header }) => shown(header));
  const rows = table.rows.map((row) => table.columns.map((_, index) => shown(cellAt(row, index))));
  const sized = sizedColumns(table.columns, [headers, ...rows], width);
  const body =
    sized === undefined
      ? rows.flatMap((row) => listOf(headers, row, width, lines))
      : [
          ...rowLines(headers, sized, lines),
          sized.map((column) => rule.repeat(column.width)).join(gap),
          ...rows.flatMap((row) => rowLines(row, sized, lines)),
        ];

  const title = table.title === undefined ? [] : wrapText(shown(table.title), width, lines);
  const notes = table.notes.flatMap((note) => wrapText(shown(note), width, lines));
  return [title, body, notes]
    .filter((part) => part.some((line) => line !== ''))
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function shown(cell: string): string {
  return visibleText(cell).replaceAll('\t', ' ');
}

interface SizedColumn {
  readonly align: Column['align'];
  readonly width: number;
}

/** What each column gets: numbers what they need, words an equal share of what is left; undefined where that is too little. */
function sizedColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly SizedColumn[] | undefined {
  const needed = columns.map(({ align }, index) => {
    const own = rows.reduce((widest, row) => Math.max(widest, widestLine(cellAt(row, index))), 1);
    return { align, width: own, isFixed: align === 'right' && own <= widestNumber };
  });
  const words = needed.filter(({ isFixed }) => !isFixed).sort((a, b) => a.width - b.width);
  const fixed = needed.filter(({ isFixed }) => isFixed).reduce((sum, column) => sum + column.width, 0);
  let left = width - fixed - gap.length * (columns.length - 1);
  for (const [index, word] of words.entries()) {
    const share = Math.floor(left / (words.length - index));
    if (word.width > share) {
      if (share < narrowestWords) return undefined;
      return needed.map((column) => (column.isFixed ? column : { ...column, width: Math.min(column.width, share) }));
    }
    left -= word.width;
  }
  return left < 0 ? undefined : needed;
}

/** The lines of one row, cells side by side. */
function rowLines(row: readonly string[], columns: readonly SizedColumn[], lines: number): readonly string[] {
  const cells = columns.map(({ align, width }, index) => {
    const wrapped = wrapText(cellAt(row, index), width, lines);
    return { wrapped, align, width };
  });
  const height = cells.reduce((most, { wrapped }) => Math.max(most, wrapped.length), 1);
  return Array.from({ length: height }, (_, at) =>
    cells
      .map(({ wrapped, align, width }) => {
        const text = cellAt(wrapped, at);
        const space = ' '.repeat(width - textWidth(text));
        return align === 'right' ? space + text : text + space;
      })
      .join(gap)
      .trimEnd(),
  );
}

/** The lines of one row, cells below each other, with a rule above; empty cells are left out. */
function listOf(headers: readonly string[], row: readonly string[], width: number, lines: number): readonly string[] {
  return [
    rule.repeat(width),
    ...row.flatMap((cell, index) => (cell === '' ? [] : wrapText(`${headers[index]}: ${cell}`, width, lines))),
  ];
}
