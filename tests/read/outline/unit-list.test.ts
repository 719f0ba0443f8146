import { describe, expect, it } from 'vitest';
import { unitsIn } from '../../../src/read/outline/units/unit-list.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './units.json' with { type: 'json' };

interface Row {
  readonly says: string;
  readonly text: string;
  readonly lead: readonly string[];
  readonly with?: readonly string[];
  readonly open?: boolean;
  /** What is left of the text once the lists are cut out. */
  readonly rest: readonly string[];
}

describe('unitsIn', () => {
  it.each(rows as readonly Row[])('$says', ({ text, lead, with: others = [], open = false, rest }) => {
    const found = unitsIn(pageOf(text), 0, text.length);
    const lists = found.flatMap(({ units }) => (units === undefined ? [] : [units]));
    expect(lists.flatMap((list) => list.lead.map((name) => name.text))).toEqual(lead);
    expect(lists.flatMap((list) => list.with.map((name) => name.text))).toEqual(others);
    expect(lists.some((list) => list.openEnded)).toBe(open);
    const ends = [0, ...found.map(({ end }) => end)];
    const left = ends.map((end, index) => text.slice(end, found[index]?.start ?? text.length).trim());
    expect(left.filter((part) => part !== '')).toEqual(rest);
  });

  it('quotes the bracket as it stands', () => {
    const text = '改造。（责任单位：县局） ';
    expect(unitsIn(pageOf(text), 0, text.length)[0]?.units?.printed).toEqual({
      text: '（责任单位：县局）',
      span: [3, 12],
    });
  });
});
