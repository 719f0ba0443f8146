import type { Check } from '../finding.ts';
import { checkSeats } from '../seats.ts';
import { passOn } from '../tell.ts';

/** Leading units that have no seat in the leading group. */
export const seats: Check = {
  code: 'seats',
  about: 'plan',
  why: {
    en: 'Whoever leads a project should sit in the group that leads the programme, by a post, a plate or the office; a unit without a seat hears of its task second hand.',
    zh: '牵头单位应在领导小组中有席位，可经兼职、加挂牌子或办公室体现；没有席位的单位，任务只能辗转得知。',
  },
  finds: ['check/unit-without-seat', 'check/collective-unit', 'check/no-leading-group'],
  check(input) {
    const { plan, organizations } = input;
    if (plan === undefined) return [];
    const issues = checkSeats(plan, organizations === undefined ? {} : { organizations });
    return issues.map((issue) => passOn(input, issue, { document: 'plan', path: issue.path }));
  },
};
