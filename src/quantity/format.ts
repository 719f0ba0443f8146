import { assertOptionNames } from '../options.ts';
import {
  compareProducts,
  isComputedDecimal,
  isZero,
  notADecimal,
  proportionOf,
  roundDecimal,
  scaleDecimal,
} from './decimal.ts';
import { requireDigits } from './digits.ts';
import type { DecimalString, Quantity } from './quantity.ts';
import { readUnit, type UnitOptions, withoutScale } from './unit.ts';

/** How to show an amount. */
export interface QuantityFormat extends UnitOptions {
  /** 万, 亿, the larger of the two that leaves at least 1 (`auto`), or as it is (`none`, where absent). */
  readonly scale?: '万' | '亿' | 'auto' | 'none';
  /** Digits after the point, 0 to 8, rounded half-up and all of them written; where absent, all there are. */
  readonly digits?: number;
  /** Commas between groups of three digits; none where absent. */
  readonly grouping?: boolean;
}

/**
 * An amount as text, with its unit 数量显示. Exact unless `digits` are asked for; an amount that stays in its unit keeps the
 * zeros it was printed with.
 *
 * @param quantity an amount
 * @param options `scale`, `digits`, `grouping`; `units`: the units known
 * @returns number and unit without a space; what is not 0 and would round to 0 is shown as `<0.1万人`, below 0 as `>-0.1万人`
 * @throws `TypeError` where the value is no decimal number, and for an option that is unknown or none
 * @source our convention
 * @example
 * ```ts
 * import { formatQuantity } from 'minsheng';
 *
 * const trained = { value: '12345', unit: '人' };
 * console.log(formatQuantity(trained, { scale: 'auto' })); // => 1.2345万人
 * console.log(formatQuantity(trained, { scale: '万', digits: 1 })); // => 1.2万人
 * console.log(formatQuantity(trained, { grouping: true })); // => 12,345人
 * ```
 */
export function formatQuantity(quantity: Quantity, options: QuantityFormat = {}): string {
  assertOptionNames(options, ['scale', 'digits', 'grouping', 'units']);
  const { scale = 'none', digits, grouping = false } = options;
  const { value, unit } = scaled(quantity, scale, options);
  const [sign, shown] = rounded(value, digits);
  return sign + (grouping ? grouped(shown) : shown) + unit;
}

/** The scales shown, the larger first. */
const shownScales: readonly (readonly [word: string, worth: DecimalString])[] = [
  ['亿', '100000000'],
  ['万', '10000'],
];

function scaled(quantity: Quantity, wanted: string, { units }: UnitOptions): Quantity {
  const { value, unit } = quantity;
  if (!isComputedDecimal(value)) throw notADecimal(value);
  if (wanted === 'none') return quantity;
  const reading = readUnit(unit, units);
  const from = reading.scale.worth;
  const magnitude = value.replace('-', '');
  const found = shownScales.find(([name, size]) =>
    wanted === 'auto' ? compareProducts(magnitude, from, size, '1') >= 0 : name === wanted,
  );
  if (found === undefined && wanted !== 'auto') throw new TypeError(`scale must be 万, 亿, auto or none: ${wanted}`);
  const [word, worth] = found ?? ['', '1'];
  if (worth === from) return quantity;
  // Past 38 digits it stays as it is, which is as true.
  const moved = proportionOf(value, from, worth);
  return moved === undefined ? quantity : { value: moved, unit: word + withoutScale(unit, reading) };
}

function rounded(value: DecimalString, digits: number | undefined): readonly [sign: string, magnitude: DecimalString] {
  const sign = value.startsWith('-') ? '-' : '';
  const magnitude = value.replace('-', '');
  if (digits === undefined) return [sign, magnitude];
  requireDigits(digits);
  const shown = roundDecimal(magnitude, digits, 'half-up');
  if (isZero(shown) && !isZero(magnitude)) return [sign === '-' ? '>-' : '<', scaleDecimal('1', -digits)];
  return [sign, shown];
}

/** Commas between groups of three digits before the point. */
function grouped(magnitude: DecimalString): string {
  const [whole, places] = magnitude.split('.') as [whole: string, places?: string];
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(',') + (places === undefined ? '' : `.${places}`);
}
