import { expect } from 'vitest';
import type { Reading } from '../../src/read/reading.ts';

const digitRuns = /[0-9０-９]+/g;

/**
 * The laws of every reading: each digit of the text in one entry, each entry and each evidence the exact characters; every path leads to
 * something in the value, and no gate refuses what was read.
 */
export function expectLawful(text: string, { value, ledger, evidence, issues }: Reading<unknown>): void {
  let end = 0;
  const covered = new Set<number>();
  for (const entry of ledger) {
    const [start, stop] = entry.span;
    expect(start).toBeGreaterThanOrEqual(end);
    expect(text.slice(start, stop)).toBe(entry.text);
    expect(entry.text).toMatch(/^[0-9０-９]+(?:[.．][0-9０-９]+)?$/);
    for (let at = start; at < stop; at += 1) covered.add(at);
    end = stop;
  }
  for (const run of text.matchAll(digitRuns)) {
    for (let at = run.index; at < run.index + run[0].length; at += 1)
      expect(covered.has(at), `digit at ${at}`).toBe(true);
  }
  for (const { text: quoted, span } of evidence) expect(text.slice(span[0], span[1])).toBe(quoted);
  for (const { span } of issues) {
    if (span === undefined) continue;
    expect(span[0]).toBeGreaterThanOrEqual(0);
    expect(span[1]).toBeLessThanOrEqual(text.length);
  }
  expect(issues.filter(({ code, severity }) => code.startsWith('gate/') && severity === 'error')).toEqual([]);
  if (value === undefined) return;
  for (const { path } of [...ledger, ...evidence, ...issues])
    expect(valueAt(value, path ?? []), path?.join('.')).toBeDefined();
  for (const { path, flag } of ledger) {
    // The end of a range stands within its figure.
    if (path === undefined || path.at(-1) === 'upper') continue;
    const { inferred = [] } = valueAt(value, path) as { readonly inferred?: readonly string[] };
    expect(inferred.includes('as'), path.join('.')).toBe(flag === true);
  }
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    value,
  );
}
