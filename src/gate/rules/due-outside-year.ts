import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A target due in another year than the plan's: a slip, or a promise over several years. */
export const dueOutsideYear: Rule = ({ year, figures }, tell) => {
  if (year === undefined) return;
  const expected = `${year}`;
  for (const found of figures) {
    const { value } = found;
    const due = value.as === 'target' ? value.when?.to : undefined;
    if (due !== undefined && !due.startsWith(expected)) {
      tell('gate/due-outside-year', pathOf(found, 'when', 'to'), { received: due, expected });
    }
  }
};
