import { describe, expect, it } from 'vitest';
import { parseProgressEntry, parseSourceDocument, parseWorkPlan } from '../../src/gate/parse.ts';
import { actual, entry, plan, project, source, target } from './made.ts';
import { saidOf } from './rule-rows.ts';

const codesOf = (issues: readonly { readonly code: string }[]) => [...new Set(issues.map(({ code }) => code))];

describe('A flood of issues', () => {
  it('is told up to a thousand, and counted exactly', () => {
    const { issues } = parseSourceDocument(source({ issuers: Array.from({ length: 50_000 }, () => 7) }));
    expect(issues).toHaveLength(1001);
    expect(issues.slice(0, 1000).map(({ path }) => path)).toEqual(
      Array.from({ length: 1000 }, (_, index) => ['issuers', index]),
    );
    expect(issues[1000]).toEqual({
      code: 'gate/too-many',
      severity: 'warning',
      message: '50000 issues in all, of which the gravest 1000 are told',
      path: [],
      expected: '1000',
      received: '50000',
    });
  });

  it('of a thousand is told whole', () => {
    const { issues } = parseSourceDocument(source({ issuers: Array.from({ length: 1000 }, () => 7) }));
    expect(issues).toHaveLength(1000);
    expect(codesOf(issues)).toEqual(['gate/wrong-type']);
  });

  it('of notes leaves room for the gravest, in the order of telling', () => {
    const input: Record<string, unknown> = source({ issuers: [7], signed: 'x' });
    for (let index = 0; index < 10; index += 1) input[`more-${index}`] = 1;
    const { ok, issues } = parseSourceDocument(input, { limits: { issues: 4 } });
    expect(ok).toBe(false);
    expect(issues.map(saidOf)).toEqual([
      ['gate/unknown-key', 'more-0', 'more-0', undefined],
      ['gate/unknown-key', 'more-1', 'more-1', undefined],
      ['gate/wrong-type', 'issuers.0', 'string', '7'],
      ['gate/not-a-date', 'signed', 'YYYY-MM-DD | YYYY-MM | YYYY', '"x"'],
      ['gate/too-many', '', '4', '12'],
    ]);
  });

  it('of warnings goes before notes, and refuses nothing', () => {
    const doubtful = Array.from({ length: 5 }, (_, index) => actual({ id: `${index}`, missing: 'no-task', more: 1 }));
    const { ok, issues } = parseProgressEntry(entry({ actuals: doubtful }), { limits: { issues: 5 } });
    expect(ok).toBe(true);
    expect(codesOf(issues)).toEqual(['gate/missing-with-measure', 'gate/too-many']);
    expect(issues.at(-1)?.received).toBe('10');
  });

  it('may be counted only', () => {
    const { ok, issues } = parseSourceDocument(source({ issuers: [7, 8] }), { limits: { issues: 0 } });
    expect(ok).toBe(false);
    expect(issues.map(saidOf)).toEqual([['gate/too-many', '', '0', '2']]);
  });

  it('tells in any case that the rest was not looked at', () => {
    const input = source({ issuers: Array.from({ length: 50 }, () => () => 1) });
    const { issues } = parseSourceDocument(input, { limits: { issues: 3, nodes: 10 } });
    expect(issues.map(({ code }) => code)).toEqual([
      'gate/not-plain',
      'gate/not-plain',
      'gate/too-large',
      'gate/too-many',
    ]);
    const none = parseSourceDocument(input, { limits: { issues: 0, nodes: 10 } });
    expect(none.issues.map(({ code }) => code)).toEqual(['gate/too-many']);
  });

  it('stays small: 200 000 faults and keys of a megabyte', () => {
    const bad = Array.from({ length: 50_000 }, () => ({ role: 1, indicator: 2, as: 3, id: 4 }));
    const { issues } = parseWorkPlan(plan({ projects: [project({ targets: bad })] }));
    expect(issues.at(-1)?.received).toBe('200000');
    expect(JSON.stringify(issues).length).toBeLessThan(1_000_000);
    const long = '长'.repeat(1_000_000);
    const keyed = parseWorkPlan(
      plan({ [long]: { [long]: () => 1 }, projects: [project({ name: long, targets: [target({ role: long })] })] }),
    );
    expect(JSON.stringify(keyed.issues).length).toBeLessThan(10_000);
  });
});
