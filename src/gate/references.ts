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
  const unknown: Reference[] = [];
  for (const link of view.links) {
    const { to } = link.value;
    if (isUnknown(to)) unknown.push({ id: to, path: pathOf(link, 'to'), by: 'link' });
  }
  for (const base of view.bases) {
    for (const [index, id] of (base.value.figures ?? []).entries()) {
      if (isUnknown(id)) unknown.push({ id, path: pathOf(base, 'figures', index), by: 'base' });
    }
  }
  for (const project of view.projectIds) {
    if (isUnknown(project.value)) unknown.push({ id: project.value, path: pathOf(project), by: 'project' });
  }
  return unknown;
}
