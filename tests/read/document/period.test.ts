import { describe, expect, it } from 'vitest';
import { planProgress } from '../../../src/index.ts';
import { applyCorrections, type ReadOptions, readDocument, readProgressReport } from '../../../src/read/index.ts';

const table = '序号\t项目名称\t目标任务\t进展情况\n1\t技能培训\t培训3000人次\t累计培训2100人次\n';
const inferred = 'read/inferred-period';

/** The last day reported on, and how often it is told that it is concluded. */
function toOf(title: string, options: ReadOptions = {}, rest = table) {
  const { value, issues } = readDocument(`丰水县${title}\n${rest}`, options);
  const report = value?.kind === 'report' ? value.report : undefined;
  return [report?.period.to, issues.filter(({ code }) => code === inferred).map(({ message }) => message)];
}

const told = (words: string, time: string) => `“${words}” is taken for ${time}: the text does not say so outright`;

describe('the time a report speaks of', () => {
  it('is that of the title, to the day', () => {
    expect(toOf('2025年1-9月民生实事进展情况')).toEqual(['2025-09-30', []]);
    expect(toOf('2025年民生实事进展情况（截至9月25日）')).toEqual(['2025-09-25', []]);
  });
  it('is concluded from a month alone, since January', () => {
    expect(toOf('2025年9月份民生实事进展情况')).toEqual([
      '2025-09-30',
      [told('2025年9月份', '2025-01-01..2025-09-30')],
    ]);
  });
  it('is none where the title names no month of a year', () => {
    expect(toOf('2025年民生实事13月进展情况')).toEqual([undefined, []]);
  });
  it.each([
    ['the year', {}, '', '2025-12-31'],
    ['the day it is read for', { asOf: '2025-07-05' }, '丰水县民生办\n2025年9月28日\n', '2025-07-05'],
    ['the day it was signed', {}, '丰水县民生办\n2025年9月28日\n', '2025-09-28'],
    ['not a day of another year', { asOf: '2026-01-05' }, '丰水县民生办\n2026年1月3日\n', '2025-12-31'],
  ])('is concluded from a year alone: %s', (_, options, end, to) => {
    expect(toOf('2025年民生实事进展情况', options, table + end)).toEqual([to, [told('2025年', `2025-01-01..${to}`)]]);
  });
  it('is what the lead says outright where the title does not', () => {
    const lead = '截至9月25日，各项目有序推进。\n';
    expect(toOf('2025年民生实事进展情况', { asOf: '2025-10-05' }, lead + table)).toEqual(['2025-09-25', []]);
    expect(toOf('2025年9月份民生实事进展情况', {}, lead + table)).toEqual(['2025-09-25', []]);
    const [to] = toOf('2025年8月份民生实事进展情况', {}, lead + table);
    expect(to).toBe('2025-08-31');
  });
  it('is that of its paragraphs where they all say the same', () => {
    const rows = (...days: readonly string[]) =>
      days.map((day, index) => `${index + 1}.培训。培训300人。截至${day}，已培训210人。\n`).join('');
    const to = (title: string, ...days: readonly string[]) => toOf(title, {}, rows(...days));
    const concluded = [told('截至9月底', '2025-01-01..2025-09-30')];
    expect(to('2025年民生实事办理情况', '9月底', '9月30日')).toEqual(['2025-09-30', concluded]);
    expect(to('2025年民生实事进展情况', '9月底', '目前')).toEqual(['2025-09-30', concluded]);
    expect(to('2025年民生实事办理情况', '9月底', '9月25日')).toEqual([undefined, []]);
    expect(to('2025年民生实事办理情况', '目前', '目前')).toEqual([undefined, []]);
    expect(to('2025年民生实事办理情况', '2024年底', '9月底')).toEqual(['2025-09-30', concluded]);
    expect(to('2025年民生实事办理情况', '2024年底', '2024年底')).toEqual([undefined, []]);
    expect(to('2025年1-8月民生实事进展情况', '9月底', '9月底')).toEqual(['2025-08-31', []]);
  });
  it('is a person’s word once it is given', () => {
    const reading = readProgressReport(`丰水县2025年民生实事进展情况\n${table}`);
    expect(reading.evidence.find(({ path }) => path[0] === 'period')?.certainty).toBe('inferred');
    const corrected = applyCorrections(reading, [{ path: ['period', 'to'], value: '2025-09-30' }]);
    expect(corrected.value?.period.to).toBe('2025-09-30');
    expect(corrected.issues.map(({ code }) => code)).not.toContain(inferred);
    const other = applyCorrections(reading, [{ path: ['entries', 0, 'name'], value: '培训' }]);
    expect(other.issues.map(({ code }) => code)).toContain(inferred);
  });
});

describe('the year of a list of two', () => {
  it('is the last of them, concluded', () => {
    const { value, issues } = readDocument(
      '2024—2025年度丰水县民生实事\n1.培训。年底前培训3000人次。（责任单位：县人社局）\n',
    );
    expect(value?.plan?.year).toBe(2025);
    expect(value?.plan?.division.name).toBe('丰水县');
    expect(issues.map(({ message }) => message)).toEqual([told('2024—2025年', '2025')]);
  });
});

describe('a result of the month alone', () => {
  const progress = (result: string) => {
    const { value } = readDocument(`丰水县2025年1-9月民生实事进展情况\n${table.replace('累计培训2100人次', result)}`);
    if (value?.kind !== 'report' || !value.report || !value.plan) return undefined;
    return planProgress(value.plan, value.report).projects[0]?.attainments[0];
  };
  it.each(['当月', '本月', '本季度'])('%s is not of the year so far', (words) => {
    expect(progress(`${words}培训280人次`)).toMatchObject({ verdict: 'missing', reason: 'out-of-period' });
  });
  it('stands beside that of the year so far', () => {
    expect(progress('本月培训280人次，累计培训2100人次')).toMatchObject({ ratio: { part: '2100', whole: '3000' } });
  });
});
