import type { BoundReading } from '../../numbers/bound.ts';
import type { NumberInContext } from '../../numbers/number-in-context.ts';
import type { SettledNumber } from '../rule.ts';

/** A number that a rule has read, with its bound. */
export interface AnsweredNumber extends SettledNumber {
  readonly limits: BoundReading;
}

/** A sign in the words around a figure that such figures are often misread, whatever rule has read them 存疑征象. */
export interface DoubtSign {
  /** What the trace shows. */
  readonly name: string;
  /** What it goes by, as the rest of a sentence that begins with “a figure that”. */
  readonly why: string;
  /** Whether it stands there; the number, what a rule has read it as, and what those before it were read as, the last of them apart. */
  readonly holds: (
    number: NumberInContext,
    reading: AnsweredNumber,
    previous: SettledNumber | undefined,
    settled: readonly SettledNumber[],
  ) => boolean;
}
