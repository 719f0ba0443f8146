import { groupBy } from '../group-by.ts';
import type { Issue } from '../issue.ts';
import { nameKey } from '../name.ts';
import type { Figure } from '../plan/figure.ts';
import { progressIssue } from './issues.ts';

/** A figure and the entry it stands in. */
interface Placed<F> {
  readonly entry: string;
  readonly figure: F;
}

/** A figure of two reports; one side is wanting where only one report has it. */
export interface FigurePair<F> {
  readonly before?: Placed<F>;
  readonly after?: Placed<F>;
}

/**
 * Pairs the figures of two reports that are the same observation: same entry, indicator, stage, scope and, but for targets, time in
 * force; of reports on one plan, first those that alone answer the same target of it, whatever their words. The order is the later
 * report's, then what only the earlier one has. A key that is printed twice in one report is paired with nothing and told.
 */
export function pairFigures<F extends Figure>(
  before: readonly Placed<F>[],
  after: readonly Placed<F>[],
  isOnePlan?: boolean | string,
): { readonly pairs: readonly FigurePair<F>[]; readonly issues: readonly Issue[] } {
  const answering = [before, after].map((figures) => groupBy(figures, answerKey));
  const keyOf = (one: Placed<F>) => {
    const key = answerKey(one);
    return isOnePlan && key && answering.every((groups) => groups.get(key)?.length === 1) ? key : wordKey(one);
  };
  const [earlier, later] = [groupBy(before, keyOf), groupBy(after, keyOf)];
  const pairs: FigurePair<F>[] = [];
  const issues: Issue[] = [];
  for (const key of new Set([...later.keys(), ...earlier.keys()])) {
    const lasts = later.get(key) ?? [];
    const firsts = earlier.get(key) ?? [];
    const [last] = lasts;
    const [first] = firsts;
    if (lasts.length < 2 && firsts.length < 2)
      pairs.push({ ...(first && { before: first }), ...(last && { after: last }) });
    else {
      for (const one of lasts) pairs.push({ after: one });
      for (const one of firsts) pairs.push({ before: one });
      const { entry, figure } = (last ?? first) as Placed<F>;
      issues.push(progressIssue('progress/repeated-figure', { received: `${entry} ${figure.indicator}` }));
    }
  }
  return { pairs, issues };
}

/** What makes two reports' figures the same observation. Ids are not: every report numbers its own. */
function wordKey({ entry, figure }: Placed<Figure>): string {
  return keyAbout(figure, nameKey(entry), nameKey(figure.indicator), figure.scope?.population);
}

/** The target that a figure answers, of the plan that both reports are on; empty where it answers none for sure. */
function answerKey({ figure }: Placed<Figure>): string {
  const answers = figure.links?.find(({ kind, by }) => kind === 'answers' && by !== 'candidate');
  return answers ? keyAbout(figure, answers.to) : '';
}

/** Of a target, the day it is due is a part of what is promised. A month's own number is not the one since January. */
function keyAbout(
  { as, stage, scope, when, cumulative }: Figure & { readonly as?: string },
  ...about: readonly unknown[]
): string {
  const time = as !== 'target' && [when?.from, when?.to];
  return JSON.stringify([about, stage, scope?.divisions, scope?.dimension, time, cumulative === false]);
}
