import type { MissingReason } from '../../plan/figure.ts';
import type { Doubt } from '../../progress/verdict.ts';

const missingReasons: Readonly<Record<MissingReason, true>> = {
  'not-reported': true,
  'no-task': true,
  'target-not-issued': true,
  'not-due': true,
  'base-unknown': true,
  'not-comparable': true,
  'out-of-period': true,
  illegible: true,
  superseded: true,
};
const doubts: Readonly<Record<Doubt, true>> = {
  'unknown-role': true,
  about: true,
  'bound-too-weak': true,
  'scope-differs': true,
  candidate: true,
  'several-answers': true,
};

/** Whether a text is a word for why there is no number. */
export function isMissingReason(text: string): text is MissingReason {
  return Object.hasOwn(missingReasons, text);
}

/** Whether a text is a word for why a result was not judged. */
export function isDoubt(text: string): text is Doubt {
  return Object.hasOwn(doubts, text);
}
