import { compareStages } from '../../progress/stage.ts';
import { compareDecimals } from '../../quantity/decimal.ts';
import { compareRatioTo } from '../../quantity/ratio.ts';
import type { Check, CheckInput, Finding } from '../finding.ts';
import { groupedBy } from '../grouped-by.ts';
import { type JudgedAnswer, judgedAnswers } from '../judging.ts';
import { type PlacedFigure, placedFigures } from '../placed-figures.ts';
import { type PrintedRate, printedRates } from '../printed-rates.ts';
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

/** 完成 and 超额完成 in words, of a target whose result does not come up to it. */
function saidDone(input: CheckInput): readonly Finding[] {
  const decided = judgedAnswers(input).filter(({ attained: { verdict } }) => verdict === 'met' || verdict === 'unmet');
  const belied = new Map(
    [...groupedBy(decided, ({ target }) => target.figure.id)].map(([id, answers]) => [
      id,
      { done: belying('完成', answers), more: belying('超额完成', answers) },
    ]),
  );
  return placedFigures(input)
    .filter(isSaidDone)
    .flatMap((claim) => {
      const { words = '', links = [] } = claim.figure;
      const claimed = new Set(links.filter(({ kind }) => kind === 'completion-of').map(({ to }) => to ?? ''));
      return [...claimed].flatMap((id) => {
        const found = belied.get(id)?.[words.includes('超额') ? 'more' : 'done'];
        if (found === undefined) return [];
        const { target, answer } = found;
        const expected = `${wordsOf(answer.figure)}、${wordsOf(target.figure)}`;
        const numbers = [numberOf('printed', answer), numberOf('target', target)];
        return [tellFigure(input, 'check/said-done', claim, { expected, numbers })];
      });
    });
}

const notYet = /未|可|将|预计|基本|力争|正在/;

function isSaidDone({ figure: { as, words = '', modality } }: PlacedFigure): boolean {
  return as === 'claim' && modality === undefined && words.includes('完成') && !notYet.test(words);
}

/** The first number that belies what is said of a target, where each does: one that bears it out is enough. */
function belying(words: string, answers: readonly JudgedAnswer[]): JudgedAnswer | undefined {
  return answers.every((answer) => isBelied(words, answer)) ? answers[0] : undefined;
}

/** Unmet; or met to the dot where more is said. */
function isBelied(words: string, { attained: { verdict, ratio } }: JudgedAnswer): boolean {
  return verdict === 'unmet' || (words.includes('超额') && ratio !== undefined && compareRatioTo(ratio, '100') === 0);
}
