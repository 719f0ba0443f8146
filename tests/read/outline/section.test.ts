import { describe, expect, it } from 'vitest';
import { sectionOf, sectionRole } from '../../../src/read/outline/body/section.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import roles from './section-roles.json' with { type: 'json' };
import rows from './sections.json' with { type: 'json' };

describe('sectionRole', () => {
  it.each(roles)('of $title is $role (below another: $below)', ({ title, below, role }) => {
    expect(sectionRole(title, below)).toBe(role);
  });

  it('of the state of things is that of projects where nothing else holds them', () => {
    expect(sectionRole('总体进展', false, true)).toBe('projects');
    expect(sectionRole('总体进展', true, true)).toBe('other');
    expect(sectionRole('资金情况', false, true)).toBe('other');
  });

  it('is that of a title of forty characters, none of a longer one', () => {
    expect(sectionRole('工作要求'.padStart(40, '民'), false)).toBe('requirements');
    expect(sectionRole('工作要求'.padStart(41, '民'), false)).toBe('projects');
  });
});

describe('sectionOf reads', () => {
  const sectionIn = (text: string) => sectionOf(pageOf(`民生工程\n${text}`), 5, 5 + text.length, 'other');

  it.each(rows)('$says', ({ text, marker, title, declared, count }) => {
    const found = sectionIn(text);
    const at = 5 + text.indexOf(title);
    expect(found).toStrictEqual({
      marker: { text: marker, span: [5, 5 + marker.length] },
      title: { text: title, span: [at, at + title.length] },
      ...(declared !== undefined && { declared }),
      ...(count !== undefined && {
        count: {
          text: count[0],
          value: count[1],
          span: [at + title.indexOf(`${count[0]}`), at + title.indexOf(`${count[0]}`) + `${count[0]}`.length],
        },
      }),
      role: 'other',
    });
  });

  it('what a title of forty characters says, and a count within these', () => {
    const title = (length: number) => `${'新增'.padEnd(length - 2, '民')}3项`;
    expect(sectionIn(title(40))).toMatchObject({ declared: 'added', count: { value: '3' } });
    expect(sectionIn(title(41)).declared).toBeUndefined();
    expect(sectionIn(title(41)).count).toBeUndefined();
    expect(sectionIn(`${title(41)}，12件`).count).toBeUndefined();
  });
});
