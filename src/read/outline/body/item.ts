import type { Quote } from '../../../source.ts';
import { digits, placeOf } from '../../text/character-set.ts';
import { type Page, quoteOf, trim } from '../../text/page.ts';
import type { Item, Passage, UnitList } from '../outline.ts';
import { unitsIn } from '../units/unit-list.ts';
import type { Node, Stretch } from './body-tree.ts';
import { type ParagraphReading, passageOf, readParagraph } from './passages.ts';
import { turnOf } from './turn.ts';

/** An item that headings below may still be added to. */
export interface OpenItem {
  readonly marker?: Quote;
  readonly name: Quote;
  readonly section: number | undefined;
  readonly passages: Passage[];
  readonly units: UnitList[];
  readonly items: OpenItem[];
  readonly steps: Step[];
}

/** What is done within a project, （1）: text of it, or an item of its own. */
export interface Step {
  readonly asText: OpenItem;
  readonly asItem: OpenItem;
}

const longestLabel = 26;
const nameEdge = ',;:、。 ';

/** Where the name ends before what belongs to the sentence: a colon early on, or a gap. */
function endOfName(page: Page, start: number, end: number): number {
  for (let at = start; at < end && at < start + longestLabel; at += 1) {
    const character = page.folded[at];
    if (character === ',' || character === ';' || character === '(') return end;
    if (character === ':' && at > start + 1 && at < end - 1) return at;
    const isWide = character === ' ' && (page.folded[at + 1] === ' ' || page.text[at] === '\u3000');
    if (isWide && at > start + 3 && trim(page, at, end)[0] < end - shortestSentence) return at;
  }
  return end;
}

const shortestSentence = 4;

/** A number with a measure word: what is promised, not what it is called. 15分钟 and 5G are names. */
const figure = /[0-9] ?(?:[万亿%个所户人名套处座家场次件项亩台条辆吨元张批期口]|公里|平方|千米|余|多)/;
const longestName = 200;

/** Whether a name tells figures, so that its digits are read with the sentences. */
function tellsFigures(page: Page, start: number, end: number): boolean {
  if (end - start > longestName) return true;
  if (placeOf(digits, page.folded, start, end) === end) return false;
  return figure.test(page.folded.slice(start, end).replace(/“[^“”]{0,40}”/g, ''));
}

/** One heading with its paragraphs as an item. Of a mere step the whole is text. */
export function itemOf(
  page: Page,
  node: Node,
  paragraphs: readonly Stretch[],
  kind: Passage['kind'],
  section: number | undefined,
  isStep: boolean,
): OpenItem {
  const [start, end] = node.stretch;
  const nameStart = start + node.heading.content;
  const found = unitsIn(page, nameStart, end);
  const limit = Math.min(node.nameEnd, found[0]?.start ?? end);
  const behindName = endOfName(page, nameStart, limit);
  let nameEnd = behindName;
  while (nameEnd > nameStart && nameEdge.includes(page.folded.charAt(nameEnd - 1))) nameEnd -= 1;
  const rest: Stretch = [isStep ? nameStart : behindName, end];
  const name = quoteOf(page, nameStart, nameEnd);
  const turn = kind === 'result' ? turnOf(page, nameStart, found[0]?.end, [rest, ...paragraphs]) : undefined;
  const before = turn === undefined ? kind : 'promise';
  const passages: Passage[] =
    !isStep && tellsFigures(page, nameStart, nameEnd) ? [passageOf(page, nameStart, nameEnd, before)] : [];
  const units: UnitList[] = [];
  const add = ({ passages: told, units: lists }: ParagraphReading): void => {
    for (const passage of told) passages.push(passage);
    for (const list of lists) units.push(list);
  };
  const isBefore = (offset: number): boolean => turn !== undefined && offset < turn.at;
  // The name ends before the first units: all of them stand in the rest.
  [rest, ...paragraphs].forEach((stretch, index) => {
    const own = index === 0 ? found : unitsIn(page, stretch[0], stretch[1]);
    if (turn === undefined || stretch[0] >= turn.at || stretch[1] <= turn.at) {
      add(readParagraph(page, stretch, isBefore(stretch[0]) ? 'promise' : kind, own));
      return;
    }
    const [early, late] = [own.filter(({ start: at }) => isBefore(at)), own.filter(({ start: at }) => !isBefore(at))];
    add(readParagraph(page, [stretch[0], turn.at], 'promise', early));
    add(readParagraph(page, [turn.at, stretch[1]], kind, late));
  });
  const { length } = node.heading;
  const sided = passages.map(
    (passage): Passage =>
      turn?.isGuess === true && isBefore(passage.span[0]) ? { ...passage, isGuess: true } : passage,
  );
  const marker = length > 0 && { marker: quoteOf(page, start, start + length) };
  return { ...marker, name, section, passages: sided, units, items: [], steps: [] };
}

const clause = /[,;0-9]/;
const longName = 24;

/** Whether a name says what is to be done, and not only what it is called. */
function isSentence(page: Page, start: number, end: number): boolean {
  return end - start > longName || clause.test(page.folded.slice(start, end));
}

/** An item that nothing more is added to. One that is a single sentence promises what it is called. */
export function closeItem(page: Page, open: OpenItem, kind: Passage['kind']): Item {
  // Each names who answers for it: they are works of their own.
  const areItems = open.steps.length > 1 && open.steps.every(({ asItem }) => asItem.units.length > 0);
  const { items, ...closed } = areItems ? { ...open, items: open.steps.map(({ asItem }) => asItem) } : withSteps(open);
  return itemWith(
    page,
    closed,
    items.map((item) => closeLeaf(page, item, kind)),
    kind,
  );
}

/** Headings go four deep; what stands below the second level is text of it. */
function closeLeaf(page: Page, open: OpenItem, kind: Passage['kind']): Item {
  const { items, ...closed } = withSteps(open);
  const below = items.map(withSteps);
  const passages = [...closed.passages, ...below.flatMap((item) => item.passages)];
  const units = [...closed.units, ...below.flatMap((item) => item.units)];
  return itemWith(page, { ...closed, passages, units }, [], kind);
}

/** An item with its steps as text of it. */
function withSteps(open: OpenItem): Omit<OpenItem, 'steps'> {
  const { steps, ...item } = open;
  return {
    ...item,
    passages: [...item.passages, ...steps.flatMap(({ asText }) => asText.passages)],
    units: [...item.units, ...steps.flatMap(({ asText }) => asText.units)],
  };
}

function itemWith(
  page: Page,
  { marker, name, section, passages, units }: Omit<OpenItem, 'steps' | 'items'>,
  items: readonly Item[],
  kind: Passage['kind'],
): Item {
  const [start, end] = name.span;
  const sentence = passages.length === 0 && items.length === 0 && isSentence(page, start, end);
  const told = sentence ? [passageOf(page, start, end, kind)] : passages;
  return { ...(marker && { marker }), name, section, passages: told, units, items };
}
