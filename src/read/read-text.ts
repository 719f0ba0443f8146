import { placesIn } from './assemble/places.ts';
import type { NumberedPassage } from './numbers/context.ts';
import { uppersOf } from './numbers/range.ts';
import type { Item, Mark, Outline, TextKind } from './outline/outline.ts';
import { outlineOf } from './outline/read-outline.ts';
import type { Answers } from './pair/candidate.ts';
import { pairAnswers } from './pair/pair.ts';
import { type Manner, type ReadNumber, settleNumbers } from './rules/settle.ts';
import { doubtedAmongResults, type OfItem } from './sides/among-results.ts';
import { type Parting, partingOf } from './sides/parting.ts';
import { linesOf } from './text/lines.ts';
import { pageOf } from './text/page.ts';

/** A project of the text with the numbers that stand in it. */
export interface ReadItem {
  readonly item: Item;
  /** 3, or 17.2 for a part of one. */
  readonly id: string;
  /** Index of the item it is a part of. */
  readonly parent?: number;
  /** Every number of its passages, in order. */
  readonly numbers: readonly ReadNumber[];
  readonly promises: readonly ReadNumber[];
  readonly results: readonly ReadNumber[];
  /** Of those that begin a range, the number that ends it. */
  readonly uppers: ReadonlyMap<ReadNumber, ReadNumber>;
  readonly answers: Answers;
}

/** A text taken apart: its arrangement, its projects, all its numbers. */
export interface TextReading {
  readonly text: string;
  readonly folded: string;
  readonly outline: Outline;
  readonly items: readonly ReadItem[];
  readonly numbers: readonly ReadNumber[];
  readonly marks: readonly Mark[];
  /** The divisions it tells results of. */
  readonly places: ReadonlySet<string>;
}

interface OwnedPassage extends NumberedPassage {
  /** The item it belongs to. */
  readonly item?: number;
}

const promised: ReadonlySet<string> = new Set(['target', 'standard', 'part']);
const reported: ReadonlySet<string> = new Set(['actual', 'stage', 'part', 'standard', 'claim', 'funding']);

/** Takes a text apart: arrangement first, then every number where it stands, then what answers what. */
export function readText(text: string, manner: Manner, kind?: TextKind): TextReading {
  const page = pageOf(text);
  const { folded } = page;
  const outline = outlineOf(page, { kind });
  const { marks } = outline;
  const flat = flatten(outline);
  const year = outline.frame.year?.value ?? outline.frame.period?.to.slice(0, 4);
  const parting = partingOf(folded, linesOf(page));
  // Where two overlap, a number is the earlier one's.
  const passages = [
    ...ofItems(folded, parting, flat, outline, kind === 'plan'),
    ...ofProse(parting, outline, kind === 'plan'),
    // What goes out of the list, and what is asked of everybody, hold no figures.
    ...[...outline.changes, ...outline.requirements].map(
      ({ span: [start, end] }): OwnedPassage => ({ start, end, side: 'other' }),
    ),
  ]
    .map((passage) => ({
      ...passage,
      year,
      ...(kind === 'plan' && passage.side !== 'result' && { isGuess: false }),
    }))
    .sort((a, b) => a.start - b.start);
  const numbers = settleNumbers(
    folded,
    passages,
    marks.map(({ span }) => span),
    manner,
  );
  const owned = new Map<number | undefined, ReadNumber[]>();
  for (const number of numbers) {
    const owner = passages[number.number.passage]?.item;
    const list = owned.get(owner);
    if (list === undefined) owned.set(owner, [number]);
    else list.push(number);
  }
  const items = flat.map(({ item, id, parent }, index): ReadItem => {
    const own = owned.get(index) ?? [];
    const promised = promisesOf(own);
    const told = own.filter((one) => one.number.side === 'result' && reported.has(one.as) && !promised.includes(one));
    const uppers = uppersOf([...promised, ...told]);
    const ends: ReadonlySet<ReadNumber> = new Set(uppers.values());
    const promises = promised.filter((one) => !ends.has(one));
    const results = told.filter((one) => !ends.has(one));
    return {
      item,
      id,
      ...(parent !== undefined && { parent }),
      numbers: own,
      promises,
      results,
      uppers,
      answers: pairAnswers(folded, promises, results),
    };
  });
  return { text, folded, outline, items, numbers, marks, places: placesIn(numbers) };
}

/** What an item promises. Of one that promises nothing by itself, what its results are told to be of: 计划改造86个,已开工80个. */
function promisesOf(own: readonly ReadNumber[]): readonly ReadNumber[] {
  const promises = own.filter(({ number, as }) => number.side === 'promise' && promised.has(as));
  return promises.length > 0 ? promises : own.filter(({ as, whole }) => as === 'target' || whole?.as === 'target');
}

interface FlatItem {
  readonly item: Item;
  readonly id: string;
  readonly parent?: number;
  /** What it is called, and what it stands under, the lowest first. */
  readonly headings: readonly string[];
}

/** The items and their parts, in the order of the document. */
function flatten({ items, sections }: Outline): readonly FlatItem[] {
  const flat: FlatItem[] = [];
  const waiting = items
    .map((item, index): FlatItem => {
      const under = item.section === undefined ? [] : sections.slice(item.section, item.section + 1);
      return { item, id: `${index + 1}`, headings: [item.name.text, ...under.map(({ title }) => title.text)] };
    })
    .reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const parent = flat.length;
    const { id, headings, item } = next;
    flat.push(next);
    for (const [index, part] of [...item.items.entries()].reverse())
      waiting.push({ item: part, id: `${id}.${index + 1}`, parent, headings: [part.name.text, ...headings] });
  }
  return flat;
}

/** The text of the items. A column says on which side it stands; of a paragraph its sentences say it. */
function ofItems(
  folded: string,
  parting: Parting,
  flat: readonly FlatItem[],
  outline: Outline,
  isPlan: boolean,
): readonly OfItem[] {
  const { kind, frame, table } = outline;
  const expected = frame.title === undefined ? 'nothing' : 'promises';
  const passages = flat.flatMap(({ item, headings }, index) => {
    return item.passages.flatMap(({ span, kind: side, isGuess = false, cell }): readonly OfItem[] => {
      const isTold = kind === 'report' || table !== undefined || side === 'result';
      const isToCome = cell === undefined && parting.isToCome(span[0]);
      if (isTold && !isToCome && (side === 'result' || table !== undefined))
        return [{ start: span[0], end: span[1], side, isGuess, item: index, headings, ...(cell && { cell }) }];
      // Who is responsible is said of what is to be done.
      // What a report says before it turns to what came of it is promised, save where it tells for sure.
      const isGiven = item.units.length > 0;
      return parting.part(span, isTold ? 'promises' : expected, isGiven || isPlan || isTold).map((stretch) => ({
        ...stretch,
        isGuess: isTold ? isGuess && !isToCome : stretch.isGuess && !isGiven,
        item: index,
        headings,
      }));
    });
  });
  return kind === 'report' || table !== undefined ? passages : doubtedAmongResults(folded, passages);
}

/** Titles of what is promised: 完成 is a task there, and not done. */
const listTitle = /(?:实事|方案|办法|分解表?|要点|清单|细则)[”》]?$/;

/** Paragraphs outside every project. Without a frame, or with headings alone, they may be all there is. */
function ofProse(
  parting: Parting,
  { kind, prose, frame, items, table }: Outline,
  isPlan: boolean,
): readonly OwnedPassage[] {
  const isAll = items.length === 0 && (kind === 'plan' || table === undefined);
  const isLoose = kind === 'passage' || (kind === 'plan' && frame.title === undefined) || isAll;
  const isListed = kind !== 'report' && listTitle.test(frame.title?.joined ?? '');
  return prose.flatMap(({ span }): readonly OwnedPassage[] => {
    const isToCome = parting.isToCome(span[0]);
    if (isLoose || isToCome)
      return parting.part(span, isListed ? 'promises' : 'nothing', isPlan).map((stretch) => ({
        ...stretch,
        isGuess: stretch.isGuess || (isListed && !isToCome && stretch.side === 'promise'),
      }));
    return [{ start: span[0], end: span[1], side: kind === 'report' ? 'funds' : 'other' }];
  });
}
