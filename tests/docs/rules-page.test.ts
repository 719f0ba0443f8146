import { readFileSync } from 'node:fs';
import { defaultRules } from 'minsheng/read';
import { describe, expect, it } from 'vitest';
import { rulesInOrder, rulesPage } from '../../scripts/rules-page.ts';

describe('docs/rules.md', () => {
  it('is what scripts/rules-page.ts writes', () => {
    expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage());
  });

  it('tells two rules apart by their names', () => {
    const { doubts: _, ...sides } = defaultRules;
    for (const rules of Object.values(sides)) {
      const names = rules.map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      const whys = new Map(rulesInOrder().map(({ name, why }) => [name, why]));
      expect(rules.filter(({ name, why }) => whys.get(name) !== why)).toEqual([]);
    }
  });

  it('says of each what it goes by, as the rest of a sentence', () => {
    const strange = rulesInOrder().filter(
      ({ name, why }) => !/^[a-z][a-z-]*$/.test(name) || !/^[a-z].*[^.。]$/.test(why),
    );
    expect(strange.map(({ name }) => name)).toEqual([]);
  });
});
