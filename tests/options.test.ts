import { describe, expect, it } from 'vitest';
import { auditRate, checkPlan, checkReport, impliedBase } from '../src/check/index.ts';
import { display } from '../src/display/index.ts';
import { divisionsAt, divisionTreeAt, restate } from '../src/divisions/index.ts';
import {
  attainment,
  diffPlans,
  dueTargets,
  formatQuantity,
  fundRates,
  latestReport,
  expect as must,
  parseWorkPlan,
  planProgress,
} from '../src/index.ts';
import { assertOptionNames } from '../src/options.ts';
import { linkReport, readDocument, readLeadingGroup, readProgressReport, readWorkPlan } from '../src/read/index.ts';
import {
  assertions,
  cascade,
  divisionTree,
  findDivisions,
  joinObservations,
  observationsOf,
  pace,
  parseRollUp,
  planPace,
  rank,
  rollUp,
  rollUpAsync,
  rollUpBuilder,
  rollUpRows,
  weightedCompletion,
} from '../src/rollup/index.ts';
import { huaibei2020, huaibei2020June } from '../src/samples/index.ts';

describe('Names of options', () => {
  it('that are known pass, whatever they hold', () => {
    expect(() => assertOptionNames({}, [])).not.toThrow();
    expect(() => assertOptionNames({ asOf: undefined }, ['asOf', 'units'])).not.toThrow();
  });

  it.each([
    [{ asof: 1 }, 'Unknown option: asof. Known: asOf, units'],
    [{ asOf: 1, toString: 1 }, 'Unknown option: toString. Known: asOf, units'],
    [null, 'Not an object of options: null'],
    [undefined, 'Not an object of options: undefined'],
    ['2020', 'Not an object of options: 2020'],
  ])('%o is thrown', (options, message) => {
    expect(() => assertOptionNames(options, ['asOf', 'units'])).toThrow(new TypeError(message));
  });

  it('have a name of their own where they are something else', () => {
    expect(() => assertOptionNames({ size: 1 }, ['depth'], 'limit')).toThrow('Unknown limit: size. Known: depth');
    expect(() => assertOptionNames(7, ['depth'], 'limit')).toThrow('Not an object of limits: 7');
  });
});

const tree = must(divisionTree([{ code: '340600', name: '淮北市' }]));
const options = { divisions: tree, indicators: [] };
const progress = planProgress(huaibei2020, huaibei2020June);
const amount = { value: '1', unit: '个' };
const work = { role: 'flow', verdict: 'unmet', ratio: { part: '1', whole: '2' } } as const;
const target = huaibei2020.projects[0]?.targets[0] as never;
const text = '淮北市2020年民生工程\n1.绿化。新建公园3个。\n';

/** Every public function of the doors whose options have names, and what else it needs: one misspelt is told, the rest is taken. */
const calls: readonly (readonly [name: string, call: (more: object) => unknown])[] = [
  ['attainment', (more) => attainment(target, 'not-reported', more)],
  ['dueTargets', (more) => dueTargets(huaibei2020, { asOf: '2020-06-30', ...more })],
  ['diffPlans', (more) => diffPlans(huaibei2020, huaibei2020, more)],
  ['latestReport', (more) => latestReport([huaibei2020June], more)],
  ['fundRates', (more) => fundRates({}, more)],
  ['formatQuantity', (more) => formatQuantity(amount, more)],
  ['display', (more) => display([{ a: 1 }], more)],
  ['joinObservations', (more) => joinObservations([], more)],
  ['parseWorkPlan', (more) => parseWorkPlan(huaibei2020, more)],
  ['planProgress', (more) => planProgress(huaibei2020, huaibei2020June, more)],
  ['auditRate', (more) => auditRate({ printed: '50', part: amount, whole: amount }, more)],
  ['impliedBase', (more) => impliedBase({ printed: '50', part: amount }, more)],
  ['checkPlan', (more) => checkPlan(huaibei2020, more)],
  ['checkReport', (more) => checkReport(huaibei2020June, more)],
  ['readDocument', (more) => readDocument(text, more)],
  ['readWorkPlan', (more) => readWorkPlan(text, more)],
  ['readProgressReport', (more) => readProgressReport(text, more)],
  ['readLeadingGroup', (more) => readLeadingGroup(text, more)],
  ['linkReport', (more) => linkReport(huaibei2020June, huaibei2020, more)],
  ['divisionsAt', (more) => divisionsAt('2020', more)],
  ['divisionTreeAt', (more) => divisionTreeAt('2020', more)],
  ['restate', (more) => restate([], '2019', '2020', more)],
  ['divisionTree', (more) => divisionTree([{ code: '1', name: '县' }], more)],
  ['findDivisions', (more) => findDivisions(tree, '淮北', more)],
  ['observationsOf', (more) => observationsOf(huaibei2020, huaibei2020June, more)],
  ['rollUp', (more) => rollUp([], { ...options, ...more })],
  ['rollUpBuilder', (more) => rollUpBuilder({ ...options, ...more })],
  ['rollUpRows', (more) => rollUpRows(rollUp([], options), { show: 'own', ...more })],
  ['parseRollUp', (more) => parseRollUp({}, more)],
  ['pace', (more) => pace(work, { asOf: '2020-06-30', ...more })],
  ['planPace', (more) => planPace(huaibei2020, progress, more)],
  ['rank', (more) => rank([], { by: () => 'none', name: () => '', ...more })],
  ['weightedCompletion', (more) => weightedCompletion([], { weighting: '按投资', weights: [], ...more })],
  ['cascade', (more) => cascade(huaibei2020, [], more)],
  ['assertions', (more) => assertions([], more)],
];

describe('An option that is misspelt', () => {
  it.each(calls)('%s is told its name', (_, call) => {
    expect(() => call({ misspelt: 1 })).toThrow(/^Unknown option: misspelt\. Known: /);
    expect(() => call({})).not.toThrow();
  });

  it('rejects what is done without standing in the way', async () => {
    const { aborted } = { aborted: false };
    await expect(rollUpAsync([], { ...options, misspelt: 1 } as never)).rejects.toThrow('Unknown option: misspelt');
    await expect(rollUpAsync([], { ...options, signal: { aborted } })).resolves.toBeDefined();
  });
});
