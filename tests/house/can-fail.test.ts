import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { cycles, tooLong, wrongDirections, wrongDoors, wrongDoorways, wrongNames } from './arrangement.ts';
import { bannedConstructs } from './banned.ts';
import { undocumentedExports } from './docstrings.ts';
import { mixedKinds } from './kinds.ts';
import { wrongManifest } from './manifest.ts';
import { root, type SourceFile } from './source-file.ts';

const file = (path: string, text: string): SourceFile => ({ path, text });

describe('The checks of the house can fail', () => {
  it.each([
    ['up', file('src/plan/a.ts', "import { b } from '../compare/b.ts';"), 'src/plan/a.ts:1 imports src/compare/b.ts'],
    [
      'up, a type',
      file('src/issue.ts', "import type { b } from './entity.ts';"),
      'src/issue.ts:1 imports src/entity.ts',
    ],
    [
      'up, a type within',
      file('src/plan/a.ts', "type B = import('../gate/b.ts').B;"),
      'src/plan/a.ts:1 imports src/gate/b.ts',
    ],
    ['out', file('src/plan/a.ts', "\nexport { b } from '../../tests/b.ts';"), 'src/plan/a.ts:2 imports tests/b.ts'],
    [
      'to a strange room',
      file('src/plan/a.ts', "import { b } from '../core/b.ts';"),
      'src/plan/a.ts:1 imports src/core/b.ts',
    ],
    [
      'at data that are not asked for',
      file('src/plan/a.ts', "import { b } from '../divisions/b.ts';"),
      'src/plan/a.ts:1 imports src/divisions/b.ts',
    ],
    ['from a strange room', file('src/core/a.ts', ''), 'src/core/a.ts stands in no layer'],
  ])('direction: %s', (_, bad, said) => {
    expect(wrongDirections([bad])).toEqual([said]);
  });

  it('direction: down and within are right', () => {
    expect(
      wrongDirections([file('src/plan/a.ts', "import '../issue.ts'; import './b.ts'; import '../period/c.ts';")]),
    ).toEqual([]);
  });

  it.each([
    ['src/plan/a.ts', "import * as z from 'zod/mini';", 'imports zod/mini outside its room'],
    ['src/plan/a.ts', "import { Decimal } from 'decimal.js';", 'imports decimal.js outside its room'],
    ['src/period/a.ts', "import { parse } from 'date-fns';", 'imports all of date-fns'],
    ['src/schema/a.ts', "import { z } from 'zod/mini';", "does not import * as z from 'zod/mini'"],
    ['src/schema/a.ts', "import * as z from 'zod';", "does not import * as z from 'zod/mini'"],
    ['src/quantity/a.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs outside its room'],
    ['src/quantity/a.ts', "const fs = await import('fs');", 'imports fs outside its room'],
  ])('doorways: %s %s', (path, text, said) => {
    expect(wrongDoorways([file(path, text)])).toEqual([`${path}:1 ${said}`]);
  });

  it('doorways: each at its own is right', () => {
    const good = [
      file('src/schema/a.ts', "import * as z from 'zod/mini';"),
      file('src/quantity/a.ts', "import { Decimal } from 'decimal.js';"),
      file('src/period/a.ts', "import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';"),
    ];
    expect(wrongDoorways(good)).toEqual([]);
  });

  it.each([
    ['src/plan/index.ts', '', 'src/plan/index.ts is a barrel'],
    ['src/plan/a.ts', "export { b } from './b.ts';", "src/plan/a.ts:1 passes on another file's exports"],
    ['src/index.ts', "export * from './b.ts';", 'src/index.ts:1 exports *'],
    ['src/index.ts', "export * as b from './b.ts';", 'src/index.ts:1 exports *'],
    [
      'src/display/a.ts',
      "import { b } from '../schema/index.ts';",
      'src/display/a.ts:1 imports the door src/schema/index.ts',
    ],
  ])('doors: %s %s', (path, text, said) => {
    expect(wrongDoors([file(path, text)])).toEqual([said]);
  });

  it('rings of imports', () => {
    const a = file('src/plan/a.ts', "import type { b } from './b.ts';");
    const b = file('src/plan/b.ts', "import { c } from './c.ts';");
    const above = file('src/plan/d.ts', "import { a } from './a.ts'; import { e } from './e.ts';");
    expect(cycles([above, a, b, file('src/plan/c.ts', "import { a } from './a.ts';")])).toEqual([
      'src/plan/a.ts is on a ring of imports',
      'src/plan/b.ts is on a ring of imports',
      'src/plan/c.ts is on a ring of imports',
    ]);
    expect(cycles([a, b, file('src/plan/c.ts', '')])).toEqual([]);
  });

  it.each([
    'src/utils/a.ts',
    'src/plan/helpers.ts',
    'src/plan/common/a.ts',
    'src/misc.ts',
    'src/plan/types.ts',
    'tests/types.test.ts',
  ])('names that say nothing: %s', (path) => {
    expect(wrongNames([file(path, '')])).toEqual([`${path} has a name that says nothing`]);
  });

  it('names that are not kebab-case', () => {
    expect(wrongNames([file('src/plan/workPlan.ts', '')])).toEqual(['src/plan/workPlan.ts is not kebab-case']);
    expect(wrongNames([file('tests/plan/work-plan.prop.test.ts', '')])).toEqual([]);
  });

  it('long files', () => {
    expect(tooLong([file('src/a.ts', '\n'.repeat(250)), file('src/b.ts', '\n'.repeat(251))])).toEqual([
      'src/b.ts has 251 lines',
    ]);
  });

  it.each([
    ['new Date()', 'Date'],
    ['const now = Date.now', 'Date'],
    ['f(Number(x))', 'Number as a function'],
    ['xs.map(Number)', 'Number as a function'],
    ['parseFloat(x)', 'parseFloat'],
    ['xs.map(parseInt)', 'parseInt'],
    ['Number.parseFloat(x)', 'Number.parseFloat'],
    ['Math.random()', 'Math.random'],
    ['new Intl.NumberFormat()', 'Intl'],
    ['x.toLocaleString()', '.toLocaleString'],
    ['a.localeCompare(b)', '.localeCompare'],
    ['x.toFixed(2)', '.toFixed'],
    ['new RegExp(x)', 'RegExp'],
    ['eval(x)', 'eval'],
    ['new Function(x)', 'Function'],
    ['z.coerce.number()', 'z.coerce'],
    ['z.config({})', 'z.config'],
    ['Decimal.set({})', 'Decimal.set'],
    ['x || 0', '|| 0'],
    ["x || '0'", '|| 0'],
    ['+x', 'unary +'],
    ['x!.y', 'non-null !'],
    ['x instanceof Y', 'instanceof'],
    ['f(...xs)', 'spread into a call'],
    ['await import(x)', 'import()'],
    ['/\\b个/', '\\b or \\w near Chinese'],
    ['/\\w+\\p{Script=Han}/u', '\\b or \\w near Chinese'],
    ['class A {}', 'class'],
    ['enum A {}', 'enum'],
    ['namespace A {}', 'namespace'],
    ['let x = 1', 'state of a module'],
    ['export default x', 'default export'],
    ['export default function f() {}', 'default export'],
    ['const x: any = 1', 'any'],
  ])('banned: %s', (text, said) => {
    expect(bannedConstructs([file('src/plan/a.ts', text)])).toEqual([`src/plan/a.ts:1 ${said}`]);
  });

  it('banned: silenced checks', () => {
    // Each is a text for the rule to find: nothing is silenced here.
    expect(bannedConstructs([file('src/a.ts', '// @ts-ignore\n')])).toEqual(['src/a.ts silences a check']); // a text for the rule to find: no check is silenced
    // a text for the rule to find, too
    expect(bannedConstructs([file('src/a.ts', '// biome-ignore lint: why\n')])).toEqual(['src/a.ts silences a check']); // a text for the rule to find: no check is silenced
  });

  it.each([
    ['src/period/a.ts', 'new Date(0)'],
    ['src/quantity/a.ts', 'x.toFixed(2)'],
    ['src/plan/a.ts', 'Number.isInteger(x); const ys = [...xs]; const z = { ...x, Date: 1 }; x ?? y; x || 1'],
    [
      'src/plan/a.ts',
      'function f() { let x = 1; return x; } const grammar: RegExp = /^\\d+$/; switch (x) { default: }',
    ],
  ])('banned: %s may say %s', (path, text) => {
    expect(bannedConstructs([file(path, text)])).toEqual([]);
  });

  it('missing docstrings', () => {
    const path = `${root}src/made-up.ts`;
    const text = `export function bare(): void {}
/** Doubles. @param x a number */
export function half(x: number, y: number): number { return x / y; }
/** Whole. @param x a number @returns it @source arithmetic @example none */
export function whole(x: number): number { return x; }
export interface Bare { readonly x: number }
/** Good. */
export interface Good { readonly x: number }`;
    const host = ts.createCompilerHost({});
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === path || fileExists(name);
    host.getSourceFile = (name, version) =>
      name === path ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
    expect(undocumentedExports([path], host)).toEqual([
      'src/made-up.ts: bare has no docstring',
      'src/made-up.ts: half has no @source',
      'src/made-up.ts: half has no @example',
      'src/made-up.ts: half has no @returns',
      'src/made-up.ts: half has no @param y',
      'src/made-up.ts: Bare has no docstring',
    ]);
  });

  it.each([
    ['tests/a.test.ts', "import fc from 'fast-check';", 'runs properties'],
    ['tests/a.prop.test.ts', "import { it } from 'vitest';", 'runs no property'],
    ['tests/a.test.ts', 'expectTypeOf(x).toEqualTypeOf<string>();', 'asks for types'],
    ['tests/a.test.ts', 'it.skip(name, f);', 'leaves a test out'], // a text for the rule to find: no test is left out
    ['tests/a.test.ts', 'describe.only(name, f);', 'leaves a test out'], // a text for the rule to find: no test is left out
    ['tests/a.test.ts', 'it.todo(name);', 'leaves a test out'], // a text for the rule to find: no test is left out
  ])('mixed kinds of tests: %s %s', (path, text, said) => {
    expect(mixedKinds([file(path, text)])).toEqual([`${path} ${said}`]);
  });

  it('manifests', () => {
    const good = { type: 'module', sideEffects: false, dependencies: { 'date-fns': '1', 'decimal.js': '1', zod: '1' } };
    const said = (manifest: object, lock = '{}') => wrongManifest(JSON.stringify(manifest), lock);
    expect(said(good)).toEqual([]);
    expect(said({ ...good, dependencies: { ...good.dependencies, lodash: '4.0.0' } })).toEqual([
      'dependencies are date-fns, decimal.js, lodash, zod',
    ]);
    expect(said({ ...good, peerDependencies: {} })).toEqual(['peerDependencies']);
    expect(said({ ...good, devDependencies: { vitest: '^4.1.12' } })).toEqual(['vitest is not pinned']);
    expect(said({ ...good, scripts: { postinstall: 'x' } })).toEqual(['postinstall runs on install']);
    expect(said({ ...good, sideEffects: true })).toEqual(['sideEffects is not false']);
    expect(said(good, '{"resolved": "x"}')).toEqual(['the lock file carries download addresses']);
  });
});
