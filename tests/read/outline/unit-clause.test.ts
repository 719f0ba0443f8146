import { describe, expect, it } from 'vitest';
import { unitClauses } from '../../../src/read/outline/units/unit-clause.ts';
import { pageOf, quoteOf } from '../../../src/read/text/page.ts';
import rows from './unit-clauses.json' with { type: 'json' };

interface Row {
  readonly says: string;
  readonly text: string;
  /** A sentence stands before the bracket. */
  readonly bare?: boolean;
  readonly lead: readonly string[] | null;
  readonly with?: readonly string[];
  readonly open?: boolean;
}

/** What the words of a bracket say that stands far down in a text. */
function clausesOf(text: string, bare = false) {
  const start = 500;
  const page = pageOf('某'.repeat(start) + text);
  const end = start + text.length;
  return unitClauses(page, start, end, quoteOf(page, start, end), bare);
}

describe('unitClauses', () => {
  it.each(rows as readonly Row[])('$says', ({ text, bare, lead, with: others = [], open = false }) => {
    const found = clausesOf(text, bare);
    expect(found?.lead.map((unit) => unit.text) ?? null).toEqual(lead);
    if (found === undefined) return;
    expect(found.with.map((unit) => unit.text)).toEqual(others);
    expect(found).toMatchObject({ openEnded: open, inferred: false, printed: { text } });
  });

  it('takes a name of thirty-nine characters for a body, none of forty', () => {
    const name = (length: number) => `县${'某'.repeat(length - 2)}局`;
    expect(clausesOf(name(39), true)?.lead).toHaveLength(1);
    expect(clausesOf(name(40), true)).toBeUndefined();
    expect(clausesOf(`${name(40)}牵头`)).toBeUndefined();
  });

  it('reads three hundred characters and no more', () => {
    const units = `${'县教育局、'.repeat(58)}县民生工作领导办`;
    expect(units).toHaveLength(298);
    expect(clausesOf(`${units}牵头`)?.lead).toHaveLength(59);
    expect(clausesOf(`县${units}牵头`)).toBeUndefined();
  });
});
