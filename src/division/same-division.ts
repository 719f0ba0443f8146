import { nameKey } from '../name.ts';
import type { Division } from './division.ts';

/** Whether two divisions are one: by their codes where both have one, else by name. */
export function isSameDivision(one: Division, other: Division): boolean {
  return one.code && other.code ? one.code === other.code : nameKey(one.name) === nameKey(other.name);
}
