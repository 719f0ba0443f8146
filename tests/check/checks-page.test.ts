import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksPage } from '../../scripts/checks-page.ts';
import { checks } from '../../src/check/checks.ts';

describe('docs/checks.md', () => {
  it('is what scripts/checks-page.ts writes', () => {
    expect(readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8')).toBe(checksPage());
  });

  it('has a section a check, with both languages', () => {
    for (const { code, why } of checks) {
      expect(checksPage()).toContain(`## ${code}\n`);
      expect([why.en.endsWith('.'), why.zh.endsWith('。')]).toEqual([true, true]);
    }
  });
});
