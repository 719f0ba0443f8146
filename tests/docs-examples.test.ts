import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { blocksOfDocstrings, blocksOfPage, saidIn } from './docs/blocks.ts';
import { printedBy } from './docs/run-blocks.ts';
import { typeErrors } from './docs/type-check.ts';
import { filesBelow, root } from './house/source-file.ts';

const atRoot = readdirSync(root)
  .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
  .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
const pages = [...atRoot, ...filesBelow('docs', '.md').filter(({ path }) => !path.startsWith('docs/api/'))];
const sources = filesBelow('src', '.ts');
const blocks = [...pages.flatMap(blocksOfPage), ...sources.flatMap(blocksOfDocstrings)];
const code = blocks.filter(({ info }) => /^ts(?: |$)/.test(info));
const runnable = code.filter(({ info }) => info === 'ts');

describe('What the pages and docstrings show', () => {
  let printed: readonly (readonly string[])[] = [];

  beforeAll(async () => {
    printed = await printedBy(runnable);
  });

  it('is found', () => {
    expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md']));
    expect(runnable.length).toBeGreaterThan(10);
  });

  it('is marked so that none of it escapes: ts, or ts no-run', () => {
    const strange = blocks.filter(({ info }) => /^(?:ts .*|typescript|tsx|mts|js|javascript|mjs|node)$/.test(info));
    expect(strange.filter(({ info }) => info !== 'ts no-run').map(({ place, info }) => `${place} ${info}`)).toEqual([]);
    const examples = sources.flatMap(({ path, text }) => text.match(/^\s*\* @example$/gm)?.map(() => path) ?? []);
    expect(examples.length).toBeLessThanOrEqual(sources.flatMap(blocksOfDocstrings).length);
  });

  it('compiles', () => {
    expect(typeErrors(code)).toEqual([]);
  });

  it.each(runnable.map((block, index) => [block.place, block.said, index] as const))(
    '%s prints what it says',
    (_, said, index) => {
      expect(printed[index]?.map((line) => line.trim())).toEqual(said);
    },
  );
});

describe('The checks above can fail', () => {
  const page = {
    path: 'docs/a.md',
    text: "```ts\nconst x: string = 7;\nconsole.log(x); // => 7\n```\n\n```ts no-run\nlet y;\n```\n```ts\nthrow new Error('no');\n```",
  };

  it('finds every block, with the line of its fence', () => {
    expect(blocksOfPage(page).map(({ place, info, said }) => [place, info, said])).toEqual([
      ['docs/a.md:1', 'ts', ['7']],
      ['docs/a.md:6', 'ts no-run', []],
      ['docs/a.md:9', 'ts', []],
    ]);
  });

  it('finds those of a docstring, without their margin', () => {
    const text =
      '/**\n * Adds.\n * @example\n * ```ts\n * if (x) {\n *   y();\n * }\n * ```\n */\nconst notThis = "```";\n';
    const found = blocksOfDocstrings({ path: 'src/a.ts', text });
    expect(found.map(({ place, code }) => [place, code])).toEqual([['src/a.ts:4', 'if (x) {\n  y();\n}']]);
  });

  it('reads what is said over several lines', () => {
    expect(saidIn('f(); // => { a: 1,\n//      b: 2 }\ng();\n// => x\n// a remark\nh(); // =>')).toEqual([
      '{ a: 1,',
      'b: 2 }',
      'x',
      '',
    ]);
  });

  it('sees errors of types, at their line', () => {
    expect(typeErrors(blocksOfPage(page))).toEqual(["docs/a.md:2 Type 'number' is not assignable to type 'string'."]);
  });

  it('sees what is printed, and what throws', async () => {
    const [first, , third] = await printedBy(blocksOfPage(page));
    expect(first).toEqual(['7']);
    expect(third?.[0]).toMatch(/^threw Error: no\n/);
  });

  it('sees what cannot be imported, and runs the others', async () => {
    const bad = blocksOfPage({
      path: 'a.md',
      text: "```ts\nimport { no } from 'minsheng';\nno();\n```\n```ts\nconsole.log(1);\n```",
    });
    expect(await printedBy(bad)).toEqual([
      ['did not build: No matching export in "src/index.ts" for import "no"'],
      ['1'],
    ]);
  });

  it('refuses a block that nothing closes', () => {
    expect(() => blocksOfPage({ path: 'a.md', text: '```ts\n' })).toThrow('a.md:1 opens a block that nothing closes');
  });
});
