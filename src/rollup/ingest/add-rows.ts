import { periodNumber } from '../kernel/periods.ts';
import {
  chunkOf,
  mostInPage,
  perUnit,
  placeInChunk,
  roundsToWhole,
  type Store,
  touch,
  widthOf,
} from '../kernel/store.ts';
import type { Observation } from '../observation.ts';
import { addUnusual } from './add-unusual.ts';
import { takeAmount } from './take-amount.ts';
import { keepUnplaced } from './unplaced.ts';

const nowhere = new Float64Array(0);

/**
 * Adds observations given as objects. Rows that follow one another are mostly of one division and one period, so the page is
 * looked up only where either changes; and after one indicator mostly comes the one that came after it the last time. A number
 * goes straight into its page. Validating is part of looking up: what has no place is kept apart.
 */
export function addRows(store: Store, rows: readonly Observation[], from: number, to: number): void {
  const { shape, table } = store;
  const { indexOf, kinds } = table;
  const width = widthOf(store);
  // Numbers of the function's own: those of another file may be looked up again in every round.
  const unit = perUnit;
  const most = mostInPage;
  const toWhole = roundsToWhole;
  const { followers, met } = store.order;
  let { last } = store.order;
  let division: unknown;
  let period: unknown;
  let values: Float64Array = nowhere;
  let chunk = 0;
  let base = 0;
  let ids = 0;
  for (let index = from; index < to; index += 1) {
    const row = rows[index] as Observation;
    if (typeof row !== 'object' || row === null) {
      keepUnplaced(store, row);
      continue;
    }
    if (row.division !== division || row.period !== period) {
      division = row.division;
      period = row.period;
      const node = shape.indexOf.get(row.division);
      const column = periodNumber(store, row.period);
      if (node === undefined || column === -1) values = nowhere;
      else {
        const page = touch(store, column, node);
        chunk = chunkOf(page);
        values = store.chunks[chunk] as Float64Array;
        base = placeInChunk(page) * width;
        ids = (column * shape.parents.length + node) * kinds.length * 4;
      }
    }
    let indicator: number | undefined = followers[last] as number;
    if (indicator === -1 || met[indicator] !== row.indicator) {
      indicator = indexOf.get(row.indicator);
      if (indicator !== undefined) {
        followers[last] = indicator;
        met[indicator] = row.indicator;
      }
    }
    if (values === nowhere || indicator === undefined) {
      keepUnplaced(store, row);
      continue;
    }
    last = indicator;
    if (
      kinds[indicator] !== 'amounts' ||
      row.rate !== undefined ||
      row.verdict !== undefined ||
      row.unit !== undefined ||
      row.part !== undefined ||
      row.whole !== undefined
    ) {
      addUnusual(store, row, indicator, { chunk, at: base + indicator * 2, id: ids + indicator * 4 });
      continue;
    }
    const at = base + indicator * 2;
    const { target, actual } = row;
    if (typeof target === 'number') {
      const scaled = target * unit + toWhole - toWhole;
      const fits = Math.abs(scaled) <= most && scaled / unit === target;
      if (fits && Number.isNaN(values[at])) values[at] = scaled;
      else takeAmount(store, { chunk, at, id: ids + indicator * 4 }, target);
    } else if (target !== undefined && target !== null)
      takeAmount(store, { chunk, at, id: ids + indicator * 4 }, target);
    if (typeof actual === 'number') {
      const scaled = actual * unit + toWhole - toWhole;
      const fits = Math.abs(scaled) <= most && scaled / unit === actual;
      if (fits && Number.isNaN(values[at + 1])) values[at + 1] = scaled;
      else takeAmount(store, { chunk, at: at + 1, id: ids + indicator * 4 + 1 }, actual);
    } else if (actual !== undefined && actual !== null)
      takeAmount(store, { chunk, at: at + 1, id: ids + indicator * 4 + 1 }, actual);
  }
  store.order.last = last;
}
