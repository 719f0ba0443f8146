import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A figure that answers itself, or is a part of itself. */
export const linkToItself: Rule = ({ links }, tell) => {
  for (const found of links) {
    const { value, from } = found;
    if (from !== undefined && value.to === from) tell('gate/link-to-itself', pathOf(found, 'to'), { received: from });
  }
};
