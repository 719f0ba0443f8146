import { coefficientAt } from '../../quantity/coefficient.ts';
import { type Cell, keepPlaces, say } from '../kernel/say.ts';
import { mostInPage, pagePlaces, perUnit, type Store } from '../kernel/store.ts';
import { inWords } from './in-words.ts';

const zero = 48;

/**
 * Takes an amount in any form that it may have, into its page where that can hold it exactly, else to what was said.
 * Nothing is lost: what is no amount at all is kept in words, too.
 */
export function takeAmount(store: Store, cell: Cell, amount: unknown): void {
  if (typeof amount === 'number') takeNumber(store, cell, amount);
  else if (typeof amount === 'string') takeText(store, cell, amount);
  else say(store, cell, { text: inWords(amount) });
}

function takeNumber(store: Store, cell: Cell, amount: number): void {
  const values = store.chunks[cell.chunk] as Float64Array;
  const scaled = Math.round(amount * perUnit);
  const fits = scaled / perUnit === amount && scaled <= mostInPage && scaled >= -mostInPage;
  if (fits && Number.isNaN(values[cell.at])) values[cell.at] = scaled;
  else say(store, cell, { text: inWords(amount) });
}

function takeText(store: Store, cell: Cell, text: string): void {
  const values = store.chunks[cell.chunk] as Float64Array;
  const scaled = coefficientAt(text, pagePlaces);
  const fits = scaled <= mostInPage && scaled >= -mostInPage;
  if (!(fits && Number.isNaN(values[cell.at]))) {
    say(store, cell, { text });
    return;
  }
  values[cell.at] = scaled;
  const dot = text.charCodeAt(text.length - 1) === zero ? text.indexOf('.') : -1;
  if (dot !== -1) keepPlaces(store, cell.chunk, cell.at, text.length - dot);
}
