import type { MissingReason } from '../../plan/figure.ts';
import { missingReasons } from '../../plan/figure-words.ts';
import type { Doubt } from '../../progress/verdict.ts';

/* A key a word: the compiler tells where one is missing. */
const reasons: ReadonlySet<string> = new Set(missingReasons);
const doubts: Readonly<Record<Doubt, null>> = {
  'unknown-role': null,
  about: null,
  'bound-too-weak': null,
  'scope-differs': null,
  candidate: null,
  'several-answers': null,
};

/** Whether a text is a word for why there is no number. */
export function isMissingReason(text: string): text is MissingReason {
  return reasons.has(text);
}

/** Whether a text is a word for why a result was not judged. */
export function isDoubt(text: string): text is Doubt {
  return Object.hasOwn(doubts, text);
}
