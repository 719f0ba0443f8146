import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gateIssueCatalog } from '../../src/gate/issues.ts';

const below = (folder: string) => readdirSync(new URL(folder, import.meta.url));
const rules = below('../../src/gate/rules/').map((name) => name.replace('.ts', ''));

describe('The codes of the gates', () => {
  it.each(rules)('the rule %s tells its own code, and no other', (name) => {
    const text = readFileSync(new URL(`../../src/gate/rules/${name}.ts`, import.meta.url), 'utf8');
    expect([...text.matchAll(/tell\('([^']*)'/g)].map(([, code]) => code)).toEqual([`gate/${name}`]);
  });

  it.each(Object.keys(gateIssueCatalog))('%s is told by a row of these tests', (code) => {
    const tests = below('./').filter((name) => name.endsWith('.ts') && name !== 'codes.test.ts');
    const rows = tests.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n');
    expect(rows).toContain(`'${code}'`);
  });
});
