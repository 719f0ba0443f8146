import type { Base, Target } from '../../plan/figure.ts';
import { beforeOf } from '../lexicon/word-near.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { isRangeStart } from '../numbers/range.ts';
import type { ReadNumber } from '../numbers/settle.ts';
import type { ReadItem, TextReading } from '../read-text.ts';
import { withBenefit } from './benefit.ts';
import type { DraftFigure } from './draft.ts';
import type { NamedFigures } from './figure-ids.ts';
import { fullIndicator, indicatorOf } from './indicator.ts';
import { baseOf, lostUnit, measureOf, stageOf } from './measure.ts';
import { promiseLinks } from './promise-links.ts';
import { quoteOf } from './quote-of.ts';
import { respectively } from './respectively.ts';
import { promisedScope } from './result-links.ts';
import { roleOf } from './role.ts';
import { dueOf } from './when.ts';
import type { WordFigure } from './word-promises.ts';

/** What an item promises, number by number and word by word 目标任务. */
export function promisesOf(
  reading: TextReading,
  item: ReadItem,
  named: NamedFigures,
  year: string,
): readonly DraftFigure<Target>[] {
  let last = item.item.name.text;
  const bases = new Map(item.numbers.filter(({ as }) => as === 'base').map((one) => [one.number, one]));
  const drafts = named.promises.map((one) => {
    const draft =
      'words' in one
        ? inWords(one.id, one.words)
        : inNumbers(reading, item, named, bases, one.number, one.index, one.id, year);
    // 分别为960元、480元: what the first of a list measures, the others do.
    const indicator = draft.figure.indicator === '' ? last : fullIndicator(draft.figure.indicator, item.item.name.text);
    last = indicator;
    return {
      ...draft,
      figure: {
        ...draft.figure,
        indicator: draft.number === undefined ? indicator : withBenefit(indicator, draft.number.number),
      },
    };
  });
  return respectively(drafts);
}

function inWords(id: string, { role, indicator, words, change, quote }: WordFigure): DraftFigure<Target> {
  const figure: Target = { id, as: 'target', role, indicator, words, ...(change && { change }), inferred: ['role'] };
  return { figure, quote, certainty: 'stated' };
}

/** The numbers of an item that are what others are a share of, by where they stand. */
type Bases = ReadonlyMap<NumberInContext, ReadNumber>;

function inNumbers(
  reading: TextReading,
  item: ReadItem,
  named: NamedFigures,
  bases: Bases,
  number: ReadNumber,
  index: number,
  id: string,
  year: string,
): DraftFigure<Target> {
  const [next, afterNext] = [item.promises[index + 1], item.promises[index + 2]];
  const upper = isRangeStart(number.number) ? next : undefined;
  const indicator = indicatorOf(
    reading.text,
    // 2-3期: the words stand before the first and after the second.
    upper === undefined ? number : { ...number, number: { ...number.number, unit: upper.number.unit } },
    before(item.promises, index),
    upper === undefined ? next : afterNext,
  );
  const measure = measureOf(number, upper);
  const lost = measure.unitMeant === undefined ? lostUnit(number) : undefined;
  const stage = /开工|基本建成|基本完成/.test(number.number.clauseBefore) ? stageOf(number) : undefined;
  const { modality } = number.limits;
  const base = printedBase(bases, number, named) ?? baseOf(number);
  const when = dueOf(number.number, year);
  const scope = promisedScope(number);
  const links = promiseLinks(item, number, index, named);
  const figure: Target = {
    id,
    as: 'target',
    role: roleOf(number, indicator),
    indicator,
    measure: lost === undefined ? measure : { ...measure, unitMeant: lost },
    ...(stage && { stage }),
    ...(modality && { modality }),
    ...(base && { base }),
    ...(when && { when }),
    ...(scope && { scope }),
    ...(links.length > 0 && { links }),
    inferred: [
      'role',
      ...(lost === undefined ? [] : ['measure.unitMeant']),
      ...(base?.figures === undefined ? [] : ['base.figures']),
    ],
  };
  return { figure, quote: quoteOf(reading, number), certainty: 'stated', number };
}

/** 6个…项目建设的70%: what a share is taken of, where it is printed right before it. */
function printedBase(bases: Bases, { number }: ReadNumber, named: NamedFigures): Base | undefined {
  const base = number.previous && bases.get(number.previous);
  const name = (beforeOf(number.before) ?? '').trim();
  if (base === undefined || base.number.clause !== number.clause || name === '' || number.unit.unit === '')
    return undefined;
  const id = named.idOf(base);
  return id === undefined
    ? undefined
    : { relation: number.unit.name === '倍' ? 'times' : 'share-of', name, figures: [id] };
}

function before(list: readonly ReadNumber[], index: number): ReadNumber | undefined {
  return index === 0 ? undefined : list[index - 1];
}
