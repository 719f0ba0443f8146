import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A figure that answers itself, or is a part of itself. */
export const linkToItself: Rule = ({ links }, tell) => {
  for (const { value, place, from } of links) {
    if (from !== undefined && value.to === from) tell('gate/link-to-itself', pathOf(place, 'to'), { received: from });
  }
};
