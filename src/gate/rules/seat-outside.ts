import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A head of the office who has no seat in the group. */
export const seatOutside: Rule = ({ offices }, tell) => {
  for (const found of offices) {
    const { value, seats } = found;
    for (const [index, { seat }] of value.heads.entries()) {
      if (seat < seats) continue;
      const detail = { received: `${seat}`, expected: `${seats}` };
      tell('gate/seat-outside', pathOf(found, 'heads', index, 'seat'), detail);
    }
  }
};
