import { describe, expect, it } from 'vitest';
import {
  parseLeadingGroup,
  parseProgressReport,
  parseProject,
  parseSourceDocument,
  parseTarget,
  parseWorkPlan,
} from '../../src/gate/parse.ts';
import { group, plan, planOf, project, report, source, target } from './made.ts';
import { type Said, saidOf } from './rule-rows.ts';

const said = (result: { readonly issues: readonly Parameters<typeof saidOf>[0][] }) => result.issues.map(saidOf);
const roles = 'flow | stock | level | standard | milestone | qualitative | unknown';
const measure = (fields: object) => target({ measure: { value: '7', unit: '个', bound: 'unstated', ...fields } });

describe('A fault in the form of data', () => {
  it.each<readonly [string, () => { issues: readonly Parameters<typeof saidOf>[0][] }, Said]>([
    ['no object', () => parseTarget('x'), ['gate/wrong-type', '', 'object', '"x"']],
    ['nothing', () => parseTarget(null), ['gate/wrong-type', '', 'object', 'null']],
    ['a list', () => parseTarget([]), ['gate/wrong-type', '', 'object', 'array']],
    ['a key missing', () => parseSourceDocument({ title: '' }), ['gate/missing', 'issuers', 'array', undefined]],
    [
      'an object for a list',
      () => parseSourceDocument(source({ issuers: {} })),
      ['gate/wrong-type', 'issuers', 'array', 'object'],
    ],
    [
      'a number for a text',
      () => parseSourceDocument(source({ issuers: ['甲', 7] })),
      ['gate/wrong-type', 'issuers.1', 'string', '7'],
    ],
    [
      'a number for an amount',
      () => parseTarget(measure({ value: 7 })),
      ['gate/wrong-type', 'measure.value', 'string', '7'],
    ],
    [
      'an exponent',
      () => parseTarget(measure({ value: '1e3' })),
      ['gate/not-a-decimal', 'measure.value', '12 | 37.050 | -0.5', '"1e3"'],
    ],
    [
      'a comma',
      () => parseTarget(measure({ value: '1,000' })),
      ['gate/not-a-decimal', 'measure.value', '12 | 37.050 | -0.5', '"1,000"'],
    ],
    [
      'minus zero',
      () => parseTarget(measure({ upper: '-0' })),
      ['gate/not-a-decimal', 'measure.upper', '12 | 37.050 | -0.5', '"-0"'],
    ],
    [
      'no text',
      () => parseTarget(measure({ value: '' })),
      ['gate/not-a-decimal', 'measure.value', '12 | 37.050 | -0.5', '""'],
    ],
    [
      'what kills decimal.js',
      () => parseTarget(measure({ value: '1e600000000' })),
      ['gate/not-a-decimal', 'measure.value', '12 | 37.050 | -0.5', '"1e600000000"'],
    ],
    [
      'a day that there is not',
      () => parseSourceDocument(source({ signed: '2020-02-30' })),
      ['gate/not-a-date', 'signed', 'YYYY-MM-DD | YYYY-MM | YYYY', '"2020-02-30"'],
    ],
    [
      'a month for a day',
      () => parseProgressReport(report({ period: { from: '2020-01', to: '2020-06-30', cumulative: true } })),
      ['gate/not-a-date', 'period.from', 'YYYY-MM-DD', '"2020-01"'],
    ],
    [
      'a word of another list',
      () => parseTarget(target({ role: '流量' })),
      ['gate/not-one-of', 'role', roles, '"流量"'],
    ],
    [
      'a no for a yes',
      () => parseTarget(measure({ strict: false })),
      ['gate/not-one-of', 'measure.strict', 'true', 'false'],
    ],
    [
      'a word for a yes or no',
      () => parseTarget(target({ cumulative: '累计' })),
      ['gate/wrong-type', 'cumulative', 'boolean', '"累计"'],
    ],
    ['a year too early', () => parseWorkPlan(plan({ year: 999 })), ['gate/out-of-range', 'year', '≥ 1000', '999']],
    ['a year too late', () => parseWorkPlan(plan({ year: 10000 })), ['gate/out-of-range', 'year', '≤ 9999', '10000']],
    ['half a year', () => parseWorkPlan(plan({ year: 2020.5 })), ['gate/wrong-type', 'year', 'integer', '2020.5']],
    [
      'fewer than none',
      () => parseWorkPlan(plan({ declaredCounts: [{ kind: 'total', count: -1 }] })),
      ['gate/out-of-range', 'declaredCounts.0.count', '≥ 0', '-1'],
    ],
    [
      'a seat before the first',
      () => parseLeadingGroup(group({ office: { at: '', heads: [{ title: '', seat: -1 }] } })),
      ['gate/out-of-range', 'office.heads.0.seat', '≥ 0', '-1'],
    ],
    [
      'an unknown kind of link',
      () => parseTarget(target({ links: [{ kind: 'see', to: null }] })),
      [
        'gate/not-one-of',
        'links.0.kind',
        'answers | completion-of | numerator | denominator | part-of | same-work | pays-…',
        '"see"',
      ],
    ],
    [
      'a link to nowhere',
      () => parseTarget(target({ links: [{ kind: 'same-work' }] })),
      ['gate/missing', 'links.0.to', 'string', undefined],
    ],
    [
      'half a pair',
      () => parseTarget(target({ scope: { dimension: [['医院层级']] } })),
      ['gate/missing', 'scope.dimension.0.1', 'pair', undefined],
    ],
    [
      'a pair of three',
      () => parseTarget(target({ extra: [['a', 1, 2]] })),
      ['gate/unexpected', 'extra.0.2', 'pair', '2'],
    ],
    ['no pair', () => parseTarget(target({ extra: ['a'] })), ['gate/wrong-type', 'extra.0', 'tuple', '"a"']],
    [
      'a pair of which the name is none',
      () => parseTarget(target({ extra: [[1, 2]] })),
      ['gate/wrong-type', 'extra.0.0', 'string', '1'],
    ],
    [
      'money of neither kind',
      () => parseProgressReport(report({ funds: [target({ as: 'target' })] })),
      ['gate/not-one-of', 'funds.0.as', 'actual | claim', '"target"'],
    ],
    [
      'money of neither kind with links that are none',
      () => parseProgressReport(report({ funds: [target({ as: 'target', links: [null, 'level'], when: null })] })),
      ['gate/not-one-of', 'funds.0.as', 'actual | claim', '"target"'],
    ],
    [
      'a fault in a part of a part',
      () =>
        parseProject(
          project({
            subProjects: [
              project({ id: '1.1', targets: [], subProjects: [project({ id: '1.1.1', targets: [], name: 7 })] }),
            ],
          }),
        ),
      ['gate/wrong-type', 'subProjects.0.subProjects.0.name', 'string', '7'],
    ],
    [
      'what cannot be seen, in what is told',
      () => parseTarget(target({ role: 'flow\u200B\u202E\uD800' })),
      ['gate/not-one-of', 'role', roles, '"flow\\u{200B}\\u{202E}\\u{D800}"'],
    ],
  ])('%s', (_, result, issue) => {
    expect(said(result())).toEqual([issue]);
  });

  it('is told with a path that leads to it, in English and with what would be right', () => {
    const [issue] = parseWorkPlan(planOf({}, { measure: { value: '1e3', unit: '', bound: 'unstated' } })).issues;
    expect(issue).toEqual({
      code: 'gate/not-a-decimal',
      severity: 'error',
      message: 'not a decimal number as text (12 | 37.050 | -0.5): "1e3"',
      path: ['projects', 0, 'targets', 1, 'measure', 'value'],
      expected: '12 | 37.050 | -0.5',
      received: '"1e3"',
    });
  });

  it('does not hide others: all are told at once, of form and across fields', () => {
    const input = plan({
      year: '2020',
      more: 1,
      declaredCounts: [{ kind: 'total', count: 3 }],
      projects: [
        project({
          targets: [
            target({
              measure: { value: '5', unit: '个', bound: 'between' },
              when: { printed: '年底', to: '2020-02-30' },
              links: [{ kind: 'same-work', to: 'nowhere' }],
            }),
            target({ role: '?' }),
          ],
        }),
        'a project',
        project({ id: '1' }),
      ],
      leadingGroup: group({ name: 7, office: { at: '', heads: [{ title: '', seat: 9 }] } }),
    });
    expect(said(parseWorkPlan(input))).toEqual(
      [
        ['gate/unknown-key', 'more', 'more', undefined],
        ['gate/wrong-type', 'year', 'number', '"2020"'],
        ['gate/not-a-date', 'projects.0.targets.0.when.to', 'YYYY-MM-DD | YYYY-MM | YYYY', '"2020-02-30"'],
        ['gate/not-one-of', 'projects.0.targets.1.role', roles, '"?"'],
        ['gate/wrong-type', 'projects.1', 'object', '"a project"'],
        ['gate/wrong-type', 'leadingGroup.name', 'string', '7'],
        ['gate/duplicate-id', 'projects.0.targets.1.id', 'projects.0.targets.0', '1.T1'],
        ['gate/duplicate-id', 'projects.2.id', 'projects.0', '1'],
        ['gate/duplicate-id', 'projects.2.targets.0.id', 'projects.0.targets.0', '1.T1'],
        ['gate/dangling-link', 'projects.0.targets.0.links.0.to', undefined, 'nowhere'],
        ['gate/between-without-upper', 'projects.0.targets.0.measure.upper', undefined, '5'],
        ['gate/seat-outside', 'leadingGroup.office.heads.0.seat', '1', '9'],
      ].map((issue) => issue),
    );
  });

  it('is told once, whatever it was', () => {
    const { issues } = parseWorkPlan(plan({ projects: [Symbol('x'), () => 1, undefined, new Date(0)], year: 10n }));
    expect(said({ issues }).filter(([, path]) => path.startsWith('projects') || path === 'year')).toEqual([
      ['gate/not-plain', 'year', undefined, 'bigint'],
      ['gate/not-plain', 'projects.0', undefined, 'symbol'],
      ['gate/not-plain', 'projects.1', undefined, 'function'],
      ['gate/not-plain', 'projects.2', undefined, 'undefined'],
      ['gate/not-plain', 'projects.3', undefined, 'Date'],
    ]);
  });

  it('in a list of texts does not move what comes after', () => {
    expect(said(parseSourceDocument(source({ issuers: [() => 1, 7] })))).toEqual([
      ['gate/not-plain', 'issuers.0', undefined, 'function'],
      ['gate/wrong-type', 'issuers.1', 'string', '7'],
    ]);
  });
});

describe('Whole numbers that JSON may have changed', () => {
  it('are doubted, and kept', () => {
    const result = parseTarget(
      target({ more: JSON.parse('[9007199254740993, -9007199254740993, 1e300, 9007199254740991, 1.5]') }),
    );
    expect(said(result)).toEqual([
      ['gate/unknown-key', 'more', 'more', undefined],
      ['gate/unsafe-integer', 'more.0', undefined, '9007199254740992'],
      ['gate/unsafe-integer', 'more.1', undefined, '-9007199254740992'],
      ['gate/unsafe-integer', 'more.2', undefined, '1e+300'],
    ]);
    expect(result.ok).toBe(true);
  });

  it('minus zero is zero, as in JSON', () => {
    const result = parseTarget(target({ extra: [['a', -0]] }));
    expect(result.ok && Object.is(result.value.extra?.[0]?.[1], 0)).toBe(true);
    const counted = parseWorkPlan(plan({ projects: [], declaredCounts: [{ kind: 'total', count: -0 }] }));
    expect(counted.ok && Object.is(counted.value.declaredCounts[0]?.count, 0)).toBe(true);
  });
});
