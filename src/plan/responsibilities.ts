import type { Id } from '../entity.ts';
import { compareCodePoints, compareIds } from './code-point-order.ts';
import { walkProjects } from './figures.ts';
import { type OrganizationOptions, organizationOf } from './organization.ts';
import type { WorkPlan } from './work-plan.ts';

/** A project an organization answers for. */
export interface Duty {
  /** Id of the project or sub-project. */
  readonly project: Id;
  /** As printed: （十七）. */
  readonly number: string;
  readonly name: string;
  /** Nowhere printed, only concluded: a cell filled down, say. */
  readonly inferred: boolean;
}

/** What one organization answers for in a plan 部门任务. */
export interface OrganizationDuties {
  /** Canonical name: 县人力资源和社会保障局. */
  readonly organization: string;
  /** Its names as printed, each once. */
  readonly names: readonly string[];
  /** Projects it leads 牵头. */
  readonly leads: readonly Duty[];
  /** Projects it joins in 协同; one that it leads elsewhere in the same project stands in both. */
  readonly joins: readonly Duty[];
}

interface Gathered {
  readonly names: Set<string>;
  readonly leads: Map<string, Duty>;
  readonly joins: Map<string, Duty>;
}

/**
 * Who answers for what 部门任务清单: every organization of a plan with the projects and sub-projects it leads and joins.
 * A project counts once for an organization, however many of its paragraphs name it.
 *
 * @param plan the work plan
 * @param options the table of names; the division is the plan's own where none is given
 * @returns one entry an organization: those that lead most first, then by code points of the canonical name; duties by
 *   id. The order of the projects in the plan makes no difference
 * @source our convention
 * @example
 * ```ts
 * import { type Project, responsibilitiesOf, type WorkPlan } from 'minsheng';
 *
 * const project = (id: string, name: string, ...lead: string[]): Project =>
 *   ({ id, number: id, name, responsibilities: [{ lead }], targets: [] });
 * const plan: WorkPlan = {
 *   schemaVersion: '1.0', id: 'plan', source: { title: '', issuers: [] }, division: { name: '泗县' }, year: 2020,
 *   declaredCounts: [], changes: [], requirements: [],
 *   projects: [project('1', '农村危房改造', '县住建局'), project('2', '棚户区改造', '县房管中心', '县住房和城乡建设局')],
 * };
 * for (const { organization, leads } of responsibilitiesOf(plan)) {
 *   console.log(organization, leads.map(({ name }) => name).join('、'));
 * }
 * // => 县住房和城乡建设局 农村危房改造、棚户区改造
 * // => 县房管中心 棚户区改造
 * ```
 */
export function responsibilitiesOf(
  plan: Pick<WorkPlan, 'projects' | 'division'>,
  options: OrganizationOptions = {},
): readonly OrganizationDuties[] {
  const naming = { division: plan.division, ...options };
  const gathered = new Map<string, Gathered>();

  const gather = (printed: string, how: 'leads' | 'joins', duty: Duty) => {
    const { canonical } = organizationOf(printed, naming);
    const entry = gathered.get(canonical) ?? { names: new Set(), leads: new Map(), joins: new Map() };
    gathered.set(canonical, entry);
    entry.names.add(printed);
    const key = JSON.stringify([duty.project, duty.number, duty.name]);
    // stated in one bracket is stated
    const inferred = duty.inferred && entry[how].get(key)?.inferred !== false;
    entry[how].set(key, { ...duty, inferred });
  };

  for (const { project } of walkProjects(plan.projects)) {
    const { id, number, name } = project;
    for (const responsibility of project.responsibilities) {
      const duty = { project: id, number, name, inferred: responsibility.inferred === true };
      for (const printed of responsibility.lead) gather(printed, 'leads', duty);
      for (const printed of responsibility.with ?? []) gather(printed, 'joins', duty);
    }
  }

  return [...gathered]
    .map(([organization, { names, leads, joins }]) => ({
      organization,
      names: [...names].sort(compareCodePoints),
      leads: sorted(leads),
      joins: sorted(joins),
    }))
    .sort((a, b) => b.leads.length - a.leads.length || compareCodePoints(a.organization, b.organization));
}

function sorted(duties: ReadonlyMap<string, Duty>): readonly Duty[] {
  return [...duties]
    .sort(([keyA, a], [keyB, b]) => compareIds(a.project, b.project) || compareCodePoints(keyA, keyB))
    .map(([, duty]) => duty);
}
