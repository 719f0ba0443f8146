import type { BenchCase } from './bench-case.ts';

/** One line of the benchmark's output. */
export interface Measured {
  readonly case: string;
  /** Median of our time over the median of the peer's. */
  readonly ratio: number;
  readonly limit: number | null;
  readonly against: string;
  readonly ours_ms: number;
  readonly theirs_ms: number;
}

/**
 * Measures one case: both sides warmed up, then in turns, the order changing each round, so that a machine that slows
 * down slows both. Garbage is collected before each run where the runtime lets us.
 */
export async function measure(benchCase: BenchCase, size: number, rounds: number): Promise<Measured> {
  const { ours, theirs, verify, close } = await benchCase.prepare(size);
  await ours();
  await theirs();
  await verify?.();
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const side of order) times[side].push(await timed(side === 'ours' ? ours : theirs));
  }
  await verify?.();
  await close?.();
  const [our, their] = [median(times.ours), median(times.theirs)];
  const { case: name, limit, against } = benchCase;
  return {
    case: name,
    ratio: rounded(our / their, 4),
    limit,
    against,
    ours_ms: rounded(our, 3),
    theirs_ms: rounded(their, 3),
  };
}

async function timed(run: () => unknown): Promise<number> {
  globalThis.gc?.();
  const begun = performance.now();
  const pending = run();
  if (pending instanceof Promise) await pending;
  return performance.now() - begun;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle] ?? 0, sorted[middle] ?? 0];
  return (low + high) / 2;
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
