import { simplified, traditional } from './traditional.ts';

/**
 * The source with its full-width forms folded to half-width ones, one character for one, so that an offset means the same
 * in both: digits, letters, brackets, `，：；．％！`, and every kind of space (a line break stays). `。、“”‘’《》` stay as they are.
 * Characters of a mirror in traditional script become those of the documents, 號 to 号, so that words are known again.
 */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const half = character < firstFolded ? undefined : folds.get(character);
    if (half === undefined) continue;
    folded += text.slice(from, at) + half;
    from = at + 1;
  }
  return folded + text.slice(from);
}

/** No character before the no-break space is folded. */
const firstFolded = '\u00A0';

/** 「！」…「～」 stand this far above 「!」…「~」. */
const fullWidthOffset = 0xfee0;

/** Every character that is folded. A tab is not: it parts the cells of a table. */
const folds: ReadonlyMap<string, string> = new Map([
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
]);

function halfWidth(code: number): readonly [full: string, half: string] {
  return [String.fromCharCode(code), String.fromCharCode(code - fullWidthOffset)];
}
