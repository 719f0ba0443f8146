/** Some characters as a table: 1 at the code of each of them. A text is stepped through by code, `set[text.charCodeAt(at)] === 1`. */
export type CharacterSet = Uint8Array;

/** The table of some characters, to be made once. */
export function characterSet(characters: string): CharacterSet {
  const codes = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at += 1) codes[characters.charCodeAt(at)] = 1;
  return codes;
}

/** The digits of a folded text. */
export const digits: CharacterSet = /* @__PURE__ */ characterSet('0123456789');

/** The first of some characters between two offsets; `end` where none stands there. */
export function placeOf(set: CharacterSet, text: string, start: number, end: number): number {
  let at = start;
  while (at < end && set[text.charCodeAt(at)] !== 1) at += 1;
  return at;
}
