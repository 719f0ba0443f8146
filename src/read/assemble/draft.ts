import type { Evidence, Quote } from '../../source.ts';
import type { ReadNumber } from '../rules/settle.ts';

type Path = readonly (string | number)[];

/** What gathers beside a value while it is put together: evidence, the places of its numbers. */
export interface Margin {
  readonly evidence: Evidence[];
  readonly places: Map<ReadNumber, Path>;
}

/** A figure with the characters it was read from, and the number where it has one. */
export interface DraftFigure<F> {
  readonly figure: F;
  readonly quote: Quote;
  readonly certainty: Evidence['certainty'];
  readonly number?: ReadNumber;
  /** The second number of a range. */
  readonly upper?: ReadNumber;
  /** Little says which target it answers. */
  readonly isGuessed?: boolean;
}

/** An entity while it is put together: a field that the text says nothing of is left out, not set. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

export function emptyMargin(): Margin {
  return { evidence: [], places: new Map() };
}

/** Notes where a value came from. */
export function note(
  margin: Margin,
  path: Path,
  quote: Quote,
  certainty: Evidence['certainty'] = 'stated',
  rule?: string,
): void {
  const { text, span } = quote;
  margin.evidence.push(rule === undefined ? { path, text, span, certainty } : { path, text, span, certainty, rule });
}
