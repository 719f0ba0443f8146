import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/read/corrections/apply-corrections.ts';
import type { Correction } from '../../../src/read/corrections/correction.ts';
import { readWorkPlan } from '../../../src/read/read-parts.ts';
import type { Reading } from '../../../src/read/reading.ts';
import { describeIssue } from '../../../src/wording/describe-issue.ts';

const notice = '某县2024年民生实事\n1.养老服务。新增养老床位200张。（牵头单位：县民政局）\n';
const good = { path: ['projects', 0, 'name'], value: '养老' };
const apply = (corrections: unknown) => applyCorrections(readWorkPlan(notice), corrections as readonly Correction[]);

const ring: { path: unknown } = { path: [] };
ring.path = ring;

describe('corrections that are none', () => {
  it.each([
    [null, 'corrections', 'a list of corrections', 'null'],
    [{ 0: good }, 'corrections', 'a list of corrections', '{"0":{"path":["projects",0,"name"],"value":"养老"}}'],
    ['[]', 'corrections', 'a list of corrections', '"[]"'],
    [undefined, 'corrections', 'a list of corrections', 'nothing'],
    [() => [], 'corrections', 'a list of corrections', 'function'],
    [[null], 'corrections.0', 'an object with a path', 'null'],
    [[[]], 'corrections.0', 'an object with a path', '[]'],
    [[7], 'corrections.0', 'an object with a path', '7'],
    [[7n], 'corrections.0', 'an object with a path', 'bigint'],
    [new Array(1), 'corrections.0', 'an object with a path', 'nothing'],
    [[{ value: 1 }], 'corrections.0.path', 'a list of keys and indexes', 'nothing'],
    [[{ path: 'projects.0' }], 'corrections.0.path', 'a list of keys and indexes', '"projects.0"'],
    [[ring], 'corrections.0.path', 'a list of keys and indexes', 'object'],
    [[{ path: ['projects', null] }], 'corrections.0.path.1', 'a key or an index', 'null'],
    [[{ path: ['projects', {}] }], 'corrections.0.path.1', 'a key or an index', '{}'],
    [[{ path: ['projects', '0', 'name'], value: 'x' }], 'corrections.0.path.1', 'an index as a number', '"0"'],
    [[{ path: ['year'], valeu: 2025 }], 'corrections.0', 'path, value, was, quote', '"valeu"'],
    [[{ path: ['year'], quote: 7 }], 'corrections.0.quote', 'a text', '7'],
  ])('%s: told, and nothing is corrected', (given, path, expected, received) => {
    const reading = readWorkPlan(notice);
    const { issues, ...rest } = apply(given);
    expect(rest).toEqual({ value: reading.value, evidence: reading.evidence, ledger: reading.ledger });
    expect(issues.map((issue) => [issue.code, issue.path.join('.'), issue.expected, issue.received])).toEqual([
      ['read/malformed-correction', path, expected, received],
    ]);
  });
  it('are told one by one, and the others hold', () => {
    const { value, issues } = apply([null, good, { path: 5, was: 1, wsa: 2 }, { path: ['requirements', '0'] }]);
    expect(value?.projects[0]?.name).toBe('养老');
    expect(issues.map(({ message }) => message)).toEqual([
      'corrections.0 is not as a correction must be: expected an object with a path, received null',
      'corrections.2.path is not as a correction must be: expected a list of keys and indexes, received 5',
      'corrections.2 is not as a correction must be: expected path, value, was, quote, received "wsa"',
      'corrections.3.path.1 is not as a correction must be: expected an index as a number, received "0"',
    ]);
    expect(issues.map((issue) => describeIssue(issue, 'zh-CN'))[0]).toBe(
      'corrections.0不合更正的格式：应为an object with a path，实为null',
    );
  });
  it('a value that is no JSON is refused by the gate', () => {
    const { value, issues } = apply([{ path: ['requirements', 0], value: () => 1 }]);
    expect([value, issues.map(({ code, path }) => `${code} ${path.join('.')}`)]).toEqual([
      undefined,
      ['gate/not-plain requirements.0'],
    ]);
  });
});

describe('a reading that no reader gave', () => {
  it.each([null, undefined, 'text', 5, [], {}, { value: {} }, { evidence: [], issues: [] }])('%j', (reading) => {
    expect(() => applyCorrections(reading as unknown as Reading<unknown>, [good])).toThrow(
      /^Not a reading, as readDocument gives it: /,
    );
    expect(() => applyCorrections(reading as unknown as Reading<unknown>, [])).toThrow(TypeError);
  });
});
