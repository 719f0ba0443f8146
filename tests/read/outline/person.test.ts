import { describe, expect, it } from 'vitest';
import { personAt } from '../../../src/read/outline/group/person.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './persons.json' with { type: 'json' };

interface Row {
  readonly says: string;
  readonly line: string;
  /** The name, what is left of the line, and whether the end of the name is concluded. */
  readonly person: readonly string[] | null;
}

/** The person at the beginning of a line that stands below another. */
function personOf(line: string) {
  const page = pageOf(`组长：\n${line}`);
  const found = personAt(page, 4, page.text.length);
  if (found === undefined) return null;
  return [found.name, page.text.slice(found.end), ...(found.inferred ? ['inferred'] : [])];
}

describe('personAt', () => {
  it.each(rows as readonly Row[])('$says', ({ line, person }) => {
    expect(personOf(line)).toEqual(person);
  });

  it('reads no further than it is told', () => {
    const page = pageOf('王某某 县长');
    expect(personAt(page, 0, 3)).toBeUndefined();
    expect(personAt(page, 0, 4)).toEqual({ name: '王某某', end: 3, inferred: false });
    expect(personAt(pageOf('陈某副省长'), 0, 2)).toBeUndefined();
  });
});
