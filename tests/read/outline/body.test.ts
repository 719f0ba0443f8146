import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/read/outline/body/body.ts';
import { headingsOf } from '../../../src/read/outline/body/heading.ts';
import type { Item } from '../../../src/read/outline/outline.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './bodies.json' with { type: 'json' };

interface Row {
  readonly says: string;
  readonly table?: boolean;
  readonly lines: readonly string[];
  /** Of each project: its name and its sentences. */
  readonly items: readonly (readonly string[])[];
  readonly sections?: readonly string[];
  readonly changes?: readonly string[];
  readonly requirements?: readonly string[];
  readonly prose?: readonly string[];
}

/** What the headings of a text are, where its title gives no count. */
function bodyOf(lines: readonly string[], hasTable = false) {
  const page = pageOf(lines.join('\n'));
  const found = linesOf(page);
  return readBody(page, found, headingsOf(found), [], 'promise', hasTable);
}

const texts = (quotes: readonly { readonly text: string }[]) => quotes.map(({ text }) => text);
const told = ({ name, passages }: Item) => [name.text, ...texts(passages)];

describe('readBody takes', () => {
  it.each(rows as readonly Row[])('$says', (row) => {
    const found = bodyOf(row.lines, row.table);
    expect(found.items.map(told)).toEqual(row.items);
    expect(found.sections.map(({ title, role }) => `${title.text} ${role}`)).toEqual(row.sections ?? []);
    expect(texts(found.changes)).toEqual(row.changes ?? []);
    expect(texts(found.requirements)).toEqual(row.requirements ?? []);
    expect(texts(found.prose)).toEqual(row.prose ?? []);
  });

  it('a theme that tells its number in eighty characters as a project, in more as none', () => {
    const names = (length: number) => {
      const task = `新增泊位1500个${'，'.padEnd(length - 10, '续')}。`;
      const { items } = bodyOf(['一、公交', '（一）购置车辆', '二、停车', task, '三、教育', '（一）课后服务']);
      return items.map(({ name }) => name.text);
    };
    expect(names(80)).toEqual(['购置车辆', '停车', '课后服务']);
    expect(names(81)).toEqual(['购置车辆', '课后服务']);
  });
});
