import { groupBy } from '../../group-by.ts';
import { compareStages } from '../../progress/stage.ts';
import { compareDecimals } from '../../quantity/decimal.ts';
import { compareRatioTo } from '../../quantity/ratio.ts';
import type { Check, CheckInput, Finding } from '../finding.ts';
import { type JudgedAnswer, judgedAnswers } from '../judging.ts';
import { type PlacedFigure, placedFigures } from '../placed-figures.ts';
import { type PrintedRate, printedRates } from '../printed-rates.ts';
import { targetsOfEntries } from '../targets-of-entries.ts';
import { amountWords, numberOf, tellFigure, wordsOf } from '../tell.ts';

/** What is printed as done and is not: a rate rounded to 100 %, a start counted as completion, 完成 said of less. */
export const doneOrNot: Check = {
  code: 'done-or-not',
  about: 'report',
  why: {
    en: '99.95 % is not done though it rounds to 100.0 %, eight kindergartens begun are none completed, and 超额完成 is a claim like any other: what counts is the numbers.',
    zh: '99.95%虽可写成100.0%，终究没有完成；8所全部开工，不等于完成1所；“超额完成”也只是一种说法，要看数字。',
  },
  finds: ['check/rounded-to-done', 'check/start-as-completion', 'check/said-done'],
  check(input) {
    const rates = printedRates(input);
    return [
      ...rates.flatMap((rate) => roundedToDone(input, rate)),
      ...rates.flatMap((rate) => startAsCompletion(input, rate)),
      ...saidDone(input),
    ];
  },
};

function roundedToDone(input: CheckInput, { rate, part, whole, audit }: PrintedRate): readonly Finding[] {
  const exact = audit.ok ? audit.value.exact : undefined;
  if (part === undefined || whole === undefined || exact === undefined) return [];
  const isPrintedDone = compareDecimals(rate.figure.measure.value, '100') >= 0;
  if (!isPrintedDone || compareRatioTo(exact.ratio, '100') >= 0) return [];
  const expected = `${amountWords(part)} ÷ ${amountWords(whole)} = ${exact.percent}${exact.isExact ? '' : '…'}%`;
  const numbers = [numberOf('printed', rate), numberOf('part', part), numberOf('whole', whole)];
  return [tellFigure(input, 'check/rounded-to-done', rate, { expected, numbers })];
}

/** Rates that name the stage they are of. */
const ofStage = /(?:开工|启动|招标|批复|立项|动工)率/;

/** A completion rate whose numerator has only been prepared or started. */
function startAsCompletion(input: CheckInput, { rate, part, whole }: PrintedRate): readonly Finding[] {
  const { links = [], stage, indicator } = rate.figure;
  const reached = part?.figure.stage;
  if (part === undefined || whole === undefined || stage === reached || ofStage.test(indicator)) return [];
  const isCompletion = links.some(({ kind }) => kind === 'completion-of');
  const isBegun = reached === 'preparing' || reached === 'started';
  if (!isCompletion || !isBegun || compareStages(whole.figure.stage, reached) !== 'earlier') return [];
  const expected = `${wordsOf(part.figure)}（${reached === 'preparing' ? '前期' : '开工'}）`;
  const numbers = [numberOf('printed', rate), numberOf('part', part), numberOf('whole', whole)];
  return [tellFigure(input, 'check/start-as-completion', rate, { expected, numbers })];
}

/**
 * 完成 and 超额完成 in words, of a target whose result does not come up to it. Words that name no target are of what their entry
 * promises: they are belied where each of its targets is short, or where they are said of all and one is.
 */
function saidDone(input: CheckInput): readonly Finding[] {
  const figures = placedFigures(input);
  const decided = judgedAnswers(input).filter(({ attained: { verdict } }) => verdict === 'met' || verdict === 'unmet');
  const belied = new Map(
    [...groupBy(decided, ({ target }) => target.figure.id)].map(([id, answers]) => [
      id,
      { done: belying('完成', answers), more: belying('超额完成', answers) },
    ]),
  );
  const promised = targetsOfEntries(input, figures);
  return figures.filter(isSaidDone).flatMap((claim) => {
    const { words = '', links = [] } = claim.figure;
    const answersOf = (id: string) => belied.get(id)?.[words.includes('超额') ? 'more' : 'done'] ?? [];
    const claimed = new Set(links.filter(({ kind }) => kind === 'completion-of').map(({ to }) => to ?? ''));
    const short =
      links.length > 0
        ? [...claimed].flatMap(answersOf)
        : ofOther.test(words)
          ? []
          : ofEntry(words, (promised.get(`${claim.path[1]}`) ?? []).map(answersOf));
    return short.map(({ target, answer }) => {
      const expected = `${wordsOf(answer.figure)}、${wordsOf(target.figure)}`;
      const numbers = [numberOf('printed', answer), numberOf('target', target)];
      return tellFigure(input, 'check/said-done', claim, { expected, numbers });
    });
  });
}

/** Another task than that of the year and of the plan: 超额完成上半年任务, 完成省下达任务. */
const ofOther = /上半年|季|月|阶段|序时|时序|进度|节点|省|市|国家|上级|下达/;

/** Words that are said of all of them. */
const ofAll = /均|都|全部|全面|各项|悉数/;

/** The first answer that belies what an entry says, if it does so whichever of its targets is meant. */
function ofEntry(words: string, answers: readonly (readonly JudgedAnswer[])[]): readonly JudgedAnswer[] {
  const isBelying = (list: readonly JudgedAnswer[]) => list.length > 0;
  const isShort = ofAll.test(words) ? answers.some(isBelying) : answers.length > 0 && answers.every(isBelying);
  return isShort ? answers.flat().slice(0, 1) : [];
}

const notYet = /未|可|将|预计|基本|力争|正在/;

function isSaidDone({ figure: { as, words = '', modality } }: PlacedFigure): boolean {
  return as === 'claim' && modality === undefined && words.includes('完成') && !notYet.test(words);
}

/** The first number that belies what is said of a target, where each does: one that bears it out is enough. */
function belying(words: string, answers: readonly JudgedAnswer[]): readonly JudgedAnswer[] {
  return answers.every((answer) => isBelied(words, answer)) ? answers.slice(0, 1) : [];
}

/** Unmet; or met to the dot where more is said. */
function isBelied(words: string, { attained: { verdict, ratio } }: JudgedAnswer): boolean {
  return verdict === 'unmet' || (words.includes('超额') && ratio !== undefined && compareRatioTo(ratio, '100') === 0);
}
