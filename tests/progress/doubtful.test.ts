import { describe, expect, it } from 'vitest';
import { display } from '../../src/display/index.ts';
import { type Actual, attainment, planProgress, type Target } from '../../src/index.ts';
import { applyCorrections, readDocument } from '../../src/read/index.ts';

const measure = (value: string) => ({ value, unit: '个', bound: 'unstated' as const });
const target: Target = { id: 'T1', as: 'target', role: 'flow', indicator: '改造小区', measure: measure('15') };
const actual: Actual = { id: 'A1', as: 'actual', role: 'flow', indicator: '改造小区', measure: measure('15') };

describe('A figure whose reading is in doubt', () => {
  it.each([
    [{}, {}, undefined],
    [{ inferred: ['role'] }, { inferred: ['scope'] }, undefined],
    [{ inferred: ['as'] }, {}, true],
    [{}, { inferred: ['role', 'as'] }, true],
  ])('of target %j and result %j makes the attainment doubtful: %j', (promised, done, doubtful) => {
    const judged = attainment({ ...target, ...promised }, { ...actual, ...done });
    expect([judged.verdict, judged.doubtful]).toEqual(['met', doubtful]);
    expect('doubtful' in judged).toBe(doubtful === true);
  });

  const head = '某县2024年1-6月民生实事进展情况\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n';
  const reading = readDocument(`${head}1\t县住建局\t小区\t改造小区15个\t改造小区15个，主体已封顶\n`);
  const progressOf = ({ value }: typeof reading) => {
    if (!value?.plan || !value.report) throw new Error('no bulletin');
    return planProgress(value.plan, value.report);
  };

  it('is doubtful in the verdict and wherever it is shown, until a person has spoken of it', () => {
    expect(reading.ledger.filter(({ flag }) => flag).map(({ path }) => path)).toEqual([
      ['report', 'entries', 0, 'actuals', 0],
    ]);
    expect(reading.issues.map(({ code, path }) => [code, ...path])).toContainEqual([
      'read/doubtful-number',
      'report',
      'entries',
      0,
      'actuals',
      0,
    ]);
    const doubted = progressOf(reading);
    expect(doubted.projects[0]?.attainments[0]).toMatchObject({ verdict: 'met', doubtful: true });
    expect(`${display(doubted)}`).toContain('完成：存疑');
    expect(`${display(doubted)}`).toContain('存疑 1');
    expect(`${display(doubted, { locale: 'en' })}`).toContain('Doubtful 1');

    const path = ['report', 'entries', 0, 'actuals', 0, 'measure', 'value'];
    const settled = progressOf(applyCorrections(reading, [{ path, value: '15' }]));
    expect(settled.projects[0]?.attainments[0]).not.toHaveProperty('doubtful');
    expect(`${display(settled)}`).not.toContain('存疑');
  });
});
