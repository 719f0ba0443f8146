import { characterSet, placeOf } from '../../text/character-set.ts';
import { type Page, quoteOf, trim } from '../../text/page.ts';
import type { Passage, UnitList } from '../outline.ts';
import { type FoundUnits, unitsIn } from '../units/unit-list.ts';
import type { Stretch } from './body-tree.ts';

/** The sentences of a paragraph, and the responsible units that stood between them. */
export interface ParagraphReading {
  readonly passages: readonly Passage[];
  readonly units: readonly UnitList[];
}

type Kind = Passage['kind'];

/** Words with a colon that say what follows: 目标任务：, 进展情况：. */
const labels: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [
    /^(?:[0-9]{4}年)?(?:年度|全年|工作|主要|具体|项目)?(?:目标任务|任务目标|目标|任务|建设内容|主要内容|工作内容|实施内容): ?/,
    'promise',
  ],
  [
    /^(?:目前|当前|截至目前|工作|项目|任务|年度)?(?:进展情况|完成情况|落实情况|工作进展|进展|进度情况|推进情况|实施情况|工作成效): ?/,
    'result',
  ],
];
const longestLabel = 20;

/** 1.目标任务: the number of a field. */
const fieldNumber = /^(?:[0-9]{1,2}[.、]|\([0-9]{1,2}\)) ?/;

/** The word with a colon that a sentence begins with, and what it says of it. */
export function labelAt(head: string): { readonly length: number; readonly kind: Kind } | undefined {
  const number = fieldNumber.exec(head)?.[0].length ?? 0;
  const words = head.slice(number);
  for (const [pattern, kind] of labels) {
    const found = pattern.exec(words);
    if (found !== null) return { length: number + found[0].length, kind };
  }
  return undefined;
}

const edge = '。;,、: ';
const stops = /* @__PURE__ */ characterSet('。;');
const colons = /* @__PURE__ */ characterSet(':');

/** The characters between two offsets as a passage. */
export function passageOf(page: Page, start: number, end: number, kind: Kind): Passage {
  const { text, span } = quoteOf(page, start, end);
  return { text, span, kind };
}

/** Adds the sentences between two offsets, cut where a word such as 进展情况： says that another kind begins. */
function addLabelled(page: Page, start: number, end: number, kind: Kind, passages: Passage[]): void {
  let from = start;
  let current = kind;
  const add = (to: number) => {
    let [first, last] = trim(page, from, to);
    while (first < last && edge.includes(page.folded.charAt(first))) first += 1;
    [first, last] = trim(page, first, last);
    if (says(page, first, last)) passages.push(passageOf(page, first, last, current));
  };
  for (let at = start; at < end; at = placeOf(stops, page.folded, at, end) + 1) {
    const limit = Math.min(end, at + longestLabel);
    if (placeOf(colons, page.folded, at, limit) === limit) continue;
    const label = labelAt(page.folded.slice(at, limit));
    if (label === undefined) continue;
    add(at);
    from = at + label.length;
    current = label.kind;
  }
  add(end);
}

const word = /[\p{L}\p{N}]/u;

/** Whether anything but punctuation stands between two offsets. */
function says(page: Page, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (word.test(page.folded.charAt(at))) return true;
  return false;
}

/** A paragraph without its brackets of units; they are looked for where they are not known. */
export function readParagraph(
  page: Page,
  [start, end]: Stretch,
  kind: Kind,
  found: readonly FoundUnits[] = unitsIn(page, start, end),
): ParagraphReading {
  const passages: Passage[] = [];
  const lists: UnitList[] = [];
  let from = start;
  for (const { start: cut, end: behind, units } of found) {
    addLabelled(page, from, cut, kind, passages);
    if (units !== undefined) lists.push(units);
    from = behind;
  }
  addLabelled(page, from, end, kind, passages);
  return { passages, units: lists };
}
