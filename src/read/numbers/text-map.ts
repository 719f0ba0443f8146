import { bracketsIn } from '../text/brackets.ts';
import { characterSet, digits, placeOf } from '../text/character-set.ts';

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

const sentenceEnds = /* @__PURE__ */ characterSet('。!?;\n');
const commas = /* @__PURE__ */ characterSet(',');

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
  let next = 0;
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
    const code = folded.charCodeAt(at);
    const bracket = brackets[next];
    if (bracket?.start === at) {
      close(at);
      open.push(bracket);
      next += 1;
    } else if (open.at(-1)?.end === at) {
      close(at);
      open.pop();
    } else if (sentenceEnds[code] === 1) {
      if (open.length === 0) finish(at);
      else close(at);
    } else if (commas[code] === 1) close(at);
  }
  finish(passage.end);
  return clauses;
}

/** The brackets that close and hold a number, in the order in which they open. Linear: each digit is looked for once. */
function numberedBrackets(folded: string, { start, end }: Stretch): readonly Stretch[] {
  let digit = start;
  return bracketsIn(folded, start, end).filter((bracket) => {
    if (digit <= bracket.start) digit = placeOf(digits, folded, bracket.start, end);
    return digit < bracket.end;
  });
}
