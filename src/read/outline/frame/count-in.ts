import { chineseNumber } from '../../text/numeral.ts';

/** A count of projects in words: where its number stands, and the number. */
export interface CountIn {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const digits = /[0-9]{1,4}(?= ?(?:大?[项件类个]|大))/g;
const chinese = /[一二三四五六七八九十百]{1,5}(?= ?(?:[项件]|大(?:民生|实事|工程|项)))/g;
const longest = 300;

const countAt = ({ 0: number, index }: RegExpExecArray, value: number | string | undefined): CountIn => ({
  start: index,
  end: index + number.length,
  value: `${value}`,
});

/** The counts in a title: 33项民生工程, 十件实事, 12类45件53个事项. */
export function countsIn(words: string): readonly CountIn[] {
  const head = words.slice(0, longest);
  return [
    ...[...head.matchAll(digits)].map((found) => countAt(found, found[0])),
    ...[...head.matchAll(chinese)].map((found) => countAt(found, chineseNumber(found[0]))),
  ];
}

const countOfProjects =
  /[0-9]{1,3}(?= ?[项件类个](?:省|市|县|区|级|重点|年度)?(?:民生|为民|惠民|实事|便民|利民|重点工作|事项))/;

/** The count that a sentence of the preamble gives: 继续实施33项民生工程. */
export function countOfProjectsIn(words: string): CountIn | undefined {
  const found = countOfProjects.exec(words.slice(0, 2000));
  return found === null ? undefined : countAt(found, found[0]);
}
