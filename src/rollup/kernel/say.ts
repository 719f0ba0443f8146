import { decimalOf, decimalPlaces } from '../../quantity/coefficient.ts';
import { chunkOf, elsewhere, keyOf, pagePlaces, placeInChunk, type Said, type Store, touch, widthOf } from './store.ts';

/** Where an amount stands: its page's chunk, its place there, and its name. */
export interface Cell {
  readonly chunk: number;
  readonly at: number;
  readonly id: number;
}

/** The cell of an amount by the name of its key, its page made where there was none. */
export function cellOf(store: Store, id: number): Cell {
  const { period, node, indicator, slot } = keyOf(store, id);
  const page = touch(store, period, node);
  return { chunk: chunkOf(page), at: placeInChunk(page) * widthOf(store) + indicator * 2 + slot, id };
}

/** The amount of a page as text, with the places it was printed with. */
export function textAt(store: Store, chunk: number, at: number): string {
  const text = decimalOf((store.chunks[chunk] as Float64Array)[at] as number, pagePlaces);
  const printed = (store.places[chunk]?.[at] ?? 0) - 1;
  const missing = printed - decimalPlaces(text);
  if (missing <= 0) return text;
  return (decimalPlaces(text) === 0 ? `${text}.` : text) + '0'.repeat(missing);
}

/** Keeps one more value for a key that no page can hold, beside all that was said of it before. */
export function say(store: Store, cell: Cell, said: Said): void {
  const values = store.chunks[cell.chunk] as Float64Array;
  const before = values[cell.at] as number;
  if (Number.isFinite(before)) keep(store, cell.id, { text: textAt(store, cell.chunk, cell.at) });
  values[cell.at] = elsewhere;
  keep(store, cell.id, said);
}

/** Adds to what was said under a name. */
export function keep(store: Store, id: number, said: Said): void {
  const there = store.said.get(id);
  if (there === undefined) store.said.set(id, [said]);
  else there.push(said);
}

/** Keeps the places a decimal was printed with, plus one; 0 where its value tells them. */
export function keepPlaces(store: Store, chunk: number, at: number, places: number): void {
  if (places === 0) return;
  let all = store.places[chunk];
  if (all === undefined) {
    all = new Uint8Array((store.chunks[chunk] as Float64Array).length);
    store.places[chunk] = all;
  }
  all[at] = places;
}
