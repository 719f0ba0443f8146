import type { BoundReading } from '../numbers/bound.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { SettledNumber } from './rule.ts';

/** A number that a rule has read, with its bound. */
interface Answered extends SettledNumber {
  readonly limits: BoundReading;
}

/** A sign in the words around a figure that such figures are often misread, whatever rule has read them 存疑征象. */
export interface DoubtSign {
  /** What the trace shows. */
  readonly name: string;
  /** What it goes by, as the rest of a sentence that begins with “a figure that”. */
  readonly why: string;
  readonly holds: (number: NumberInContext, reading: Answered) => boolean;
}

const figures: ReadonlySet<string> = new Set(['target', 'standard', 'part', 'actual', 'stage', 'claim', 'funding']);

const place = /^(?:县|市|区|乡|镇|街道|社区|村|行政村|设区市|市州|城市)/;
const chosenBefore = /(?:选择|选取|选定|遴选|确定|在)[^,、。0-9]{0,8}$/;
const asTrial = /^[^,、。0-9]{0,12}(?:开展|进行|实施|推进|先行|作为)[^,、。0-9]{0,8}(?:试点|先行|示范)/;

/** Asked in this order, once a rule has answered with a figure and without a flag. */
export const doubtSigns: readonly DoubtSign[] = [
  {
    name: 'places-of-a-trial',
    why: 'may count the places of a trial, or only say where it is made: 选择5个县开展试点',
    holds: ({ unit, before, clauseAfter }) =>
      unit.name === '个' && place.test(clauseAfter) && (chosenBefore.test(before) || asTrial.test(clauseAfter)),
  },
];

/** The first sign that a figure should be looked at, where there is one. */
export function doubtSignOf(reading: Answered): DoubtSign | undefined {
  if (reading.flag === true || !figures.has(reading.as)) return undefined;
  return doubtSigns.find(({ holds }) => holds(reading.number, reading));
}
