import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/read/corrections/apply-corrections.ts';
import type { Correction } from '../../../src/read/corrections/correction.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { readWorkPlan } from '../../../src/read/read-parts.ts';

const notice = '某县2024年民生实事\n1.托育。组织从业人员培训1次，缴费人数达到1900万。（牵头单位：县卫健委）\n';
const target = ['projects', 0, 'targets', 0];
const bulletin =
  '某市2024年1-6月民生工程进展情况\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n1\t市住建局\t老旧小区改造\t改造小区22个\t已完工11个，完成任务的50%\n';

const laid = (text: string, ...corrections: readonly Correction[]) => applyCorrections(readWorkPlan(text), corrections);

describe('a doubt that a person has taken away', () => {
  const doubts = (...corrections: readonly Correction[]) => {
    const { ledger, issues } = laid(notice, ...corrections);
    return [
      ledger.filter(({ flag }) => flag).map(({ text }) => text),
      issues.filter(({ code }) => code === 'read/doubtful-number').map(({ received }) => received),
    ];
  };
  it.each<[string, Correction, string]>([
    ['within the figure', { path: [...target, 'measure', 'value'], value: '3' }, ''],
    ['of the figure', { path: target }, ''],
    ['of what holds it', { path: ['projects', 0, 'targets'], value: [] }, ''],
    ['of what stands beside it', { path: ['projects', 0, 'name'], value: '托育' }, '1'],
  ])('goes from the ledger and from the issues: %s', (_, correction, left) => {
    expect(doubts()).toEqual([['1'], ['1次']]);
    expect(doubts(correction)).toEqual(left === '' ? [[], []] : [['1'], ['1次']]);
  });
  it('is that of an answer too', () => {
    const codes = (...corrections: readonly Correction[]) =>
      applyCorrections(readDocument(bulletin), corrections).issues.map(({ code, received }) => `${code} ${received}`);
    expect(codes()).toEqual(['read/inferred-answer 已完工11个', 'read/inferred-answer 完成任务的50%']);
    expect(
      codes({ path: ['report', 'entries', 0, 'actuals', 0, 'links', 0, 'to'], was: '1.T1', value: '1.T1' }),
    ).toEqual(['read/inferred-answer 完成任务的50%']);
  });
  it('is that of the division too, once every part has one', () => {
    const bare = bulletin.replace('某市', '');
    const name = (part: string): Correction => ({ path: [part, 'division', 'name'], value: '某市' });
    const codes = (...corrections: readonly Correction[]) =>
      applyCorrections(readDocument(bare), corrections)
        .issues.map(({ code }) => code)
        .filter((code) => code === 'read/division-not-named');
    expect(codes()).toHaveLength(1);
    expect(codes(name('plan'))).toHaveLength(1);
    expect(codes(name('plan'), name('report'))).toEqual([]);
    const list = '2024年民生实事\n1.绿化。新建口袋公园12个。（牵头单位：县城管局）\n';
    expect(laid(list, { path: ['division', 'name'], value: '某县' }).issues).toEqual([]);
    expect(laid(list, { path: ['year'], value: 2025 }).issues.map(({ code }) => code)).toContain(
      'read/division-not-named',
    );
  });
});

describe('what a person has said is not concluded any more', () => {
  const marks = (at: number, ...corrections: readonly Correction[]) =>
    laid(notice, ...corrections).value?.projects[0]?.targets[at]?.inferred;
  const [one, two] = [0, 1].map((index) => ['projects', 0, 'targets', index]) as [string[], string[]];
  it.each<[string, number, readonly Correction[], readonly string[] | undefined]>([
    ['as it is read', 0, [], ['as', 'role']],
    ['as it is read', 1, [], ['role', 'measure.unitMeant']],
    ['the field', 0, [{ path: [...one, 'role'], value: 'stock' }], undefined],
    ['the field, said again', 0, [{ path: [...one, 'role'], was: 'flow', value: 'flow' }], undefined],
    ['one field of two', 1, [{ path: [...two, 'role'], value: 'stock' }], ['measure.unitMeant']],
    ['a field within', 1, [{ path: [...two, 'measure', 'unitMeant'], value: '个' }], ['role']],
    ['a field taken away', 1, [{ path: [...two, 'measure', 'unitMeant'] }], ['role']],
    [
      'what holds the field',
      1,
      [{ path: [...two, 'measure'], value: { value: '3', unit: '个', bound: 'unstated' } }],
      ['role'],
    ],
    ['another field', 1, [{ path: [...two, 'measure', 'value'], value: '3' }], ['role', 'measure.unitMeant']],
    [
      'a field whose name goes on',
      1,
      [{ path: [...two, 'measure', 'unit'], value: '个' }],
      ['role', 'measure.unitMeant'],
    ],
    [
      'both, and what the marks should be',
      1,
      [
        { path: [...two, 'role'], value: 'stock' },
        { path: [...two, 'inferred'], value: ['role', 'indicator'] },
      ],
      ['role', 'indicator'],
    ],
  ])('%s, of target %i', (_, at, corrections, left) => {
    expect(marks(at, ...corrections)).toEqual(left);
  });
  it('a link, once it is said where it leads', () => {
    const links = ['report', 'entries', 0, 'actuals', 0, 'links', 0];
    const link = (...corrections: readonly Correction[]) =>
      applyCorrections(readDocument(bulletin), corrections).value?.report?.entries[0]?.actuals[0]?.links?.[0];
    expect(link()).toEqual({ kind: 'answers', to: '1.T1', by: 'inferred' });
    expect(link({ path: [...links, 'to'], value: '1.T1' })).toEqual({ kind: 'answers', to: '1.T1' });
    expect(link({ path: [...links, 'kind'], value: 'completion-of' })).toMatchObject({ by: 'inferred' });
    expect(
      link({ path: [...links, 'to'], value: '1.T1' }, { path: [...links, 'by'], value: 'candidate' }),
    ).toMatchObject({ by: 'candidate' });
  });
  it('the units of a cell filled down', () => {
    const rows =
      '1\t市住建局\t小区\t改造小区22个\t已完工11个\n2\t\t电梯\t加装电梯9部\t加装电梯4部\n4\t市教育局\t学位\t新增学位90个\t新增学位90个\n';
    const text = `某市2024年1-6月民生工程进展情况\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n${rows}`;
    const path = ['report', 'entries', 0, 'responsibilities', 0];
    const units = (...corrections: readonly Correction[]) =>
      applyCorrections(readDocument(text), corrections).value?.report?.entries[0]?.responsibilities[0];
    expect(units()).toEqual({ lead: ['市住建局'], inferred: true });
    expect(units({ path: [...path, 'lead', 0], value: '市城管局' })).toEqual({ lead: ['市城管局'] });
    expect(units({ path, value: { lead: ['市城管局'], inferred: true } })).toEqual({
      lead: ['市城管局'],
      inferred: true,
    });
  });
});
