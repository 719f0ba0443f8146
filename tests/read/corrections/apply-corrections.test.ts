import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/read/corrections/apply-corrections.ts';
import { readIssue } from '../../../src/read/issues.ts';
import { readWorkPlan } from '../../../src/read/read-parts.ts';

const notice = '某县2024年民生实事\n1.养老服务。新增养老床位2-3张，培训护理员40人。（牵头单位：县民政局）\n';
const role = ['projects', 0, 'targets', 0, 'role'];

const spanOf = (text: string) => [notice.indexOf(text), notice.indexOf(text) + text.length];

describe('applyCorrections', () => {
  it('lays a value over a place, and says who said it', () => {
    const reading = readWorkPlan(notice);
    const corrected = applyCorrections(reading, [{ path: role, value: 'stock' }]);
    expect(corrected.value?.projects[0]?.targets[0]?.role).toBe('stock');
    expect(reading.value?.projects[0]?.targets[0]?.role).toBe('flow');
    expect(corrected.evidence.filter(({ certainty }) => certainty === 'corrected')).toEqual([
      { path: role, text: '新增养老床位2-3张', span: spanOf('新增养老床位2-3张'), certainty: 'corrected' },
    ]);
    expect(corrected.evidence).toHaveLength(reading.evidence.length + 1);
  });

  it('takes away, adds to a list, and replaces what evidence lay within', () => {
    const reading = readWorkPlan(notice);
    const { value, evidence, issues } = applyCorrections(reading, [
      { path: ['projects', 0, 'targets', 1] },
      { path: ['requirements', 0], value: '压实责任' },
      { path: ['projects', 0, 'responsibilities'], value: [{ lead: ['县卫健委'] }] },
    ]);
    expect(value?.projects[0]?.targets).toHaveLength(1);
    expect(value?.requirements).toEqual(['压实责任']);
    expect(value?.projects[0]?.responsibilities).toEqual([{ lead: ['县卫健委'] }]);
    expect(evidence.filter(({ path }) => path.includes('responsibilities'))).toEqual([
      {
        path: ['projects', 0, 'responsibilities'],
        text: '（牵头单位：县民政局）',
        span: spanOf('（牵头单位：县民政局）'),
        certainty: 'corrected',
      },
    ]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is no longer doubtful where a person has spoken', () => {
    const reading = readWorkPlan(notice);
    const flagged = (one: typeof reading) => one.ledger.filter(({ flag }) => flag).map(({ text }) => text);
    expect(flagged(reading)).toEqual(['2', '3']);
    const path = reading.ledger.find(({ flag }) => flag)?.path ?? [];
    expect(flagged(applyCorrections(reading, [{ path: [...path, 'modality'], value: 'planned' }]))).toEqual(['3']);
    expect(flagged(applyCorrections(reading, [{ path: role.slice(0, 2).concat('name'), value: '养老' }]))).toEqual([
      '2',
      '3',
    ]);
  });

  it('passes through the gate: what the gate refuses is no value', () => {
    const { value, issues } = applyCorrections(readWorkPlan(notice), [{ path: role, value: 'sometimes' }]);
    expect(value).toBeUndefined();
    expect(issues.some(({ code, path }) => code.startsWith('gate/') && path.join('.') === role.join('.'))).toBe(true);
  });

  it.each([
    [['projects', 7, 'name']],
    [['projects', 'first']],
    [['projects', 0.5]],
    [['projects', -1]],
    [['projects', 2]],
    [['nowhere', 'at', 'all']],
    [['__proto__', 'polluted']],
    [['__proto__']],
    [[0]],
  ])('tells of a path that leads nowhere: %j', (path) => {
    const reading = readWorkPlan(notice);
    const corrected = applyCorrections(reading, [
      { path, value: 1 },
      { path: role, value: 'stock' },
    ]);
    expect(corrected.issues.filter(({ code }) => code === 'read/unknown-path').map((issue) => issue.path)).toEqual([
      path,
    ]);
    expect(corrected.value?.projects[0]?.targets[0]?.role).toBe('stock');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([[['projects', 1]], [['extra']]])('takes away nothing that is not there: %j', (path) => {
    const { issues } = applyCorrections(readWorkPlan(notice), [{ path }]);
    expect(issues.map(({ code }) => code)).toContain('read/unknown-path');
  });

  it('gives back what it was given where there is nothing to do', () => {
    const reading = readWorkPlan(notice);
    expect(applyCorrections(reading, [])).toBe(reading);
  });

  it('tells each correction of a reading without value: nothing stands there', () => {
    const empty = readWorkPlan('');
    const told = applyCorrections(empty, [{ path: role, value: 'stock' }, { path: [], value: {} }, { path: ['year'] }]);
    expect(told).toEqual({
      ...empty,
      issues: [...empty.issues, ...[role, [], ['year']].map((path) => readIssue('read/unknown-path', { path }))],
    });
  });

  it('is a list of JSON that can be kept and laid over again', () => {
    const corrections = [{ path: role, value: 'stock' }];
    const kept = JSON.parse(JSON.stringify(corrections));
    expect(applyCorrections(readWorkPlan(notice), kept)).toEqual(applyCorrections(readWorkPlan(notice), corrections));
  });
});
