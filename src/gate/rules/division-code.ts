import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

const digits = /^[0-9]+$/;
const sixDigits = 6;

/** A code of digits that is none of GB/T 2260. A unit that is no division may have a code of its own, with a letter in it. */
export const divisionCode: Rule = ({ divisions }, tell) => {
  for (const found of divisions) {
    const { value } = found;
    const { code } = value;
    if (code === undefined || !digits.test(code) || code.length === sixDigits) continue;
    tell('gate/division-code', pathOf(found, 'code'), { received: code });
  }
};
