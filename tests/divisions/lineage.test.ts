import { describe, expect, it } from 'vitest';
import { type CodeRecord, tableOf } from '../../src/divisions/code-table.ts';
import { lineageOf } from '../../src/divisions/lineage.ts';

/** `A 1-3 B@2 C`: A, in the tables of 1 and 2; a part is in B from 2 on, the rest in C from 3 on. */
function recordOf(text: string): CodeRecord {
  const [code = '', life = '', ...successors] = text.split(' ');
  const [since, until] = life.split('-').map(Number);
  return {
    code,
    name: code,
    level: 'county',
    since: since ?? 0,
    ...(until !== undefined && { until }),
    successors: successors.map((to) => {
      const [target = '', year = `${until}`] = to.split('@');
      return { code: target, year: Number(year) };
    }),
  };
}

/** What became of a code: `C main certain alone`, one entry a place. */
function lineage(code: string, from: number, to: number, ...rows: readonly string[]): readonly string[] {
  const table = tableOf(rows.map(recordOf));
  const start = table.recordOf(code, from);
  if (start === undefined) throw new Error(`${code} is not there`);
  return [...lineageOf(start, from, to, table)].map(([place, { line, certain, alone, merged }]) =>
    [place.code, line, certain && 'certain', alone && 'alone', merged && 'merged']
      .filter((word) => word !== false)
      .join(' '),
  );
}

describe('lineageOf', () => {
  it('stays', () => {
    expect(lineage('A', 1, 9, 'A 1')).toEqual(['A main certain alone']);
    expect(lineage('A', 9, 1, 'A 1')).toEqual(['A main certain alone']);
  });

  it('goes on as another', () => {
    expect(lineage('A', 1, 3, 'A 1-2 B', 'B 2-3 C', 'C 3')).toEqual(['C main certain alone']);
    expect(lineage('C', 3, 1, 'A 1-2 B', 'B 2-3 C', 'C 3')).toEqual(['A main certain alone']);
    expect(lineage('A', 1, 1, 'A 1-2 B', 'B 2')).toEqual(['A main certain alone']);
  });

  it('is divided, and its parts go on', () => {
    const rows = ['A 1-2 B C', 'B 2-3 D', 'C 2', 'D 3'];
    expect(lineage('A', 1, 3, ...rows)).toEqual(['D split certain alone', 'C split certain alone']);
    expect(lineage('D', 3, 1, ...rows)).toEqual(['A main certain merged']);
  });

  it('is merged', () => {
    const rows = ['A 1-2 C', 'B 1-2 C', 'C 2'];
    expect(lineage('A', 1, 2, ...rows)).toEqual(['C main certain merged']);
    expect(lineage('C', 2, 1, ...rows)).toEqual(['A split certain alone', 'B split certain alone']);
  });

  it('is taken over by one that was there', () => {
    const rows = ['A 1-2 B', 'B 1'];
    expect(lineage('A', 1, 2, ...rows)).toEqual(['B main certain merged']);
    expect(lineage('B', 1, 2, ...rows)).toEqual(['B main certain']);
    expect(lineage('B', 2, 1, ...rows)).toEqual(['B main certain alone', 'A parted certain alone']);
  });

  it('loses a part', () => {
    expect(lineage('A', 1, 2, 'A 1 B@2', 'B 1')).toEqual(['A main certain alone', 'B parted certain merged']);
    expect(lineage('A', 1, 2, 'A 1 B@2', 'B 2')).toEqual(['A main certain alone', 'B parted certain alone']);
  });

  it('is itself for certain, whatever it gains and loses', () => {
    const rows = ['A 1 C@3', 'B 1-2 A', 'C 1'];
    expect(lineage('A', 1, 3, ...rows)).toEqual(['A main certain', 'C parted merged']);
    // B may be just what A gave to C.
    expect(lineage('B', 1, 3, ...rows)).toEqual(['A main merged', 'C parted merged']);
  });

  it('is not certain of a part of what holds more', () => {
    const rows = ['A 1 B@2', 'B 1 C@3', 'C 1'];
    expect(lineage('A', 1, 3, ...rows)).toEqual(['A main certain alone', 'B parted merged', 'C parted merged']);
    expect(lineage('C', 3, 1, ...rows)).toEqual(['C main certain alone', 'B parted merged', 'A parted merged']);
  });

  it('is certain of what goes on whole, with others or not', () => {
    expect(lineage('A', 1, 3, 'A 1 B@2', 'B 1-3 C', 'C 1')).toEqual([
      'A main certain alone',
      'C parted certain merged',
    ]);
  });

  it('keeps to what it was when it goes on divided', () => {
    expect(lineage('A', 1, 3, 'A 1 B@2', 'B 2-3 C D', 'C 3', 'D 3')).toEqual([
      'A main certain alone',
      'C parted certain alone',
      'D parted certain alone',
    ]);
    expect(lineage('A', 1, 3, 'A 1-2 B C', 'B 2', 'C 2 D@3', 'D 3')).toEqual([
      'B split certain alone',
      'C split certain alone',
      'D split certain alone',
    ]);
  });

  it('comes together again', () => {
    expect(lineage('A', 1, 3, 'A 1-2 B C', 'B 2-3 D', 'C 2-3 D', 'D 3')).toEqual(['D split certain alone']);
    expect(lineage('A', 1, 3, 'A 1-3 B@2 B', 'B 2')).toEqual(['B main certain alone']);
  });

  it('is certain where one of two ways is', () => {
    // X is uncertain by P, which held more, and certain by Q, which went on whole.
    const rows = ['A 1-2 P Q', 'P 1 X@3', 'Q 1-3 X', 'X 3'];
    expect(lineage('A', 1, 3, ...rows)).toEqual(['P split merged', 'X split certain merged']);
    const turned = ['A 1-2 Q P', 'P 1 X@3', 'Q 1-3 X', 'X 3'];
    expect(lineage('A', 1, 3, ...turned)).toEqual(['X split certain merged', 'P split merged']);
  });

  it('ends where nothing is known of what was before', () => {
    expect(lineage('A', 2, 1, 'A 2')).toEqual([]);
  });
});
