import { spawnSync } from 'node:child_process';
import { rollUp, rollUpFigure } from 'minsheng/rollup';
import { describe, expect, it } from 'vitest';
import { madeUpProvince } from '../examples/made-up-province.ts';
import { displayWidth } from './docs/display-width.ts';
import { filesBelow, root } from './house/source-file.ts';

/** Those that say how they are run; the others are what these are made of. */
const examples = filesBelow('examples', '.ts')
  .filter(({ text }) => text.includes('\n * Run: '))
  .map(({ path }) => path);

/** Runs an example as a user does: `tsx examples/tour.ts`. */
function printedBy(path: string, zone: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', path], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

describe('Every example', () => {
  it('is found, the tour among them', () => {
    expect(examples).toContain('examples/tour.ts');
  });

  it.each(examples)('%s prints the same in Shanghai and in Los Angeles', (path) => {
    const printed = printedBy(path, 'Asia/Shanghai');
    expect(printed.trim()).not.toBe('');
    expect(printedBy(path, 'America/Los_Angeles')).toBe(printed);
  });

  it('says how it is run, or is a part of one that does', () => {
    const parts = filesBelow('examples', '.ts').filter(({ path }) => !examples.includes(path));
    const imported = filesBelow('examples', '.ts').flatMap(({ text }) =>
      [...text.matchAll(/ from '\.[./]*\/([^']+)'/g)].map(([, name]) => name),
    );
    const isImported = (path: string) => imported.some((name) => name !== undefined && path.endsWith(`/${name}`));
    expect(parts.filter(({ path }) => !isImported(path)).map(({ path }) => path)).toEqual([]);
  });

  it('fits a screen of 100 columns, where it is the tour', () => {
    const wide = printedBy('examples/tour.ts', 'Asia/Shanghai')
      .split('\n')
      .filter((line) => displayWidth(line) > 100);
    expect(wide).toEqual([]);
  });
});

describe('The made-up province', () => {
  const { code, divisions, indicators, observations } = madeUpProvince;

  it('has 16 cities and 104 counties', () => {
    const depths = divisions.nodes.map(({ depth }) => depth);
    expect([0, 1, 2].map((depth) => depths.filter((one) => one === depth).length)).toEqual([1, 16, 104]);
  });

  it('is the same on every machine', () => {
    const rolled = rollUp(observations, { divisions, indicators });
    const sums = indicators.map(({ name }) => {
      const { actual, part, rate } = rollUpFigure(rolled, { division: code, indicator: name });
      return [(actual ?? part)?.below?.value, rate?.below.says, (actual ?? rate)?.coverage.reported];
    });
    expect(sums).toEqual([
      ['675', 'at-least', 93],
      ['17460', 'exact', 104],
      ['51337251', 'partial', 102],
      [undefined, 'none', 102],
    ]);
  });
});

describe('The width of a line', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['民生工程', 8],
    ['（十七）ａ', 10],
    ['┌─█ ·', 5],
    ['“约”…', 5],
    ['𠮷x', 3],
  ])('%s', (line, width) => {
    expect(displayWidth(line)).toBe(width);
  });
});
