import type { Span } from '../../issue.ts';
import type { SetAside } from '../ledger.ts';
import { digits, placeOf } from '../text/character-set.ts';
import { type Page, quoteOf } from '../text/page.ts';
import type { Mark } from './outline.ts';

/** A stretch of the text and what the digits in it are. */
export interface Claim {
  readonly span: Span;
  /** Undefined where they are read with their sentences. */
  readonly as: SetAside | undefined;
  readonly why: string;
  readonly flag: boolean;
}

const unplaced = { as: 'noise', why: 'unplaced', flag: true } as const;

/**
 * One mark for every number that a claim sets aside, and for every number that nothing claims: those are doubtful.
 * Where claims overlap the earlier one has the digits.
 */
export function marksOf(page: Page, claims: readonly Claim[]): readonly Mark[] {
  const owners = new Uint32Array(page.text.length);
  for (let index = claims.length; index > 0; index -= 1) {
    const [start, end] = (claims[index - 1] as Claim).span;
    owners.fill(index, start, end);
  }
  const marks: Mark[] = [];
  const { folded } = page;
  const { length } = folded;
  for (let start = placeOf(digits, folded, 0, length); start < length; ) {
    const end = numberEnd(folded, owners, start);
    const { as, why, flag } = claims[(owners[start] as number) - 1] ?? unplaced;
    if (as !== undefined) {
      const { text, span } = quoteOf(page, start, end);
      marks.push(flag ? { text, span, as, why, flag } : { text, span, as, why });
    }
    start = placeOf(digits, folded, end, length);
  }
  return marks;
}

/** Where a number ends: its digits, and one decimal point with the digits behind it, as long as one claim holds them. */
function numberEnd(folded: string, owners: Uint32Array, start: number): number {
  let end = start;
  const isOwn = (at: number) => digits[folded.charCodeAt(at)] === 1 && owners[at] === owners[start];
  while (isOwn(end)) end += 1;
  if (folded[end] !== '.' || owners[end] !== owners[start] || !isOwn(end + 1)) return end;
  end += 1;
  while (isOwn(end)) end += 1;
  return end;
}
