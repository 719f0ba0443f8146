/** Where clauses and sentences of a stretch of folded text begin and end 断句. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A clause 分句, the sentence it stands in, and how deep in brackets it is. */
export interface Clause extends Stretch {
  /** Up to 。, a semicolon or a line break. */
  readonly sentence: Stretch;
  /** The bracket it stands in, where that holds a number. */
  readonly bracket?: Stretch;
}

const sentenceEnds: ReadonlySet<string> = new Set('。!?;\n');

/**
 * Parts a passage into clauses. Commas and the ends of sentences part them; so do brackets that hold a number:
 * 8.6万人(其中:…3.59万人). A bracket without one belongs to the words around it: 小规模学校(教学点).
 */
export function clausesOf(folded: string, passage: Stretch): readonly Clause[] {
  const brackets = numberedBrackets(folded, passage);
  const clauses: Clause[] = [];
  let sentenceStart = passage.start;
  let pending: { start: number; end: number; bracket?: Stretch }[] = [];
  let start = passage.start;
  const open: Stretch[] = [];
  const close = (end: number): void => {
    const bracket = open.at(-1);
    if (end > start) pending.push({ start, end, ...(bracket && { bracket }) });
    start = end + 1;
  };
  const finish = (end: number): void => {
    close(end);
    const sentence = { start: sentenceStart, end };
    for (const clause of pending) clauses.push({ ...clause, sentence });
    pending = [];
    sentenceStart = end + 1;
  };
  for (let at = passage.start; at < passage.end; at += 1) {
    const character = folded.charAt(at);
    const bracket = brackets.get(at);
    if (bracket !== undefined) {
      close(at);
      if (bracket.start === at) open.push(bracket);
      else open.pop();
    } else if (sentenceEnds.has(character)) {
      if (open.length === 0) finish(at);
      else close(at);
    } else if (character === ',') close(at);
  }
  finish(passage.end);
  return clauses;
}

/** Opening and closing places of the brackets that are closed and hold a number. Linear: each bracket is looked at once. */
function numberedBrackets(folded: string, passage: Stretch): ReadonlyMap<number, Stretch> {
  const found = new Map<number, Stretch>();
  const open: { at: number; holdsNumber: boolean }[] = [];
  for (let at = passage.start; at < passage.end; at += 1) {
    const character = folded.charAt(at);
    if (character === '(' || character === '[') open.push({ at, holdsNumber: false });
    else if (character === ')' || character === ']') {
      const from = open.pop();
      if (from === undefined || !from.holdsNumber) continue;
      const bracket = { start: from.at, end: at };
      found.set(from.at, bracket);
      found.set(at, bracket);
      const outer = open.at(-1);
      if (outer !== undefined) outer.holdsNumber = true;
    } else if (character >= '0' && character <= '9') {
      const inner = open.at(-1);
      if (inner !== undefined) inner.holdsNumber = true;
    }
  }
  return found;
}
