import type { Id } from '../entity.ts';
import type { Actual, Claim, Target } from '../plan/figure.ts';
import type { Project } from '../plan/project.ts';
import { type AnswerIndex, bestAnswers, indexAnswers } from './answers.ts';
import { attainment } from './attainment.ts';
import { progressIssue } from './issues.ts';
import { spoken } from './judgement.ts';
import { assertOptions } from './options.ts';
import type { ProgressEntry } from './progress-report.ts';
import { type Tally, tallyOf } from './tally.ts';
import type { Attainment, AttainmentOptions } from './verdict.ts';

/** How far one project is 项目完成情况: its own targets, not those of its sub-projects. */
export interface ProjectProgress {
  /** Id of the project. */
  readonly project: Id;
  /** Id of the project it is a part of. */
  readonly parent?: Id;
  readonly number: string;
  readonly name: string;
  /** One a target, in the project's order. */
  readonly attainments: readonly Attainment[];
  /** k of N. */
  readonly tally: Tally;
}

/** Options of `planProgress`; `asOf` is the report's last day unless given. */
export interface PlanProgressOptions extends AttainmentOptions {
  /** What only holds for one target: a tolerance, a baseline. */
  readonly forTarget?: (target: Target) => AttainmentOptions | undefined;
}

/** What judging a plan's targets needs. */
export type SettledOptions = PlanProgressOptions & { readonly asOf: string };

/**
 * How far one project is by the entries that report on it 项目完成情况.
 *
 * @param project the project; its sub-projects are judged by calls of their own
 * @param entries the entries of one report (or several rows of it) that may answer its targets
 * @param options as of {@link planProgress}; `asOf` must be given: an entry does not know its period
 * @returns an attainment a target, and k of N
 * @throws `TypeError` where an option is unknown or malformed
 * @source our convention
 * @example
 * ```ts
 * import { projectProgress } from 'minsheng';
 * import { huaibei2020, huaibei2020June } from 'minsheng/samples';
 *
 * const [project] = huaibei2020.projects;
 * if (project) {
 *   const progress = projectProgress(project, huaibei2020June.entries, { asOf: '2020-06-30' });
 *   console.log(progress.name, `${progress.tally.met}/${progress.tally.judged}`); // => 党建引领扶贫 1/1
 * }
 * ```
 */
export function projectProgress(
  project: Project,
  entries: readonly ProgressEntry[],
  options: SettledOptions,
): ProjectProgress {
  assertOptions(options, ['forTarget']);
  return judgeTargets(project, undefined, indexAnswers({ entries }), options);
}

/** Judges every target of a project by what an index of answers has for it. */
export function judgeTargets(
  project: Project,
  parent: Id | undefined,
  index: AnswerIndex,
  options: SettledOptions,
): ProjectProgress {
  const attainments = project.targets.map((target) => judgeTarget(target, index, options));
  return {
    project: project.id,
    ...(parent !== undefined && { parent }),
    number: project.number,
    name: project.name,
    attainments,
    tally: tallyOf(project.targets, attainments),
  };
}

function judgeTarget(target: Target, index: AnswerIndex, { forTarget, ...shared }: SettledOptions): Attainment {
  const options = { ...shared, ...forTarget?.(target) };
  const [best, ...others] = bestAnswers(target, index.answers.get(target.id) ?? [], options.asOf);
  if (best === undefined) return judgeUnanswered(target, index, options);
  const judged = attainment(target, best, options);
  if (others.every((other) => isSameAnswer(best, other))) return judged;
  const received = [best, ...others]
    .map(({ measure, indicator }) => (measure ? spoken(measure) : indicator))
    .join('、');
  const issues = [...judged.issues, progressIssue('progress/several-answers', { received })];
  const { ratio: _ratio, share: _share, gap: _gap, ...facts } = judged;
  return { ...facts, verdict: 'indeterminate', reason: 'several-answers', issues };
}

/** A judgement in words alone (超额完成任务) states the completion; silence is missing, not 0. */
function judgeUnanswered(target: Target, index: AnswerIndex, options: SettledOptions): Attainment {
  const silence = attainment(target, target.missing ?? 'not-reported', options);
  const claim = index.judgements.get(target.id)?.find(({ words }) => words !== undefined);
  return claim ? { ...silence, actual: claim.id, verdict: 'stated' } : silence;
}

function isSameAnswer(one: Actual | Claim, other: Actual | Claim): boolean {
  const text = ({ measure, words, names }: Actual | Claim) =>
    [measure && spoken(measure), words, names?.join('、')].join('|');
  return text(one) === text(other);
}
