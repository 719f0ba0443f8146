import { type Cell, keep, say } from '../kernel/say.ts';
import { rateSlot, type Store, verdictSlot } from '../kernel/store.ts';
import { isMissingReason } from '../kernel/words.ts';
import type { Observation, ObservedMeasure, RollUpIndicator } from '../observation.ts';
import { inWords } from './in-words.ts';
import { takeAmount } from './take-amount.ts';
import { keepMisfit, keepUnplaced } from './unplaced.ts';

/** The two measures that each kind of indicator has a page for, in their order there. */
const pairs = { amounts: ['target', 'actual'], shares: ['whole', 'part'], verdicts: [] } as const;
const amountMeasures: readonly ('target' | 'actual' | 'whole' | 'part')[] = ['target', 'actual', 'whole', 'part'];

/** Adds a row that is more than a target and an actual in the indicator's own unit. */
export function addUnusual(store: Store, row: Observation, indicator: number, cell: Cell): void {
  if (row.unit !== undefined && typeof row.unit !== 'string') {
    keepUnplaced(store, row);
    return;
  }
  const kind = store.table.kinds[indicator] as keyof typeof pairs;
  const pair: readonly ObservedMeasure[] = pairs[kind];
  const unit = row.unit === (store.table.rows[indicator] as RollUpIndicator).unit ? undefined : row.unit;
  for (const measure of amountMeasures) {
    const amount: unknown = row[measure];
    if (amount === undefined || amount === null) continue;
    const slot = pair.indexOf(measure);
    if (slot === -1) keepMisfit(store, row, measure);
    else addAmount(store, { chunk: cell.chunk, at: cell.at + slot, id: cell.id + slot }, amount, unit);
  }
  const { verdict, rate } = row as { readonly verdict?: unknown; readonly rate?: Observation['rate'] | null };
  if (verdict !== undefined && verdict !== null) keep(store, cell.id + verdictSlot, { text: inWords(verdict) });
  if (rate === undefined || rate === null) return;
  if (kind === 'verdicts') keepMisfit(store, row, 'rate');
  else addRate(store, cell.id + rateSlot, rate);
}

function addAmount(store: Store, cell: Cell, amount: unknown, unit: string | undefined): void {
  const text = inWords(amount);
  if (unit === undefined || isMissingReason(text)) takeAmount(store, cell, amount);
  else say(store, cell, { text, unit });
}

function addRate(store: Store, id: number, rate: NonNullable<Observation['rate']>): void {
  if (typeof rate !== 'object') {
    keep(store, id, { text: inWords(rate) });
    return;
  }
  const { value, bound } = rate;
  const text = inWords(value);
  if (bound === undefined) keep(store, id, { text });
  else if (bound === 'at-least' || bound === 'at-most') keep(store, id, { text, bound });
  else keep(store, id, { text: `${text} ${inWords(bound)}` });
}
