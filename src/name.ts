/** Plain Chinese characters, which are their own key: nearly every name. */
const plainChinese = /^[\u4E00-\u9FFF]*$/;

/** Characters without a look of their own: zero-width ones, joiners, variation selectors, bidi controls. */
const invisible = /[\p{Default_Ignorable_Code_Point}\s]/gu;

/**
 * The key by which two printed names are compared 名称键: NFKC, without white space and without characters that cannot be
 * seen. Only for comparing: the printed form is always kept, and numbers are never read from a key (`①5个` becomes `15个`).
 *
 * @param name a name as printed
 * @returns the key; equal keys mean the same name in another typography
 * @source our convention
 * @example
 * ```ts
 * import { nameKey } from 'minsheng';
 *
 * console.log(nameKey('四好农村路 （ＰＰＰ）') === nameKey('四好农村路(PPP)')); // => true
 * console.log(nameKey('农村\u200B改厕')); // => 农村改厕
 * ```
 */
export function nameKey(name: string): string {
  if (plainChinese.test(name)) return name;
  // Twice: some compatibility characters become white space, and what stood beside an invisible one may now compose.
  return name.normalize('NFKC').replace(invisible, '').normalize('NFKC');
}

/** A character that has no business in a name, or makes it look like another 可疑字符. */
export interface SuspiciousCharacter {
  /** UTF-16 offset in the name. */
  readonly index: number;
  /** `U+202E`. */
  readonly codePoint: string;
  /** Bidi control, invisible character, half of a surrogate pair, private use. */
  readonly kind: 'bidi' | 'invisible' | 'lone-surrogate' | 'private-use';
}

const kinds: readonly (readonly [SuspiciousCharacter['kind'], RegExp])[] = [
  ['bidi', /^\p{Bidi_Control}$/u],
  ['invisible', /^\p{Default_Ignorable_Code_Point}$/u],
  ['lone-surrogate', /^\p{Surrogate}$/u],
  ['private-use', /^\p{Private_Use}$/u],
];

/**
 * Characters of a name that cannot be seen, turn its direction, or mean nothing outside one font 可疑字符.
 *
 * @param name a name as printed
 * @returns one entry a character, in order; empty for a plain name
 * @source our convention
 * @example
 * ```ts
 * import { suspiciousCharacters } from 'minsheng';
 *
 * console.log(suspiciousCharacters('农村\u202E改厕')); // => [ { index: 2, codePoint: 'U+202E', kind: 'bidi' } ]
 * console.log(suspiciousCharacters('农村改厕').length); // => 0
 * ```
 */
export function suspiciousCharacters(name: string): readonly SuspiciousCharacter[] {
  const found: SuspiciousCharacter[] = [];
  let index = 0;
  for (const character of name) {
    const kind = kinds.find(([, pattern]) => pattern.test(character))?.[0];
    if (kind !== undefined) found.push({ index, codePoint: codePointName(character), kind });
    index += character.length;
  }
  return found;
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
