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

/** Milliseconds that a measurement lasts at least: a shorter run is repeated. */
const shortestSample = 300;
/** Milliseconds that a short run is repeated before it is measured: collecting garbage throws away what was compiled for it. */
const settling = 1000;

/**
 * Measures one case: both sides warmed up, then in turns, the order changing each round, so that a machine that slows
 * down slows both. Garbage is collected before each measurement where the runtime lets us.
 */
export async function measure(benchCase: BenchCase, size: number, rounds: number): Promise<Measured> {
  const { ours, theirs, verify, close } = await benchCase.prepare(size);
  const isShort = { ours: await isTooShort(ours, rounds), theirs: await isTooShort(theirs, rounds) };
  await verify?.();
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const side of order) times[side].push(await timed(side === 'ours' ? ours : theirs, isShort[side]));
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

/** Whether a run is too short to be measured alone; a quick look at one round asks nobody. */
async function isTooShort(run: () => unknown, rounds: number): Promise<boolean> {
  const [time] = await repeated(run, 0);
  return rounds > 1 && (time ?? 0) < shortestSample;
}

/** The mean time of a run. */
async function timed(run: () => unknown, isShort: boolean): Promise<number> {
  globalThis.gc?.();
  if (isShort) await repeated(run, settling);
  const times = await repeated(run, isShort ? shortestSample : 0);
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

/** Runs once, and again until so many milliseconds have passed. */
async function repeated(run: () => unknown, milliseconds: number): Promise<readonly number[]> {
  const times: number[] = [];
  const begun = performance.now();
  do {
    const started = performance.now();
    const pending = run();
    if (pending instanceof Promise) await pending;
    times.push(performance.now() - started);
  } while (performance.now() - begun < milliseconds);
  return times;
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
