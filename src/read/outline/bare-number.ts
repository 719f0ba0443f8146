import type { Line } from '../text/lines.ts';
import { digitsNumber } from '../text/numeral.ts';
import type { Page } from '../text/page.ts';

/** A number on a line of its own: 01, 一、, （一）. */
const digits = /^0?([0-9]{1,2})[.、]?$/;
const chinese = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))$/;
const longestName = 60;
/** Fewer bare numbers than this are figures, not an order. */
const fewest = 3;

/** Lines with a number that stands alone above its name joined to one: 01⏎住房保障项目. */
export function joinBareNumbers(page: Page, lines: readonly Line[]): readonly Line[] {
  const values = lines.map((line) => digitsNumber(digits.exec(line.folded.slice(0, 8))?.[1] ?? ''));
  const counted = inOrder(values);
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (line === undefined) break;
    const isBare = counted.has(index) || chinese.test(line.folded.slice(0, 8));
    const hasName = next !== undefined && next.folded.length <= longestName && values[index + 1] === undefined;
    if (!isBare || !hasName) {
      joined.push(line);
      continue;
    }
    const folded = page.folded.slice(line.start, next.end).replaceAll('\r', '\n');
    joined.push({ ...line, end: next.end, to: next.to, folded });
    index += 1;
  }
  return joined;
}

/** The lines whose numbers count on from one, where at least three do. */
function inOrder(values: readonly (number | undefined)[]): ReadonlySet<number> {
  const found: number[] = [];
  values.forEach((value, index) => {
    if (value === found.length + 1) found.push(index);
  });
  return new Set(found.length < fewest ? [] : found);
}
