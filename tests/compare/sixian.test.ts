import { beforeEach, describe, expect, it } from 'vitest';
import { applyDiff } from '../../src/compare/apply-diff.ts';
import { diffPlans } from '../../src/compare/diff-plans.ts';
import { impliedPreviousList } from '../../src/compare/implied-previous-list.ts';
import type { PlanDiff } from '../../src/compare/plan-diff.ts';
import type { PlanOutline } from '../../src/compare/plan-outline.ts';
import { expect as expectValue } from '../../src/issue.ts';
import { huaibei2020, sixian2020, yixian2022 } from '../../src/samples/index.ts';
import rows from './sixian.rows.json' with { type: 'json' };
import { toldCandidate, toldEdge } from './told.ts';

/** Scores hang on every indicator of the sample data. */
function withoutScores(told: string): string {
  return told.replace(/ [0-9]+(?: .*)?$/, '');
}

describe('泗县 2020, against the list of 2019 it implies', () => {
  let implied: PlanOutline;
  let diff: PlanDiff;
  beforeEach(() => {
    implied = expectValue(impliedPreviousList(sixian2020));
    diff = diffPlans(implied, sixian2020);
  });

  it('had 26 + 4 + 3 = 33 projects the year before, whose targets are unknown', () => {
    expect(impliedPreviousList(sixian2020).issues).toEqual([]);
    expect(implied).toMatchObject({
      schemaVersion: '1.0',
      year: 2019,
      division: { name: '泗县' },
      id: '341324-2020/previous',
    });
    expect(implied.projects.map(({ name }) => name)).toEqual(rows.implied);
    expect(implied.projects).toHaveLength(26 + 4 + 3);
    for (const { targets } of implied.projects) expect(targets).toBe('unknown');
    expect(new Set(implied.projects.map(({ id }) => id)).size).toBe(33);
  });

  it('has these edges', () => {
    expect(diff.edges.map(toldEdge)).toEqual(rows.edges);
  });

  it('has 2 added, 4 refined, 26 continued and 3 retired projects; 改厕 is spun off, though it stands under 新增', () => {
    const count = (kind: string, level: string) =>
      diff.edges.filter((edge) => edge.kind === kind && edge.level === level).length;
    expect(['added', 'refined', 'continued', 'retired'].map((kind) => count(kind, 'project'))).toEqual([2, 4, 26, 3]);
    expect(['spun-off', 'absorbed', 'retired'].map((kind) => count(kind, 'item'))).toEqual([1, 2, 2]);
    expect(sixian2020.projects[0]?.declared).toBe('added');
  });

  it('disagrees with nothing', () => {
    expect(diff.issues).toEqual([]);
  });

  it('knows nothing of last year’s targets', () => {
    for (const { kind, level, targets } of diff.edges) {
      const isKept = level === 'project' && (kind === 'continued' || kind === 'refined');
      expect(targets).toBe(isKept ? 'unknown' : undefined);
    }
    for (const step of diff.steps) expect(step.kind === 'new' || step.fields === 'unknown').toBe(true);
  });
});

describe('泗县 2020 against other lists', () => {
  it('is the same as itself', () => {
    const diff = diffPlans(sixian2020, sixian2020);
    expect(new Set(diff.edges.map(({ kind }) => kind))).toEqual(new Set(['continued']));
    expect(diff.edges).toHaveLength(33 + 7);
    expect(diff.issues.map(({ code }) => code)).toEqual(['compare/declarations-not-used']);
  });

  it.each([
    ['黟县 2022', yixian2022, rows.yixian],
    ['淮北 2020', huaibei2020, rows.huaibei],
  ])('%s: these edges and candidates', (_, other, { edges, candidates }) => {
    const diff = diffPlans(sixian2020, other);
    const linked = diff.edges.filter(({ kind }) => kind !== 'retired' && kind !== 'added');
    expect(linked.map(toldEdge).map(withoutScores)).toEqual(edges);
    expect(diff.candidates.map(toldCandidate).map(withoutScores)).toEqual(candidates);
    expect(diff.issues.map(({ code }) => code)).toEqual(['compare/no-earlier-list']);
    const applied = applyDiff(sixian2020, diff);
    expect(applied.ok && applied.value.projects).toEqual(other.projects);
  });
});
