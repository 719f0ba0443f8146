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
 * Pairs the figures of two reports that are the same observation: same entry, indicator, stage, scope
 * and time in force. The order is the later report's, then what only the earlier one has. A key that is printed twice in one report
 * is paired with nothing and told.
 */
export function pairFigures<F extends Figure>(
  before: readonly Placed<F>[],
  after: readonly Placed<F>[],
): { readonly pairs: readonly FigurePair<F>[]; readonly issues: readonly Issue[] } {
  const earlier = groupByKey(before);
  const later = groupByKey(after);
  const pairs: FigurePair<F>[] = [];
  const issues: Issue[] = [];
  for (const key of new Set([...later.keys(), ...earlier.keys()])) {
    const [lasts, firsts] = [later.get(key) ?? [], earlier.get(key) ?? []];
    const [last, first] = [lasts[0], firsts[0]];
    if (lasts.length < 2 && firsts.length < 2)
      pairs.push({ ...(first && { before: first }), ...(last && { after: last }) });
    else {
      for (const one of lasts) pairs.push({ after: one });
      for (const one of firsts) pairs.push({ before: one });
      const received = `${(last ?? first)?.entry} ${(last ?? first)?.figure.indicator}`;
      issues.push(progressIssue('progress/repeated-figure', { received }));
    }
  }
  return { pairs, issues };
}

function groupByKey<F extends Figure>(figures: readonly Placed<F>[]): Map<string, Placed<F>[]> {
  const groups = new Map<string, Placed<F>[]>();
  for (const one of figures) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** What makes two reports' figures the same observation. Ids are not: every report numbers its own. */
function keyOf({ entry, figure }: Placed<Figure>): string {
  const { population, divisions = [], dimension = [] } = figure.scope ?? {};
  const scope = [population ?? '', ...divisions, ...dimension.flat()];
  const { from = '', to = '' } = figure.when ?? {};
  return JSON.stringify([nameKey(entry), nameKey(figure.indicator), figure.stage ?? '', scope, from, to]);
}
