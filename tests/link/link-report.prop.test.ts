import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkReport } from '../../src/link/link-report.ts';
import type { Actual, Figure, Target } from '../../src/plan/figure.ts';
import { walkProjects } from '../../src/plan/figures.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import { planProgress } from '../../src/progress/plan-progress.ts';
import type { ProgressEntry, ProgressReport } from '../../src/progress/progress-report.ts';
import { twoLists } from '../compare/lists.arbitrary.ts';
import { frozen } from '../plan/small-plan.ts';
import { runs } from '../property-runs.ts';

const resultOf = (target: Target, answers: boolean): Actual => ({
  id: target.id.replace('T', 'A'),
  as: 'actual',
  role: target.role,
  indicator: target.indicator,
  ...(target.measure && { measure: { ...target.measure, bound: 'unstated' } }),
  ...(target.words !== undefined && { words: target.words }),
  ...(answers && { links: [{ kind: 'answers', to: target.id }] }),
});

/** A report with an entry a project of a list, which prints its targets again or not. */
function reportOn(list: WorkPlan, prints: boolean): ProgressReport {
  const entries = walkProjects(list.projects).map(({ project }): ProgressEntry => {
    const { id, number, name, responsibilities, targets } = project;
    return {
      id: `E${id}`,
      number,
      name,
      responsibilities,
      ...(prints && { targets }),
      actuals: targets.map((target) => resultOf(target, prints)),
      claims: [],
    };
  });
  return {
    schemaVersion: '1.0',
    id: 'R',
    source: { title: '', issuers: [] },
    division: list.division,
    period: { from: '2020-01-01', to: '2020-06-30', cumulative: true },
    entries,
    funds: [],
  };
}

const cases = fc.tuple(twoLists, fc.boolean()).map(([[plan, list], prints]) => {
  return { plan, list, report: frozen(reportOn(list, prints)) };
});

/** What is said of a figure, without ids and links. */
const said = ({ id: _, links: __, ...rest }: Figure) => rest;
const answered = ({ links = [] }: Figure) =>
  links.flatMap(({ kind, to }) => (kind === 'answers' && to !== null ? [to] : []));

describe('a report tied to a list of another year', () => {
  it('keeps every entry and every figure as it was said', () => {
    fc.assert(
      fc.property(cases, ({ plan, report }) => {
        const { report: tied, links } = linkReport(report, plan);
        expect(links.map(({ entry, name }) => [entry, name])).toEqual(report.entries.map(({ id, name }) => [id, name]));
        expect(tied.entries.map(({ actuals }) => actuals.map(said))).toEqual(
          report.entries.map(({ actuals }) => actuals.map(said)),
        );
        expect(tied.entries.map(({ targets = [] }) => targets.map(said))).toEqual(
          report.entries.map(({ targets = [] }) => targets.map(said)),
        );
      }),
      { numRuns: runs(300) },
    );
  });

  it('answers targets of the project it was tied to, each by one result, or its own', () => {
    fc.assert(
      fc.property(cases, ({ plan, report }) => {
        const { report: tied, links } = linkReport(report, plan);
        const projects = new Map(walkProjects(plan.projects).map(({ project }) => [project.id, project]));
        for (const [index, { targets = [], actuals, project }] of tied.entries.entries()) {
          expect(project).toBe(links[index]?.project?.id);
          const own = project === undefined ? undefined : projects.get(project);
          const promised = walkProjects(own === undefined ? [] : [own]).flatMap((walked) => walked.project.targets);
          const known = new Set([...promised, ...targets].map(({ id }) => id));
          const all = actuals.flatMap(answered);
          expect(all.filter((id) => !known.has(id))).toEqual([]);
          expect(new Set(all).size).toBe(all.length);
        }
        const ids = new Set(
          tied.entries.flatMap(({ targets = [], actuals }) => [...targets, ...actuals]).map(({ id }) => id),
        );
        const planned = walkProjects(plan.projects).flatMap(({ project }) => project.targets);
        expect(planned.filter(({ id }) => ids.has(id))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('says the same whatever the ids of the list are, and once tied stays so', () => {
    fc.assert(
      fc.property(cases, ({ plan, report }) => {
        const renamed: WorkPlan = JSON.parse(JSON.stringify(plan).replaceAll(/"id":"(\d)/g, '"id":"N$1'));
        const [one, other] = [linkReport(report, plan), linkReport(report, renamed)];
        expect(other.links.map(({ project, by }) => [project?.id.replace('N', ''), by])).toEqual(
          one.links.map(({ project, by }) => [project?.id, by]),
        );
        expect(planProgress(renamed, other.report).tally).toEqual(planProgress(plan, one.report).tally);
        expect(linkReport(one.report, plan).report).toEqual(one.report);
      }),
      { numRuns: runs(200) },
    );
  });
});
