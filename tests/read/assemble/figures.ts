import { readPromise, readRow } from '../row.ts';

/** One question: a promise, or a promise and what came of it; and the figures that are read from it. */
export interface FigureRow {
  readonly promise: string;
  readonly result?: string;
  readonly figures: readonly unknown[];
}

/** The figures of a row: of a list, targets and parameters; of a bulletin, what is reported. */
export function figuresOf({ promise, result }: FigureRow): readonly unknown[] {
  if (result === undefined) {
    const { targets, parameters } = readPromise(promise);
    return [...targets, ...parameters];
  }
  const { actuals, claims, parameters } = readRow(promise, result);
  return [...actuals, ...claims, ...parameters];
}
