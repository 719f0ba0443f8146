import { simplified, traditional } from './traditional.ts';

/**
 * The source with its full-width forms folded to half-width ones, one character for one, so that an offset means the same
 * in both: digits, letters, brackets, `，：；．％！`, and every kind of space (a line break stays). `。、“”‘’《》` stay as they are.
 * Characters of a mirror in traditional script become those of the documents, 號 to 号, so that words are known again.
 */
export function fold(text: string): string {
  let folded = '';
  let parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const half = halves[text.charCodeAt(at)] as number;
    if (half === 0) continue;
    if (at > from) parts.push(text.slice(from, at));
    parts.push(String.fromCharCode(half));
    from = at + 1;
    if (parts.length < mostParts) continue;
    folded += parts.join('');
    parts = [];
  }
  parts.push(text.slice(from));
  return folded + parts.join('');
}

/** Parts are joined by so many, that a text of nothing but full-width forms is not held a character at a time. */
const mostParts = 4096;

/** 「！」…「～」 stand this far above 「!」…「~」. */
const fullWidthOffset = 0xfee0;

/** Every character that is folded. A tab is not: it parts the cells of a table. */
const folds: readonly (readonly [full: string, half: string])[] = [
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
  ...Array.from({ length: 0x5e }, (_, index) => halfWidth(0xff01 + index)),
  ...[...traditional].map((character, index) => [character, simplified.charAt(index)] as const),
];

/** By code of a character: the code of what it is folded to; 0 where it stays. */
const halves: Uint16Array = /* @__PURE__ */ (() => {
  const codes = new Uint16Array(0x10000);
  for (const [full, half] of folds) codes[full.charCodeAt(0)] = half.charCodeAt(0);
  return codes;
})();

function halfWidth(code: number): readonly [full: string, half: string] {
  return [String.fromCharCode(code), String.fromCharCode(code - fullWidthOffset)];
}
