import { lastDay } from '../period/date.ts';
import type { Actual, Claim, Target } from '../plan/figure.ts';
import { isZero } from '../quantity/decimal.ts';
import { progressIssue } from './issues.ts';
import { judgeAmount } from './judge-amount.ts';
import { judgeByBase } from './judge-by-base.ts';
import { type Judgement, missing } from './judgement.ts';
import { compareStages, impliedStage } from './stage.ts';
import type { AttainmentOptions } from './verdict.ts';

/** Judges a target or a result that is in words: an event by whether it happened, the rest is stated. */
export function judgeWords(target: Target, actual: Actual | Claim, options: AttainmentOptions): Judgement {
  const order = compareStages(target.stage, actual.stage);
  const isNothing = actual.measure !== undefined && isZero(actual.measure.value);
  const happened = order !== 'earlier' && !isNothing;
  if (!happened) return notHappened(target, actual, options);
  if (target.role === 'milestone') return { verdict: 'met', issues: [] };
  if (target.role === 'qualitative' && wholeWords.test(target.words ?? '')) return judgeWhole(target, actual, options);
  return { verdict: 'stated', issues: [] };
}

/** The set phrases that promise all of a whole; 推进 and 完善 promise no amount. */
const wholeWords = /全覆盖|全部|应.尽./;

/** 全覆盖 and 应X尽X mean all of a whole: 100 %, where a rate or the whole's amount is printed. */
function judgeWhole(target: Target, actual: Actual | Claim, options: AttainmentOptions): Judgement {
  const all = { ...target, role: 'level', measure: { value: '100', unit: '%', bound: 'at-least' } } as const;
  const { measure } = actual;
  if (measure === undefined) return { verdict: 'stated', issues: [] };
  const reported = { ...actual, measure };
  if (measure.unit === '%') return judgeAmount(all, reported, [], options);
  if (target.base?.figures === undefined) return { verdict: 'stated', issues: [] };
  return judgeByBase(all, reported, target.base, options);
}

/** Not come far enough, or 未开展: not due yet, or unmet. What has an amount is missing, not 0, until it is reported. */
function notHappened(target: Target, actual: Actual | Claim, { asOf, dueBy }: AttainmentOptions): Judgement {
  const { stage } = actual;
  const issue =
    stage &&
    progressIssue('progress/earlier-stage', { expected: target.stage ?? impliedStage(stage), received: stage });
  const facts = { ...(stage && { stage: { stage } }), issues: issue ? [issue] : [] };
  if (target.measure !== undefined) return { ...missing('not-reported'), ...facts };
  const due = target.when?.to === undefined ? dueBy : lastDay(target.when.to);
  const isDue = asOf === undefined || due === undefined || asOf >= due;
  return isDue ? { verdict: 'unmet', ...facts } : { ...missing('not-due'), ...facts };
}
