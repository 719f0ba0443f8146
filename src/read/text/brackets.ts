/** Where the bracket that opens at an offset closes, for every `(` and `[` between two offsets that does close. */
export function bracketPairs(folded: string, start: number, end: number): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = start; at < end; at += 1) {
    const character = folded[at];
    if (character === '(' || character === '[') open.push(at);
    else if (character === ')' || character === ']') {
      const opened = open.pop();
      if (opened !== undefined) pairs.set(opened, at);
    }
  }
  return pairs;
}

/** The stretches between separators that stand outside every bracket. A bracket that never closes hides nothing. */
export function splitOutside(
  folded: string,
  start: number,
  end: number,
  separators: string,
): readonly (readonly [start: number, end: number])[] {
  const pairs = bracketPairs(folded, start, end);
  const parts: (readonly [number, number])[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const closing = pairs.get(at);
    if (closing !== undefined) at = closing;
    else if (separators.includes(folded.charAt(at))) {
      parts.push([from, at]);
      from = at + 1;
    }
  }
  parts.push([from, end]);
  return parts;
}

/** A short text without what stands in its brackets. */
export function outsideBrackets(text: string): string {
  const pairs = bracketPairs(text, 0, text.length);
  let outside = '';
  for (let at = 0; at < text.length; at += 1) {
    const closing = pairs.get(at);
    if (closing === undefined) outside += text.charAt(at);
    else at = closing;
  }
  return outside;
}
