import * as z from 'zod/mini';
import type { JsonValue } from '../entity.ts';
import { once } from '../once.ts';
import { list, maybe } from './build.ts';

const deepest = 256;

/** An object made by `{}`, `Object.create(null)` or `JSON.parse`, of this realm or another. */
function isPlain(value: object): boolean {
  const above: unknown = Object.getPrototypeOf(value);
  return above === null || Object.getPrototypeOf(above) === null;
}

/** Whether a value is plain JSON data of at most 256 levels: one that holds itself is none. */
function isJsonValue(value: unknown, depth = 0): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === deepest) return false;
  if (!Array.isArray(value) && !isPlain(value)) return false;
  return Object.values(value).every((inner) => isJsonValue(inner, depth + 1));
}

/** Any JSON value. Never `z.json()`: its records lose a key named `__proto__`. */
export const jsonValue = once(() => z.custom<JsonValue>((value) => isJsonValue(value)));

/** What others added, as [key, value] pairs. */
export const extraPairs = once(() => list(z.readonly(z.tuple([z.string(), jsonValue()]))));

/** The field that every entity has room for. */
export const extra = once(() => maybe(extraPairs()));
