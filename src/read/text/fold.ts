/**
 * The source with its full-width forms folded to half-width ones, one character for one, so that an offset means the same
 * in both: digits, letters, brackets, `，：；．％！`, and every kind of space (a line break stays). `。、“”‘’《》` stay as they are.
 */
export function fold(text: string): string {
  return text.replace(
    foldable,
    (character) => folds.get(character) ?? String.fromCharCode(character.charCodeAt(0) - fullWidthOffset),
  );
}

/** 「！」…「～」 stand this far above 「!」…「~」. */
const fullWidthOffset = 0xfee0;

const foldable = /[\uFF01-\uFF5E\u3000\u00A0\u2000-\u200A\u202F\u205F\t〔〕【】﹝﹞－—–―−]/g;

/** What does not follow the offset. A tab stays a tab: it parts the cells of a table. */
const folds: ReadonlyMap<string, string> = new Map([
  ['\t', '\t'],
  ['\u3000', ' '],
  ['\u00A0', ' '],
  ['\u202F', ' '],
  ['\u205F', ' '],
  ...[...'\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A'].map((space) => [space, ' '] as const),
  ['〔', '['],
  ['〕', ']'],
  ['﹝', '['],
  ['﹞', ']'],
  ['【', '['],
  ['】', ']'],
  ['－', '-'],
  ['—', '-'],
  ['–', '-'],
  ['―', '-'],
  ['−', '-'],
]);
