import type { Quote } from '../../../source.ts';
import { splitOutside } from '../../text/brackets.ts';
import { characterSet } from '../../text/character-set.ts';
import { behindSpace, isSpaceAt, type Page, quoteOf, trim } from '../../text/page.ts';

/** 省税务局等, 省税务局等单位: the list is open. */
const openEnds: readonly string[] = [
  ...['等有关部门', '等相关部门', '等有关单位', '等相关单位', '等部门', '等单位', '等'],
];

const separators = /* @__PURE__ */ characterSet('、,;。\t');

/** What a unit ends in, where only a space or a line break stands between it and the next. */
const lastCharacters = '局委办厅部院会社心司府室处站联校队台馆园团';
const firstCharacters = '市县区省各镇乡州中团人国';

/** The units of one list, with 、 or commas between them, without 等. */
export function unitNames(
  page: Page,
  start: number,
  end: number,
): { readonly names: readonly Quote[]; readonly openEnded: boolean } {
  let openEnded = false;
  const names: Quote[] = [];
  const add = (from: number, to: number) => {
    const [first, last] = trim(page, from, to);
    const tail = openEnd(page.folded, first, last);
    if (tail > 0) openEnded = true;
    const [begin, stop] = trim(page, first, last - tail);
    if (begin < stop) names.push(quoteOf(page, begin, stop));
  };
  for (const [from, to] of splitOutside(page.folded, start, end, separators)) {
    let begin = from;
    for (let at = from; at < to; at += 1) {
      if (!isSpaceAt(page.folded, at) || !isBetween(page, begin, at, to)) continue;
      add(begin, at);
      begin = at;
    }
    add(begin, to);
  }
  return { names, openEnded };
}

/** Length of the words that leave a list open at its end; 0 without them. */
function openEnd(folded: string, start: number, end: number): number {
  if (!'等位门'.includes(folded.charAt(end - 1))) return 0;
  return openEnds.find((word) => word.length <= end - start && folded.endsWith(word, end))?.length ?? 0;
}

/** Whether white space parts two units: 市教育局 市财政局, and not one that was wrapped: 市生态⏎环境局. */
function isBetween(page: Page, begin: number, at: number, end: number): boolean {
  if (at === begin || !lastCharacters.includes(page.folded.charAt(at - 1))) return false;
  const next = behindSpace(page.folded, at, end);
  return next < end && firstCharacters.includes(page.folded.charAt(next));
}
