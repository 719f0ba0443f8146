import { visible } from '../received.ts';
import { unknownReferences } from '../references.ts';
import type { Rule } from '../rule.ts';

/** A link out of what was given: a report's into its plan, a base to the figure of a later report. */
export const unresolvedLink: Rule = (view, tell, beyond) => {
  for (const { id, path, by } of unknownReferences(view, beyond)) {
    const isTold = by === 'base' || (by === 'link' && !beyond.isWhole);
    if (isTold) tell('gate/unresolved-link', path, { received: visible(id) });
  }
};
