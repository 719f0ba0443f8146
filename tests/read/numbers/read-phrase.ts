import type { Side } from '../../../src/read/numbers/number-in-context.ts';
import type { ReadNumber, TraceStep } from '../../../src/read/rules/settle.ts';
import { settled } from '../settled.ts';

/** One number of a phrase, as a row of the tables says it. */
export interface PhraseNumber {
  readonly text: string;
  readonly as: string;
  readonly unit?: string;
  readonly bound?: string;
  readonly flag?: true;
}

/** Reads a phrase by itself, as if it stood in a project. */
export function readPhrase(
  text: string,
  side: Side,
): { readonly numbers: readonly PhraseNumber[]; readonly trace: string } {
  const trace: TraceStep[] = [];
  const read = settled(text, side, trace);
  return { numbers: read.map((number) => phraseNumber(text, number)), trace: shown(read, trace) };
}

function phraseNumber(text: string, { number, as, limits, unitMeant, flag }: ReadNumber): PhraseNumber {
  return {
    text: text.slice(...number.numeral.span),
    as,
    unit: unitMeant ?? number.unit.unit,
    bound: limits.bound,
    ...(flag && { flag }),
  };
}

/** Why each number was read as it was: printed where a row fails. */
function shown(read: readonly ReadNumber[], trace: readonly TraceStep[]): string {
  return read
    .map(({ number, rule, as }) => {
      const tried = trace.filter(({ at }) => at === number.numeral.span[0]).map((step) => step.rule);
      return `${number.numeral.amount} → ${as} by ${rule}; before it: ${tried.slice(0, -1).join(' ')}`;
    })
    .join('\n');
}
