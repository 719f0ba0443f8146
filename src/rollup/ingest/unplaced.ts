import type { Store, UnplacedFault } from '../kernel/store.ts';
import type { ObservedMeasure } from '../observation.ts';
import { inWords } from './in-words.ts';

const measures: readonly (ObservedMeasure | 'unit')[] = [
  'target',
  'actual',
  'whole',
  'part',
  'rate',
  'verdict',
  'unit',
];

/**
 * Keeps a row that stands nowhere, in a form that can be written out and read again with the same result: nothing that was
 * given is lost, and parts of a roll-up made elsewhere find the same.
 */
export function keepUnplaced(store: Store, row: unknown): void {
  const fields = fieldsOf(row);
  const malformed = fields === undefined ? inWords(row) : malformedField(fields);
  if (malformed === undefined) keepSound(store, fields as Fields);
  else store.unplaced.push({ fault: 'rollup/not-an-observation', received: malformed, row: JSON.stringify(malformed) });
}

/** Keeps a row whose fields are texts, and name something that is not there. */
function keepSound(store: Store, fields: Fields): void {
  const [fault, received] = faultOf(store, fields);
  store.unplaced.push({ fault, received, row: JSON.stringify(plainRow(fields, measures)) });
}

/** Keeps one measure of a row whose indicator has no such measure. */
export function keepMisfit(store: Store, row: object, measure: ObservedMeasure): void {
  const fields = row as Fields;
  const misfit = JSON.stringify(plainRow(fields, [measure]));
  store.unplaced.push({ fault: 'rollup/measure-not-of-role', received: measure, row: misfit });
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(row: unknown): Fields | undefined {
  return typeof row === 'object' && row !== null ? (row as Fields) : undefined;
}

function malformedField(fields: Fields): string | undefined {
  const strange = ['division', 'indicator', 'period'].find((name) => typeof fields[name] !== 'string');
  if (strange !== undefined) return `${strange}: ${inWords(fields[strange])}`;
  const { unit } = fields;
  return unit === undefined || typeof unit === 'string' ? undefined : `unit: ${inWords(unit)}`;
}

function faultOf({ shape, table }: Store, fields: Fields): readonly [UnplacedFault, string] {
  const [division, indicator, period] = [fields['division'], fields['indicator'], fields['period']] as string[];
  if (!shape.indexOf.has(division as string)) return ['rollup/unknown-division', division as string];
  if (!table.indexOf.has(indicator as string)) return ['rollup/unknown-indicator', indicator as string];
  return ['rollup/not-a-period', period as string];
}

function plainRow(fields: Fields, wanted: readonly string[]): Fields {
  const given = ['division', 'indicator', 'period', ...wanted].filter((name) => fields[name] !== undefined);
  return Object.fromEntries(
    given.map((name) => [name, name === 'rate' ? plainRate(fields[name]) : plain(fields[name])]),
  );
}

function plainRate(rate: unknown): unknown {
  const { value, bound } = fieldsOf(rate) ?? {};
  return value === undefined
    ? plain(rate)
    : { value: plain(value), ...(bound !== undefined && { bound: plain(bound) }) };
}

function plain(value: unknown): unknown {
  return value === null || Number.isFinite(value) ? value : inWords(value);
}
