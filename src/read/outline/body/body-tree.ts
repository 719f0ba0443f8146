import { characterSet, placeOf } from '../../text/character-set.ts';
import type { Line } from '../../text/lines.ts';
import { type Page, trim } from '../../text/page.ts';
import type { Section } from '../outline.ts';
import { openingRole } from '../units/unit-words.ts';
import type { Heading, HeadingRank } from './heading.ts';
import { sectionRole } from './section.ts';

/** A paragraph: one line, or several that were broken inside a sentence. */
export type Stretch = readonly [start: number, end: number];

/** A heading with what stands below it up to the next heading. */
export interface Node {
  readonly heading: Heading;
  /** From the number to the end of its paragraph. */
  readonly stretch: Stretch;
  /** Where the name ends: before the first 。, or with the paragraph. */
  readonly nameEnd: number;
  readonly paragraphs: readonly Stretch[];
  /** By its own words, or those of the heading above it. */
  readonly role: Section['role'];
  /** No heading above decides its role: it heads a section, or is a project. */
  readonly decides: boolean;
  /** Ranks of the headings above it, the highest first. */
  readonly above: readonly HeadingRank[];
}

const longLine = 18;
const sentenceEnds = '。;:!?)]”…';
const enoughLines = 6;

const isUnfinished = (line: Line) => !sentenceEnds.includes(line.folded.charAt(line.folded.length - 1));

/** How long a line is that was broken by the page and not by its author; none is, where lines mostly end their sentences. */
function brokenLength(lines: readonly Line[]): number {
  const long = lines.filter((line) => line.folded.length >= longLine);
  const unfinished = long.filter(isUnfinished);
  if (long.length < enoughLines || unfinished.length * 2 < long.length) return Number.POSITIVE_INFINITY;
  const lengths = unfinished.map((line) => line.folded.length).sort((a, b) => a - b);
  // Lines of one page are about as long as each other; a heading that ends early was not broken.
  return Math.max(longLine, ((lengths[lengths.length >> 1] ?? longLine) * 4) / 5);
}

/** A number that ends a line belongs to the unit that begins the next: 46.57 亿⏎元. */
const openNumber = /[0-9][0-9. ]{0,12}[万亿]?$/;
const unit = /^[万亿]?(?:元|人|户|平方米|公里|个|名|套|吨|亩|件|%)/;

/** (责任单位:县住建局、⏎县财政局): a bracket with a role word that the next line closes. */
const openUnits = /\([^()]{0,12}(?:单位|部门|时限)[^()]{0,120}$/;
const closesBracket = /^[^()]{0,120}\)/;

/** 责任单位:⏎县住建局, and 牵头单位:县住建局⏎责任单位:县财政局, where the words of the next say who helps. */
function goesOnWithUnits(line: Line, next: Line): boolean {
  if (openUnits.test(line.folded.slice(-140)) && closesBracket.test(next.folded)) return true;
  const role = openingRole(line.folded);
  if (role === undefined || line.folded.startsWith('(')) return false;
  if (openingRole(next.folded) !== undefined) return true;
  return role.length === line.folded.length && (role.role === 'due' ? dayAlone : unitsAlone).test(next.folded);
}

/** What may be all of a line below 责任单位: no sentence and no figure. */
const unitsAlone = /^[^0-9。:]{2,120}。?$/;
const dayAlone = /^[0-9年月日号底末前上中下旬半季度一三.-]{2,16}。?$/;

function isBroken(line: Line, next: Line | undefined, nextHeading: Heading | undefined, length: number): boolean {
  if (next === undefined || nextHeading !== undefined || !next.follows) return false;
  if (goesOnWithUnits(line, next)) return true;
  if (isUnfinished(line) && line.folded.length >= length) return true;
  return openNumber.test(line.folded.slice(-18)) && unit.test(next.folded.slice(0, 6));
}

/** Paragraphs of lines that follow each other, with the heading of each. */
export function paragraphsOf(
  lines: readonly Line[],
  headings: readonly (Heading | undefined)[],
): readonly { readonly stretch: Stretch; readonly heading: Heading | undefined }[] {
  const paragraphs: { stretch: Stretch; readonly heading: Heading | undefined }[] = [];
  const length = brokenLength(lines);
  let open = false;
  lines.forEach((line, index) => {
    const heading = headings[index];
    const last = paragraphs.at(-1);
    if (open && last !== undefined) last.stretch = [last.stretch[0], line.end];
    else paragraphs.push({ stretch: [line.start, line.end], heading });
    open = isBroken(line, lines[index + 1], headings[index + 1], length);
  });
  return paragraphs;
}

const stops = /* @__PURE__ */ characterSet('。');

/** The end of the name in a heading: the first 。, or the end of the paragraph. */
function nameEndOf(page: Page, start: number, end: number): number {
  return trim(page, start, placeOf(stops, page.folded, start, end))[1];
}

interface BodyTree {
  readonly before: readonly Stretch[];
  readonly nodes: readonly Node[];
}

/**
 * The headings of a body with their paragraphs, and the paragraphs before the first one. Where nothing else is a project
 * and no table holds them, those below 一、总体进展 are the document's.
 */
export function bodyTree(
  page: Page,
  lines: readonly Line[],
  headings: readonly (Heading | undefined)[],
  hasTable = false,
): BodyTree {
  const tree = treeOf(page, lines, headings, false);
  if (hasTable || tree.nodes.some(({ role }) => role === 'projects')) return tree;
  const opened = treeOf(page, lines, headings, true);
  return opened.nodes.some(({ role, above }) => role === 'projects' && above.length > 0) ? opened : tree;
}

function treeOf(
  page: Page,
  lines: readonly Line[],
  headings: readonly (Heading | undefined)[],
  holdsAll: boolean,
): BodyTree {
  const before: Stretch[] = [];
  const nodes: (Node & { readonly paragraphs: Stretch[] })[] = [];
  const above: Node[] = [];
  for (const { stretch, heading } of paragraphsOf(lines, headings)) {
    if (heading === undefined) {
      (nodes.at(-1)?.paragraphs ?? before).push(stretch);
      continue;
    }
    while ((above.at(-1)?.heading.rank ?? -1) >= heading.rank) above.pop();
    const [start, end] = stretch;
    const nameEnd = nameEndOf(page, start + heading.content, end);
    const inherited = above.at(-1)?.role ?? 'projects';
    const own =
      heading.rank < 3
        ? sectionRole(page.folded.slice(start + heading.content, nameEnd), above.length > 0, holdsAll)
        : 'projects';
    const role = inherited === 'projects' ? own : inherited;
    const node = {
      heading,
      stretch,
      nameEnd,
      paragraphs: [],
      role,
      decides: inherited === 'projects',
      above: above.map((parent) => parent.heading.rank),
    };
    nodes.push(node);
    above.push(node);
  }
  return { before, nodes };
}
