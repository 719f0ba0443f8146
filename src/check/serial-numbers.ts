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
  const listsOfForm = new Map<string, OpenLists>();
  return printed.flatMap((text, after) => {
    const serial = readSerial(text);
    if (serial === undefined) return [];
    const { form, value } = serial;
    const lists = listsOfForm.get(form) ?? openLists();
    listsOfForm.set(form, lists);
    const last = lists.last();
    if (lists.goesOn(value)) return [];
    if (last !== undefined && compareDecimals(value, last) > 0) {
      lists.close();
      lists.open(value);
      return [{ after, first: addDecimals(last, '1'), last: subtractDecimals(value, '1') }];
    }
    lists.open(value);
    return [];
  });
}

/** The lists of one form that are not at their end, each within the one before, by the number each has reached. */
interface OpenLists {
  /** What the innermost has reached. */
  readonly last: () => DecimalString | undefined;
  /** Takes a number as the next of the innermost list that it follows, if there is one; those within it end. */
  readonly goesOn: (value: DecimalString) => boolean;
  readonly open: (value: DecimalString) => void;
  readonly close: () => void;
}

function openLists(): OpenLists {
  const reached: DecimalString[] = [];
  // How many lists have reached each number: what none has reached is not looked for.
  const many = new Map<DecimalString, number>();
  const count = (value: DecimalString, more: 1 | -1) => many.set(value, (many.get(value) ?? 0) + more);
  const open = (value: DecimalString) => {
    reached.push(value);
    count(value, 1);
  };
  const close = () => {
    const value = reached.pop();
    if (value !== undefined) count(value, -1);
  };
  const goesOn = (value: DecimalString) => {
    const before = subtractDecimals(value, '1');
    if ((many.get(before) ?? 0) === 0) return false;
    while (reached.at(-1) !== before) close();
    close();
    open(value);
    return true;
  };
  return { last: () => reached.at(-1), goesOn, open, close };
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
