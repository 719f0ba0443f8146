import type { Id } from '../entity.ts';
import type { Actual, Claim, Target } from '../plan/figure.ts';
import { inForceOn } from './base.ts';
import type { ProgressReport } from './progress-report.ts';
import { compareStages } from './stage.ts';

/** A result that says it answers a target. */
export interface Answer {
  readonly figure: Actual | Claim;
  readonly by: 'printed' | 'inferred' | 'candidate';
  readonly differs: number;
}

/** What a report says to each target: results that answer it, and judgements in words (超额完成任务). */
export interface AnswerIndex {
  readonly answers: ReadonlyMap<Id, readonly Answer[]>;
  readonly judgements: ReadonlyMap<Id, readonly Claim[]>;
}

/** Collects what the figures of a report answer, in the report's order. */
export function indexAnswers(report: Pick<ProgressReport, 'entries'>): AnswerIndex {
  const answers = new Map<Id, Answer[]>();
  const judgements = new Map<Id, Claim[]>();
  for (const entry of report.entries) {
    for (const figure of [...entry.actuals, ...entry.claims]) {
      for (const link of figure.links ?? []) {
        if (link.to === null) continue;
        if (link.kind === 'answers') {
          push(answers, link.to, { figure, by: link.by ?? 'printed', differs: link.differs?.length ?? 0 });
        } else if (link.kind === 'completion-of' && figure.as === 'claim') push(judgements, link.to, figure);
      }
    }
  }
  return { answers, judgements };
}

function push<V>(lists: Map<Id, V[]>, key: Id, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The results that answer a target best: in force on the day, for all of it, at its stage, in its own terms. */
export function bestAnswers(target: Target, answers: readonly Answer[], asOf: string): readonly (Actual | Claim)[] {
  const inForce = inForceOn(
    answers.map(({ figure }) => figure),
    asOf,
  );
  const standing = target.role === 'standard' ? answers.filter(({ figure }) => inForce.includes(figure)) : answers;
  const ranked = (standing.length > 0 ? standing : answers)
    .map((answer) => ({ figure: answer.figure, grounds: groundsAgainst(target, answer) }))
    .sort((one, other) => compareGrounds(one.grounds, other.grounds));
  return ranked
    .filter(({ grounds }) => compareGrounds(grounds, ranked[0]?.grounds ?? []) === 0)
    .map(({ figure }) => figure);
}

/** What speaks against an answer, the gravest ground first. */
function groundsAgainst(target: Target, { figure, by, differs }: Answer): readonly number[] {
  const isPartial = figure.scope?.divisions !== undefined && target.scope?.divisions === undefined;
  const isInWords = figure.measure === undefined && figure.missing === undefined;
  const stage = ['reached', 'later', 'earlier', 'unlike'].indexOf(compareStages(target.stage, figure.stage));
  const isRate = figure.as === 'claim';
  return [by === 'candidate' ? 1 : 0, isPartial ? 1 : 0, isInWords ? 1 : 0, stage, differs, isRate ? 1 : 0];
}

/** The first ground in which two answers differ decides. */
function compareGrounds(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((ground, index) => ground - (other[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
