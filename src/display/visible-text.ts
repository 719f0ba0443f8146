/** What would act on the page or the terminal instead of being seen: controls, bidi controls, halves of a character. None lies past U+FFFF. */
const acting = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]/gu;

/**
 * Text as it may be shown: a character that would turn the direction of what follows, drive a terminal or break a page
 * stands as its name, `[U+202E]`. Line ends become `\n`; tabs stay.
 */
export function visibleText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(acting, (character) => {
    if (character === '\n' || character === '\t') return character;
    return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
