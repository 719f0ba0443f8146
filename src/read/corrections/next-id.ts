import type { JsonValue } from '../../entity.ts';
import { digitsNumber } from '../text/numeral.ts';
import { type Path, placeAt } from './place.ts';

type Fields = { readonly [key: string]: JsonValue };

const lastDigits = /[0-9]{1,9}$/;

/**
 * Gives what is put into a list of things with ids an id where it brings none: that of what it replaces, or the one after the
 * highest of those beside it. By its place alone the gate might give it one that is taken, once others are gone.
 */
export function withId(given: JsonValue, path: Path, value: JsonValue): JsonValue {
  const index = path.at(-1);
  if (typeof index !== 'number' || !isFields(value) || Object.hasOwn(value, 'id')) return value;
  const list = placeAt(given, path.slice(0, -1));
  if (list.kind !== 'here' || !Array.isArray(list.value)) return value;
  const all = (list.value as readonly JsonValue[]).filter(isFields);
  const own = (list.value as readonly JsonValue[])[index];
  const id = own !== undefined && isFields(own) ? own['id'] : nextId(all, value['as'], index - list.value.length);
  return id === undefined ? value : { id, ...value };
}

function isFields(value: JsonValue): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** 3.T5 after 3.T4; of the money of a programme, by whether it is an amount or a rate. */
function nextId(beside: readonly Fields[], as: JsonValue | undefined, further: number): string | undefined {
  const numbered = beside
    .filter((one) => as === undefined || one['as'] === as)
    .flatMap(({ id }) => {
      const digits = typeof id === 'string' ? lastDigits.exec(id) : null;
      const number = digitsNumber(digits?.[0] ?? '');
      return digits === null || number === undefined ? [] : [{ before: digits.input.slice(0, digits.index), number }];
    });
  const last = numbered.at(-1);
  if (last === undefined) return undefined;
  const highest = numbered.reduce(
    (most, { before, number }) => (before === last.before && number > most ? number : most),
    0,
  );
  return `${last.before}${highest + 1 + further}`;
}
