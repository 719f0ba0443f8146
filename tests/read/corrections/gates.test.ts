import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/read/corrections/apply-corrections.ts';
import type { Correction } from '../../../src/read/corrections/correction.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { readLeadingGroup, readProgressReport, readWorkPlan } from '../../../src/read/read-parts.ts';

const notice = '某县2024年民生实事\n1.养老服务。新增养老床位2-3张，培训护理员40人。（牵头单位：县民政局）\n';
const bulletin =
  '某市2024年1-6月民生工程进展情况\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n1\t市住建局\t老旧小区改造\t改造小区22个\t已完工11个，完成任务的50%\n';
const group = '某县民生工作领导小组成员名单\n组  长：甲某某  县长\n';

describe('what is corrected passes the gates of its kind', () => {
  const document = (...corrections: readonly Correction[]) => applyCorrections(readDocument(bulletin), corrections);
  const [reportName, planName] = [
    { path: ['report', 'entries', 0, 'name'], value: '小区改造' },
    { path: ['plan', 'projects', 0, 'name'], value: '小区改造' },
  ];
  it('in both parts of a document', () => {
    const { value } = document(reportName, planName);
    expect([value?.kind, value?.report?.entries[0]?.name, value?.plan?.projects[0]?.name]).toEqual([
      'report',
      '小区改造',
      '小区改造',
    ]);
  });
  it('which tell of what they refuse by its place in the document', () => {
    const { issues, ...rest } = document({ path: ['report', 'period'], value: 'June' });
    expect(rest).not.toHaveProperty('value');
    expect(issues.some(({ path }) => path[0] === 'report' && path[1] === 'period')).toBe(true);
  });
  it('the report with the plan it answers', () => {
    const { issues } = document({ path: ['plan', 'projects', 0, 'id'], value: '9' });
    expect(issues.filter(({ code }) => code === 'gate/dangling-link').map(({ path }) => path)).toEqual([
      ['report', 'entries', 0, 'project'],
    ]);
  });
  it.each(['plan', 'report'] as const)('and a document may do without its %s', (part) => {
    const { value, issues } = document({ path: [part] });
    expect(issues.filter(({ code }) => code === 'gate/not-plain')).toEqual([]);
    expect(value).not.toHaveProperty(part);
  });
  it('in a report alone', () => {
    const corrected = applyCorrections(readProgressReport(bulletin), [{ path: ['entries', 0, 'name'], value: 'x' }]);
    expect(corrected.value?.entries[0]?.name).toBe('x');
  });
  it('in a leading group alone, and in one of a document', () => {
    const [seat, name] = [
      { path: ['seats', 0, 'role'], value: '召集人' },
      { path: ['leadingGroup', 'name'], value: '另组' },
    ];
    expect(applyCorrections(readLeadingGroup(group), [seat]).value?.seats[0]?.role).toBe('召集人');
    expect(applyCorrections(readDocument(group), [name]).value?.leadingGroup?.name).toBe('另组');
  });
  it.each<[string, Correction, readonly string[]]>([
    ['all', { path: [] }, ['gate/not-plain ']],
    ['an object of nothing', { path: [], value: {} }, ['gate/missing source', 'gate/missing division']],
    ['its projects', { path: ['projects'] }, ['gate/missing projects']],
    ['its projects, by null', { path: ['projects'], value: null }, ['gate/wrong-type projects']],
  ])('and a plan without %s is no plan', (_, correction, told) => {
    const { issues, ...rest } = applyCorrections(readWorkPlan(notice), [correction]);
    expect(rest).not.toHaveProperty('value');
    const gate = issues
      .filter(({ code }) => code.startsWith('gate/'))
      .map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(gate).toEqual(expect.arrayContaining([...told]));
    expect(gate.slice(0, told.length)).toEqual(told);
  });
  it.each<[string, readonly Correction[], readonly string[]]>([
    ['no parts', [{ path: ['plan'] }, { path: ['report'] }], ['gate/missing report']],
    ['nothing', [{ path: [] }], ['gate/not-plain ']],
    ['an object of nothing', [{ path: [], value: {} }], ['gate/missing kind']],
    ['no kind', [{ path: ['kind'] }], ['gate/missing kind']],
    ['another kind', [{ path: ['kind'], value: 'leading-group' }], ['gate/missing leadingGroup']],
    ['a kind there is none of', [{ path: ['kind'], value: 'list' }], ['gate/not-one-of kind']],
    [
      'a stranger in the place of its parts',
      [{ path: [], value: { kind: 'report', note: 'x' } }],
      ['gate/missing report', 'read/unknown-path note'],
    ],
    ['a report without its entries', [{ path: ['report', 'entries'] }], ['gate/missing report.entries']],
  ])('and a document with %s is none', (_, corrections, told) => {
    const { issues, ...rest } = document(...corrections);
    expect(rest).not.toHaveProperty('value');
    expect(
      issues.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path.join('.')}`),
    ).toEqual(told);
  });
  it('and what passes is frozen', () => {
    expect(Object.isFrozen(document(reportName).value)).toBe(true);
  });
  it.each([7, null, 'June', []])('and %j is no value at all', (value) => {
    expect(applyCorrections(readWorkPlan(notice), [{ path: [], value }])).not.toHaveProperty('value');
  });
});

describe('the characters that a corrected place was read from', () => {
  const wordsOf = (path: Correction['path']): readonly string[] =>
    applyCorrections(readWorkPlan(notice), [{ path, value: [] }]).evidence.flatMap(({ certainty, text }) =>
      certainty === 'corrected' ? [text] : [],
    );
  it.each([
    ['its own', ['projects', 0, 'targets', 1], '培训护理员40人'],
    ['those of the list', ['projects', 0, 'targets'], '新增养老床位2-3张，培训护理员40人。'],
    ['those of what holds it', ['projects', 0, 'targets', 1, 'measure', 'value'], '培训护理员40人'],
    ['the first of what lies within it', [], '某县'],
  ])('are %s', (_, path, words) => {
    expect(wordsOf(path)).toEqual([words]);
  });
});

it('takes away what the gate must have, and the gate says so', () => {
  const { issues } = applyCorrections(readWorkPlan(notice), [{ path: ['year'] }]);
  expect(issues.map(({ code, path }) => [code, ...path])).toContainEqual(['gate/missing', 'year']);
});

describe('a part that no document has', () => {
  it('is told, and the other corrections hold', () => {
    const name = { path: ['report', 'entries', 0, 'name'], value: '小区改造' };
    const { value, issues } = applyCorrections(readDocument(bulletin), [
      { path: ['foo'], value: 1 },
      name,
      { path: ['foo', 'bar'], value: 1 },
      { path: [0], value: 1 },
    ]);
    expect(value?.report?.entries[0]?.name).toBe('小区改造');
    expect(issues.filter(({ code }) => code === 'read/unknown-path').map(({ path }) => path)).toEqual([
      ['foo'],
      ['foo', 'bar'],
      [0],
    ]);
  });
});
