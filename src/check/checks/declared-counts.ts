import type { DeclaredCount, WorkPlan } from '../../plan/work-plan.ts';
import type { Check } from '../finding.ts';
import { tellAt } from '../tell.ts';

/** What the document says it lists, against what it lists. */
export const declaredCounts: Check = {
  code: 'declared-counts',
  about: 'plan',
  why: {
    en: 'A document that says 33 projects, 3 of them new, can be held to its word: a count that differs means a project was lost, split or put under the wrong heading.',
    zh: '文件称33项、其中新增3项的，应与所列一致；数目不符，多为漏列、拆分或归错了类。',
  },
  finds: ['check/declared-count'],
  check(input) {
    const { plan } = input;
    if (plan === undefined) return [];
    const counts = new Map([...kindWords.keys()].map((kind) => [kind, countOf(kind, plan)]));
    return plan.declaredCounts.flatMap(({ kind, count }, index) => {
      const counted = counts.get(kind);
      if (counted === count) return [];
      const numbers = [
        { as: 'printed', value: `${count}`, unit: '项' },
        { as: 'computed', value: `${counted}`, unit: '项' },
      ] as const;
      const place = { document: 'plan', path: ['declaredCounts', index] } as const;
      const said = { expected: `${counted}项`, received: `${kindWords.get(kind)}${count}项`, numbers };
      return [tellAt(input, 'check/declared-count', place, said)];
    });
  },
};

/** What a document says before the count. */
const kindWords: ReadonlyMap<DeclaredCount['kind'], string> = new Map([
  ['total', '共'],
  ['added', '新增'],
  ['refined', '完善'],
  ['continued', '继续实施'],
  ['renamed', '更名'],
  ['merged', '合并'],
  ['split', '拆分'],
  ['absorbed', '并入'],
  ['spun-off', '分出'],
  ['retired', '退出'],
]);

/** What left the list does not stand in it: it is counted where the document tells it. */
function countOf(kind: DeclaredCount['kind'], { projects, changes }: WorkPlan): number {
  if (kind === 'total') return projects.length;
  if (kind !== 'retired') return projects.filter(({ declared }) => declared === kind).length;
  return changes.filter((change) => change.kind === kind && change.level === 'project').length;
}
