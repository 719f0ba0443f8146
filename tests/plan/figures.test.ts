import { describe, expect, it } from 'vitest';
import { projectPath, targetsOf, walkProjects } from '../../src/plan/figures.ts';
import type { Project } from '../../src/plan/project.ts';
import { frozen, parameterOf, planOf, projectOf, targetOf } from './small-plan.ts';

const part = (id: string, rest: Partial<Project> = {}) => projectOf(id, { targets: [targetOf(`${id}.T0`)], ...rest });
const first = part('1', { subProjects: [part('1.1', { subProjects: [part('1.1.1')] }), part('1.2')] });
const second = part('2', { targets: [targetOf('2.T0'), targetOf('2.T1')], parameters: [parameterOf('2.P0')] });

describe('walkProjects', () => {
  it('goes through projects and sub-projects in the order of the document', () => {
    expect(
      walkProjects(frozen([first, second])).map(({ project, parent, depth, index, within }) => [
        project.id,
        parent?.id,
        depth,
        index,
        within?.project.id,
      ]),
    ).toEqual([
      ['1', undefined, 0, 0, undefined],
      ['1.1', '1', 1, 0, '1'],
      ['1.1.1', '1.1', 2, 0, '1.1'],
      ['1.2', '1', 1, 1, '1'],
      ['2', undefined, 0, 1, undefined],
    ]);
  });

  it('gives the projects themselves, and no parent where there is none', () => {
    const [walked] = walkProjects([first]);
    expect(walked?.project).toBe(first);
    expect(Object.keys(walked ?? {})).toEqual(['project', 'depth', 'index']);
  });

  it('has nothing for no projects', () => {
    expect(walkProjects([])).toEqual([]);
  });

  it('is not stopped by depth', () => {
    let deep = part('0');
    for (let level = 1; level <= 20_000; level += 1) deep = part(`${level}`, { subProjects: [deep] });
    const walked = walkProjects([deep]);
    expect(walked.length).toBe(20_001);
    expect(walked.at(-1)?.depth).toBe(20_000);
  });
});

describe('projectPath', () => {
  it('is the way from the root of the plan', () => {
    expect(walkProjects([second, first]).map(projectPath)).toEqual([
      ['projects', 0],
      ['projects', 1],
      ['projects', 1, 'subProjects', 0],
      ['projects', 1, 'subProjects', 0, 'subProjects', 0],
      ['projects', 1, 'subProjects', 1],
    ]);
  });
});

describe('targetsOf', () => {
  it('lists targets with their project, parameters left out', () => {
    expect(
      targetsOf(planOf([first, second])).map(({ target, targetIndex, project }) => [
        target.id,
        targetIndex,
        project.id,
      ]),
    ).toEqual([
      ['1.T0', 0, '1'],
      ['1.1.T0', 0, '1.1'],
      ['1.1.1.T0', 0, '1.1.1'],
      ['1.2.T0', 0, '1.2'],
      ['2.T0', 0, '2'],
      ['2.T1', 1, '2'],
    ]);
    expect(targetsOf(planOf([first]))[1]?.parent).toBe(first);
  });
});
