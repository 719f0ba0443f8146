import { isRangeStart } from '../numbers/range.ts';
import type { Rule } from './rule.ts';

/** 2-3个: a value that lies somewhere between two. Both ends are read, and doubted: neither is the value. */
export const range = (as: 'target' | 'actual'): Rule => ({
  name: 'range',
  why: 'is one end of a range: 2-3个',
  read: (number) => {
    if (isRangeStart(number)) return { as, bound: 'between', unitMeant: number.next?.unit.unit ?? '', flag: true };
    const isEnd = number.previous !== undefined && isRangeStart(number.previous);
    return isEnd ? { as, bound: 'between', flag: true } : undefined;
  },
});
