import type { Parameter, Target } from '../../src/plan/figure.ts';
import type { Project } from '../../src/plan/project.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';

/** A plan of a county with nothing in it but what a test puts there. */
export function planOf(projects: readonly Project[], rest: Partial<WorkPlan> = {}): WorkPlan {
  return {
    schemaVersion: '1.0',
    id: 'plan',
    source: { title: '通知', issuers: [] },
    division: { name: '泗县', level: 'county' },
    year: 2020,
    declaredCounts: [],
    projects,
    changes: [],
    requirements: [],
    ...rest,
  };
}

export function projectOf(id: string, rest: Partial<Project> = {}): Project {
  return { id, number: `（${id}）`, name: `项目${id}`, responsibilities: [], targets: [], ...rest };
}

export function targetOf(id: string, rest: Partial<Target> = {}): Target {
  return { id, as: 'target', role: 'flow', indicator: `指标${id}`, ...rest };
}

export function parameterOf(id: string): Parameter {
  return { id, as: 'parameter', indicator: `参数${id}` };
}

/** Freezes all the way down: what is written to then throws. */
export function frozen<T>(value: T): T {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next === 'object' && next !== null && !Object.isFrozen(next)) {
      Object.freeze(next);
      for (const inner of Object.values(next)) waiting.push(inner);
    }
  }
  return value;
}
