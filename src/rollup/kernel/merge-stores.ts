import { periodNumber } from './periods.ts';
import { cellOf, keep, keepPlaces, say, textAt } from './say.ts';
import { cellId, chunkOf, emptyStore, keyOf, placeInChunk, type Store, touch, widthOf } from './store.ts';

/** A store with all that two stores hold, neither of which is changed. Both are of one tree and one list of indicators. */
export function mergeStores(one: Store, other: Store): Store {
  const store = copyOf(one);
  const periods = other.periods.map((label) => periodNumber(store, label));
  for (const [from, to] of periods.entries()) {
    const pages = other.pageOf[from] as Int32Array;
    for (let node = 0; node < pages.length; node += 1) {
      if (pages[node] !== 0) addPage(store, to, node, other, pages[node] as number);
    }
  }
  for (const [id, said] of other.said) {
    const key = keyOf(other, id);
    const own = cellId(store, { ...key, period: periods[key.period] as number });
    for (const value of said) {
      if (key.slot > 1) keep(store, own, value);
      else say(store, cellOf(store, own), value);
    }
  }
  for (const row of other.unplaced) store.unplaced.push(row);
  return store;
}

function copyOf(store: Store): Store {
  const { shape, table, periods, periodIndex, periodByDay, pageOf, chunks, places, pages, said, unplaced } = store;
  return {
    ...emptyStore(shape, table),
    periods: [...periods],
    periodIndex: new Map(periodIndex),
    periodByDay: new Map(periodByDay),
    pageOf: pageOf.map((page) => page.slice()),
    chunks: chunks.map((chunk) => chunk.slice()),
    places: places.map((chunk) => chunk?.slice()),
    pages: { ...pages },
    said: new Map([...said].map(([id, list]) => [id, [...list]])),
    unplaced: [...unplaced],
  };
}

/** Adds the amounts of a page; what stands elsewhere comes with what was said. */
function addPage(store: Store, period: number, node: number, other: Store, from: number): void {
  const width = widthOf(store);
  const values = other.chunks[chunkOf(from)] as Float64Array;
  const places = other.places[chunkOf(from)];
  const start = placeInChunk(from) * width;
  const page = touch(store, period, node);
  const [chunk, base] = [chunkOf(page), placeInChunk(page) * width];
  const own = store.chunks[chunk] as Float64Array;
  for (let cell = 0; cell < width; cell += 1) {
    const amount = values[start + cell] as number;
    if (!Number.isFinite(amount)) continue;
    const at = base + cell;
    if (Number.isNaN(own[at])) {
      own[at] = amount;
      keepPlaces(store, chunk, at, places?.[start + cell] ?? 0);
    } else {
      const id = cellId(store, { period, node, indicator: cell >> 1, slot: cell % 2 });
      say(store, { chunk, at, id }, { text: textAt(other, chunkOf(from), start + cell) });
    }
  }
}
