import { nameKey } from '../name.ts';
import { addDecimals, compareDecimals, subtractDecimals } from '../quantity/decimal.ts';
import type { DecimalString } from '../quantity/quantity.ts';

/** A jump in a list of serial numbers. */
export interface SerialGap {
  /** Index of the number after it. */
  readonly after: number;
  /** The first and the last number that is missing. */
  readonly first: DecimalString;
  readonly last: DecimalString;
}

/**
 * The jumps in serial numbers as printed 序号断号: 1. 2. 4. has lost 3. An empty cell belongs to the row above. Numbers that begin
 * again are a list within a list, after which the outer one goes on; each form of numbers (（一）, 1.) counts for itself.
 */
export function serialGaps(printed: readonly string[]): readonly SerialGap[] {
  const listsOfForm = new Map<string, DecimalString[]>();
  return printed.flatMap((text, after) => {
    const serial = readSerial(text);
    if (serial === undefined) return [];
    const { form, value } = serial;
    const lists = listsOfForm.get(form) ?? [];
    listsOfForm.set(form, lists);
    const last = lists.at(-1);
    const going = lists.findLastIndex((reached) => addDecimals(reached, '1') === value);
    if (going !== -1) lists.length = going;
    lists.push(value);
    if (going !== -1 || last === undefined || compareDecimals(value, last) <= 0) return [];
    lists.splice(-2, 1);
    return [{ after, first: addDecimals(last, '1'), last: subtractDecimals(value, '1') }];
  });
}

const arabic = /^\D{0,2}0{0,2}([1-9]\d{0,2})\D{0,2}$/;
const chinese =
  /^[^一二三四五六七八九十]{0,2}(?:([二三四五六七八九]?)(十))?([一二三四五六七八九]?)[^一二三四五六七八九十]{0,2}$/;
const numerals = '〇一二三四五六七八九';

/** A serial number up to 999, or 九十九 in Chinese, and what stands around it: （十七）, 12. */
function readSerial(printed: string): { readonly form: string; readonly value: DecimalString } | undefined {
  const key = nameKey(printed);
  const number = arabic.exec(key)?.[1];
  if (number !== undefined) return { form: key.replace(number, '1'), value: number };
  const [, tens = '', ten = '', ones = ''] = chinese.exec(key) ?? [];
  if (`${ten}${ones}` === '') return undefined;
  const value = `${ten === '' ? '' : tens === '' ? '1' : numerals.indexOf(tens)}${ones === '' ? '0' : numerals.indexOf(ones)}`;
  return { form: key.replace(`${tens}${ten}${ones}`, '一'), value };
}
