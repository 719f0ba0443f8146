import type { DeclaredCount } from '../../plan/work-plan.ts';
import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';
import type { View } from '../view.ts';

/** A count that the document prints, against what it lists: 新增3项. */
export const declaredCount: Rule = (view, tell) => {
  for (const found of view.counts) {
    const { value } = found;
    const { kind, count } = value;
    const counted = countOf(kind, view);
    if (counted === count) continue;
    tell('gate/declared-count', pathOf(found, 'count'), { expected: `${kind} ${count}`, received: `${counted}` });
  }
};

/** What left the list does not stand in it: it is counted where the document tells it. */
function countOf(kind: DeclaredCount['kind'], { listed, changes }: View): number {
  if (kind === 'total') return listed.length;
  if (kind !== 'retired') return listed.filter((declared) => declared === kind).length;
  return changes.filter(({ value }) => value.kind === kind && value.level === 'project').length;
}
