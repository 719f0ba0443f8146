import type { Quote } from '../../../source.ts';
import { type Page, quoteOf } from '../../text/page.ts';

/** A 文号, and whether its year and its number can still be told apart. */
export interface NumberIn extends Quote {
  readonly damaged: boolean;
}

const whole = /[\u3400-\u9FFF]{1,14} ?\[ ?[0-9]{4} ?\] ?第? ?[0-9]{1,5} ?号/;
const loose = /^[\u3400-\u9FFF]{1,14} ?(?:\( ?[0-9]{4} ?\)|[0-9]{4}) ?第? ?[0-9]{1,5} ?号$/;
/** 〔, 〕 or 号 lost: 皖政〔202124号, 亳政办〔20251. */
const broken =
  /^[\u3400-\u9FFF]{1,14} ?(?:\[ ?[0-9]{4,9} ?\]? ?号?|[0-9]{4} ?\] ?[0-9]{1,5} ?号?|\[ ?[0-9]{4} ?\] ?[0-9]{1,5})$/;
const longest = 200;
const longestAlone = 60;

/** The 文号 that a short line is, or holds behind 文号：. */
export function documentNumberIn(page: Page, start: number, end: number): NumberIn | undefined {
  if (end - start > longest) return undefined;
  const line = page.folded.slice(start, end);
  const found = whole.exec(line) ?? loose.exec(line.slice(0, longestAlone));
  const damaged = found === null ? broken.exec(line.slice(0, longestAlone)) : null;
  const match = found ?? damaged;
  if (match === null) return undefined;
  const at = start + match.index;
  return { ...quoteOf(page, at, at + match[0].length), damaged: damaged !== null };
}
