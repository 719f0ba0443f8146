import { describe, expect, it } from 'vitest';
import { type FoundUnits, unitsIn } from '../../../src/read/outline/units/unit-list.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './unit-lists.json' with { type: 'json' };

interface Row {
  readonly says: string;
  readonly text: string;
  /** Of each list: its text as printed, and its units with what they do. */
  readonly lists: readonly (readonly string[])[];
}

const told = (text: string, { start, end, units }: FoundUnits) => [
  units?.printed.text ?? text.slice(start, end),
  ...(units?.lead ?? []).map((unit) => `lead ${unit.text}`),
  ...(units?.with ?? []).map((unit) => `with ${unit.text}`),
  ...(units?.due ? [`due ${units.due.text}`] : []),
  ...(units?.openEnded ? ['open'] : []),
  ...(units?.inferred ? ['inferred'] : []),
];

describe('unitsIn finds', () => {
  it.each(rows as readonly Row[])('$says', ({ text, lists }) => {
    expect(unitsIn(pageOf(text), 0, text.length).map((found) => told(text, found))).toEqual(lists);
  });

  it('no units where only a person is named', () => {
    expect(unitsIn(pageOf('（责任人：张某）'), 0, 8)).toEqual([{ start: 0, end: 8 }]);
  });

  it('a role at the beginning of a stretch, whatever stands before it', () => {
    const page = pageOf('小区改造责任单位：县住建局');
    expect(unitsIn(page, 0, 13)).toEqual([]);
    expect(unitsIn(page, 4, 13)).toMatchObject([{ start: 4, end: 13, units: { lead: [{ text: '县住建局' }] } }]);
  });

  it('none behind the end of a stretch', () => {
    const page = pageOf('新建。（责任单位：县教育局、县住建局）');
    expect(unitsIn(page, 0, 3)).toEqual([]);
    expect(unitsIn(page, 0, 13)).toMatchObject([{ start: 3, end: 13, units: { lead: [{ text: '县教育局' }] } }]);
  });
});
