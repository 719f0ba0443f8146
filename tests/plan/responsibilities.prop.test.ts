import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkProjects } from '../../src/plan/figures.ts';
import type { Project, Responsibility } from '../../src/plan/project.ts';
import { responsibilitiesOf } from '../../src/plan/responsibilities.ts';
import { runs } from '../property-runs.ts';
import { hostileNames } from './hostile-names.ts';
import { planOf, projectOf } from './small-plan.ts';

const name = fc.oneof(
  fc.constantFrom('县住建局', '县住房和城乡建设局', '住建局', '县财政局（国资委）', '县财政局', '县残联'),
  fc.constantFrom(...hostileNames),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const responsibility: fc.Arbitrary<Responsibility> = fc.record(
  {
    lead: fc.array(name, { maxLength: 3 }),
    with: fc.array(name, { maxLength: 3 }),
    inferred: fc.constant<true>(true),
  },
  { requiredKeys: ['lead'] },
);
const project = (subProjects: fc.Arbitrary<Project[]>): fc.Arbitrary<Project> =>
  fc
    .record(
      {
        id: fc.oneof(fc.constantFrom(...hostileNames), fc.nat(12).map(String)),
        name,
        responsibilities: fc.array(responsibility, { maxLength: 3 }),
        subProjects,
      },
      { requiredKeys: ['id', 'name', 'responsibilities'] },
    )
    .map(({ id, ...rest }) => projectOf(id, rest));
const plain = project(fc.constant([]));
const nested = project(fc.array(plain, { maxLength: 3 }));

describe('responsibilitiesOf', () => {
  it('says the same whatever the order of projects and of their responsibilities', () => {
    fc.assert(
      fc.property(
        fc
          .array(nested, { maxLength: 6 })
          .chain((projects) =>
            fc.tuple(fc.constant(projects), fc.shuffledSubarray(projects, { minLength: projects.length })),
          ),
        ([projects, shuffled]) => {
          const turned = shuffled.map((one) => ({ ...one, responsibilities: one.responsibilities.toReversed() }));
          expect(responsibilitiesOf(planOf(turned))).toEqual(responsibilitiesOf(planOf(projects)));
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('loses no name, and invents none, hostile ones included', () => {
    fc.assert(
      fc.property(fc.array(nested, { maxLength: 6 }), (projects) => {
        const printed = walkProjects(projects).flatMap(({ project: { responsibilities } }) =>
          responsibilities.flatMap((one) => [...one.lead, ...(one.with ?? [])]),
        );
        const duties = responsibilitiesOf(planOf(projects));
        expect(new Set(duties.flatMap(({ names }) => names))).toEqual(new Set(printed));
        expect(new Set(duties.map(({ organization }) => organization)).size).toBe(duties.length);
        const led = walkProjects(projects).filter((walked) =>
          walked.project.responsibilities.some(({ lead }) => lead.length > 0),
        );
        expect(new Set(duties.flatMap(({ leads }) => leads.map((duty) => duty.project)))).toEqual(
          new Set(led.map((walked) => walked.project.id)),
        );
      }),
      { numRuns: runs(500) },
    );
  });
});
