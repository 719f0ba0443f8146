import { describe, expect, it } from 'vitest';
import { isOrganization, issuersIn } from '../../../src/read/outline/frame/issuers.ts';
import { fold } from '../../../src/read/text/fold.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './issuers.json' with { type: 'json' };
import names from './organizations.json' with { type: 'json' };

describe('issuersIn tells apart', () => {
  it.each(rows)('$says', ({ text, issuers }) => {
    const lines = `关于${text}的通知`;
    expect(issuersIn(pageOf(lines), 2, 2 + text.length).map((quote) => quote.text)).toEqual(issuers);
  });

  it('none in nothing', () => {
    expect(issuersIn(pageOf('关于 的通知'), 2, 3)).toEqual([]);
  });
});

describe('isOrganization', () => {
  it.each(names)('of %j is %j', (name, is) => {
    expect(isOrganization(fold(`${name}`))).toBe(is);
  });

  it('is true of sixty characters, not of more', () => {
    expect(isOrganization(`${'县'.repeat(59)}局`)).toBe(true);
    expect(isOrganization(`${'县'.repeat(60)}局`)).toBe(false);
  });
});
