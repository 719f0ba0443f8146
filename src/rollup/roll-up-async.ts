import { handleOf, type RollUp } from './handle.ts';
import { addRows } from './ingest/add-rows.ts';
import { addInSteps, rowsAtOnce } from './ingest/steps.ts';
import type { Store } from './kernel/store.ts';
import type { Observation, ObservationColumns } from './observation.ts';
import { progressOf, type RollUpOptions, storeFor } from './roll-up-options.ts';

/** What an `AbortSignal` is to us: any runtime's will do. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** Options of rolling up without standing in the way of other work. */
export interface RollUpAsyncOptions extends RollUpOptions {
  /** An `AbortSignal`: asked between steps of 65536 rows, and between any two rows of a stream. */
  readonly signal?: StopSignal;
}

/** Every runtime has it; only its types differ. */
declare function setTimeout(run: () => void, milliseconds: number): unknown;

/**
 * Rolls up without standing in the way of other work 异步汇总: between steps of 65536 rows it lets others run, and can be stopped.
 * Takes rows from a stream, too.
 *
 * @param observations as of {@link rollUp}, or an async iterable of observations
 * @param options as of {@link rollUp}, and `signal`
 * @returns the same roll-up as {@link rollUp}. Rejects with the signal's reason where it was aborted, and with `TypeError` where
 *   the options cannot be meant; nothing is left behind
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTree, rollUpAsync, rollUpFigure } from 'minsheng/rollup';
 *
 * const divisions = expect(divisionTree([{ code: '341300', name: '宿州市' }, { code: '341324', name: '泗县', parent: '341300' }]));
 * const indicators = [{ name: '法律援助', role: 'flow' as const, unit: '件' }];
 * async function* lines() {
 *   yield { division: '341324', indicator: '法律援助', period: '2020-06', target: 884, actual: 456 };
 * }
 * const signal = new AbortController().signal;
 * const total = await rollUpAsync(lines(), { divisions, indicators, signal });
 * console.log(rollUpFigure(total, { division: '341300', indicator: '法律援助' }).actual?.below?.value); // => 456
 * ```
 */
export async function rollUpAsync(
  observations: Iterable<Observation> | AsyncIterable<Observation> | ObservationColumns,
  options: RollUpAsyncOptions,
): Promise<RollUp> {
  const store = storeFor(options, ['signal']);
  const progress = progressOf(options);
  for await (const rows of stepsOf(store, observations, options.signal)) {
    progress.add(rows);
    await new Promise<void>((go) => setTimeout(go, 0));
    if (options.signal?.aborted === true) throw options.signal.reason;
  }
  progress.end();
  return handleOf(store, options.divisions, options.units);
}

async function* stepsOf(
  store: Store,
  observations: Iterable<Observation> | AsyncIterable<Observation> | ObservationColumns,
  signal: StopSignal | undefined,
): AsyncGenerator<number, void, void> {
  // A first step of nothing: a signal that was aborted before has nothing begin.
  yield 0;
  if (!(Symbol.asyncIterator in observations)) {
    yield* addInSteps(store, observations);
    return;
  }
  let waiting: Observation[] = [];
  for await (const row of observations) {
    waiting.push(row);
    if (waiting.length < rowsAtOnce && signal?.aborted !== true) continue;
    addRows(store, waiting, 0, waiting.length);
    yield waiting.length;
    waiting = [];
  }
  addRows(store, waiting, 0, waiting.length);
  yield waiting.length;
}
