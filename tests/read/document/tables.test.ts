import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/plan/figure.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import counties from './county-tables.json' with { type: 'json' };
import tables from './tables.json' with { type: 'json' };

interface Row {
  readonly says: string;
  readonly lines: readonly string[];
  readonly projects: readonly string[];
  /** `11 actual 个 completed 甲县 → 22`: number, kind, unit, stage, division, the target it answers; `?` where doubted. */
  readonly figures: readonly string[];
}

const kinds: ReadonlySet<string> = new Set(['target', 'standard', 'part', 'actual', 'stage', 'claim', 'funding']);

/** What stands at a path of a value. */
const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((found, key) => (found as Record<string | number, unknown> | undefined)?.[key], value);

function readTable(lines: readonly string[]) {
  const text = lines.join('\n');
  const { value, ledger } = readDocument(text);
  const figures = ledger
    .filter(({ as, rule }) => kinds.has(as) || rule === 'cell' || rule === 'bare-cell')
    .map(({ text: number, as, unit, unitMeant, answers, flag, path }) => {
      const figure = at(value, path ?? []) as Figure | undefined;
      const answered = ledger.find(({ span }) => span[0] === answers);
      return [
        number,
        as,
        [unitMeant ?? unit ?? '-', ...(figure?.measure?.per === undefined ? [] : [figure.measure.per])].join('/'),
        ...(figure?.stage === undefined ? [] : [figure.stage]),
        ...(figure?.scope?.divisions ?? []),
        ...(answered === undefined ? [] : ['→', answered.text]),
        ...(flag === true ? ['?'] : []),
      ].join(' ');
    });
  return { projects: (value?.plan?.projects ?? []).map(({ name }) => name), figures };
}

describe('a table', () => {
  it.each(tables as readonly Row[])('$says', ({ lines, projects, figures }) => {
    expect(readTable(lines)).toEqual({ projects, figures });
  });
});

describe('a table with a division a row', () => {
  it.each(counties as readonly Row[])('$says', ({ lines, projects, figures }) => {
    expect(readTable(lines)).toEqual({ projects, figures });
  });
});
