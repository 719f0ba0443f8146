import type { Actual, Claim, Link, Parameter, Scope, Target } from '../../plan/figure.ts';
import { sumDecimals } from '../../quantity/decimal.ts';
import { unitLikeness } from '../../quantity/unit.ts';
import type { Evidence, Quote } from '../../source.ts';
import { plainUnit } from '../numbers/alike.ts';
import { isRangeStart } from '../numbers/range.ts';
import { amountOf, ownRate } from '../numbers/rates.ts';
import type { ReadNumber } from '../numbers/settle.ts';
import type { ReadItem, TextReading } from '../read-text.ts';
import { wholeOf } from '../rules/part-rules.ts';
import { indicatorOf } from './indicator.ts';
import { baseOf, divisionsOf, measureOf, modalityOf, stageOf } from './measure.ts';
import { roleOf } from './role.ts';
import { dueOf } from './when.ts';
import { type WordFigure, wordPromises, wordResults } from './word-promises.ts';

/** A figure with the characters it was read from, and the number where it has one. */
export interface DraftFigure<F> {
  readonly figure: F;
  readonly quote: Quote;
  readonly certainty: Evidence['certainty'];
  readonly number?: ReadNumber;
}

/** Everything one project promises and reports. */
export interface ItemFigures {
  readonly targets: readonly DraftFigure<Target>[];
  /** Of what is promised. */
  readonly parameters: readonly DraftFigure<Parameter>[];
  /** Of what is reported. */
  readonly reportParameters: readonly DraftFigure<Parameter>[];
  readonly actuals: readonly DraftFigure<Actual>[];
  readonly claims: readonly DraftFigure<Claim>[];
}

type Placed = { readonly at: number } & ({ readonly number: ReadNumber } | { readonly words: WordFigure });

const qualifying: ReadonlySet<string> = new Set(['parameter', 'base', 'scope']);

/** The figures of one item, with links between them. */
export function figuresOfItem(reading: TextReading, item: ReadItem, year: string): ItemFigures {
  const ids = idsOf(reading, item);
  const targets = promisesOf(reading, item, ids, year);
  const results = resultsOf(reading, item, ids);
  const parameters = parametersOf(reading, item, ids);
  const ofResults = (one: DraftFigure<Parameter>): boolean => one.number?.number.side === 'result';
  return {
    targets,
    parameters: parameters.filter((one) => !ofResults(one)),
    reportParameters: parameters.filter(ofResults),
    ...results,
  };
}

/** Ids of the figures that are numbers, made in the order of the text. */
interface Ids {
  readonly of: ReadonlyMap<ReadNumber, string>;
  readonly promises: readonly Placed[];
  readonly results: readonly Placed[];
  readonly ofWords: ReadonlyMap<WordFigure, string>;
}

function idsOf({ folded, text }: TextReading, { item, id, numbers, promises, results }: ReadItem): Ids {
  const of = new Map<ReadNumber, string>();
  const ofWords = new Map<WordFigure, string>();
  const passages = (kind: string) =>
    item.passages.filter((passage) => passage.kind === kind).map(({ span }) => ({ start: span[0], end: span[1] }));
  const promised: Placed[] = inOrder([
    ...promises.filter(({ number }) => number.previous === undefined || !isRangeStart(number.previous)).map(placed),
    ...passages('promise')
      .flatMap((passage) => wordPromises(folded, text, passage))
      .map(worded),
  ]);
  const reported: Placed[] = inOrder([
    ...results.map(placed),
    ...passages('result')
      .flatMap((passage) => wordResults(folded, text, passage))
      .map(worded),
  ]);
  const name = (list: readonly Placed[], letter: (one: Placed) => string): void => {
    const counts = new Map<string, number>();
    for (const one of list) {
      const kind = letter(one);
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const made = `${id}.${kind}${count}`;
      if ('number' in one) of.set(one.number, made);
      else ofWords.set(one.words, made);
    }
  };
  name(promised, () => 'T');
  name(reported, (one) => (('number' in one ? one.number.as === 'claim' : one.words.isClaim === true) ? 'C' : 'A'));
  name(inOrder(numbers.filter(({ as }) => qualifying.has(as)).map(placed)), () => 'P');
  return { of, ofWords, promises: promised, results: reported };
}

const placed = (number: ReadNumber): Placed => ({ at: number.number.numeral.span[0], number });
const worded = (words: WordFigure): Placed => ({ at: words.quote.span[0], words });
const inOrder = (list: readonly Placed[]): Placed[] => [...list].sort((a, b) => a.at - b.at);

function promisesOf(reading: TextReading, item: ReadItem, ids: Ids, year: string): readonly DraftFigure<Target>[] {
  return ids.promises.map((one) => {
    if ('words' in one) {
      const { role, indicator, words, change, quote } = one.words;
      return {
        figure: {
          id: ids.ofWords.get(one.words) ?? '',
          as: 'target',
          role,
          indicator,
          words,
          ...(change && { change }),
          inferred: ['role'],
        },
        quote,
        certainty: 'stated',
      };
    }
    const { number } = one;
    const index = item.promises.indexOf(number);
    const previous = item.promises[index - 1];
    const next = item.promises[index + 1];
    const isRange = isRangeStart(number.number);
    const indicator =
      indicatorOf(
        reading.folded,
        reading.text,
        isRange && next !== undefined ? next : number,
        isRange ? number : previous,
        isRange ? item.promises[index + 2] : next,
      ) || item.item.name.text;
    const measure = measureOf(number, isRange ? next : undefined);
    const stage = stageOf(number);
    const due = dueOf(number.number, year);
    const base = baseOf(number);
    const modality = modalityOf(number);
    const links = linksOfPromise(item, number, ids);
    const lost =
      measure.unitMeant === undefined && measure.unit.replace(/[万亿]/g, '') === '' ? lostUnit(number) : undefined;
    return {
      figure: {
        id: ids.of.get(number) ?? '',
        as: 'target',
        role: roleOf(number, indicator),
        indicator,
        measure: lost === undefined ? measure : { ...measure, unitMeant: lost },
        ...(stage !== undefined && /开工|基本建成|基本完成/.test(number.number.clauseBefore) && { stage }),
        ...(modality && { modality }),
        ...(base && { base }),
        ...(due && { when: due }),
        ...(links.length > 0 && { links }),
        inferred: ['role', ...(lost === undefined ? [] : ['measure.unitMeant'])],
      },
      quote: quoteOf(reading, number),
      certainty: 'stated',
      number,
    };
  });
}

/** 缴费人数1900万 counts persons: the word before says of what. */
function lostUnit({ number }: ReadNumber): string | undefined {
  const { clauseBefore, clauseAfter, unit } = number;
  if (/人数(?:达到?|为)?\s?$/.test(clauseBefore) || /^[^,。]{0,4}(?:居民|群众|农民|人口|学生|老人)/.test(clauseAfter))
    return `${unit.unit}人`;
  if (/(?:资金|投资|经费|补助金?|补贴)(?:达到?|为)?\s?$/.test(clauseBefore)) return `${unit.unit}元`;
  return undefined;
}

const anotherSize =
  /^(?:房屋|建筑|总|涉及|惠及|受益|覆盖|当年完工|改造|计划建设)?(?:总)?(?:建筑)?(?:面积|住户|居民|户数|栋数|完工|人口|群众)/;
const sizeUnits: ReadonlySet<string> = new Set(['平方米', '户', '栋', '套', '公里', '人']);

function linksOfPromise(item: ReadItem, number: ReadNumber, ids: Ids): readonly Link[] {
  const index = item.promises.indexOf(number);
  if (number.as === 'part') {
    const whole = wholeOf(number.number, item.promises.slice(0, index));
    const to = whole && ids.of.get(item.promises.find(({ number: one }) => one === whole.number) as ReadNumber);
    return to === undefined ? [] : [{ kind: 'part-of', to, complete: isComplete(item.promises, whole as ReadNumber) }];
  }
  const previous = item.promises[index - 1];
  const lead = number.number.before.trim();
  const isSize =
    previous !== undefined &&
    previous.as === 'target' &&
    previous.number.clause.sentence.start === number.number.clause.sentence.start &&
    previous.number.unit.name !== '%' &&
    sizeUnits.has(plainUnit(number.number)) &&
    anotherSize.test(lead);
  if (!isSize) return [];
  const first = ids.of.get(previous);
  return first === undefined ? [] : [{ kind: 'same-work', to: sizeOf(item, previous, ids) ?? first, by: 'inferred' }];
}

/** The first size of a chain of sizes. */
function sizeOf(item: ReadItem, number: ReadNumber, ids: Ids): string | undefined {
  let at = item.promises.indexOf(number);
  while (at > 0 && anotherSize.test((item.promises[at] as ReadNumber).number.before.trim())) at -= 1;
  return ids.of.get(item.promises[at] as ReadNumber);
}

/** The parts printed of a whole are all there are: they sum to it exactly. */
function isComplete(numbers: readonly ReadNumber[], whole: ReadNumber): boolean {
  const parts = numbers.filter(
    (other, at) => other.as === 'part' && wholeOf(other.number, numbers.slice(0, at))?.number === whole.number,
  );
  return parts.length > 1 && sumDecimals(parts.map(({ number }) => amountOf(number))) === amountOf(whole.number);
}

function resultsOf(reading: TextReading, item: ReadItem, ids: Ids): Pick<ItemFigures, 'actuals' | 'claims'> {
  const actuals: DraftFigure<Actual>[] = [];
  const claims: DraftFigure<Claim>[] = [];
  for (const one of ids.results) {
    if ('words' in one) {
      const { role, indicator, words, isClaim, isNought, quote } = one.words;
      const id = ids.ofWords.get(one.words) ?? '';
      if (isClaim === true)
        claims.push({
          figure: { id, as: 'claim', role, indicator, words, inferred: ['role'] },
          quote,
          certainty: 'stated',
        });
      else if (isNought === true) actuals.push(nought(reading, item, one.words, id, ids));
      else
        actuals.push({
          figure: { id, as: 'actual', role, indicator, words, inferred: ['role'] },
          quote,
          certainty: 'stated',
        });
      continue;
    }
    const { number } = one;
    const index = item.results.indexOf(number);
    const indicator =
      indicatorOf(reading.folded, reading.text, number, item.results[index - 1], item.results[index + 1]) ||
      item.item.name.text;
    const scope = divisionsOf(number);
    const common = { id: ids.of.get(number) ?? '', indicator, measure: measureOf(number), ...(scope && { scope }) };
    const quote = quoteOf(reading, number);
    if (number.as === 'claim') {
      const links = linksOfClaim(item, number, index, ids, scope);
      claims.push({
        figure: { ...common, as: 'claim', role: 'level', ...(links.length > 0 && { links }) },
        quote,
        certainty: 'stated',
        number,
      });
      continue;
    }
    const stage = stageOf(number);
    const links = linksOfActual(item, number, index, ids, scope);
    const cumulative = /累计/.test(number.number.clauseBefore);
    actuals.push({
      figure: {
        ...common,
        as: 'actual',
        role: roleOf(number, indicator),
        ...(stage && { stage }),
        ...(cumulative && { cumulative }),
        ...(links.length > 0 && { links }),
        inferred: ['role'],
      },
      quote,
      certainty: 'stated',
      number,
    });
  }
  return { actuals, claims };
}

/** 上半年未开展…培训: a nought said in words, of the target whose words it repeats. */
function nought(_: TextReading, item: ReadItem, words: WordFigure, id: string, ids: Ids): DraftFigure<Actual> {
  const answered = new Set([...item.answers.values()].map(({ target }) => target));
  const told = new Set(words.quote.text);
  const scored = item.promises
    .map((promise, index) => ({
      promise,
      index,
      shared: [...new Set(promise.number.clauseBefore + promise.number.clauseAfter)].filter((character) =>
        told.has(character),
      ).length,
    }))
    .filter(({ index, promise }) => !answered.has(index) && promise.as === 'target' && promise.number.unit.name !== '%')
    .sort((a, b) => b.shared - a.shared);
  const best = scored[0];
  const common = { id, as: 'actual' as const, role: 'flow' as const, indicator: words.indicator, words: words.words };
  if (best === undefined || best.shared < 6)
    return { figure: { ...common, inferred: ['role'] }, quote: words.quote, certainty: 'stated' };
  const to = ids.of.get(best.promise) ?? null;
  return {
    figure: {
      ...common,
      measure: { value: '0', unit: best.promise.number.unit.unit, bound: 'unstated' },
      links: [{ kind: 'answers', to, by: 'inferred' }],
      inferred: ['role', 'measure'],
    },
    quote: words.quote,
    certainty: 'inferred',
  };
}

function linksOfActual(
  item: ReadItem,
  number: ReadNumber,
  index: number,
  ids: Ids,
  scope: Scope | undefined,
): readonly Link[] {
  const links: Link[] = [];
  const answer = item.answers.get(index);
  const target = answer && item.promises[answer.target];
  const to = target && ids.of.get(target);
  if (answer !== undefined && target !== undefined && to !== undefined) {
    const differs = differences(number, target, scope);
    links.push({
      kind: 'answers',
      to,
      ...(answer.isInferred && { by: 'inferred' as const }),
      ...(differs.length > 0 && { differs }),
    });
  }
  if (number.as === 'part') {
    const whole = wholeOf(number.number, item.results.slice(0, index));
    const of = whole && ids.of.get(item.results.find(({ number: one }) => one === whole.number) as ReadNumber);
    if (whole !== undefined && of !== undefined)
      links.push({ kind: 'part-of', to: of, complete: isComplete(item.results, whole as ReadNumber) });
  }
  return links;
}

function differences(result: ReadNumber, target: ReadNumber, scope: Scope | undefined): NonNullable<Link['differs']> {
  const [a, b] = [plainUnit(result.number), plainUnit(target.number)];
  const isOtherUnit = a !== b && unitLikeness(a, b) === 'unlike';
  return [
    ...(isOtherUnit ? (['unit'] as const) : []),
    ...(measureOf(result).per !== measureOf(target).per && result.as === 'standard' ? (['per'] as const) : []),
    ...(scope?.divisions !== undefined ? (['scope'] as const) : []),
    ...(result.as === 'stage' ? (['stage'] as const) : []),
  ];
}

function linksOfClaim(
  item: ReadItem,
  number: ReadNumber,
  index: number,
  ids: Ids,
  scope: Scope | undefined,
): readonly Link[] {
  const answer = item.answers.get(index);
  const target = answer && item.promises[answer.target];
  const to = target && ids.of.get(target);
  const by = answer?.isInferred ? { by: 'inferred' as const } : {};
  const differs = scope?.divisions === undefined ? {} : { differs: ['scope'] as const };
  const own = ownRate(number.number, item.results.slice(0, index));
  const idOf = (one: { readonly number: ReadNumber['number'] }): string | null => {
    const found = item.results.find((result) => result.number === one.number);
    return (found && ids.of.get(found)) ?? null;
  };
  if (own !== undefined) {
    return [
      ...(to === undefined ? [] : [{ kind: 'answers' as const, to, ...by, ...differs }]),
      { kind: 'numerator', to: idOf(own.part) },
      { kind: 'denominator', to: idOf(own.whole) },
    ];
  }
  if (scope?.divisions !== undefined) {
    const kind = number.rule === 'completion-rate' ? ('completion-of' as const) : ('answers' as const);
    return [
      ...(to === undefined ? [] : [{ kind, to, ...by, ...differs }]),
      { kind: 'numerator', to: null },
      { kind: 'denominator', to: null },
    ];
  }
  const result =
    answer &&
    item.results.findLast(
      (other, at) => at < index && other.as !== 'claim' && item.answers.get(at)?.target === answer.target,
    );
  if (to === undefined || result === undefined) return nearestPart(item, number, index, ids);
  return [
    { kind: 'completion-of', to, ...by },
    { kind: 'numerator', to: ids.of.get(result) ?? null },
    { kind: 'denominator', to, ...by },
  ];
}

/** Of a rate whose whole is not printed: the result right before it is its part, where the two stand in one sentence. */
function nearestPart(item: ReadItem, number: ReadNumber, index: number, ids: Ids): readonly Link[] {
  const before = item.results[index - 1];
  const isPart =
    before !== undefined &&
    before.as !== 'claim' &&
    before.number.clause.sentence.start === number.number.clause.sentence.start &&
    before.number.unit.name !== '%' &&
    item.answers.get(index - 1) === undefined;
  return [
    { kind: 'numerator', to: isPart ? (ids.of.get(before) ?? null) : null, ...(isPart && { by: 'inferred' as const }) },
    { kind: 'denominator', to: null },
  ];
}

function parametersOf(reading: TextReading, item: ReadItem, ids: Ids): readonly DraftFigure<Parameter>[] {
  return item.numbers
    .filter(({ as }) => qualifying.has(as))
    .map((number, index, all) => {
      const indicator =
        indicatorOf(reading.folded, reading.text, number, all[index - 1], all[index + 1]) || item.item.name.text;
      const near = [...item.promises, ...item.results]
        .filter(({ number: other }) => other.clause.sentence.start === number.number.clause.sentence.start)
        .sort((a, b) => distance(a, number) - distance(b, number))[0];
      const to = near && ids.of.get(near);
      return {
        figure: {
          id: ids.of.get(number) ?? '',
          as: 'parameter',
          indicator,
          measure: measureOf(number),
          ...(to !== undefined && { links: [{ kind: 'parameter-of', to, by: 'inferred' }] }),
        },
        quote: quoteOf(reading, number),
        certainty: 'stated',
        number,
      };
    });
}

function distance(a: ReadNumber, b: ReadNumber): number {
  return Math.abs(a.number.numeral.span[0] - b.number.numeral.span[0]);
}

/** The clause a number stands in. */
function quoteOf({ text, folded }: TextReading, { number }: ReadNumber): Quote {
  let { start, end } = number.clause;
  while (start < end && folded.charAt(start) === ' ') start += 1;
  while (end > start && folded.charAt(end - 1) === ' ') end -= 1;
  return { text: text.slice(start, end), span: [start, end] };
}
