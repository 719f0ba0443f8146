import type { Span } from './issue.ts';

/** Characters of a source text, exactly as they stand there: `text` is the source between the offsets of `span` 原文片段. */
export interface Quote {
  readonly text: string;
  /** UTF-16 offsets into the text as given, start inclusive, end exclusive. */
  readonly span: Span;
}

/** Where one value of an entity came from in the text it was read from 依据. Plain JSON; lies beside the entity, by path. */
export interface Evidence extends Quote {
  /** Keys and indexes from the root of the value: `['projects', 3, 'targets', 0]`. */
  readonly path: readonly (string | number)[];
  /** `stated`: the words say so. `inferred`: concluded from them. `corrected`: a person said so. */
  readonly certainty: 'stated' | 'inferred' | 'corrected';
  /** The rule that read it. */
  readonly rule?: string;
}
