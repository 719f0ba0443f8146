import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/read/corrections/apply-corrections.ts';
import { figuresOf } from '../../src/read/figures-of.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { readLeadingGroup, readProgressReport, readWorkPlan } from '../../src/read/read-parts.ts';
import type { ReadDocument, Reading } from '../../src/read/reading.ts';

const specimen = (name: string) => readFileSync(new URL(`../../examples/specimens/${name}`, import.meta.url), 'utf8');
const row = '1\t县住建局\t加装电梯\t加装电梯40部\t加装电梯31部，主体已封顶，完成任务的77.5%\n';
const bulletin = `某县2024年1-6月民生实事进展情况\n1-6月，全县拨付资金2.86亿元。\n\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n${row}`;

/** Each figure, with whose it is, where it stands and what it was read from. */
const told = (reading: Reading<ReadDocument>) =>
  figuresOf(reading).map(({ figure, owner, path, evidence, numbers, issues, doubtful }) =>
    [
      `${figure.as} ${figure.id} of ${owner?.name}`,
      path.join('.'),
      evidence.map(({ text }) => text).join('|'),
      numbers.map(({ text, as }) => `${text} ${as}`).join('|'),
      `${issues.map(({ code }) => code).join()} ${doubtful}`,
    ].join(' / '),
  );

describe('figuresOf', () => {
  it('joins what lies beside the value', () => {
    expect(told(readDocument(bulletin))).toEqual([
      'target 1.T1 of 加装电梯 / plan.projects.0.targets.0 / 加装电梯40部 / 40 target /  false',
      'actual 1.A1 of 加装电梯 / report.entries.0.actuals.0 / 加装电梯31部 / 31 actual / read/doubtful-number true',
      'claim 1.C1 of 加装电梯 / report.entries.0.claims.0 / 完成任务的77.5% / 77.5 claim /  false',
      'actual F.A1 of undefined / report.funds.0 / 全县拨付资金2.86亿元 / 2.86 funding /  false',
    ]);
  });

  it.each(['notice.txt', 'bulletin.txt'])('has every number of the ledger of %s that has a place, once', (name) => {
    const reading = readDocument(specimen(name));
    const figures = figuresOf(reading);
    const placed = reading.ledger.filter(({ path }) => path !== undefined);
    const joined = new Set(figures.flatMap(({ numbers }) => numbers));
    expect(placed.length).toBeGreaterThan(10);
    expect(figures.flatMap(({ numbers }) => numbers)).toHaveLength(placed.length);
    expect(placed.filter((entry) => !joined.has(entry))).toEqual([]);
    expect(figures.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('finds the parts of a project by their way', () => {
    const reading = readWorkPlan(
      '某县2024年民生实事\n（一）养老。新增床位200张。\n（二）困难人员救助。\n1. 低保。发放低保金500万元。\n2. 特困。供养特困人员300人。\n',
    );
    expect(figuresOf(reading).map(({ path, owner }) => [path.join('.'), owner?.name])).toEqual([
      ['projects.0.targets.0', '养老'],
      ['projects.1.subProjects.0.targets.0', '低保'],
      ['projects.1.subProjects.1.targets.0', '特困'],
    ]);
  });

  it('takes what readProgressReport gives, and a reading of nothing', () => {
    const paths = figuresOf(readProgressReport(bulletin)).map(({ path }) => path.join('.'));
    expect(paths).toEqual(['entries.0.targets.0', 'entries.0.actuals.0', 'entries.0.claims.0', 'funds.0']);
    expect(figuresOf(readDocument(''))).toEqual([]);
  });

  it('follows corrections', () => {
    const path = ['report', 'entries', 0, 'actuals', 0, 'measure', 'value'];
    const corrected = applyCorrections(readDocument(bulletin), [{ path, value: '22' }]);
    const [, one] = figuresOf(corrected);
    expect([one?.figure.measure?.value, one?.doubtful, one?.evidence.map(({ certainty }) => certainty)]).toEqual([
      '22',
      false,
      ['stated', 'corrected'],
    ]);
  });

  it('throws for what is no reading', () => {
    expect(() => figuresOf([] as never)).toThrow(/Not a reading/);
    // @ts-expect-error a leading group has no figures
    expect(() => figuresOf(readLeadingGroup(''))).not.toThrow();
  });
});
