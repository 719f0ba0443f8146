import { type Path, type Place, type Placed, pathOf } from './place.ts';
import type { Names, View } from './view.ts';

/** The lists of a view that hold values with names. */
type Listed = { readonly [K in keyof View as View[K] extends readonly Placed<unknown>[] ? K : never]: View[K] };

/** A field that holds a name, or several. */
interface Slot {
  readonly key: string;
  readonly places: (view: View) => readonly Placed<unknown>[];
  readonly read: (value: never) => string | readonly string[] | undefined;
}

function slot<K extends keyof Listed>(
  list: K,
  key: string,
  read: (value: Listed[K][number]['value']) => string | readonly string[] | undefined,
): Slot {
  return { key, places: (view) => view[list], read };
}

const slots: readonly Slot[] = [
  slot('projects', 'name', ({ name }) => name),
  slot('projects', 'nameMeant', ({ nameMeant }) => nameMeant),
  slot('projects', 'section', ({ section }) => section),
  slot('entries', 'name', ({ name }) => name),
  slot('responsibilities', 'lead', ({ lead }) => lead),
  slot('responsibilities', 'with', (one) => one.with),
  slot('figures', 'indicator', ({ indicator }) => indicator),
  slot('figures', 'names', ({ names }) => names),
  slot('bases', 'name', ({ name }) => name),
  slot('scopes', 'population', ({ population }) => population),
  slot('scopes', 'divisions', ({ divisions }) => divisions),
  slot('groups', 'name', ({ name }) => name),
  slot('seats', 'role', ({ role }) => role),
  slot('seats', 'person', ({ person }) => person),
  slot('posts', 'organization', ({ organization }) => organization),
  slot('posts', 'plate', ({ plate }) => plate),
  slot('posts', 'title', ({ title }) => title),
  slot('offices', 'at', ({ at }) => at),
  slot('divisions', 'name', ({ name }) => name),
  slot('divisions', 'within', ({ within }) => within),
  slot('sources', 'title', ({ title }) => title),
  slot('sources', 'issuers', ({ issuers }) => issuers),
  slot('changes', 'subject', ({ subject }) => subject),
  slot('changes', 'from', ({ from }) => from),
  slot('changes', 'into', ({ into }) => into),
];

type VisitName = (name: string, place: Place, key: string, index?: number) => void;

function visitNames(view: View, visit: VisitName): void {
  for (const { key, places, read } of slots) {
    for (const place of places(view)) {
      const found = read(place.value as never);
      if (typeof found === 'string') visit(found, place, key);
      else if (found !== undefined) visitEach(found, place, key, visit);
    }
  }
}

function visitEach(names: readonly string[], place: Place, key: string, visit: VisitName): void {
  for (const [index, name] of names.entries()) visit(name, place, key, index);
}

const common = /^[\u4E00-\u9FFF0-9A-Za-z]*$/;

/** Every name of a document, in order. */
export function namesOf(view: View): Names {
  const all = new Set<string>();
  visitNames(view, (name) => all.add(name));
  const uncommon: string[] = [];
  for (const name of all) if (!common.test(name)) uncommon.push(name);
  return { all, uncommon };
}

/** A name of which something is to be told, where it stands. */
export interface NamePlace<T> {
  readonly name: string;
  readonly path: Path;
  readonly about: T;
}

/** Every place of some names, with what is known about each. */
export function placesOf<T>(names: ReadonlyMap<string, T>, view: View): readonly NamePlace<T>[] {
  const places: NamePlace<T>[] = [];
  visitNames(view, (name, place, key, index) => {
    const about = names.get(name);
    if (about === undefined) return;
    places.push({ name, path: index === undefined ? pathOf(place, key) : pathOf(place, key, index), about });
  });
  return places;
}
