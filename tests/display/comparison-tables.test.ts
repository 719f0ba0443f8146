import { describe, expect, it } from 'vitest';
import { display } from '../../src/display/display.ts';
import { linksTable } from '../../src/display/links-table.ts';
import { paceTable } from '../../src/display/pace-table.ts';
import { reportDiffTable } from '../../src/display/report-diff-table.ts';
import { expect as must } from '../../src/issue.ts';
import { linkReport } from '../../src/link/link-report.ts';
import { planPace } from '../../src/pace/plan-pace.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import { diffReports } from '../../src/progress/diff-reports.ts';
import { planProgress } from '../../src/progress/plan-progress.ts';
import type { ProgressReport } from '../../src/progress/progress-report.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { readProgressReport, readWorkPlan } from '../../src/read/read-parts.ts';

const zh = { locale: 'zh-CN', width: 100, digits: 1 } as const;
const en = { ...zh, locale: 'en' } as const;

/** A bulletin and the targets it prints. */
function bulletin(month: number, rows: readonly string[]) {
  const head = '序号\t责任单位\t项目名称\t目标任务\t进展情况\n';
  const text = `某县2024年1-${month}月民生实事进展情况\n${head}${rows.join('\n')}\n`;
  const { plan, report } = readDocument(text).value as { readonly plan: WorkPlan; readonly report: ProgressReport };
  return { plan, report, whole: readProgressReport(text).value as ProgressReport };
}

const june = bulletin(6, [
  '1\t县住建局\t加装电梯\t加装电梯40部，6月底前完成\t加装电梯18部',
  '2\t县民政局\t养老服务\t新增床位200张\t新增床位120张',
  '3\t县医保局\t参保\t参保率达到95%以上\t参保率96%',
]);
const july = bulletin(7, [
  '1\t县住建局\t加装电梯\t加装电梯45部\t加装电梯16部',
  '2\t县民政局\t养老服务\t新增床位200张\t新增床位150张',
  '4\t县教育局\t托育\t新增托位50个\t新增托位30个',
]);

describe('paceTable', () => {
  const pace = planPace(june.plan, planProgress(june.plan, june.report));
  it('has a row a target, and counts below', () => {
    expect(paceTable(pace, zh)).toMatchObject({
      title: '某县-2024-06-targets 2024-06-30 序时情况',
      rows: [
        ['加装电梯', '加装电梯', '2024-06-30', '45.0%', '100.0%', '-55.0个百分点', '慢序时'],
        ['养老服务', '新增床位', '', '60.0%', '50.0%', '10.0个百分点', '超序时'],
        ['参保', '参保率', '', '', '', '', '无序时：非工作量'],
      ],
      notes: ['超序时 1 · 慢序时 1', '无序时：非工作量 1'],
    });
  });
  it('speaks English', () => {
    const { columns, rows, notes } = paceTable(pace, en);
    expect([columns.map(({ header }) => header), rows.map((row) => row.at(-1)), notes]).toEqual([
      ['Project', 'Indicator', 'Due', 'Completion', 'Expected', 'Against pace', 'Pace'],
      ['behind', 'ahead', 'no pace: not a flow'],
      ['ahead 1 · behind 1', 'no pace: not a flow 1'],
    ]);
  });
  it('shows as many digits as asked', () => {
    expect(paceTable(pace, { ...zh, digits: 0 }).rows[0]?.slice(3, 6)).toEqual(['45%', '100%', '-55个百分点']);
  });
  it('says nothing of counts where there is nothing to count', () => {
    const none = planPace({ ...june.plan, projects: [] }, planProgress({ ...june.plan, projects: [] }, june.report));
    expect(paceTable(none, zh)).toMatchObject({ rows: [], notes: [] });
  });
});

describe('reportDiffTable', () => {
  const diff = must(diffReports(june.whole, july.whole));
  it('has a row a figure, then the targets that are printed otherwise', () => {
    expect(reportDiffTable(diff, zh)).toMatchObject({
      title: '某县-2024-06 → 某县-2024-07',
      rows: [
        ['加装电梯', '加装电梯', '18部', '16部', '-2部', '更正'],
        ['养老服务', '新增床位', '120张', '150张', '+30张', '新增工作量'],
        ['托育', '新增托位', '', '30个', '', '首次通报'],
        ['参保', '参保率', '96%', '', '', '不再通报'],
        ['加装电梯', '加装电梯', '40部', '45部', '', '目标表述不同'],
      ],
      notes: ['新增工作量 1 · 更正 1 · 首次通报 1 · 不再通报 1 · 目标表述不同 1', '问题 1'],
    });
  });
  it('speaks English', () => {
    const { columns, rows, notes } = reportDiffTable(diff, en);
    expect([columns.map(({ header }) => header), rows.map((row) => row.at(-1)), notes.at(-1)]).toEqual([
      ['Project', 'Indicator', 'Earlier', 'Later', 'Difference', 'Change'],
      ['correction', 'work', 'first reported', 'no longer reported', 'target restated'],
      'Issues 1',
    ]);
  });
  it('says nothing below where nothing changed', () => {
    expect(reportDiffTable({ ...diff, changes: [], restated: [], issues: [] }, zh)).toMatchObject({
      rows: [],
      notes: [],
    });
  });
});

describe('linksTable', () => {
  const notice = readWorkPlan(
    '某县2024年民生实事\n1.加装电梯。加装电梯40部。\n2.养老服务提升。新增床位200张。\n3.医保。参保率95%以上。\n',
  ).value as WorkPlan;
  const linked = linkReport(june.report, notice);
  it('has a row an entry, with what it was tied to and by what', () => {
    expect(linksTable(linked, zh)).toMatchObject({
      title: '某县-2024-06',
      rows: [
        ['加装电梯', '加装电梯', '名称相同'],
        ['养老服务', '养老服务提升', '名称相近'],
        ['参保', '', '未挂接'],
      ],
      notes: ['问题 2'],
    });
  });
  it('names what may belong together and was not chosen', () => {
    const candidates = [{ entry: '3', project: '7', score: 633, why: 'below-threshold' }] as const;
    const { links } = linked;
    const shown = linksTable(
      { ...linked, links: [...links, { entry: '3', name: '参保' }], candidates, issues: [] },
      zh,
    );
    expect(shown.notes).toEqual(['候选：参保 → 7 633 (低于阈值)']);
    expect(linksTable({ ...linked, links: [], candidates, issues: [] }, en).notes).toEqual([
      'candidate: 3 → 7 633 (below threshold)',
    ]);
  });
  it('speaks English', () => {
    const { columns, rows, notes } = linksTable(linked, en);
    expect([columns.map(({ header }) => header), rows.map((row) => row.at(-1)), notes]).toEqual([
      ['Entry', 'Project', 'By'],
      ['same name', 'alike', 'not tied'],
      ['Issues 2'],
    ]);
  });
});

it('display shows each of them', () => {
  const progress = planProgress(june.plan, june.report);
  const linked = linkReport(june.report, june.plan);
  const shown = [planPace(june.plan, progress), must(diffReports(june.report, july.report)), linked].map(
    (value) => display(value).table.columns[0]?.key,
  );
  expect(shown).toEqual(['project', 'project', 'entry']);
});
