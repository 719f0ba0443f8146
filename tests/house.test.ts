import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cycles, doors, tooLong, wrongDirections, wrongDoors, wrongDoorways, wrongNames } from './house/arrangement.ts';
import { bannedConstructs } from './house/banned.ts';
import { doorFiles, undocumentedExports } from './house/docstrings.ts';
import { mixedKinds } from './house/kinds.ts';
import { wrongManifest } from './house/manifest.ts';
import { filesBelow, root } from './house/source-file.ts';

const src = filesBelow('src', '.ts');
const tests = filesBelow('tests', '.ts');
const everything = [
  src,
  tests,
  filesBelow('examples', '.ts'),
  filesBelow('bench', '.ts'),
  filesBelow('scripts', '.ts'),
].flat();

describe('The arrangement of src', () => {
  it('has files to look at, and its doors', () => {
    expect(src.length).toBeGreaterThan(40);
    const paths = src.map(({ path }) => path);
    expect(doors.filter((door) => !paths.includes(door))).toEqual([]);
  });

  it('goes one way: a file imports only what stands below its own room', () => {
    expect(wrongDirections(src)).toEqual([]);
  });

  it('lets each dependency in by one door', () => {
    expect(wrongDoorways(src)).toEqual([]);
  });

  it('has no barrels but the doors, which nothing within imports', () => {
    expect(wrongDoors(src)).toEqual([]);
  });

  it('has no ring of imports', () => {
    expect(cycles(src)).toEqual([]);
  });

  it('names every file for what it holds, in kebab-case', () => {
    expect(wrongNames(everything)).toEqual([]);
  });

  it('holds one idea a file', () => {
    expect(tooLong(everything.filter(({ path }) => !path.startsWith('tests/')))).toEqual([]);
  });

  it('has no clock, locale, float, class, hidden state or silenced check', () => {
    expect(bannedConstructs(src)).toEqual([]);
  });

  it('documents every export, each function with @param, @returns, @source and @example', () => {
    expect(undocumentedExports(doorFiles)).toEqual([]);
  });

  it('keeps the kinds of tests apart', () => {
    expect(mixedKinds(tests)).toEqual([]);
  });

  it('depends on zod, decimal.js and date-fns alone, and runs nothing on install', () => {
    expect(
      wrongManifest(readFileSync(`${root}package.json`, 'utf8'), readFileSync(`${root}package-lock.json`, 'utf8')),
    ).toEqual([]);
  });
});
