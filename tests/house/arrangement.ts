import { importsOf } from './imports.ts';
import type { SourceFile } from './source-file.ts';

/** The layers of the house, lowest first: a file imports only layers before its own, or files of its own room. */
export const layers: readonly string[] = [
  'issue.ts',
  'source.ts',
  'entity.ts',
  'name.ts',
  'options.ts',
  'group-by.ts',
  'once.ts',
  'told',
  'quantity',
  'period',
  'division',
  'divisions',
  'document',
  'plan',
  'progress',
  'pace',
  'compare',
  'link',
  'cascade',
  'rollup',
  'check',
  'schema',
  'gate',
  'read',
  'wording',
  'display',
  'samples',
  'index.ts',
];

/** The files that users import; no other file only passes on what others export. */
export const doors: readonly string[] = [
  'src/index.ts',
  'src/schema/index.ts',
  'src/samples/index.ts',
  'src/divisions/index.ts',
  'src/check/index.ts',
  'src/display/index.ts',
  'src/rollup/index.ts',
  'src/read/index.ts',
];

/** Rooms of data, which only those load who ask for them: nothing imports them. */
const dataRooms: ReadonlySet<string> = new Set(['divisions', 'samples']);

/** Each dependency, and the one room that may import it. */
const doorways: ReadonlyMap<string, string> = new Map([
  ['zod', 'schema'],
  ['decimal.js', 'quantity'],
  ['date-fns', 'period'],
]);

const emptyNames = /^(?:utils?|helpers?|common|misc|types?|shared|lib)$/;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestFile = 250;

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Imports that go up, or to a room that no layer names. */
export function wrongDirections(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const own = layers.indexOf(roomOf(file.path));
    if (own === -1) return [`${file.path} stands in no layer`];
    return importsOf(file).flatMap(({ target, place }) => {
      if (target === undefined || roomOf(target) === roomOf(file.path)) return [];
      // The samples are data that the examples show too.
      if (roomOf(file.path) === 'samples' && /^examples\/data\/[a-z0-9-]+\.json$/.test(target)) return [];
      const theirs = layers.indexOf(roomOf(target));
      const isOpen = !dataRooms.has(roomOf(target));
      return target.startsWith('src/') && isOpen && theirs !== -1 && theirs < own ? [] : [`${place} imports ${target}`];
    });
  });
}

/** Imports of packages outside their one room, or in a form that brings in too much. */
export function wrongDoorways(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ specifier, target, place, namespace }) => {
      if (target !== undefined) return [];
      const name = specifier.split('/')[0] ?? '';
      if (doorways.get(name) !== roomOf(file.path)) return [`${place} imports ${specifier} outside its room`];
      if (name === 'zod' && (specifier !== 'zod/mini' || !namespace))
        return [`${place} does not import * as z from 'zod/mini'`];
      if (specifier === 'date-fns') return [`${place} imports all of date-fns`];
      return [];
    }),
  );
}

/** `export *`, passing on outside a door, and imports of a door from within. */
export function wrongDoors(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => [
    ...(file.path.endsWith('/index.ts') && !doors.includes(file.path) ? [`${file.path} is a barrel`] : []),
    ...importsOf(file).flatMap(({ target, place, reExport, star }) => [
      ...(star ? [`${place} exports *`] : []),
      ...(reExport && !doors.includes(file.path) ? [`${place} passes on another file's exports`] : []),
      ...(target?.endsWith('/index.ts') ? [`${place} imports the door ${target}`] : []),
    ]),
  ]);
}

/** Names that say nothing, or are not kebab-case. */
export function wrongNames(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path }) => {
    const parts = path.split('/').map((part) => part.replace(/(?:\.(?:prop|test|test-d|config|arbitrary))*\.ts$/, ''));
    return [
      ...(parts.some((part) => emptyNames.test(part)) ? [`${path} has a name that says nothing`] : []),
      ...(parts.every((part) => kebab.test(part)) ? [] : [`${path} is not kebab-case`]),
    ];
  });
}

/** Files that hold more than one idea. */
export function tooLong(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1;
    return lines > longestFile ? [`${path} has ${lines} lines`] : [];
  });
}

/** Files that are on a ring of imports, or between two rings. */
export function cycles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map((file) => [file.path, importsOf(file).flatMap(({ target }) => (target ? [target] : []))]),
  );
  // Take away files that import, or are imported by, nothing of what is left, until nothing changes: what stays goes round.
  for (let before = -1; before !== targets.size; ) {
    before = targets.size;
    const imported = new Set([...targets.values()].flat());
    for (const [path, those] of targets) {
      if (!imported.has(path) || !those.some((target) => targets.has(target))) targets.delete(path);
    }
  }
  return [...targets.keys()].map((path) => `${path} is on a ring of imports`);
}
