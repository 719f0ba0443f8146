import { describe, expect, it } from 'vitest';
import { divisionTree } from '../../src/division/division-tree.ts';
import { indexOfCode } from '../../src/division/tree.ts';

describe('A table of a million rows', () => {
  const length = 1_000_000;
  const rows = Array.from({ length }, (_, index) => ({
    code: `${index}`,
    name: 'x',
    ...(index > 0 && { parent: `${index - 1}` }),
  }));

  it('may be one chain', () => {
    const tree = divisionTree(rows);
    expect(tree.ok && tree.value.nodes.length).toBe(length);
    expect(tree.ok && tree.value.nodes.at(-1)).toMatchObject({ parent: length - 2, depth: length - 1 });
    expect(tree.ok && indexOfCode(tree.value).get('777777')).toBe(777_777);
  });

  it('may be one ring', () => {
    const ring = divisionTree([{ ...rows[0], code: '0', name: 'x', parent: `${length - 1}` }, ...rows.slice(1)]);
    expect(ring.issues.map(({ code }) => code)).toEqual(['division/no-root', 'division/loop']);
    expect(ring.issues[1]?.received).toMatch(/^0 → 999999 → 999998 → .*…$/);
  });

  it('may be siblings', () => {
    const flat = divisionTree(rows.map((row, index) => (index === 0 ? row : { ...row, parent: '0' })));
    expect(flat.ok && flat.value.nodes.at(-1)).toMatchObject({ code: '999999', parent: 0, depth: 1 });
  });
});
