import { inWords } from './in-words.ts';
import type { Reading } from './reading.ts';

/** Whether it is what a reader gives: for callers without types. */
export function assertReading(reading: unknown): asserts reading is Reading<unknown> {
  const lists: readonly string[] = ['evidence', 'issues', 'ledger'] satisfies readonly (keyof Reading<unknown>)[];
  const isReading =
    typeof reading === 'object' &&
    reading !== null &&
    lists.every((name) => Array.isArray((reading as Readonly<Record<string, unknown>>)[name]));
  if (!isReading) throw new TypeError(`Not a reading, as readDocument gives it: ${inWords(reading)}`);
}
