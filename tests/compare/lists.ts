import type { Target } from '../../src/plan/figure.ts';
import type { Project } from '../../src/plan/project.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';

/** A list of 泗县 for one year. */
export function listOf(year: number, projects: readonly (Project | string)[], rest: Partial<WorkPlan> = {}): WorkPlan {
  return {
    schemaVersion: '1.0',
    id: `list-${year}`,
    source: { title: '通知', issuers: [] },
    division: { name: '泗县', code: '341324' },
    year,
    declaredCounts: [],
    projects: projects.map((project, index) =>
      typeof project === 'string' ? projectNamed(project, { id: `${year}.${index + 1}` }) : project,
    ),
    changes: [],
    requirements: [],
    ...rest,
  };
}

/** A project with nothing but a name; its id is the name. */
export function projectNamed(name: string, rest: Partial<Project> = {}): Project {
  return { id: name, number: '', name, responsibilities: [], targets: [], ...rest };
}

/** 改造小区 7 个. */
export function targetOf(indicator: string, value: string, unit: string, rest: Partial<Target> = {}): Target {
  return { id: indicator, as: 'target', role: 'flow', indicator, measure: { value, unit, bound: 'unstated' }, ...rest };
}
