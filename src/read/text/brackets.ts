import { type CharacterSet, characterSet } from './character-set.ts';

/** A bracket that closes: it opens at `start`, and what closes it stands at `end`. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
}

const opening = /* @__PURE__ */ characterSet('([');
const closing = /* @__PURE__ */ characterSet(')]');

/** The brackets between two offsets that close, `(` and `[` alike, in the order in which they open. */
export function bracketsIn(folded: string, start: number, end: number): readonly Bracket[] {
  const found: Bracket[] = [];
  const waiting: number[] = [];
  // From the end: what opens finds what closes it waiting, and a bracket that never closes leaves nothing behind.
  for (let at = end - 1; at >= start; at -= 1) {
    const code = folded.charCodeAt(at);
    if (closing[code] === 1) waiting.push(at);
    else if (opening[code] === 1) {
      const close = waiting.pop();
      if (close !== undefined) found.push({ start: at, end: close });
    }
  }
  return found.reverse();
}

/** Those that stand in no other. */
function outermostIn(folded: string, start: number, end: number): readonly Bracket[] {
  let behind = start;
  return bracketsIn(folded, start, end).filter((bracket) => {
    const isOuter = bracket.start >= behind;
    if (isOuter) behind = bracket.end;
    return isOuter;
  });
}

/** The stretches between separators that stand outside every bracket. A bracket that never closes hides nothing. */
export function splitOutside(
  folded: string,
  start: number,
  end: number,
  separators: CharacterSet,
): readonly (readonly [start: number, end: number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = start;
  let at = start;
  const splitTo = (limit: number): void => {
    for (; at < limit; at += 1) {
      if (separators[folded.charCodeAt(at)] !== 1) continue;
      parts.push([from, at]);
      from = at + 1;
    }
  };
  for (const bracket of outermostIn(folded, start, end)) {
    splitTo(bracket.start);
    at = bracket.end + 1;
  }
  splitTo(end);
  parts.push([from, end]);
  return parts;
}

/** A short text without what stands in its brackets. */
export function outsideBrackets(text: string): string {
  let outside = '';
  let from = 0;
  for (const { start, end } of outermostIn(text, 0, text.length)) {
    outside += text.slice(from, start);
    from = end + 1;
  }
  return outside + text.slice(from);
}
