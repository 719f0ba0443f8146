import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/compare/diff-plans.ts';
import type { Project } from '../../src/plan/project.ts';
import { listOf, projectNamed, targetOf } from './lists.ts';
import pairRows from './pairs.rows.json' with { type: 'json' };
import { toldCandidate, toldEdge } from './told.ts';

/** A project as the rows write it. */
interface Written {
  readonly name: string;
  readonly meant?: string;
  readonly lead?: readonly string[];
  /** Indicator, amount, unit. */
  readonly targets?: readonly (readonly string[])[];
  readonly parts?: readonly Written[];
}

interface Row {
  readonly about: string;
  readonly previous: readonly Written[];
  readonly current: readonly Written[];
  readonly edges: readonly string[];
  readonly candidates: readonly string[];
}

const rows: readonly Row[] = pairRows;

/** Parts may have parts of their own. */
function projectOf({ name, meant, lead, targets = [], parts }: Written): Project {
  return projectNamed(name, {
    ...(meant !== undefined && { nameMeant: meant }),
    responsibilities: lead === undefined ? [] : [{ lead }],
    targets: targets.map(([indicator = '', value = '', unit = '']) => targetOf(indicator, value, unit)),
    ...(parts && { subProjects: parts.map(projectOf) }),
  });
}

describe('Projects that changed their names, and projects that only look alike', () => {
  it.each(rows)('$about', ({ previous, current, edges, candidates }) => {
    const diff = diffPlans(listOf(2021, previous.map(projectOf)), listOf(2022, current.map(projectOf)));
    expect(diff.edges.map(toldEdge)).toEqual(edges);
    expect(diff.candidates.map(toldCandidate)).toEqual(candidates);
    expect(diff.issues).toEqual([]);
  });
});
