/** The languages tables are headed in. */
export type DisplayLocale = 'zh-CN' | 'en';

/** One column of a table. */
export interface Column {
  /** Name for programs, the same in every language. */
  readonly key: string;
  /** Name for people. */
  readonly header: string;
  /** Numbers stand right, words left. */
  readonly align: 'left' | 'right';
}

/** A table as text and HTML are made of it 表. All cells are text already. */
export interface Table {
  readonly title?: string;
  readonly columns: readonly Column[];
  /** One cell a column, in the columns' order. */
  readonly rows: readonly (readonly string[])[];
  /** Lines below the table: totals, what is not shown. */
  readonly notes: readonly string[];
}

/** A cell of a row; `''` where the row is shorter than the table. */
export function cellAt(row: readonly string[], index: number): string {
  return row[index] ?? '';
}
