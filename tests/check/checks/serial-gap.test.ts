import { describe, expect, it } from 'vitest';
import { serialGap } from '../../../src/check/checks/serial-gap.ts';
import type { Responsibility } from '../../../src/plan/project.ts';
import { huaibei2020, huaibei2020June, sixian2020 } from '../../../src/samples/index.ts';
import { planOf, projectOf } from '../../plan/small-plan.ts';
import { found } from '../found.ts';
import { entryOf, reportOf } from '../small-report.ts';

const row = (number: string, ...responsibilities: readonly Responsibility[]) =>
  entryOf([], { number, responsibilities });
const inferred: Responsibility = { lead: ['市医保局'], inferred: true };
const stated: Responsibility = { lead: ['市医保局', '市财政局'] };

describe('serial-gap', () => {
  it('finds that 8 and 9 are lost in the table of 淮北, where all units are inferred', () => {
    expect(found(serialGap, { report: huaibei2020June })).toEqual([['serial-gap', 'report.entries.29.number', '8–9']]);
    expect(found(serialGap, { plan: huaibei2020 })).toEqual([['serial-gap', 'plan.projects.29.number', '8–9']]);
    expect(found(serialGap, { plan: sixian2020 })).toEqual([]);
  });

  it('says what is missing before what', () => {
    const report = reportOf([row('1'), entryOf([], { number: '3', name: '学前教育' })]);
    expect(serialGap.check({ report })).toEqual([
      {
        code: 'check/serial-gap',
        severity: 'warning',
        message: 'serial numbers 2 are missing before 3: cells may be lost, and units may stand in other rows',
        path: ['entries', 1, 'number'],
        expected: '2',
        received: '3',
        document: 'report',
        project: '学前教育',
        numbers: [],
      },
    ]);
  });

  it('finds units that are stated in a table with lost cells', () => {
    const rows = [row('7', stated), row('', inferred, stated), row('10', inferred)];
    expect(found(serialGap, { report: reportOf(rows) })).toEqual([
      ['serial-gap', 'report.entries.2.number', '8–9'],
      ['units-not-certain', 'report.entries.0.responsibilities.0', ''],
      ['units-not-certain', 'report.entries.1.responsibilities.1', ''],
    ]);
    expect(serialGap.check({ report: reportOf(rows) })[1]?.received).toBe('市医保局、市财政局');
  });

  it('leaves units alone where no number is lost, and where no cells were merged', () => {
    expect(found(serialGap, { report: reportOf([row('7', stated), row('', stated), row('8', stated)]) })).toEqual([]);
    expect(found(serialGap, { report: reportOf([row('7', stated), row('9', stated)]) }).length).toBe(1);
  });

  it('begins anew in each section of a plan', () => {
    const project = (number: string, section?: string) => projectOf(number, { number, ...(section && { section }) });
    const plan = planOf([
      project('一', '甲'),
      project('二', '甲'),
      project('四', '乙'),
      project('五', '乙'),
      project('七', '乙'),
    ]);
    expect(found(serialGap, { plan })).toEqual([['serial-gap', 'plan.projects.4.number', '6']]);
  });

  it('takes the serials as printed where they are given, if they are of these rows', () => {
    const report = reportOf([row(''), row(''), row('')]);
    expect(found(serialGap, { report })).toEqual([]);
    expect(found(serialGap, { report, serials: ['1', '2', '4'] })).toEqual([
      ['serial-gap', 'report.entries.2.number', '3'],
    ]);
    expect(found(serialGap, { report, serials: ['1', '3'] })).toEqual([]);
    const given = reportOf([row('1', stated), row('2', stated), row('4', stated)]);
    expect(found(serialGap, { report: given, serials: ['1', '', '4'] }).length).toBe(4);
    expect(serialGap.check({ report: given, serials: ['1', '2', '5'] })[0]?.received).toBe('5');
  });

  it('finds nothing in nothing', () => {
    expect(found(serialGap, {})).toEqual([]);
    expect(found(serialGap, { report: reportOf([]), plan: planOf([]) })).toEqual([]);
  });
});
