import { describe, expect, it } from 'vitest';
import { parseProgressReport, parseWorkPlan } from '../../src/gate/parse.ts';
import { expect as expectGood } from '../../src/issue.ts';
import { actual, entry, group, plan, project, report, target } from './made.ts';
import { saidOf } from './rule-rows.ts';

const more = { more: { a: [1, '乙'] } };

describe('An unknown field', () => {
  it('is kept at every level, and noted', () => {
    const measure = { value: '7', unit: '个', bound: 'unstated', ...more };
    const full = target({
      measure,
      base: { relation: 'share-of', name: '基数', ...more },
      scope: { population: '老人', ...more },
      when: { printed: '年底', ...more },
      links: [{ kind: 'same-work', to: null, ...more }],
      ...more,
    });
    const input = plan({
      source: { title: '', issuers: [], ...more },
      division: { name: '泗县', ...more },
      declaredCounts: [{ kind: 'total', count: 1, ...more }],
      changes: [{ kind: 'retired', subject: '甲', level: 'item', ...more }],
      projects: [
        project({
          responsibilities: [{ lead: [], ...more }],
          targets: [full],
          subProjects: [project({ id: '2', targets: [], ...more })],
          ...more,
        }),
      ],
      leadingGroup: group({
        seats: [{ role: '组长', posts: [{ organization: '县人民政府', title: '县长', ...more }], ...more }],
        office: { at: '县财政局', heads: [{ title: '主任', seat: 0, ...more }], ...more },
        ...more,
      }),
      ...more,
    });
    const result = parseWorkPlan(input);
    expect(result.ok).toBe(true);
    const notes = result.issues.filter(({ code }) => code === 'gate/unknown-key');
    expect(notes).toHaveLength(19);
    expect(notes.map(({ severity, expected }) => [severity, expected])).toEqual(notes.map(() => ['note', 'more']));
    expect(JSON.stringify(expectGood(result)).match(/"extra":\[\["more",\{"a":\[1,"乙"\]\}\]\]/g)).toHaveLength(19);
  });

  it('of a report is kept as well', () => {
    const period = { from: '2020-01-01', to: '2020-06-30', cumulative: true, ...more };
    const result = parseProgressReport(
      report({ period, entries: [entry({ actuals: [actual(more)], ...more })], funds: [actual({ id: 'F', ...more })] }),
    );
    expect(result.issues.map(saidOf).map(([, path]) => path)).toEqual([
      'period.more',
      'entries.0.actuals.0.more',
      'entries.0.more',
      'funds.0.more',
    ]);
    expect(result.ok && result.value.period.extra).toEqual([['more', { a: [1, '乙'] }]]);
  });

  it('goes behind what stands in extra, which is kept as it is', () => {
    const result = parseWorkPlan(
      plan({
        extra: [
          ['a', 1],
          ['a', 2],
        ],
        a: 3,
        b: null,
      }),
    );
    expect(result.ok && result.value.extra).toEqual([
      ['a', 1],
      ['a', 2],
      ['a', 3],
      ['b', null],
    ]);
  });

  it('is found once: a second reading has nothing to note', () => {
    const first = expectGood(parseWorkPlan(plan({ more: 1, projects: [project(more)] })));
    expect(parseWorkPlan(first)).toEqual({ ok: true, value: first, issues: [] });
  });

  it('that is no plain data is told, and the rest is kept', () => {
    const { issues } = parseWorkPlan(plan({ more: { a: 1, b: () => 1 } }));
    expect(issues.map(saidOf)).toEqual([
      ['gate/unknown-key', 'more', 'more', undefined],
      ['gate/not-plain', 'more.b', undefined, 'function'],
    ]);
    expect(parseWorkPlan(plan({ more: () => 1 })).issues.map(({ code }) => code)).toEqual([
      'gate/unknown-key',
      'gate/not-plain',
    ]);
  });

  it('beside an extra that is none is told with it', () => {
    expect(parseWorkPlan(plan({ more: 1, extra: { a: 1 } })).issues.map(saidOf)).toEqual([
      ['gate/unknown-key', 'more', 'more', undefined],
      ['gate/wrong-type', 'extra', 'array', 'object'],
    ]);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'length',
    '0',
    '',
    'valueOf',
    'prototype',
    'then',
    'toJSON',
    '键',
  ])('may be named %j, and so may a key of its value', (key) => {
    const json = `{"${key}":{"${key}":[{"${key}":1}]}}`;
    const input = JSON.parse(JSON.stringify(plan()).replace(/\}$/, `,${json.slice(1)}`));
    const result = parseWorkPlan(input);
    expect(result.issues.map(saidOf)).toEqual([['gate/unknown-key', key, key, undefined]]);
    const value = expectGood(result);
    expect(JSON.stringify(value.extra)).toBe(`[["${key}",{"${key}":[{"${key}":1}]}]]`);
    const again = expectGood(parseWorkPlan(JSON.parse(JSON.stringify(value))));
    expect(JSON.stringify(again.extra)).toBe(JSON.stringify(value.extra));
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(value.extra?.[0]?.[1])).toBe(Object.prototype);
  });

  it('has its key shortened in the path only', () => {
    const key = '键'.repeat(200);
    const result = parseWorkPlan(plan({ [key]: 1 }));
    expect(result.issues[0]?.path).toEqual([`${'键'.repeat(79)}…`]);
    expect(result.ok && result.value.extra).toEqual([[key, 1]]);
  });
});
