import { nameKey } from '../name.ts';
import { compareDecimals, compareProducts, isDecimalString, multiplyDecimals } from './decimal.ts';
import type { DecimalString } from './quantity.ts';
import { noScale, type Scale, scaleOf } from './scale.ts';
import { type Unit, unitRows } from './unit-table.ts';

/** Known units by {@link nameKey}. Extend it with {@link extendUnits}. */
export type UnitTable = ReadonlyMap<string, Unit>;

/** Options of whatever compares units. */
export interface UnitOptions {
  /** The units known; {@link defaultUnits} where absent. */
  readonly units?: UnitTable;
}

/** How alike two units are: exact multiples of each other, classifiers of one kind, or not to be compared 单位相似程度. */
export type UnitLikeness = 'same' | 'classifier' | 'unlike';

/** A printed unit taken apart. Not public. */
export interface UnitReading {
  /** 万 of 万元/人. */
  readonly scale: Scale;
  /** The unit without scale and without what follows a slash, as a key. */
  readonly name: string;
  /** What follows the first slash, with it, as a key: /人 of 万元/人. */
  readonly per: string;
  /** The row of the table; absent for a unit that is not in it. */
  readonly unit: Unit | undefined;
  /** How much of the kind's base unit one of it is, exactly. */
  readonly worth: DecimalString;
}

/** Takes a printed unit apart. What stands in the table as it is has no scale: 千米 is not 千 of 米. */
export function readUnit(printed: string, units: UnitTable = defaultUnits): UnitReading {
  const key = nameKey(printed);
  const slash = units.has(key) ? -1 : key.indexOf('/');
  const head = slash === -1 ? key : key.slice(0, slash);
  const scale = units.has(head) ? noScale : scaleOf(head);
  const name = head.slice(scale.word.length);
  const unit = units.get(name);
  const worth = multiplyDecimals(scale.worth, unit?.factor ?? '1');
  return { scale, name, per: key.slice(head.length), unit, worth };
}

/** A printed unit without its scale: ㎡ of 万㎡, in the characters printed. Not public. */
export function withoutScale(printed: string, { scale, name, per }: UnitReading): string {
  const at = printed.indexOf(scale.word);
  return at === -1 ? name + per : printed.slice(at + scale.word.length).trim();
}

/**
 * How alike two printed units are 单位相似程度.
 *
 * @param a a unit as printed, with 万 or 亿 where printed
 * @param b another
 * @param units the units known; {@link defaultUnits} where absent
 * @returns `same`: exact multiples of each other (公里 and 千米, 万元 and 元); `classifier`: other words for the same count
 * (人 and 名), to be compared with a note; `unlike`: not to be compared (人 and 人次, % and 个百分点, other words after a slash)
 * @source our convention
 * @example
 * ```ts
 * import { unitLikeness } from 'minsheng';
 *
 * console.log(unitLikeness('公里', '千米')); // => same
 * console.log(unitLikeness('万人', '名')); // => classifier
 * console.log(unitLikeness('人', '人次')); // => unlike
 * ```
 */
export function unitLikeness(a: string, b: string, units: UnitTable = defaultUnits): UnitLikeness {
  return likeness(readUnit(a, units), readUnit(b, units));
}

/** {@link unitLikeness} of units already taken apart. Not public. */
export function likeness(a: UnitReading, b: UnitReading): UnitLikeness {
  if (a.per !== b.per) return 'unlike';
  if (a.name === b.name) return 'same';
  if (a.unit === undefined || a.unit.kind !== b.unit?.kind) return 'unlike';
  return a.unit.factor === undefined ? 'classifier' : 'same';
}

/**
 * A table of units with more of them 扩充单位表.
 *
 * @param units the table to start from: {@link defaultUnits}, or `new Map()`
 * @param rows units to add
 * @returns a new table; the given one is not changed
 * @throws `TypeError` with one line a fault: a name that is empty or there already, a factor that is no positive number, a kind
 * with and without factors, a name that reads as 万 or 千 of a known unit but says otherwise
 * @source our convention
 * @example
 * ```ts
 * import { defaultUnits, extendUnits, unitLikeness } from 'minsheng';
 *
 * const units = extendUnits(defaultUnits, [{ name: '栋', kind: 'building' }, { name: '幢', kind: 'building' }]);
 * console.log(unitLikeness('栋', '幢', units)); // => classifier
 * console.log(unitLikeness('栋', '幢')); // => unlike
 * ```
 */
export function extendUnits(units: UnitTable, rows: readonly Unit[]): UnitTable {
  const table = new Map(units);
  const faults: string[] = [];
  for (const row of rows) {
    const key = nameKey(row.name);
    const known = table.get(key);
    if (key === '') faults.push('a unit without a name');
    else if (known !== undefined) faults.push(`${row.name}: is in the table already, as ${known.name}`);
    else table.set(key, row);
  }
  const all = [...faults, ...tableFaults(table)];
  if (all.length > 0) throw new TypeError(all.join('\n'));
  return table;
}

function tableFaults(table: UnitTable): readonly string[] {
  const units = [...table.values()];
  const badFactors = units
    .filter(({ factor }) => factor !== undefined && !(isDecimalString(factor) && compareDecimals(factor, '0') > 0))
    .map(({ name, factor }) => `${name}: factor ${factor} is no positive decimal number`);
  return badFactors.length > 0 ? badFactors : contradictions(table);
}

function contradictions(table: UnitTable): readonly string[] {
  const faults: string[] = [];
  const firstOfKind = new Map<string, Unit>();
  for (const [key, unit] of table) {
    const { name, kind, factor } = unit;
    const first = firstOfKind.get(kind) ?? unit;
    firstOfKind.set(kind, first);
    if ((first.factor === undefined) !== (factor === undefined)) {
      faults.push(`${name}: of ${kind}, as ${first.name}, but only one of them has a factor`);
    }
    const { word, worth } = scaleOf(key);
    const scaled = table.get(key.slice(word.length));
    if (scaled !== undefined && (scaled.kind !== kind || !isMultiple(factor, scaled.factor, worth))) {
      faults.push(`${name}: reads as ${word} of ${scaled.name}, but says otherwise`);
    }
  }
  return faults;
}

function isMultiple(factor: DecimalString | undefined, of: DecimalString | undefined, times: DecimalString): boolean {
  if (factor === undefined || of === undefined) return times === '1';
  return compareProducts(of, times, factor, '1') === 0;
}

/** The units of livelihood programmes 默认单位表. */
export const defaultUnits: UnitTable = /* @__PURE__ */ new Map(unitRows.map((row) => [nameKey(row.name), row]));
