import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bound, Measure, Parameter, Target } from '../../src/plan/figure.ts';
import type { Project } from '../../src/plan/project.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';

// What the tests of transcribed documents share: where the texts are, and checks that hold for every transcription.
// The texts themselves are not part of this repository; they lie in a folder beside it.

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = join(root, '..', 'shared');

/** A file of the folder beside the repository by the beginning of its name, or the reason why there is none. */
export function besideRepository(folder: string, start: string): { text: string } | { missing: string } {
  const within = join(shared, folder);
  const name = existsSync(within) ? readdirSync(within).find((file) => file.startsWith(start)) : undefined;
  return name === undefined
    ? { missing: `../shared/${folder}/${start}* is not there, so nothing is compared with it` }
    : { text: readFileSync(join(within, name), 'utf8') };
}

export const planText = (name: string): string => readFileSync(join(root, 'examples', 'data', name), 'utf8');

export const planOf = (name: string): WorkPlan => JSON.parse(planText(name)) as WorkPlan;

/** A project, then its sub-projects. */
export const projectsOf = (plan: WorkPlan): Project[] =>
  plan.projects.flatMap((project) => [project, ...(project.subProjects ?? [])]);

export const figuresOf = (project: Project): (Target | Parameter)[] => [
  ...project.targets,
  ...(project.parameters ?? []),
];

/** Faults that no transcription may have; none is the empty list. */
export function structuralFaults(plan: WorkPlan): string[] {
  const projects = projectsOf(plan);
  const figures = projects.flatMap(figuresOf);
  const ids = [...projects, ...figures].map(({ id }) => id);
  const known = new Set(ids);
  const faults = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`);
  for (const project of projects) {
    project.targets.forEach((target, index) => {
      if (target.id !== `${project.id}.T${index + 1}`) faults.push(`${target.id} is not in order`);
    });
    (project.parameters ?? []).forEach((parameter, index) => {
      if (parameter.id !== `${project.id}.P${index + 1}`) faults.push(`${parameter.id} is not in order`);
      if (!parameter.links?.some((link) => link.kind === 'parameter-of')) faults.push(`${parameter.id} is of nothing`);
    });
    if (project.targets.length === 0 && project.subProjects === undefined)
      faults.push(`${project.id} promises nothing`);
  }
  for (const { id, indicator, words, measure, names, ...figure } of figures) {
    for (const to of [...(figure.links ?? []).map((link) => link.to), ...(figure.base?.figures ?? [])]) {
      if (to === null || !known.has(to) || to === id) faults.push(`${id} points to ${to}`);
    }
    for (const said of [indicator, words ?? '-', ...(names ?? [])]) {
      if (said === '' || said.length > 60 || said.includes('。')) faults.push(`${id} says too little or too much`);
    }
    if ((measure === undefined) === (words === undefined)) faults.push(`${id} has a number and words, or neither`);
    if (measure !== undefined && !/^(0|[1-9]\d*)(\.\d+)?$/.test(measure.value)) faults.push(`${id}: ${measure.value}`);
  }
  for (const { id, role, measure } of projects.flatMap(({ targets }) => targets)) {
    const counted = ['flow', 'stock', 'level', 'standard'].includes(role);
    if (counted !== (measure !== undefined)) faults.push(`${id} is ${role}`);
    if (measure?.unit === '%' && role !== 'level' && role !== 'standard') faults.push(`${id} is a share and ${role}`);
  }
  if (plan.leadingGroup?.seats.some((seat) => 'person' in seat)) faults.push('a person is named');
  return faults;
}

/** What the words on both sides of a printed number say of it. `before` begins with its clause. */
export function spokenBound(before: string, after: string): Pick<Measure, 'bound' | 'strict' | 'approximate'> {
  const words = /(?:不低于|不少于|至少|不超过|超过|大于|小于|达到?|标准为|保持|按照?|约)/g;
  const nearest = before.match(words)?.at(-1) ?? '';
  const approximate = nearest === '约' ? { approximate: true as const } : {};
  if (/^(?:、[\d.]+%)*左右/.test(after)) return { bound: 'about' };
  if (after.startsWith('以上')) return { bound: 'at-least', ...approximate };
  if (nearest === '约') return { bound: 'about' };
  const bounds: readonly (readonly [Bound, string])[] = [
    ['at-least', '不低于 不少于 至少 超过 大于 达 达到'],
    ['at-most', '不超过 小于'],
    ['exactly', '标准为 保持 按 按照'],
  ];
  const bound = bounds.find(([, said]) => said.split(' ').includes(nearest))?.[0] ?? 'unstated';
  return ['超过', '大于', '小于'].includes(nearest) ? { bound, strict: true } : { bound };
}
