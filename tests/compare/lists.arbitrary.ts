import fc from 'fast-check';
import type { Scope, Target } from '../../src/plan/figure.ts';
import type { Project } from '../../src/plan/project.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import { hostileNames } from '../plan/hostile-names.ts';
import { listOf } from './lists.ts';

/** Words of real names, few enough that lists of them have much in common. */
const words = ['农村', '城市', '养老', '医疗', '保险', '改造', '小区', '救助', '困难', '和', '推进', '工程'];

const names = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '路', '（）', '\u200B', '\uD800', ...hostileNames) },
);

const scopes: fc.Arbitrary<Scope> = fc.record({ population: fc.constantFrom('儿童', '老年人') });

const targets: fc.Arbitrary<Target> = fc
  .record(
    {
      indicator: fc.constantFrom('改造小区', '改造城镇小区', '参保率', '救助', '救助', '__proto__', ''),
      value: fc.constantFrom('7', '7.0', '9', '0', '95'),
      unit: fc.constantFrom('个', '所', '%', '人', '人次', '万人', ''),
      bound: fc.constantFrom('unstated', 'at-least'),
      scope: scopes,
      words: fc.constantFrom('应保尽保', '全覆盖'),
    },
    { requiredKeys: ['indicator'] },
  )
  .map(
    ({ indicator, value, unit = '', bound = 'unstated', scope, words: said }): Target => ({
      id: '',
      as: 'target',
      role: 'flow',
      indicator,
      ...(value !== undefined && { measure: { value, unit, bound: bound as 'unstated' | 'at-least' } }),
      ...(scope && { scope }),
      ...(said !== undefined && { words: said }),
    }),
  );

function withIds(list: readonly Target[], project: string): readonly Target[] {
  return list.map((target, index) => ({ ...target, id: `${project}.T${index + 1}` }));
}

interface Bare {
  readonly name: string;
  readonly lead: readonly string[];
  readonly targets: readonly Target[];
  readonly parts: readonly Bare[];
}

const bare = (parts: fc.Arbitrary<readonly Bare[]>): fc.Arbitrary<Bare> =>
  fc.record({
    name: names,
    lead: fc.subarray(['县民政局', '县住建局', '县医保局'], { maxLength: 2 }),
    targets: fc.array(targets, { maxLength: 3 }),
    parts,
  });

/** No parts, parts, or parts of parts. */
const projects = bare(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(bare(fc.array(bare(fc.constant([])), { maxLength: 1 })), { maxLength: 3 }) },
  ),
);

function numbered(one: Bare, id: string): Project {
  return {
    id,
    number: id,
    name: one.name,
    responsibilities: one.lead.length === 0 ? [] : [{ lead: one.lead }],
    targets: withIds(one.targets, id),
    ...(one.parts.length > 0 && { subProjects: one.parts.map((part, index) => numbered(part, `${id}.${index + 1}`)) }),
  };
}

function list(year: number, bares: readonly Bare[]): WorkPlan {
  return listOf(
    year,
    bares.map((one, index) => numbered(one, `${index + 1}`)),
  );
}

/** A list of one year and of the next: some projects stay, some with other contents, some come and go. */
export const twoLists: fc.Arbitrary<readonly [WorkPlan, WorkPlan]> = fc
  .record({
    stay: fc.array(
      fc.tuple(projects, fc.constantFrom('same', 'renamed', 'refilled'), names, fc.array(targets, { maxLength: 3 })),
      { maxLength: 5 },
    ),
    leave: fc.array(projects, { maxLength: 4 }),
    come: fc.array(projects, { maxLength: 4 }),
  })
  .chain(({ stay, leave, come }) => {
    const after = stay.map(([one, how, name, other]): Bare => {
      if (how === 'same') return one;
      return how === 'renamed' ? { ...one, name } : { ...one, targets: other };
    });
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    return fc.tuple(shuffled([...stay.map(([one]) => one), ...leave]), shuffled([...after, ...come]));
  })
  .map(([before, after]) => [list(2020, before), list(2021, after)] as const);

/** The same list in another order. */
export function reordered(plan: WorkPlan): fc.Arbitrary<WorkPlan> {
  return fc
    .shuffledSubarray([...plan.projects], { minLength: plan.projects.length })
    .map((shuffled) => ({ ...plan, projects: shuffled }));
}
