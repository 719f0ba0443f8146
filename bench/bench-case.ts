/** One comparison of ours with a peer's way of doing the same work, side by side in one process. */
export interface BenchCase {
  /** What is measured, in a few words. */
  readonly case: string;
  /** Ours may take at most this share of the peer's time; null: told, not gated. */
  readonly limit: number | null;
  /** The peer, or the yardstick. */
  readonly against: string;
  /** Size of a quick run. */
  readonly small: number;
  /** Size of a full run. */
  readonly full: number;
  /** Makes the input outside the measured time. `verify` throws where the two results differ. */
  prepare(size: number): { ours: () => void; theirs: () => void; verify?: () => void };
}
