import type { Column, DisplayLocale } from './table.ts';
import { headerWord } from './words.ts';

/** Columns by key, headed in a language; those named in `right` hold numbers. */
export function columnsOf(
  keys: readonly string[],
  locale: DisplayLocale,
  right: readonly string[] = [],
): readonly Column[] {
  return keys.map((key) => ({ key, header: headerWord(key, locale), align: right.includes(key) ? 'right' : 'left' }));
}

/** Names in one cell. */
export function listed(names: readonly string[], locale: DisplayLocale): string {
  return names.join(locale === 'zh-CN' ? '、' : ', ');
}

/** A word with what explains it: 缺失：未通报. */
export function explained(word: string, reason: string, locale: DisplayLocale): string {
  return `${word}${locale === 'zh-CN' ? '：' : ': '}${reason}`;
}
