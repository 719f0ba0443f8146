import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const { size, files } = inject('tarball');

describe('The tarball', () => {
  it('holds what is built and what is to be read, and nothing else', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'README.zh-CN.md',
        'dist/divisions.d.ts',
        'dist/divisions.js',
        'dist/index.d.ts',
        'dist/index.js',
        'dist/samples.d.ts',
        'dist/samples.js',
        'dist/schema.d.ts',
        'dist/schema.js',
        'dist/schema/work-plan.json',
        'dist/schema/progress-report.json',
        'package.json',
      ]),
    );
    const strange = files.filter((path) => !/^(?:dist\/|[A-Za-z.-]+\.(?:md|json)$|LICENSE$)/.test(path));
    expect(strange).toEqual([]);
  });

  it('is small', () => {
    expect(size).toBeLessThan(550_000);
  });

  it('runs nothing when it is installed', () => {
    const manifest = JSON.parse(readFileSync(join(inject('consumer'), 'node_modules/minsheng/package.json'), 'utf8'));
    expect(Object.keys(manifest.scripts)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/install|prepare/)]),
    );
  });

  it('hands out its JSON Schemas by address', () => {
    const path = join(inject('consumer'), 'node_modules/minsheng/dist/schema/work-plan.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('$schema');
  });
});
