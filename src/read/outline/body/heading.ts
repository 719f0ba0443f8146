import type { Line } from '../../text/lines.ts';
import { chineseNumber, digitsNumber } from '../../text/numeral.ts';
import { behindSpace } from '../../text/page.ts';
import { rowsByCharacter } from '../../text/rows-by-character.ts';

/** What numbers a heading: 第一部分, 一、, （一）, 1., （1）. A lower rank stands above a higher one. */
export type HeadingRank = 0 | 1 | 2 | 3 | 4;

/** The number at the beginning of a line 标题序号. */
export interface Heading {
  readonly rank: HeadingRank;
  readonly value: number;
  /** Length of the number with its marks: 3 of 12. */
  readonly length: number;
  /** Where the name begins, past spaces. */
  readonly content: number;
  /** A digit follows: 12.15分钟健身圈 or 12.5万人; or it may be a year: 2024. Only the numbers around it tell. */
  readonly doubtful: boolean;
}

interface Form {
  readonly rank: HeadingRank;
  /** What it may begin with. */
  readonly first: string;
  /** Anchored; the first group is the number. */
  readonly pattern: RegExp;
  readonly chinese: boolean;
}

const forms: readonly Form[] = [
  { rank: 0, first: '第', pattern: /^第([一二三四五六七八九十]{1,3})(?:部分|篇|章)[ 、:]?/, chinese: true },
  {
    rank: 1,
    first: '一二三四五六七八九十百〇零',
    pattern: /^([一二三四五六七八九十百〇零]{1,5}) ?[、.,:](?![一二三四五六七八九十]{1,3}[级类档等批期是])/,
    chinese: true,
  },
  { rank: 1, first: '第', pattern: /^第([一二三四五六七八九十百]{1,5})[项件条](?:[、.,: ]|$)/, chinese: true },
  {
    rank: 1,
    first: '项实任行工事',
    pattern: /^(?:项目|实事|任务|行动|工程|事项)([一二三四五六七八九十]{1,3})[:、 ]/,
    chinese: true,
  },
  { rank: 2, first: '(', pattern: /^\( ?([一二三四五六七八九十百〇零]{1,5}) ?\)[、.]?/, chinese: true },
  { rank: 3, first: '*0123456789', pattern: /^\*?([0-9]{1,4})\*? ?(?:[、.。]|\)(?!\)))/, chinese: false },
  { rank: 3, first: '0123456789', pattern: /^0?([0-9]{1,2})(?=\n)/, chinese: false },
  { rank: 4, first: '(', pattern: /^\( ?([0-9]{1,4}) ?\)[、.]?/, chinese: false },
];

/** The forms by what they begin with: most lines begin none. */
const formsByFirst = /* @__PURE__ */ rowsByCharacter(forms, ({ first }) => first);

/** What shows that digits behind `1.` are the rest of a number: 1.5倍, 5.36万平方米. 15分钟 and 5G are parts of names. */
const restOfNumber = /^[0-9]{1,9} ?(?:[万亿%倍个人户名套元吨亩米㎡家所处座场次]|平方|公里|公顷)/;
/** 3、4号线: the second of two numbers. */
const secondNumber = /^[0-9]{1,4}(?:[号、月日级类]|-[0-9])/;
const digit = /^[0-9]/;
/** A higher number is as likely a year. */
const longestSure = 999;

/** The number a line begins with, if it looks like a heading's by itself. */
export function headingOf(line: Line): Heading | undefined {
  const heading = numberedAs(line);
  return heading !== undefined && heading.value > longestSure ? undefined : heading;
}

function numberedAs(line: Line): Heading | undefined {
  const able = formsByFirst.get(line.folded.charCodeAt(0));
  if (able === undefined) return undefined;
  // No number is longer than this; the line may be of any length.
  const head = line.folded.slice(0, 24);
  for (const { rank, pattern, chinese } of able) {
    const found = pattern.exec(head);
    if (found === null) continue;
    const value = chinese ? chineseNumber(found[1] ?? '') : digitsNumber(found[1] ?? '');
    if (value === undefined || value === 0) continue;
    const content = behindSpace(line.folded, found[0].length, line.folded.length);
    if (content >= line.folded.length) continue;
    const rest = head.slice(found[0].length);
    const doubtful = value > longestSure || (rank === 3 && digit.test(rest));
    return { rank, value, length: found[0].trimEnd().length, content, doubtful };
  }
  return undefined;
}

/**
 * The headings among lines, one entry a line. What could be the beginning of a number is a heading where the numbers
 * go on: 12. after 11. where the next sure one is not 12. itself.
 */
export function headingsOf(lines: readonly Line[]): readonly (Heading | undefined)[] {
  const found = lines.map(numberedAs);
  const nextSure = nextSureNumbers(found);
  let before = 0;
  let stepBefore = 0;
  return found.map((heading, index) => {
    if (heading === undefined) return undefined;
    if (heading.rank === 4) {
      if (heading.doubtful && heading.value !== stepBefore + 1) return undefined;
      stepBefore = heading.value;
      return heading;
    }
    stepBefore = 0;
    if (heading.rank < 3) before = 0;
    if (heading.rank !== 3) return heading;
    if (heading.doubtful && !goesOn(heading, before, nextSure[index], lines[index])) return undefined;
    before = heading.value;
    return heading;
  });
}

/** For each line, the number of the next heading below that is sure to be one. */
function nextSureNumbers(found: readonly (Heading | undefined)[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let sure: number | undefined;
  for (let index = found.length - 1; index >= 0; index -= 1) {
    next[index] = sure;
    const heading = found[index];
    if (heading !== undefined && heading.rank < 3) sure = undefined;
    if (heading?.rank === 3 && !heading.doubtful) sure = heading.value;
  }
  return next;
}

function goesOn(heading: Heading, before: number, next: number | undefined, line: Line | undefined): boolean {
  if (next === heading.value || heading.value !== before + 1) return false;
  const rest = line?.folded.slice(heading.length, heading.length + 24) ?? '';
  if (secondNumber.test(rest) && line?.folded[heading.length - 1] === '、') return false;
  return next === heading.value + 1 || !restOfNumber.test(rest);
}
