import type { JsonValue } from '../../entity.ts';
import { comparePaths, isWithin, type Path, withoutValue } from './place.ts';

/** What is taken out of a value, all at once: every path is that of the value before. */
export interface TakenAway {
  /** What is left; undefined where all was taken. */
  readonly value: JsonValue | undefined;
  /** Where a place stands afterwards; undefined where it was taken away. */
  readonly shifted: (path: Path) => Path | undefined;
}

/** Takes places out of a value together, so that none shifts the others. */
export function takeAway(value: JsonValue, paths: readonly Path[]): TakenAway {
  const sorted = [...paths].sort(comparePaths);
  // From the last to the first: what is still to be taken stands where it stood.
  const left = sorted.reduceRight<JsonValue | undefined>(
    (whole, path) => (whole === undefined ? undefined : withoutValue(whole, path)),
    value,
  );
  const inLists = sorted.filter((path) => typeof path.at(-1) === 'number');
  return {
    value: left,
    shifted: (path) => {
      if (sorted.some((taken) => isWithin(path, taken))) return undefined;
      return path.map((key, at) => {
        if (typeof key !== 'number') return key;
        const holder = path.slice(0, at);
        const before = inLists.filter(
          (taken) => taken.length === at + 1 && (taken[at] as number) < key && isWithin(taken, holder),
        );
        return key - before.length;
      });
    },
  };
}
