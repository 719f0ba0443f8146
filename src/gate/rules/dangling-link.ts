import { visible } from '../received.ts';
import { unknownReferences } from '../references.ts';
import type { Rule } from '../rule.ts';

/** A link to nothing, in a document of which all is known. */
export const danglingLink: Rule = (view, tell, beyond) => {
  if (!beyond.isWhole) return;
  for (const { id, path, by } of unknownReferences(view, beyond)) {
    if (by !== 'base') tell('gate/dangling-link', path, { received: visible(id) });
  }
};
