import type { Quote } from '../../../source.ts';
import { characterSet, placeOf } from '../../text/character-set.ts';
import { type Page, quoteOf } from '../../text/page.ts';

const behindTitle = /^\(([\u3400-\u9FFF]{1,14} ?\[ ?[0-9]{4} ?\] ?[0-9]{1,5} ?号)\)/;
/** Words that say a text rests on what follows, with little between: 按照市委办公室、市政府办公室《…》. */
const leads: readonly string[] = [
  '根据',
  '按照',
  '依据',
  '遵照',
  '贯彻',
  '落实',
  '围绕',
  '转发',
  '对照',
  '结合',
  '遵循',
];
const opening = /* @__PURE__ */ characterSet('《');
const closing = /* @__PURE__ */ characterSet('》');
const longestTitle = 120;
const longestLead = 42;

/** The documents a text rests on: 按照《…的意见》（皖政〔2017〕58号) gives the 文号, a title without one itself. */
export function basisIn(page: Page, start: number, end: number): readonly Quote[] {
  const { folded } = page;
  const found: Quote[] = [];
  for (let open = start; ; open += 1) {
    open = placeOf(opening, folded, open, end);
    if (open >= end) return found;
    const close = placeOf(closing, folded, open + 1, Math.min(end, open + longestTitle));
    if (folded[close] !== '》') continue;
    const rests = found.length > 0 || isLed(folded.slice(Math.max(start, open - longestLead), open));
    const number = behindTitle.exec(folded.slice(close + 1, Math.min(end, close + 40)));
    if (rests && number?.[1] !== undefined) {
      const at = close + 2;
      found.push(quoteOf(page, at, at + number[1].length));
    } else if (rests) found.push(quoteOf(page, open, close + 1));
    open = close;
  }
}

/** Whether the sentence in front of a title says that the text rests on it. */
function isLed(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
  return leads.some((word) => clause.includes(word));
}
