/** What one case runs; a peer that works elsewhere (a database) answers with a promise. */
export interface PreparedCase {
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
  /** Throws where the two results differ; called after both have run. */
  readonly verify?: () => void | Promise<void>;
  /** Lets go of what was opened. */
  readonly close?: () => void | Promise<void>;
}

/** One comparison of ours with a peer's way of doing the same work, side by side in one process. */
export interface BenchCase {
  /** What is measured, in a few words. */
  readonly case: string;
  /** Ours may take at most this share of the peer's time; null: told, not gated. */
  readonly limit: number | null;
  /** The peer, or the yardstick; unlike work is named as such. */
  readonly against: string;
  /** Size of a quick run. */
  readonly small: number;
  /** Size of a full run. */
  readonly full: number;
  /** Counted rounds of a full run; 5 unless given. */
  readonly rounds?: number;
  /** Makes the input outside the measured time. */
  prepare(size: number): PreparedCase | Promise<PreparedCase>;
}
