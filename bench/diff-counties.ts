import { diffPlans } from '../src/compare/diff-plans.ts';
import type { Project } from '../src/plan/project.ts';
import type { WorkPlan } from '../src/plan/work-plan.ts';
import type { BenchCase } from './bench-case.ts';
import { changedNames, projectNames } from './project-names.ts';

const projectsOfACounty = 33;

/** A county's list: 33 projects of two targets and one organization each. */
function listOf(county: number, year: number, names: readonly string[]): WorkPlan {
  return {
    schemaVersion: '1.0',
    id: `${county}-${year}`,
    source: { title: '通知', issuers: [] },
    division: { name: `县${county}` },
    year,
    declaredCounts: [],
    changes: [],
    requirements: [],
    projects: names.map((name, index): Project => {
      const id = `${index + 1}`;
      const amount = `${1 + ((county + index * year) % 97)}`;
      return {
        id,
        number: id,
        name,
        responsibilities: [{ lead: [index % 3 === 0 ? '县住建局' : '县民政局'] }],
        targets: [
          {
            id: `${id}.1`,
            as: 'target',
            role: 'flow',
            indicator: `${name.slice(0, 4)}数`,
            measure: { value: amount, unit: '个', bound: 'at-least' },
          },
          {
            id: `${id}.2`,
            as: 'target',
            role: 'level',
            indicator: '覆盖率',
            measure: { value: '95', unit: '%', bound: 'at-least' },
          },
        ],
      };
    }),
  };
}

function diffAll(years: readonly (readonly [WorkPlan, WorkPlan])[]): number {
  return years.reduce((count, [previous, current]) => count + diffPlans(previous, current).edges.length, 0);
}

/** The counties of the country, 33 projects against 33: the whole diff, edges, deltas and steps. Twice as many take twice as long. */
export const diffCountiesCase: BenchCase = {
  case: 'diffs of all counties, 33 projects each',
  limit: 2.3,
  against: 'half as many counties',
  small: 20,
  full: 2844,
  prepare(size) {
    const years = Array.from({ length: size }, (_, county) => {
      const names = projectNames(projectsOfACounty, county + 1);
      return [listOf(county, 2020, names), listOf(county, 2021, changedNames(names, county + 1))] as const;
    });
    const half = years.slice(0, size / 2);
    let edges = 0;
    return {
      ours: () => {
        edges = diffAll(years);
      },
      theirs: () => diffAll(half),
      verify: () => {
        // Every project is told of at least once.
        if (edges < size * projectsOfACounty) throw new Error('a project is lost');
      },
    };
  },
};
