import { describe, expect, it } from 'vitest';
import type { Actual, Link } from '../../src/plan/figure.ts';
import { diffReports } from '../../src/progress/diff-reports.ts';
import type { ProgressReport } from '../../src/progress/progress-report.ts';

const answers = (to: string, rest: Partial<Link> = {}): Link => ({ kind: 'answers', to, ...rest });
const actual = (indicator: string, value: string, links: readonly Link[], rest: Partial<Actual> = {}): Actual => ({
  id: indicator,
  as: 'actual',
  role: 'flow',
  indicator,
  measure: { value, unit: '公里', bound: 'unstated' },
  links,
  ...rest,
});
const report = (
  to: string,
  actuals: readonly Actual[],
  plan: string | undefined = 'P',
  name = '农村公路',
): ProgressReport => ({
  schemaVersion: '1.0',
  id: to,
  source: { title: '', issuers: [] },
  division: { name: '泗县' },
  period: { from: '2025-01-01', to, cumulative: true },
  ...(plan !== undefined && { plan }),
  funds: [],
  entries: [{ id: 'E', number: '', name, responsibilities: [], actuals, claims: [] }],
});
const changes = (before: ProgressReport, after: ProgressReport) => {
  const diff = diffReports(before, after);
  if (!diff.ok) throw new Error('refused');
  return diff.value.changes.map(({ kind, indicator, delta }) => [kind, indicator, ...(delta ? [delta.value] : [])]);
};
const june = (links: readonly Link[], rest: Partial<Actual> = {}) => actual('新改建农村公路', '8.65', links, rest);
const july = (links: readonly Link[], rest: Partial<Actual> = {}) => actual('农村公路新改建', '43.25', links, rest);
const [to6, to7] = ['2025-06-30', '2025-07-31'];
const apart = [
  ['first-reported', '农村公路新改建'],
  ['no-longer-reported', '新改建农村公路'],
];

describe('Figures of two reports on one plan', () => {
  it('are one by the target that they answer, whatever their words', () => {
    const together = [['work', '农村公路新改建', '34.6']];
    expect(changes(report(to6, [june([answers('4.T1')])]), report(to7, [july([answers('4.T1')])]))).toEqual(together);
    const inferred = answers('4.T1', { by: 'inferred' });
    expect(changes(report(to6, [june([inferred])]), report(to7, [july([answers('4.T1')])], 'P', '四好农村路'))).toEqual(
      together,
    );
    const people = { scope: { population: '脱贫户' } };
    expect(changes(report(to6, [june([inferred], people)]), report(to7, [july([inferred])]))).toEqual(together);
  });

  it('are not where that is only possible, or they answer others, or none', () => {
    const sure = answers('4.T1');
    for (const links of [
      [answers('4.T1', { by: 'candidate' })],
      [answers('4.T2')],
      [],
      [{ ...sure, kind: 'part-of' }],
    ]) {
      expect(changes(report(to6, [june([sure])]), report(to7, [july(links as Link[])]))).toEqual(apart);
      expect(changes(report(to6, [june(links as Link[])]), report(to7, [july([sure])]))).toEqual(apart);
    }
  });

  it('are not where the plans are others, or none is named: ids then mean nothing', () => {
    const links = [answers('4.T1')];
    expect(changes(report(to6, [june(links)], 'P'), report(to7, [july(links)], 'Q'))).toEqual(apart);
    const bare = (to: string, figure: Actual) => {
      const { plan: _, ...rest } = report(to, [figure]);
      return rest;
    };
    expect(changes(bare(to6, june(links)), bare(to7, july(links)))).toEqual(apart);
  });

  it('are told apart by stage, place and time in force, and go by their words where several answer', () => {
    const links = [answers('4.T1')];
    for (const rest of [
      { stage: 'started' },
      { scope: { divisions: ['灵璧县'] } },
      { scope: { dimension: [['等级', '一级']] } },
      { when: { printed: '', from: '2025-07' } },
      { when: { printed: '', to: '2025-10' } },
    ] as const) {
      expect(changes(report(to6, [june(links)]), report(to7, [july(links, rest)]))).toEqual(apart);
    }
    const two = [july(links), actual('新改建农村公路', '9.65', links)];
    expect(changes(report(to6, [june(links)]), report(to7, two))).toEqual([
      ['first-reported', '农村公路新改建'],
      ['work', '新改建农村公路', '1'],
    ]);
  });
});

describe('Numbers of a month', () => {
  const own = { cumulative: false } as const;

  it('are not subtracted: no correction, and no work', () => {
    const before = report(to6, [june([]), actual('培训', '300', [], own), actual('累计培训', '1200', [])]);
    const after = report(to7, [june([]), actual('培训', '280', [], own), actual('累计培训', '1480', [])]);
    expect(changes(before, after)).toEqual([
      ['work', '新改建农村公路', '0'],
      ['not-comparable', '培训'],
      ['work', '累计培训', '280'],
    ]);
    const diff = diffReports(before, after);
    expect(diff.issues).toEqual([]);
    expect(diff.ok && diff.value.issues).toEqual([]);
  });

  it('are another observation than those since January, in one report and in two', () => {
    const both = (value: string) => [actual('培训', '300', [], own), actual('培训', value, [], { cumulative: true })];
    expect(changes(report(to6, both('1200')), report(to7, both('1480')))).toEqual([
      ['not-comparable', '培训'],
      ['work', '培训', '280'],
    ]);
    const since = actual('培训', '1480', []);
    expect(changes(report(to6, [actual('培训', '300', [], own)]), report(to7, [since]))).toEqual([
      ['first-reported', '培训'],
      ['no-longer-reported', '培训'],
    ]);
    const plain = report(to6, [actual('培训', '1200', [])]);
    expect(changes(plain, report(to7, [{ ...since, cumulative: true }]))).toEqual([['work', '培训', '280']]);
  });

  it('of a stock or a level stand elsewhere, as any', () => {
    const stock = (value: string) => [actual('在保', value, [], { ...own, role: 'stock' })];
    expect(changes(report(to6, stock('300')), report(to7, stock('280')))).toEqual([['change', '在保', '-20']]);
  });
});
