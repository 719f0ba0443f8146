import { defaultLexicon } from '../../src/read/lexicon/lexicon.ts';
import { wordsOf } from '../../src/read/lexicon/words.ts';
import type { Side } from '../../src/read/numbers/number-in-context.ts';
import { defaultRules } from '../../src/read/rules/rules.ts';
import { type ReadNumber, settleNumbers, type TraceStep } from '../../src/read/rules/settle.ts';
import { fold } from '../../src/read/text/fold.ts';

/** The numbers of a phrase read by itself, as if it stood in a project; under these headings, where some are given. */
export function settled(
  text: string,
  side: Side,
  trace?: TraceStep[],
  headings?: readonly string[],
): readonly ReadNumber[] {
  return settleNumbers(fold(text), [{ start: 0, end: text.length, side, ...(headings && { headings }) }], [], {
    rules: defaultRules,
    words: wordsOf(defaultLexicon),
    trace,
  });
}
