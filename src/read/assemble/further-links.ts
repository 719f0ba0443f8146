import { groupBy } from '../../group-by.ts';
import type { Link } from '../../plan/figure.ts';
import { tellingWords } from '../../told/telling-words.ts';
import { plainUnit } from '../numbers/alike.ts';
import { deedOf } from '../pair/deed.ts';
import { areOfOtherKinds } from '../pair/other-kinds.ts';
import { evenTelling, overlap, traitsOf } from '../pair/words.ts';
import type { ReadItem } from '../read-text.ts';
import type { ReadNumber } from '../rules/settle.ts';
import type { NamedFigures } from './figure-ids.ts';
import type { WordFigure } from './word-promises.ts';

/** Answers that the words allow and no unit shows 推断的对应. All of them are inferred. */
export interface FurtherLinks {
  readonly ofNumber: (index: number) => readonly Link[];
  readonly ofWords: (words: WordFigure) => readonly Link[];
}

const enough = 180;
const enoughOfStandards = 120;
/** Rows with more numbers than this are not searched. */
const most = 80;

/**
 * For what stays unanswered when units are matched: a standard in money answers one in shares or multiples (833元 for 不低于…1.3倍), a
 * count answers the rate it is named like (申领量 for 申领率), named places answer counted ones (确定甲医院和乙医院为试点医院).
 */
export function furtherLinks(item: ReadItem, named: NamedFigures): FurtherLinks {
  const answered = new Set([...item.answers.values()].map(({ target }) => target));
  const open =
    item.promises.length > most || item.results.length > most
      ? []
      : item.promises.filter((_, index) => !answered.has(index));
  const links = new Map<number, Link[]>();
  const add = (index: number, target: ReadNumber, differs: NonNullable<Link['differs']>): void => {
    const to = named.idOf(target);
    if (to === undefined) return;
    links.set(index, [...(links.get(index) ?? []), { kind: 'answers', to, by: 'inferred', differs }]);
  };
  for (const target of open) {
    for (const index of standardsFor(target, item)) add(index, target, ['unit']);
    const count = countFor(target, item);
    if (count !== undefined) add(count, target, ['unit', 'base']);
  }
  const inWords = saidInWords(named);
  return {
    ofNumber: (index) => links.get(index) ?? [],
    ofWords: (words) =>
      words.isClaim === true || words.names !== undefined ? ofClaimOrNames(words, open, item, named) : inWords(words),
  };
}

/** The standards in money whose words are most like those of a standard in shares or multiples. */
function standardsFor(target: ReadNumber, { results, answers }: ReadItem): readonly number[] {
  if (target.as !== 'standard' || plainUnit(target.number).endsWith('元')) return [];
  const theirs = traitsOf(wordsAround(target));
  const scored = results.flatMap((result, index) => {
    if (result.as !== 'standard' || plainUnit(result.number) !== '元' || answers.has(index)) return [];
    if (deedOf(result).isBefore) return [];
    const score = overlap(traitsOf(wordsAround(result)), theirs, evenTelling);
    return score < enoughOfStandards ? [] : [{ index, clause: result.number.clause, score }];
  });
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (a === undefined || b.score > a.score ? b : a),
    undefined,
  );
  return scored.filter(({ clause }) => clause === best?.clause).map(({ index }) => index);
}

/** The clause of a number with the one before it. That it is a standard tells nothing: both are. */
function wordsAround({ number }: ReadNumber): string {
  const { sentenceBefore, clauseBefore, clauseAfter } = number;
  const earlier = sentenceBefore.slice(0, Math.max(0, sentenceBefore.length - clauseBefore.length - 1));
  return tellingWords(`${earlier.slice(earlier.lastIndexOf(',') + 1)} ${clauseBefore} ${clauseAfter}`).replaceAll(
    '标准',
    ' ',
  );
}

const countWords = ['量', '数', '人数', '户数'];
const rateStem = /([\u4e00-\u9fff]{2})率[^率]*$/;

/** 申领量 answers 申领率: the count named like an open rate. */
function countFor(target: ReadNumber, { results, answers }: ReadItem): number | undefined {
  const stem = plainUnit(target.number) === '%' ? rateStem.exec(target.number.clauseBefore)?.[1] : undefined;
  if (stem === undefined) return undefined;
  const found = results.findIndex(
    ({ as, number }, index) =>
      as === 'actual' &&
      !answers.has(index) &&
      number.unit.name !== '%' &&
      countWords.some((word) => number.clauseBefore.includes(`${stem}${word}`)),
  );
  return found < 0 ? undefined : found;
}

/** 超额完成申领任务, and places named instead of counted. */
function ofClaimOrNames(
  words: WordFigure,
  open: readonly ReadNumber[],
  item: ReadItem,
  named: NamedFigures,
): readonly Link[] {
  const link = (target: ReadNumber, kind: 'answers' | 'completion-of'): readonly Link[] => {
    const to = named.idOf(target);
    return to === undefined ? [] : [{ kind, to, by: 'inferred' }];
  };
  if (words.isClaim === true) return claimed(words, item).flatMap((target) => link(target, 'completion-of'));
  const kind = words.kindOfNames ?? '';
  return open
    .filter(
      ({ as, number }) =>
        as === 'target' && number.unit.name !== '%' && `${number.sentenceBefore}${number.sentenceAfter}`.includes(kind),
    )
    .flatMap((target) => link(target, 'answers'));
}

/** What is promised and told in the same words 应保尽保: of the very thing, else of the only one that promises it. */
function saidInWords({ promises, results }: NamedFigures): (words: WordFigure) => readonly Link[] {
  const promised = promises.flatMap((one) => ('words' in one ? [one] : []));
  const byWords = groupBy(promised, ({ words }) => words.words);
  const byThing = groupBy(promised, ({ words }) => thingOf(words));
  const told = new Set(results.flatMap((one) => ('words' in one ? [thingOf(one.words)] : [])));
  return (words) => {
    const [exact, ...others] = byThing.get(thingOf(words)) ?? [];
    if (exact !== undefined && others.length === 0) return [{ kind: 'answers', to: exact.id }];
    const [only, ...more] = byWords.get(words.words) ?? [];
    if (only === undefined || more.length > 0) return [];
    // What is said of the very thing answers it, and nothing like it does.
    const isAnswered = told.has(thingOf(only.words));
    return !isAnswered && isOfTheSame(words, only.words) ? [{ kind: 'answers', to: only.id, by: 'inferred' }] : [];
  };
}

function thingOf({ words, indicator }: WordFigure): string {
  return JSON.stringify([words, indicator]);
}

/** 年度任务, 全年目标任务: the task, whatever it is. */
const anyTask = /^(?:年度|全年|今年|本年|既定|年初|各项|目标|工作|任务)*$/;

/** What a claim in words is of: the target that it names; where it names none, the only one of the row, or all where no number is told. */
function claimed({ words }: WordFigure, { promises, results }: ReadItem): readonly ReadNumber[] {
  if (promises.length > most) return [];
  const task = /完成(.{0,8}?)任务/.exec(words)?.[1] ?? '';
  if (!anyTask.test(task)) {
    const meant = promises.filter(({ number }) => number.clauseBefore.includes(task));
    return meant.length === 1 ? meant : [];
  }
  const targets = promises.filter(({ as }) => as === 'target');
  return targets.length === 1 || results.length === 0 ? targets : [];
}

/** Said of one thing: 应保尽保 alone, or of what is named alike. 特困应保尽保 is not 低保应保尽保. */
function isOfTheSame(a: WordFigure, b: WordFigure): boolean {
  if (a.indicator === a.words || b.indicator === b.words) return true;
  if (areOfOtherKinds(a.indicator, b.indicator)) return false;
  return overlap(traitsOf(a.indicator), traitsOf(b.indicator), evenTelling) >= 2 * enough;
}
