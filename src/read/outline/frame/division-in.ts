import type { Quote } from '../../../source.ts';
import { type Page, quoteOf } from '../../text/page.ts';
import { divisionAt } from './division-name.ts';

/** Words in a title behind which a division may stand. */
const before = ['关于', '印发', '做好', '公布', '下达', '实施', '开展', '调整', '成立', '办好', '年', '《', '转发'];
const longest = 60;

/** The division that a document speaks for: that of its issuer, else of its title, else of its group or what is attached. */
export function divisionIn(
  page: Page,
  issuers: readonly Quote[],
  title: Quote | undefined,
  others: readonly Quote[],
): Quote | undefined {
  for (const { span } of issuers) {
    const found = at(page, span[0], span[1]);
    if (found !== undefined) return found;
  }
  for (const { span } of [...(title ? [title] : []), ...others]) {
    const found = within(page, span[0], Math.min(span[1], span[0] + longest));
    if (found !== undefined) return found;
  }
  return undefined;
}

function at(page: Page, start: number, end: number): Quote | undefined {
  const found = divisionAt(page.folded.slice(start, Math.min(end, start + longest)));
  return found && quoteOf(page, start + found.start, start + found.end);
}

/** At the beginning of a title, or behind a word such as 关于 or 2022年. */
function within(page: Page, start: number, end: number): Quote | undefined {
  const words = page.folded.slice(start, end);
  const first = at(page, start, end);
  if (first !== undefined && !opens(first.text)) return first;
  for (let offset = 1; offset < words.length; offset += 1) {
    if (!before.some((word) => words.endsWith(word, offset)) && words[offset - 1] !== ':') continue;
    // 2025年度宁江市: the name begins behind 度.
    const found = at(page, start + offset + (words.startsWith('度', offset) ? 1 : 0), end);
    if (found !== undefined && !opens(found.text)) return found;
  }
  return undefined;
}

/** 关于泗县, 印发泗县: the name begins behind the word. */
function opens(name: string): boolean {
  return before.some((word) => word.length > 1 && name.startsWith(word));
}
