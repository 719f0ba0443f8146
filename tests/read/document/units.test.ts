import { describe, expect, it } from 'vitest';
import { readWorkPlan } from '../../../src/read/index.ts';

const withBehind = (behind: string) =>
  `丰水县2025年民生实事\n1.老旧小区改造。改造老旧小区12个。${behind}\n2.养老。新增养老床位200张。（责任单位：县民政局）\n`;

/** The units of the first of two projects, and by when its target is due; what stands behind its sentence is given. */
function firstOf(behind: string) {
  const { value, ledger } = readWorkPlan(withBehind(behind));
  const [project] = value?.projects ?? [];
  const due = ledger.filter(({ as }) => as === 'deadline').map(({ text: digits }) => digits);
  const units = project?.responsibilities.map(({ lead, with: others }) =>
    [lead, others ?? []].map((one) => one.join()),
  );
  return [units, project?.targets[0]?.when?.to, due.join()];
}

describe('the units of a project', () => {
  it.each([
    ['【责任单位】县住建局', [['县住建局', '']]],
    ['\n【责任单位】县住建局、县财政局', [['县住建局,县财政局', '']]],
    ['——责任单位：县住建局', [['县住建局', '']]],
    ['\n责任单位：\n县住建局、县财政局', [['县住建局,县财政局', '']]],
    ['\n责任单位\n县住建局', [['县住建局', '']]],
    ['（责任单位：县住建局、\n县财政局）', [['县住建局,县财政局', '']]],
    ['\n牵头单位：县住建局\n责任单位：县财政局、各乡镇', [['县住建局', '县财政局,各乡镇']]],
    ['\n牵头单位：县住建局\n配合单位：县财政局', [['县住建局', '县财政局']]],
  ])('%j', (behind, units) => {
    expect(firstOf(behind)).toEqual([units, undefined, '']);
  });
});

describe('a role word with nothing behind it', () => {
  it.each(['\n责任单位：\n惠及居民3000户。', '\n完成时限：\n惠及居民3000户。'])(
    'takes no sentence below: %j',
    (behind) => {
      const { value } = readWorkPlan(withBehind(behind));
      expect(value?.projects[0]?.targets.map(({ measure }) => measure?.value)).toEqual(['12', '3000']);
      expect(value?.projects[0]?.responsibilities).toEqual([]);
    },
  );
});

describe('完成时限 beside the units', () => {
  it.each([
    '（责任单位：县住建局；完成时限：2025年11月底）',
    '（完成时限：2025年11月底，责任单位：县住建局）',
    '（责任单位：县住建局；\n完成时限：2025年11月底）',
    '\n责任单位：县住建局\n完成时限：2025年11月底',
    '\n完成时限：2025年11月底\n责任单位：县住建局',
  ])('%j', (behind) => {
    expect(firstOf(behind)).toEqual([[['县住建局', '']], '2025-11', '2025,11']);
  });
  it.each(['\n责任单位：县住建局\n完成时限\n2025年11月底', '\n完成时限：\n2025年11月\n责任单位：\n县住建局'])(
    '%j',
    (behind) => {
      expect(firstOf(behind)).toEqual([[['县住建局', '']], '2025-11', '2025,11']);
    },
  );
  it('alone names no units', () => {
    expect(firstOf('完成时限：2025年11月底。')).toEqual([[], '2025-11', '2025,11']);
  });
  it('may be a column', () => {
    const { value, ledger } = readWorkPlan(
      '丰水县2025年民生实事\n序号\t项目名称\t目标任务\t完成时限\t责任单位\n1\t老旧小区改造\t改造小区12个\t2025年11月底\t县住建局\n2\t教育\t新建小学2所\t长期\t县教育局\n',
    );
    expect(value?.projects.map(({ targets }) => targets[0]?.when?.to)).toEqual(['2025-11', undefined]);
    expect(value?.projects.map(({ responsibilities }) => responsibilities[0]?.lead[0])).toEqual([
      '县住建局',
      '县教育局',
    ]);
    expect(ledger.filter(({ as }) => as === 'deadline').map(({ text }) => text)).toEqual(['2025', '11']);
  });
});
