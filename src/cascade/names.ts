import { coreName } from '../compare/core-name.ts';
import { nameKey } from '../name.ts';
import type { PlannedTarget, WalkedProject } from '../plan/figures.ts';

/** Groups of names that mean one thing, as the caller knows. */
export type Aliases = readonly (readonly string[])[];

/** Names of indicators and projects as keys, through the caller's groups. */
export interface NameKeys {
  readonly indicator: (target: PlannedTarget) => string;
  /** Of the project and of those it is a part of. */
  readonly projects: (target: PlannedTarget) => readonly string[];
}

/** Keys of names; those of one group have one key. Each name is read once, however many plans print it. */
export function nameKeys(aliases: Aliases): NameKeys {
  const groups = new Map<string, string>();
  for (const [index, names] of aliases.entries()) {
    for (const key of new Set(names.map(nameKey))) {
      if (groups.has(key)) throw new TypeError(`A name in two groups of aliases: ${key}`);
      // No key contains a space: a group is never taken for a name.
      groups.set(key, `group ${index}`);
    }
  }
  const indicatorKey = readOnce((name) => groups.get(nameKey(name)) ?? nameKey(name));
  const projectKey = readOnce((name) => groups.get(nameKey(name)) ?? coreName(name));
  return {
    indicator: ({ target }) => indicatorKey(target.indicator),
    projects: (planned) => upwards(planned).map(({ project: { name, nameMeant = name } }) => projectKey(nameMeant)),
  };
}

function readOnce(read: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const key = known.get(name) ?? read(name);
    known.set(name, key);
    return key;
  };
}

function upwards(planned: WalkedProject): readonly WalkedProject[] {
  const found: WalkedProject[] = [];
  for (let at: WalkedProject | undefined = planned; at !== undefined; at = at.within) found.push(at);
  return found;
}
