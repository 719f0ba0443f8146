import {
  parseLeadingGroup,
  parseProgressEntry,
  parseProgressReport,
  parseProject,
  parseWorkPlan,
} from '../../src/gate/parse.ts';
import type { Issue, Result } from '../../src/issue.ts';
import { expect as expectGood } from '../../src/issue.ts';
import { actual, claim, entry, group, parameter, plan, planOf, project, report, target } from './made.ts';

/** What is told of a document: code, path, expected, received. */
export type Said = readonly [code: string, path: string, expected: string | undefined, received: string | undefined];

/** A document, and all that its gate says of it. */
export interface Row {
  readonly says: string;
  readonly result: () => Result<unknown>;
  readonly issues: readonly Said[];
}

export const saidOf = ({ code, path, expected, received }: Issue): Said => [code, path.join('.'), expected, received];

const row = (says: string, result: () => Result<unknown>, ...issues: readonly Said[]): Row => ({
  says,
  result,
  issues,
});

const measure = (value: string, unit = '个', fields = {}) => ({ value, unit, bound: 'unstated', ...fields });
const partOf = (to: string, complete = true) => [{ kind: 'part-of', to, complete }];
const givenPlan = (fields = {}) => ({ plan: expectGood(parseWorkPlan(plan(fields))) });

const parts = (whole: object, ...values: readonly object[]) =>
  planOf({ measure: whole }, ...values.map((value) => ({ measure: value, links: partOf('1.T1') })));

/** Every rule across fields: documents that break it, and documents that come close and do not. */
export const ruleRows: readonly Row[] = [
  row('a plan with nothing to say of', () => parseWorkPlan(plan())),
  row('a report with its plan', () =>
    parseProgressReport(
      report({
        plan: '341324-2020',
        entries: [entry({ project: '1', actuals: [actual({ links: [{ kind: 'answers', to: '1.T1' }] })] })],
      }),
      givenPlan(),
    ),
  ),

  // duplicate-id
  row('two targets with one id', () => parseWorkPlan(planOf({}, { id: '1.T1' })), [
    'gate/duplicate-id',
    'projects.0.targets.1.id',
    'projects.0.targets.0',
    '1.T1',
  ]),
  row(
    'a project and a figure of another with one id, and a third',
    () => parseWorkPlan(plan({ projects: [project(), project({ id: '1.T1', name: '乙', targets: [target()] })] })),
    ['gate/duplicate-id', 'projects.1.id', 'projects.0.targets.0', '1.T1'],
    ['gate/duplicate-id', 'projects.1.targets.0.id', 'projects.0.targets.0', '1.T1'],
  ),
  row('a made id that is taken', () => {
    const { id: _, ...unnamed } = project({ name: '乙', targets: [] });
    return parseWorkPlan(plan({ projects: [project({ id: '2' }), unnamed] }));
  }, ['gate/duplicate-id', 'projects.1.id', 'projects.0', '2']),
  row('a report that prints a target of its plan again, under its id', () =>
    parseProgressReport(report({ entries: [entry({ targets: [target()] })] }), givenPlan()),
  ),

  // dangling-link
  row('a link to nothing', () => parseWorkPlan(planOf({ links: [{ kind: 'same-work', to: '9.T9' }] })), [
    'gate/dangling-link',
    'projects.0.targets.0.links.0.to',
    undefined,
    '9.T9',
  ]),
  row(
    'a link of a report to nothing, with the plan',
    () =>
      parseProgressReport(
        report({ entries: [entry({ actuals: [actual({ links: [{ kind: 'answers', to: '1.T2' }] })] })] }),
        givenPlan(),
      ),
    ['gate/dangling-link', 'entries.0.actuals.0.links.0.to', undefined, '1.T2'],
  ),
  row(
    'an entry on a project that the plan does not have',
    () => parseProgressEntry(entry({ project: '7' }), givenPlan()),
    ['gate/dangling-link', 'project', undefined, '7'],
  ),
  row('an entry on a project that is not known', () => parseProgressEntry(entry({ project: '7' }))),
  row('a link to another project of the plan, and to a parameter', () =>
    parseWorkPlan(
      plan({
        projects: [
          project({
            parameters: [parameter({ links: [{ kind: 'parameter-of', to: '1.1.T1' }] })],
            subProjects: [project({ id: '1.1', targets: [target({ id: '1.1.T1' })] })],
          }),
        ],
      }),
    ),
  ),

  // unresolved-link
  row(
    'a link of a report without its plan',
    () =>
      parseProgressReport(
        report({ entries: [entry({ actuals: [actual({ links: [{ kind: 'answers', to: '1.T1' }] })] })] }),
      ),
    ['gate/unresolved-link', 'entries.0.actuals.0.links.0.to', undefined, '1.T1'],
  ),
  row(
    'a link out of a project that stands alone',
    () => parseProject(project({ targets: [target({ links: [{ kind: 'same-work', to: '2.T1' }] })] })),
    ['gate/unresolved-link', 'targets.0.links.0.to', undefined, '2.T1'],
  ),
  row(
    'a base printed in a later report',
    () => parseWorkPlan(planOf({ base: { relation: 'times', name: '低保标准', figures: ['1.T1', '36.A2'] } })),
    ['gate/unresolved-link', 'projects.0.targets.0.base.figures.1', undefined, '36.A2'],
  ),

  // link-to-itself
  row(
    'a figure that is the same work as itself',
    () => parseWorkPlan(planOf({ links: [{ kind: 'same-work', to: '1.T1' }] })),
    ['gate/link-to-itself', 'projects.0.targets.0.links.0.to', undefined, '1.T1'],
  ),

  // link-kind
  row('a target that answers a target', () => parseWorkPlan(planOf({}, { links: [{ kind: 'answers', to: '1.T1' }] })), [
    'gate/link-kind',
    'projects.0.targets.1.links.0',
    'answers: actual | claim → target',
    'target → target',
  ]),
  row(
    'an actual that answers nothing printed, and one that answers an actual',
    () =>
      parseProgressEntry(
        entry({
          actuals: [
            actual({ links: [{ kind: 'answers', to: null }] }),
            actual({ id: '1.A2', links: [{ kind: 'answers', to: '1.A1' }] }),
          ],
        }),
      ),
    ['gate/link-kind', 'actuals.0.links.0', 'answers: actual | claim → target', 'actual → nothing'],
    ['gate/link-kind', 'actuals.1.links.0', 'answers: actual | claim → target', 'actual → actual'],
  ),
  row(
    'a part of another kind of figure',
    () =>
      parseProgressEntry(entry({ actuals: [actual()], claims: [claim({ links: [{ kind: 'part-of', to: '1.A1' }] })] })),
    ['gate/link-kind', 'claims.0.links.0', 'part-of: target | parameter | actual | claim → same', 'claim → actual'],
  ),
  row('a link to a project', () => parseWorkPlan(planOf({ links: [{ kind: 'same-work', to: '1' }] })), [
    'gate/link-kind',
    'projects.0.targets.0.links.0',
    'same-work: target | parameter | actual | claim → same',
    'target → project',
  ]),
  row('a rate of which the whole is not printed', () =>
    parseProgressEntry(
      entry({
        claims: [
          claim({
            links: [
              { kind: 'numerator', to: '1.A1' },
              { kind: 'denominator', to: null },
            ],
          }),
        ],
      }),
    ),
  ),
  row('money for persons', () =>
    parseProgressEntry(
      entry({ actuals: [actual(), actual({ id: '1.A2', links: [{ kind: 'pays-for', to: '1.A1' }] })] }),
    ),
  ),

  // part-cycle
  row(
    'two figures that are parts of each other, and a third that is a part of one',
    () =>
      parseWorkPlan(
        planOf({ links: partOf('1.T2', false) }, { links: partOf('1.T1', false) }, { links: partOf('1.T1', false) }),
      ),
    ['gate/part-cycle', 'projects.0.targets.0.links.0.to', undefined, '1.T1'],
    ['gate/part-cycle', 'projects.0.targets.1.links.0.to', undefined, '1.T2'],
  ),
  row(
    'a ring of three that leads out and is led into',
    () =>
      parseWorkPlan(
        planOf(
          { links: partOf('1.T2', false) },
          { links: partOf('1.T3', false) },
          { links: [...partOf('1.T1', false), ...partOf('1.T5', false)] },
          { links: partOf('1.T1', false) },
          {},
        ),
      ),
    ['gate/part-cycle', 'projects.0.targets.0.links.0.to', undefined, '1.T1'],
    ['gate/part-cycle', 'projects.0.targets.1.links.0.to', undefined, '1.T2'],
    ['gate/part-cycle', 'projects.0.targets.2.links.0.to', undefined, '1.T3'],
  ),
  row('parts of parts, and a part of two wholes', () =>
    parseWorkPlan(
      planOf({}, { links: partOf('1.T1', false) }, { links: [...partOf('1.T2', false), ...partOf('1.T1', false)] }),
    ),
  ),
  row('two figures that are the same work as each other', () =>
    parseWorkPlan(
      planOf({ links: [{ kind: 'same-work', to: '1.T2' }] }, { links: [{ kind: 'same-work', to: '1.T1' }] }),
    ),
  ),

  // parts-sum
  row('parts that sum to less', () => parseWorkPlan(parts(measure('7'), measure('3'), measure('3'))), [
    'gate/parts-sum',
    'projects.0.targets.0',
    '7个',
    '6个',
  ]),
  row(
    'parts that sum to more, in another unit of the same kind',
    () => parseWorkPlan(parts(measure('1.00', '公里'), measure('600', '米'), measure('0.45', '公里'))),
    ['gate/parts-sum', 'projects.0.targets.0', '1.00公里', '1.05公里'],
  ),
  row('parts that sum, in units of one kind', () =>
    parseWorkPlan(parts(measure('1', '公里'), measure('600', '米'), measure('0.4', '公里'))),
  ),
  row('parts that sum, the unit printed elsewhere', () =>
    parseWorkPlan(parts(measure('7', '', { unitMeant: '万人' }), measure('3', '万人'), measure('40000', '人'))),
  ),
  row('rounded parts that may sum', () =>
    parseWorkPlan(parts(measure('1.0', '万人'), measure('0.35', '万人'), measure('6530', '人'))),
  ),
  row('rounded numbers in one unit share the finest place', () =>
    parseWorkPlan(parts(measure('8.6', '万人'), measure('3.59', '万人'), measure('5.02', '万人'))),
  ),
  row(
    'rounded numbers in one unit that cannot sum, though the whole alone might be rounded',
    () => parseWorkPlan(parts(measure('8.6', '万人'), measure('3.59', '万人'), measure('5.04', '万人'))),
    ['gate/parts-sum', 'projects.0.targets.0', '8.6万人', '8.63万人'],
  ),
  row('whole shares that may sum, being rounded', () =>
    parseWorkPlan(parts(measure('100', '%'), measure('33', '%'), measure('33', '%'), measure('33', '%'))),
  ),
  row(
    'counts are exact, of units that are not in the table too',
    () => parseWorkPlan(parts(measure('100', '盏'), measure('50', '盏'), measure('49', '盏'))),
    ['gate/parts-sum', 'projects.0.targets.0', '100盏', '99盏'],
  ),
  row('bounds that agree', () =>
    parseWorkPlan(
      parts(
        measure('7', '个', { bound: 'at-least' }),
        measure('3', '个', { bound: 'at-least' }),
        measure('4', '个', { bound: 'at-least' }),
      ),
    ),
  ),
  row('a number as it is said and one as it stands', () =>
    parseWorkPlan(
      parts(measure('7', '个', { bound: 'exactly' }), measure('3'), measure('4', '个', { bound: 'exactly' })),
    ),
  ),
  row('a part that says twice whose part it is counts once', () =>
    parseWorkPlan(planOf({}, { links: [...partOf('1.T1'), ...partOf('1.T1')] })),
  ),
  row('an open list of parts, and one of which nothing is said', () =>
    parseWorkPlan(planOf({}, { links: partOf('1.T1', false) }, { links: [{ kind: 'part-of', to: '1.T1' }] })),
  ),
  row(
    'parts of a whole that stands in the plan: told at the first part',
    () =>
      parseProgressEntry(
        entry({ actuals: [], targets: [target({ id: 'E1.T1', measure: measure('3'), links: partOf('1.T1') })] }),
        givenPlan(),
      ),
    ['gate/parts-sum', 'targets.0.links.0', '7个', '3个'],
  ),
  row(
    'a part that is not well formed is told, and no sum',
    () => parseWorkPlan(parts(measure('7'), measure('3'), measure('x'))),
    ['gate/not-a-decimal', 'projects.0.targets.2.measure.value', '12 | 37.050 | -0.5', '"x"'],
  ),

  // parts-not-summed
  row(
    'parts in unlike units',
    () => parseWorkPlan(parts(measure('7', '人'), measure('3', '人次'), measure('4', '人'))),
    [
      'gate/parts-not-summed',
      'projects.0.targets.0',
      '1.T1',
      '1.T1 unstated 7人, 1.T2 unstated 3人次, 1.T3 unstated 4人',
    ],
  ),
  row(
    'parts with other bounds, about, per head, and in words',
    () =>
      parseWorkPlan(
        planOf(
          { measure: measure('7') },
          { measure: measure('1', '个', { bound: 'at-least' }), links: partOf('1.T1') },
          { measure: measure('1', '个', { bound: 'about' }), links: partOf('1.T1') },
          { measure: measure('1', '个', { per: '每村' }), links: partOf('1.T1') },
          { measure: measure('1', '个', { approximate: true }), links: partOf('1.T1') },
          { measure: measure('1', '个', { strict: true }), links: partOf('1.T1') },
          { measure: undefined, words: '若干', links: partOf('1.T1') },
          { measure: measure('2'), links: partOf('1.T1') },
        ),
      ),
    [
      'gate/parts-not-summed',
      'projects.0.targets.0',
      '1.T1',
      '1.T2 at-least 1个, 1.T3 about 1个, 1.T4 unstated 1个, 1.T5 unstated 1个, 1.T6 unsta…',
    ],
  ),
  row(
    'a whole without a number',
    () => parseWorkPlan(planOf({ measure: undefined, words: '若干' }, { links: partOf('1.T1') })),
    ['gate/parts-not-summed', 'projects.0.targets.0', '1.T1', '1.T1, 1.T2 unstated 7个'],
  ),
  row(
    'a whole that is about so many',
    () =>
      parseWorkPlan(
        planOf(
          { measure: measure('7', '个', { bound: 'about' }) },
          { measure: measure('7', '个', { bound: 'about' }), links: partOf('1.T1') },
        ),
      ),
    ['gate/parts-not-summed', 'projects.0.targets.0', '1.T1', '1.T1 about 7个, 1.T2 about 7个'],
  ),

  // period-order
  row(
    'a period that ends before it begins',
    () => parseProgressReport(report({ period: { from: '2020-06-30', to: '2020-06-29', cumulative: true } })),
    ['gate/period-order', 'period.from', '2020-06-29', '2020-06-30'],
  ),
  row('a period of one day', () =>
    parseProgressReport(report({ period: { from: '2020-06-30', to: '2020-06-30', cumulative: false } })),
  ),

  // when-order
  row(
    'a time that ends before it begins',
    () => parseWorkPlan(planOf({ when: { printed: '从7月起至6月', from: '2020-07', to: '2020-06-30' } })),
    ['gate/when-order', 'projects.0.targets.0.when.from', '2020-06-30', '2020-07'],
  ),
  row('a time that begins and ends in one month, or has one end', () =>
    parseWorkPlan(
      planOf(
        { when: { printed: '6月', from: '2020-06-30', to: '2020-06' } },
        { when: { printed: '全年', from: '2020-06-30', to: '2020' } },
        { when: { printed: '7月起', from: '2020-07' } },
      ),
    ),
  ),

  // due-outside-year
  row('due next year', () => parseWorkPlan(planOf({ when: { printed: '明年6月底前', to: '2021-06-30' } })), [
    'gate/due-outside-year',
    'projects.0.targets.0.when.to',
    '2020',
    '2021-06-30',
  ]),
  row('due within the year; in force from before; a parameter of another year; a target that stands alone', () =>
    parseWorkPlan(
      plan({
        projects: [
          project({
            targets: [
              target({ when: { printed: '年底前', to: '2020-12-31' } }),
              target({ id: '1.T2', when: { printed: '2019年起', from: '2019' } }),
            ],
            parameters: [parameter({ when: { printed: '2019年底', to: '2019-12-31' } })],
          }),
        ],
      }),
    ),
  ),
  row('due next year, of a project that stands alone', () =>
    parseProject(project({ targets: [target({ when: { printed: '明年', to: '2021' } })] })),
  ),

  // between-without-upper, upper-without-between, upper-below-value
  row('a range with one end', () => parseWorkPlan(planOf({ measure: measure('3', '个', { bound: 'between' }) })), [
    'gate/between-without-upper',
    'projects.0.targets.0.measure.upper',
    undefined,
    '3',
  ]),
  row(
    'an upper end of what is no range, and below the lower',
    () => parseWorkPlan(planOf({ measure: measure('3', '个', { bound: 'at-least', upper: '2.5' }) })),
    ['gate/upper-without-between', 'projects.0.targets.0.measure.upper', 'at-least', '2.5'],
    ['gate/upper-below-value', 'projects.0.targets.0.measure.upper', '3', '2.5'],
  ),
  row('a range of one point', () =>
    parseWorkPlan(planOf({ measure: measure('3', '个', { bound: 'between', upper: '3.0' }) })),
  ),

  // negative-amount
  row(
    'less than no work, and a caseload below zero',
    () => parseWorkPlan(planOf({ measure: measure('-1') }, { role: 'stock', measure: measure('-0.5', '万人') })),
    ['gate/negative-amount', 'projects.0.targets.0.measure.value', 'flow', '-1'],
    ['gate/negative-amount', 'projects.0.targets.1.measure.value', 'stock', '-0.5'],
  ),
  row('a rate that falls, none, and a parameter', () =>
    parseWorkPlan(
      plan({
        projects: [
          project({
            targets: [
              target({ role: 'level', measure: measure('-3.5', '%') }),
              target({ id: '1.T2', measure: measure('0') }),
              target({ id: '1.T3', measure: undefined, words: '若干' }),
            ],
            parameters: [parameter({ measure: measure('-5', '℃') })],
          }),
        ],
      }),
    ),
  ),

  // role-with-measure
  row(
    'words and events with an amount',
    () => parseWorkPlan(planOf({ role: 'qualitative' }, { role: 'milestone' })),
    ['gate/role-with-measure', 'projects.0.targets.0.role', 'qualitative', '7个'],
    ['gate/role-with-measure', 'projects.0.targets.1.role', 'milestone', '7个'],
  ),
  row('words and events without, and an unknown role with', () =>
    parseWorkPlan(
      planOf(
        { role: 'qualitative', measure: undefined },
        { role: 'milestone', measure: undefined },
        { role: 'unknown' },
      ),
    ),
  ),

  // missing-with-measure
  row('no task, and an amount', () => parseProgressEntry(entry({ actuals: [actual({ missing: 'no-task' })] })), [
    'gate/missing-with-measure',
    'actuals.0.missing',
    'no-task',
    '3个',
  ]),
  row('no task, and nothing; nothing done', () =>
    parseProgressEntry(
      entry({
        actuals: [actual({ missing: 'no-task', measure: undefined }), actual({ id: '1.A2', measure: measure('0') })],
      }),
    ),
  ),

  // declared-count
  row(
    'counts that do not agree with the list',
    () =>
      parseWorkPlan(
        plan({
          declaredCounts: [
            { kind: 'total', count: 2 },
            { kind: 'added', count: 1 },
            { kind: 'retired', count: 2 },
          ],
          changes: [
            { kind: 'retired', subject: '秸秆综合利用', level: 'project' },
            { kind: 'retired', subject: '农家书屋', level: 'item' },
            { kind: 'added', subject: '改厕', level: 'project' },
          ],
        }),
      ),
    ['gate/declared-count', 'declaredCounts.0.count', 'total 2', '1'],
    ['gate/declared-count', 'declaredCounts.1.count', 'added 1', '0'],
    ['gate/declared-count', 'declaredCounts.2.count', 'retired 2', '1'],
  ),
  row('counts that agree; parts of a project are not counted', () =>
    parseWorkPlan(
      plan({
        declaredCounts: [
          { kind: 'total', count: 2 },
          { kind: 'added', count: 1 },
          { kind: 'continued', count: 1 },
          { kind: 'refined', count: 0 },
          { kind: 'retired', count: 1 },
        ],
        projects: [
          project({ declared: 'added', subProjects: [project({ id: '1.1', targets: [], declared: 'added' })] }),
          project({ id: '2', name: '乙', targets: [], declared: 'continued' }),
        ],
        changes: [{ kind: 'retired', subject: '秸秆综合利用', level: 'project' }],
      }),
    ),
  ),

  // duplicate-name
  row(
    'two projects of one name, and two parts of one',
    () =>
      parseWorkPlan(
        plan({
          projects: [
            project({
              subProjects: [
                project({ id: '1.1', name: '低保', targets: [] }),
                project({ id: '1.2', name: '低保', targets: [] }),
              ],
            }),
            project({ id: '2', targets: [] }),
          ],
        }),
      ),
    ['gate/duplicate-name', 'projects.0.subProjects.1.name', undefined, '低保'],
    ['gate/duplicate-name', 'projects.1.name', undefined, '城镇老旧小区改造'],
  ),
  row('parts of two projects of one name', () =>
    parseWorkPlan(
      plan({
        projects: [
          project({ subProjects: [project({ id: '1.1', name: '宣传', targets: [] })] }),
          project({
            id: '2',
            name: '乙',
            targets: [],
            subProjects: [project({ id: '2.1', name: '宣传', targets: [] })],
          }),
        ],
      }),
    ),
  ),

  // seat-outside
  row(
    'a head without a seat',
    () =>
      parseLeadingGroup(
        group({
          office: {
            at: '县财政局',
            heads: [
              { title: '主任', seat: 0 },
              { title: '副主任', seat: 1 },
            ],
          },
        }),
      ),
    ['gate/seat-outside', 'office.heads.1.seat', '1', '1'],
  ),
  row(
    'a head without a seat, in a plan',
    () =>
      parseWorkPlan(
        plan({ leadingGroup: group({ seats: [], office: { at: '县财政局', heads: [{ title: '主任', seat: 0 }] } }) }),
      ),
    ['gate/seat-outside', 'leadingGroup.office.heads.0.seat', '0', '0'],
  ),
  row('an office without heads', () => parseLeadingGroup(group({ office: { at: '县财政局', heads: [] } }))),

  // other-plan
  row('a report on another plan', () => parseProgressReport(report({ plan: '341324-2019' }), givenPlan()), [
    'gate/other-plan',
    'plan',
    '341324-2020',
    '341324-2019',
  ]),
  row('a report on a plan that is not given, and one that names none', () => {
    const first = parseProgressReport(report({ plan: '341324-2019' }));
    return first.issues.length === 0 ? parseProgressReport(report(), givenPlan()) : first;
  }),

  // division-code
  row('a code with a digit lost', () => parseWorkPlan(plan({ division: { name: '泗县', code: '34132' } })), [
    'gate/division-code',
    'division.code',
    undefined,
    '34132',
  ]),
  row(
    'a code with a digit more, of a report',
    () => parseProgressReport(report({ division: { name: '泗县', code: '3413240' } })),
    ['gate/division-code', 'division.code', undefined, '3413240'],
  ),
  row('a code of the caller, and none', () => {
    const first = parseWorkPlan(plan({ division: { name: '经开区', code: '341324-K1' } }));
    return first.issues.length === 0 ? parseWorkPlan(plan({ division: { name: '经开区' } })) : first;
  }),

  // suspicious-characters
  row(
    'what cannot be seen, in names of every kind',
    () =>
      parseWorkPlan(
        plan({
          division: { name: '泗\u200B县', within: ['安徽省', '宿\uE000州市'] },
          projects: [
            project({
              name: '农村\u202E改厕',
              responsibilities: [{ lead: ['县住建局\uD800'] }],
              targets: [target({ indicator: '改厕\uFEFF\u200B\u200B', names: ['甲', '乙\u2066'] })],
            }),
          ],
        }),
      ),
    ['gate/suspicious-characters', 'projects.0.name', undefined, 'U+202E'],
    ['gate/suspicious-characters', 'projects.0.responsibilities.0.lead.0', undefined, 'U+D800'],
    ['gate/suspicious-characters', 'projects.0.targets.0.indicator', undefined, 'U+FEFF U+200B'],
    ['gate/suspicious-characters', 'projects.0.targets.0.names.1', undefined, 'U+2066'],
    ['gate/suspicious-characters', 'division.name', undefined, 'U+200B'],
    ['gate/suspicious-characters', 'division.within.1', undefined, 'U+E000'],
  ),
  row('characters beyond the basic plane, brackets, Latin', () =>
    parseWorkPlan(plan({ projects: [project({ name: '𠮷“四好农村路”（PPP）·①' })] })),
  ),

  // confusable-names
  row(
    'one name in two widths, and with a character that cannot be seen',
    () =>
      parseWorkPlan(
        plan({
          projects: [
            project({ name: '四好农村路（PPP）' }),
            project({ id: '2', name: '四好农村路(PPP)', targets: [] }),
            project({ id: '3', name: '县住建局', targets: [], responsibilities: [{ lead: ['县住\u200B建局'] }] }),
          ],
        }),
      ),
    ['gate/suspicious-characters', 'projects.2.responsibilities.0.lead.0', undefined, 'U+200B'],
    ['gate/confusable-names', 'projects.1.name', '四好农村路（PPP）', '四好农村路(PPP)'],
    ['gate/confusable-names', 'projects.2.responsibilities.0.lead.0', '县住建局', '县住\\u{200B}建局'],
  ),
];
