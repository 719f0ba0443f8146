import type { ReportedVerdict } from '../observation.ts';
import { compareSaid } from './settle.ts';
import type { Said } from './store.ts';
import { isDoubt, isMissingReason } from './words.ts';

/** What is made of all that was said of one verdict. */
export interface SettledVerdict {
  readonly verdict: ReportedVerdict;
  readonly fault?: { readonly code: 'rollup/not-a-verdict' | 'rollup/said-twice'; readonly received: string };
}

/** Settles what was said of one verdict: different ones are doubtful, and what is none is illegible. */
export function settleVerdict(list: readonly Said[]): SettledVerdict {
  const words = [...list].sort(compareSaid).map(({ text }) => text);
  const received = words.join('、');
  const strange = words.find((word) => !isVerdict(word));
  if (strange !== undefined)
    return { verdict: 'illegible', fault: { code: 'rollup/not-a-verdict', received: strange } };
  const [first, ...others] = words as readonly ReportedVerdict[];
  const verdict = others.every((word) => word === first) ? (first as ReportedVerdict) : 'several-answers';
  return others.length === 0 ? { verdict } : { verdict, fault: { code: 'rollup/said-twice', received } };
}

function isVerdict(word: string): word is ReportedVerdict {
  return word === 'met' || word === 'unmet' || word === 'stated' || isDoubt(word) || isMissingReason(word);
}
