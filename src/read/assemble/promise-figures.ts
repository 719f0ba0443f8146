import type { Base, Target } from '../../plan/figure.ts';
import { beforeOf } from '../lexicon/word-near.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { ReadItem, TextReading } from '../read-text.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { withBenefit } from './benefit.ts';
import type { Draft, DraftFigure } from './draft.ts';
import type { NamedFigures } from './figure-ids.ts';
import { fullIndicator, indicatorInList, indicatorOfHead } from './indicator.ts';
import { baseOf, lostUnit, measureOf, stageOf } from './measure.ts';
import { namedInTurn } from './named-in-turn.ts';
import { promiseLinks } from './promise-links.ts';
import { quoteOf } from './quote-of.ts';
import { respectively } from './respectively.ts';
import { promisedScope } from './result-links.ts';
import { roleOf } from './role.ts';
import { dueOf, dueOfItem } from './when.ts';
import type { WordFigure } from './word-promises.ts';

/** What an item promises, number by number and word by word 目标任务. */
export function promisesOf(
  reading: TextReading,
  item: ReadItem,
  named: NamedFigures,
  year: string,
): readonly DraftFigure<Target>[] {
  const project = item.item.name.text;
  let last = project;
  const bases = basesOf(item.numbers);
  const drafts = named.promises.map((one) => {
    const found = 'words' in one ? one.words.indicator : foundIndicator(reading, item, one.number, one.index);
    // 分别为960元、480元: what the first of a list measures, the others do.
    last = found === '' ? last : fullIndicator(found, project);
    if ('words' in one) return inWords(one.id, one.words, last);
    const { number, index, id } = one;
    const figure: Draft<Target> = {
      id,
      as: 'target',
      role: 'unknown',
      indicator: withBenefit(last, number.number),
    };
    addMeasure(figure, item, named, bases, number, index, year, found);
    const upper = item.uppers.get(number);
    return { figure, quote: quoteOf(reading, number), certainty: 'stated' as const, number, ...(upper && { upper }) };
  });
  return respectively(namedInTurn(drafts));
}

function inWords(
  id: string,
  { role, words, change, missing, place, quote }: WordFigure,
  indicator: string,
): DraftFigure<Target> {
  const figure: Target = {
    id,
    as: 'target',
    role,
    indicator,
    words,
    ...(change && { change }),
    ...(place && { scope: { divisions: [place] } }),
    ...(missing && { missing }),
    inferred: ['role'],
  };
  return { figure, quote, certainty: 'stated' };
}

function foundIndicator(reading: TextReading, item: ReadItem, number: ReadNumber, index: number): string {
  const { cell } = number.number;
  if (cell?.isAlone === true) return indicatorOfHead(cell.head) || item.item.name.text;
  return indicatorInList(reading.text, item.promises, index, item.uppers);
}

/** The numbers of an item that are what others are a share of, by where they stand. */
type Bases = ReadonlyMap<NumberInContext, ReadNumber>;

function basesOf(numbers: readonly ReadNumber[]): Bases {
  const bases = new Map<NumberInContext, ReadNumber>();
  for (const one of numbers) if (one.as === 'base') bases.set(one.number, one);
  return bases;
}

const begun = /开工|基本建成|基本完成/;

/** What is said beside the number of a target. */
function addMeasure(
  figure: Draft<Target>,
  item: ReadItem,
  named: NamedFigures,
  bases: Bases,
  number: ReadNumber,
  index: number,
  year: string,
  found: string,
): void {
  const measure = measureOf(number, item.uppers.get(number));
  const lost = measure.unitMeant === undefined ? lostUnit(number) : undefined;
  const { clauseBefore, cell } = number.number;
  const stage = begun.test(cell?.isAlone === true ? cell.head : clauseBefore) ? stageOf(number) : undefined;
  const { modality } = number.limits;
  const base = printedBase(bases, number, named) ?? baseOf(number);
  const due = dueOf(number.number, year);
  const when = due?.when ?? dueOfItem(item.item.units, year);
  const scope = promisedScope(number);
  const links = [...promiseLinks(item, number, index, named), ...named.ofColumn(number)];
  const inferred = ['role'];
  figure.measure = lost === undefined ? measure : { ...measure, unitMeant: lost };
  figure.role = roleOf(number, found, figure.measure, item.item.name.text);
  if (stage !== undefined) figure.stage = stage;
  if (modality !== undefined) figure.modality = modality;
  if (base !== undefined) figure.base = base;
  if (when !== undefined) figure.when = when;
  if (scope !== undefined) figure.scope = scope;
  if (links.length > 0) figure.links = links;
  if (due?.isShared === true) inferred.push('when');
  if (lost !== undefined) inferred.push('measure.unitMeant');
  if (base?.figures !== undefined) inferred.push('base.figures');
  figure.inferred = inferred;
}

/** 6个…项目建设的70%: what a share is taken of, where it is printed right before it. */
function printedBase(bases: Bases, { number }: ReadNumber, named: NamedFigures): Base | undefined {
  const base = number.previous && bases.get(number.previous);
  if (base === undefined || base.number.clause !== number.clause || number.unit.unit === '') return undefined;
  const name = (beforeOf(number.before) ?? '').trim();
  if (name === '') return undefined;
  const id = named.idOf(base);
  return id === undefined
    ? undefined
    : { relation: number.unit.name === '倍' ? 'times' : 'share-of', name, figures: [id] };
}
