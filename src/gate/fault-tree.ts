import { type Path, type Place, pathOf } from './place.ts';

/** Where faults were told, as a tree of keys: to tell each place once, and to know what is sound. */
export interface FaultTree {
  readonly add: (path: Path) => void;
  /** Whether a fault was told at this very place. */
  readonly has: (path: Path) => boolean;
  /** Whether none was told here or below. */
  readonly isSound: (place: Place) => boolean;
}

interface Branch {
  readonly below: Map<string | number, Branch>;
  told: boolean;
}

export function faultTree(): FaultTree {
  const root: Branch = { below: new Map(), told: false };
  let isEmpty = true;

  function find(path: Path): Branch | undefined {
    let at: Branch | undefined = root;
    for (const key of path) at = at?.below.get(key);
    return at;
  }

  return {
    add: (path) => {
      isEmpty = false;
      let at = root;
      for (const key of path) {
        const next = at.below.get(key) ?? { below: new Map(), told: false };
        at.below.set(key, next);
        at = next;
      }
      at.told = true;
    },
    has: (path) => find(path)?.told === true,
    isSound: (place) => isEmpty || find(pathOf(place)) === undefined,
  };
}
