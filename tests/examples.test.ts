import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { displayWidth } from './docs/display-width.ts';
import { filesBelow, root } from './house/source-file.ts';

const examples = filesBelow('examples', '.ts').map(({ path }) => path);

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

  it('fits a screen of 100 columns, where it is the tour', () => {
    const wide = printedBy('examples/tour.ts', 'Asia/Shanghai')
      .split('\n')
      .filter((line) => displayWidth(line) > 100);
    expect(wide).toEqual([]);
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
