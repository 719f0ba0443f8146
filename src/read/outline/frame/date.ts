import { isIsoDate } from '../../../period/date.ts';
import { chineseNumber, digitsNumber } from '../../text/numeral.ts';

/** A day in a line: where it stands, and the day. */
export interface DateIn {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

const digitDay = /([0-9]{4}) ?(?:年|-|\/|\.) ?([0-9]{1,2}) ?(?:月|-|\/|\.) ?([0-9]{1,2})(?: ?日)?/;
const chineseDay =
  /([一二三四五六七八九〇○零0Oo]{4}) ?年 ?([一二三四五六七八九十]{1,2}) ?月 ?([一二三四五六七八九十]{1,3}) ?日/;
/** 年 and 月 lost: 20171011. */
const bareDay = /^((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])$/;
const longestLine = 400;
/** No document of the genre is older; smaller numbers are something else. */
const firstYear = 1949;

/** The first day in a folded line: 2020年4月8日, 2020-04-16, 二○二○年四月八日. */
export function dateIn(line: string): DateIn | undefined {
  const head = line.slice(0, longestLine);
  const digits = digitDay.exec(head) ?? bareDay.exec(head);
  const found = digits ?? chineseDay.exec(head);
  if (found === null) return undefined;
  const value = digits === null ? chineseNumber : digitsNumber;
  const [year, month, day] = [found[1], found[2], found[3]].map((part) =>
    value((part ?? '').replace(/[0Oo]/g, digits === null ? '〇' : '0')),
  );
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
  if (year < firstYear || !isIsoDate(date)) return undefined;
  return { start: found.index, end: found.index + found[0].length, date };
}

/** Whether a line is a day and nothing else, in brackets or not. */
export function isDateLine(line: string): boolean {
  const found = line.length > 24 ? undefined : dateIn(line);
  return found !== undefined && /^[( ]*$/.test(line.slice(0, found.start)) && /^[) ]*$/.test(line.slice(found.end));
}
