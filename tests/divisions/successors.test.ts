import { describe, expect, it } from 'vitest';
import { successors } from '../../src/divisions/successors.ts';
import { expect as good } from '../../src/issue.ts';
import rows from './successors.rows.json' with { type: 'json' };

const said = (code: string, from: string, to: string) =>
  good(successors(code, from, to)).map(({ code, name, kind, share, alsoFrom }) =>
    [`${code} ${name} ${kind} ${share}`, ...alsoFrom].join(' +'),
  );

describe('successors', () => {
  it.each(rows)('%s %s: %s → %s', (code, _, from, to, expected) => {
    expect(said(`${code}`, `${from}`, `${to}`)).toEqual(expected);
  });

  it('tells all of a division', () => {
    expect(successors('341521', '2014', '2015')).toStrictEqual({
      ok: true,
      issues: [],
      value: [{ code: '340422', name: '寿县', level: 'county', kind: 'moved', share: 'whole', alsoFrom: [] }],
    });
  });

  it('takes days: a table holds from the last day of its year', () => {
    expect(said('341521', '2015-06-30', '2015-12-30')).toEqual(['341521 寿县 kept whole']);
    expect(said('341521', '2015-12-30', '2015-12-31')).toEqual(['340422 寿县 moved whole']);
  });

  it('refuses where either day has no table', () => {
    expect(successors('341324', '1970', '2014')).toMatchObject({ ok: false, issues: [{ received: '1970' }] });
    expect(successors('341324', '2014', '1970')).toMatchObject({ ok: false, issues: [{ received: '1970' }] });
  });

  it('refuses codes of another year and days without a table, all at once', () => {
    expect(successors('341521', '2015', '2016').issues).toMatchObject([
      { code: 'division/not-in-table', path: [], received: '341521', expected: '2015' },
    ]);
    expect(successors('341521', '1980', '1970').issues.map(({ received }) => received)).toEqual(['1980', '1970']);
    expect(successors('999999', '2024', '2030').issues.map(({ code }) => code)).toEqual([
      'division/after-last-table',
      'division/not-in-table',
    ]);
    expect(successors('__proto__', '2024', '2024').ok).toBe(false);
    expect(() => successors('341521', '2014', 'x')).toThrow(TypeError);
  });

  it('warns where the last table stands for a later one', () => {
    expect(successors('341324', '2024', '2026')).toMatchObject({
      ok: true,
      issues: [{ code: 'division/after-last-table' }],
      value: [{ kind: 'kept', share: 'whole', alsoFrom: [] }],
    });
  });
});
