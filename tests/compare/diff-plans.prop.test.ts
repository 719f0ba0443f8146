import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../src/compare/apply-diff.ts';
import { diffPlans } from '../../src/compare/diff-plans.ts';
import type { PlanDiff, PlanEdge } from '../../src/compare/plan-diff.ts';
import type { ChangeKind } from '../../src/plan/project.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import { frozen } from '../plan/small-plan.ts';
import { runs } from '../property-runs.ts';
import { reordered, twoLists } from './lists.arbitrary.ts';

const mirrors: ReadonlyMap<ChangeKind, ChangeKind> = new Map([
  ['added', 'retired'],
  ['retired', 'added'],
  ['merged', 'split'],
  ['split', 'merged'],
  ['absorbed', 'spun-off'],
  ['spun-off', 'absorbed'],
]);

/** Edges without reasons and contents, in one order. */
function bareEdges(edges: readonly PlanEdge[]): readonly string[] {
  return edges.map(({ kind, level, from, to, score }) => JSON.stringify([kind, level, from, to, score])).sort();
}

function bareCandidates(diff: PlanDiff): readonly string[] {
  return diff.candidates
    .map(({ kind, from, to, score, why }) => {
      const [ours, theirs] = [from, to].map((list) => list.map((one) => JSON.stringify(one)).sort());
      return JSON.stringify([kind, ours, theirs, score, why]);
    })
    .sort();
}

function mirrored(diff: PlanDiff): PlanDiff {
  const turn = (kind: ChangeKind) => mirrors.get(kind) ?? kind;
  return {
    ...diff,
    edges: diff.edges.map(({ from, to, ...rest }) => ({
      ...rest,
      kind: turn(rest.kind),
      ...(to && { from: to }),
      ...(from && { to: from }),
    })),
    candidates: diff.candidates.map((one) => ({ ...one, kind: turn(one.kind), from: one.to, to: one.from })),
  };
}

/** Every project is on one end of an edge at least. */
function unseen(plan: WorkPlan, ends: readonly (PlanEdge['from'] | undefined)[]): readonly string[] {
  const seen = new Set(ends.map((end) => end?.id));
  return plan.projects.map(({ id }) => id).filter((id) => !seen.has(id));
}

describe('What changed from one list to the next', () => {
  it('is nothing between a list and itself', () => {
    fc.assert(
      fc.property(twoLists, ([plan]) => {
        const diff = diffPlans(plan, structuredClone(plan));
        for (const { kind, from, to, targets } of diff.edges) {
          expect([kind, targets]).toEqual(['continued', []]);
          expect(from).toEqual(to);
        }
        for (const step of diff.steps) expect(step).toMatchObject({ kind: 'kept', fields: [] });
        expect(diff.candidates).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('makes this year’s projects from last year’s, also after a journey through JSON', () => {
    fc.assert(
      fc.property(twoLists, ([before, after]) => {
        const diff = diffPlans(frozen(before), frozen(after));
        const applied = applyDiff(before, JSON.parse(JSON.stringify(diff)));
        expect(applied).toEqual({
          ok: true,
          issues: [],
          value: { schemaVersion: '1.0', id: after.id, division: after.division, year: 2021, projects: after.projects },
        });
        expect(structuredClone(diff)).toEqual(diff);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is the mirror of the way back', () => {
    fc.assert(
      fc.property(twoLists, ([before, after]) => {
        const there = diffPlans(before, after);
        const back = mirrored(diffPlans(after, before));
        expect(bareEdges(back.edges)).toEqual(bareEdges(there.edges));
        expect(bareCandidates(back)).toEqual(bareCandidates(there));
      }),
      { numRuns: runs(300) },
    );
  });

  it('does not hang on the order of the projects', () => {
    fc.assert(
      fc.property(
        twoLists.chain(([before, after]) =>
          fc.tuple(fc.constant([before, after] as const), reordered(before), reordered(after)),
        ),
        ([[before, after], one, other]) => {
          const diff = diffPlans(before, after);
          const again = diffPlans(one, other);
          expect(bareEdges(again.edges)).toEqual(bareEdges(diff.edges));
          expect(bareCandidates(again)).toEqual(bareCandidates(diff));
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('loses no project, whatever its name', () => {
    fc.assert(
      fc.property(twoLists, ([before, after]) => {
        const { edges } = diffPlans(before, after);
        expect(
          unseen(
            before,
            edges.map(({ from }) => from),
          ),
        ).toEqual([]);
        expect(
          unseen(
            after,
            edges.map(({ to }) => to),
          ),
        ).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});
