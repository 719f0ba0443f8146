import type { Id } from '../entity.ts';
import { type Path, pathOf } from './place.ts';
import { type Beyond, knownAs } from './rule.ts';
import type { View } from './view.ts';

/** An id that something is referred to by, and that nothing has. */
export interface Reference {
  readonly id: Id;
  readonly path: Path;
  /** `link`; `project`, of an entry; or `base`, whose amount may be printed in another document, such as a later report. */
  readonly by: 'link' | 'project' | 'base';
}

/** Every reference to what is not known, in the document or in the plan that was given. */
export function unknownReferences(view: View, beyond: Beyond): readonly Reference[] {
  const isUnknown = (id: Id | null): id is Id => id !== null && knownAs(id, view, beyond) === undefined;
  const found: Reference[] = [];
  for (const { value, place } of view.links) {
    if (isUnknown(value.to)) found.push({ id: value.to, path: pathOf(place, 'to'), by: 'link' });
  }
  for (const { value, place } of view.bases) {
    for (const [index, id] of (value.figures ?? []).entries()) {
      if (isUnknown(id)) found.push({ id, path: pathOf(place, 'figures', index), by: 'base' });
    }
  }
  for (const { value, place } of view.projectIds) {
    if (isUnknown(value)) found.push({ id: value, path: pathOf(place), by: 'project' });
  }
  return found;
}
