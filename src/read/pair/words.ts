import { tellingWords } from '../../told/telling-words.ts';
import type { ReadNumber } from '../rules/settle.ts';

/** So far words are looked at, before a number and after it. */
const reach = 200;
const separator = /[、和及与或]/;
/**
 * The words that belong to a number 指标词: of its clause, between the figures beside it. Between two figures of a clause, what
 * ends in 、 belongs to the one before it (1个公共图书馆、1个文化馆), what begins with it to the one after.
 */
export function ownWords(
  folded: string,
  number: ReadNumber,
  previous: ReadNumber | undefined,
  next: ReadNumber | undefined,
): string {
  const { clause, numeral, unit, cell } = number.number;
  if (cell?.isAlone === true) return tellingWords(ofHead(cell.head));
  const from = Math.max(clause.start, numeral.span[0] - reach, previous === undefined ? 0 : previous.number.unit.end);
  const to = Math.min(clause.end, endOfWords(number, next));
  const before = folded.slice(from, numeral.span[0]);
  const after = folded.slice(unit.end, Math.max(unit.end, to));
  const isShared = previous !== undefined && previous.number.clause === clause;
  const lead = isShared && separator.test(before.trimEnd().slice(-1)) ? '' : before;
  const trail =
    next !== undefined && next.number.clause === clause && separator.test(after.trimStart().charAt(0)) ? '' : after;
  return tellingWords(`${lead} ${trail}`);
}

/** The words of a number with those it leans on: the sentence before it, and what follows up to the next figure. */
export function wideWords(folded: string, number: ReadNumber, next: ReadNumber | undefined): string {
  const { clause, numeral, unit, cell } = number.number;
  if (cell?.isAlone === true) return tellingWords(ofHead(cell.head));
  const start = Math.max(clause.sentence.start, numeral.span[0] - reach);
  const before = folded.slice(start, numeral.span[0]);
  const after = folded.slice(unit.end, Math.max(unit.end, endOfWords(number, next)));
  return tellingWords(`${before} ${after}`);
}

function endOfWords({ number: { clause, unit } }: ReadNumber, next: ReadNumber | undefined): number {
  const end = Math.min(clause.sentence.end, unit.end + reach);
  return next === undefined ? end : Math.min(end, next.number.numeral.span[0]);
}

const generalHead =
  /(?:工作|项目|任务|目标|目前|主要|具体|实际)?(?:进展|完成|落实|推进|实施)(?:工作)?(?:情况|进度|成效)?|情况|进度/g;

/** What the head of a column says of a number beside that it is what came of it: 进展情况 says nothing. */
export const ofHead = (head: string): string => head.replace(generalHead, '');

/**
 * Pairs of neighbouring characters, and single ones: short forms (婚检 for 婚前健康检查) share only the latter. A single one is the
 * code of its character, a pair both codes in one number: they are compared by the thousand.
 */
export interface Traits {
  readonly pairs: ReadonlySet<number>;
  readonly singles: ReadonlySet<number>;
}

const space = 0x20;

export function traitsOf(words: string): Traits {
  const pairs = new Set<number>();
  const singles = new Set<number>();
  let before = space;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code !== space) {
      singles.add(code);
      if (before !== space) pairs.add((before << 16) | code);
    }
    before = code;
  }
  return { pairs, singles };
}

/** Of how many targets a trait is, where of several: one that all targets of a project share tells nothing of which is meant. */
export type Telling = ReadonlyMap<number, number>;

/** How many of the targets have each trait. */
export function tellingOf(targets: readonly Traits[]): Telling {
  const counts = new Map<number, number>();
  for (const { pairs, singles } of targets) {
    for (const trait of pairs) counts.set(trait, (counts.get(trait) ?? 0) + 1);
    for (const trait of singles) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  return counts;
}

/** Where every trait tells as much as any other. */
export const evenTelling: Telling = new Map();

/** How much of the shorter stands in the longer, in thousandths 相似度. */
export function overlap(a: Traits, b: Traits, telling: Telling): number {
  return inThousandths(shared(a.pairs, b.pairs, telling), shared(a.singles, b.singles, telling));
}

/** How much of the one stands in the other, in thousandths. */
export function heldBy(one: Traits, other: Traits, telling: Telling): number {
  return inThousandths(held(one.pairs, other.pairs, telling), held(one.singles, other.singles, telling));
}

/** Pairs of characters tell more than single ones. */
const inThousandths = (pairs: number, singles: number): number => 600 * pairs + 400 * singles;

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>, telling: Telling): number {
  return a.size <= b.size ? held(a, b, telling) : held(b, a, telling);
}

function held(one: ReadonlySet<number>, other: ReadonlySet<number>, telling: Telling): number {
  let all = 0;
  let both = 0;
  for (const trait of one) {
    const weight = 1 / (telling.get(trait) ?? 1);
    all += weight;
    if (other.has(trait)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}
