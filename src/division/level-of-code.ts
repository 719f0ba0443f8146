import type { DivisionLevel } from './division.ts';

const levels: readonly (readonly [RegExp, DivisionLevel])[] = [
  [/^[1-9]\d0000(?:000){0,2}$/, 'province'],
  [/^[1-9]\d{3}00(?:000){0,2}$/, 'city'],
  [/^[1-9]\d{5}(?:000){0,2}$/, 'county'],
  [/^[1-9]\d{8}(?:000)?$/, 'township'],
  [/^[1-9]\d{11}$/, 'village'],
];

/**
 * The level that the digits of a code tell 行政层级: two for the province, two for the city, two for the county, three for the
 * township, three for the village; zeros for what is below.
 *
 * A county that stands directly under its province (429004 仙桃市) is a county by its digits, and here.
 *
 * @param code six digits of GB/T 2260; nine or twelve of the statistical code of townships and villages
 * @returns the level; undefined for a code of the caller's own
 * @source GB/T 2260; GB/T 10114
 * @example
 * ```ts
 * import { levelOfCode } from 'minsheng/rollup';
 *
 * console.log(levelOfCode('340000'), levelOfCode('341300'), levelOfCode('341324')); // => province city county
 * console.log(levelOfCode('341324100'), levelOfCode('341324000000'), levelOfCode('宿马园区')); // => township county undefined
 * ```
 */
export function levelOfCode(code: string): DivisionLevel | undefined {
  return levels.find(([digits]) => digits.test(code))?.[1];
}
