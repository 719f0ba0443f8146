import type { Quote } from '../../../source.ts';
import { type Page, quoteOf, trim } from '../../text/page.ts';
import type { GroupText } from '../outline.ts';
import { titleAtEnd } from './post-words.ts';

type Office = NonNullable<GroupText['office']>;
type Head = Office['heads'][number];

const longestSentence = 400;
const seatWords: readonly string[] = ['办公室设在', '办公室设于', '办公室设立在', '办公室挂靠在'];
const titles: readonly string[] = ['办公室常务副主任', '办公室副主任', '办公室主任', '常务副主任', '副主任', '主任'];
const verbs: readonly string[] = ['兼任', '担任', '兼', '任'];

/** The clauses between two offsets. */
function clausesOf(page: Page, start: number, end: number): readonly (readonly [start: number, end: number])[] {
  const clauses: (readonly [number, number])[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !',;。()'.includes(page.folded.charAt(at))) continue;
    const clause = trim(page, from, at);
    if (clause[0] < clause[1]) clauses.push(clause);
    from = at + 1;
  }
  return clauses;
}

/** The person in 由县财政局局长某某某同志: without the words around the name. */
function personIn(page: Page, start: number, end: number): Quote | undefined {
  let from = page.folded[start] === '由' ? start + 1 : start;
  const words = page.folded.slice(from, end);
  const to = words.endsWith('同志') ? end - 2 : end;
  for (const length of [3, 2, 4]) {
    const rest = page.folded.slice(from, to - length);
    if (to - from >= 4 && titleAtEnd(rest) !== undefined) {
      from = to - length;
      break;
    }
  }
  return to - from >= 2 ? quoteOf(page, from, to) : undefined;
}

/** 某某某兼任办公室主任, 办公室主任由某某某兼任. */
function headIn(page: Page, start: number, end: number): Head | undefined {
  const clause = page.folded.slice(start, end);
  const last = titles.find((title) => clause.endsWith(title));
  if (last !== undefined) {
    const verb = verbs.find((word) => clause.slice(0, -last.length).endsWith(word));
    const person = verb && personIn(page, start, end - last.length - verb.length);
    return person ? { person, title: quoteOf(page, end - last.length, end) } : undefined;
  }
  const verb = verbs.find((word) => clause.endsWith(word));
  const first = titles.find((title) => clause.includes(`${title}由`));
  if (verb === undefined || first === undefined) return undefined;
  const at = start + clause.indexOf(`${first}由`);
  const person = personIn(page, at + first.length, end - verb.length);
  return person && { person, title: quoteOf(page, at, at + first.length) };
}

/** The office of a leading group in a sentence: 领导小组办公室设在县财政局，某某某兼任办公室主任。 */
export function officeIn(page: Page, start: number, end: number): Office | undefined {
  if (end - start > longestSentence) return undefined;
  let at: Quote | undefined;
  const heads: Head[] = [];
  for (const [from, to] of clausesOf(page, start, end)) {
    const clause = page.folded.slice(from, to);
    const word = seatWords.find((known) => clause.includes(known));
    if (word !== undefined) at = quoteOf(page, from + clause.indexOf(word) + word.length, to);
    const head = headIn(page, from, to);
    if (head !== undefined) heads.push(head);
  }
  return at && { at, heads, printed: quoteOf(page, start, end) };
}
