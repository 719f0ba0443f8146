import { isLoose } from './loose.ts';
import type { Place } from './place.ts';
import type { Placed, View } from './view.ts';

/** Visits a name: what it says, where its owner stands, its key, and its index where it is one of several. */
export type VisitName = (name: string, place: Place | undefined, key: string, index?: number) => void;

/** Every field that holds a name, or several. */
const slots = [
  ['projects', ['name', 'nameMeant', 'section']],
  ['entries', ['name']],
  ['responsibilities', ['lead', 'with']],
  ['figures', ['indicator', 'names']],
  ['bases', ['name']],
  ['scopes', ['population', 'divisions']],
  ['groups', ['name']],
  ['seats', ['role', 'person']],
  ['posts', ['organization', 'plate', 'title']],
  ['offices', ['at']],
  ['divisions', ['name', 'within']],
  ['sources', ['title', 'issuers']],
  ['changes', ['subject', 'from', 'into']],
] as const satisfies readonly (readonly [keyof View, readonly string[]])[];

/** Visits every name of a document. */
export function visitNames(view: View, visit: VisitName): void {
  for (const [list, keys] of slots) {
    for (const { value, place } of view[list] as readonly Placed<unknown>[]) {
      if (isLoose(value)) for (const key of keys) visitSlot(value[key], place, key, visit);
    }
  }
}

function visitSlot(slot: unknown, place: Place | undefined, key: string, visit: VisitName): void {
  if (typeof slot === 'string') visit(slot, place, key);
  else if (Array.isArray(slot)) for (const [index, name] of slot.entries()) visit(name, place, key, index);
}
