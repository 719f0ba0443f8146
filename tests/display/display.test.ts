import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkSeats } from '../../src/check/seats.ts';
import { type Displayable, display, type FlatCell } from '../../src/display/display.ts';
import { textWidth } from '../../src/display/text-width.ts';
import { dueTargets } from '../../src/plan/due-targets.ts';
import { responsibilitiesOf } from '../../src/plan/responsibilities.ts';
import { targetRows } from '../../src/plan/target-rows.ts';
import { planProgress } from '../../src/progress/plan-progress.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { huaibei2020, huaibei2020June, sixian2020, yixian2022 } from '../../src/samples/index.ts';
import { frozen, planOf, projectOf, targetOf } from '../plan/small-plan.ts';
import { elementsOf, readHtml } from './strict-html.ts';

const reading = readDocument('某县2024年民生实事\n1.托育。新增托位不少于260个，组织培训1次。（牵头单位：县卫健委）\n');
const small = planOf([projectOf('1', { responsibilities: [{ lead: ['县住建局'] }], targets: [targetOf('1.T0')] })]);
const text = [
  '泗县 2020',
  '',
  '序号   项目   牵头单位  目标任务',
  '-----  -----  --------  --------',
  '（1）  项目1  县住建局  指标1.T0',
  '',
  '项目 1 · 子项目 0 · 目标任务 1',
].join('\n');

describe('display', () => {
  it('shows itself in a terminal and in notebooks', () => {
    const shown = display(small);
    expect(`${shown}`).toBe(text);
    expect(inspect(shown)).toBe(text);
    const output = (shown as unknown as Record<symbol, () => unknown>)[Symbol.for('Jupyter.display')]?.();
    expect(output).toEqual({ 'text/plain': text, 'text/html': shown.toHtml() });
    expect(elementsOf(readHtml(shown.toHtml()), 'td').length).toBe(4);
  });

  it('has plain rows for console.table, and survives JSON', () => {
    const shown = display(small);
    expect(shown.rows).toEqual([{ number: '（1）', project: '项目1', lead: '县住建局', targets: '指标1.T0' }]);
    expect(JSON.parse(JSON.stringify(shown))).toEqual({ table: shown.table, rows: shown.rows });
  });

  it('keeps hostile keys of rows', () => {
    const row = JSON.parse('{"__proto__":"a","constructor":"b"}');
    const [shown] = display([row]).rows;
    expect(Object.entries(shown ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(Object.getPrototypeOf(shown)).toBe(Object.prototype);
  });

  it('takes language, width and digits', () => {
    expect(display(small, { locale: 'en' }).table.columns[0]?.header).toBe('No.');
    const progress = planProgress(huaibei2020, huaibei2020June);
    const lines = `${display(progress, { width: 60 })}`.split('\n');
    expect(Math.max(...lines.map(textWidth))).toBe(60);
    expect(display(progress, { digits: 0 }).rows.map(({ ratio }) => ratio)).toContain('72%');
    expect(display(progress).rows.map(({ ratio }) => ratio)).toContain('71.6%');
  });

  it.each<[string, Displayable | readonly Readonly<Record<string, FlatCell>>[], string[]]>([
    ['a plan', sixian2020, ['number', 'project', 'lead', 'targets']],
    [
      'progress',
      planProgress(huaibei2020, huaibei2020June),
      ['number', 'project', 'indicator', 'ratio', 'share', 'gap', 'stage', 'verdict'],
    ],
    [
      'an outline',
      { schemaVersion: '1.0', id: 'o', division: { name: '泗县' }, year: 2019, projects: [] },
      ['project', 'targets'],
    ],
    ['issues', checkSeats(yixian2022), ['severity', 'code', 'message', 'path']],
    ['duties', responsibilitiesOf(sixian2020), ['organization', 'leads', 'joins']],
    [
      'due targets',
      dueTargets(sixian2020, { asOf: '2020-06-30' }),
      ['due', 'status', 'days', 'project', 'indicator', 'inferred'],
    ],
    ['target rows', targetRows(sixian2020).map((row) => ({ ...row })), Object.keys(targetRows(sixian2020)[0] ?? {})],
    ['rows', [{ a: 1 }], ['a']],
    ['rows with some fields of an issue', [{ code: 'a' }, { code: 'b', severity: 'note' }], ['code', 'severity']],
    ['no rows', [], []],
    ['a report', huaibei2020June, ['number', 'project', 'lead', 'actuals', 'claims']],
    ['what was read', reading, ['printed', 'unit', 'as', 'bound', 'doubtful', 'rule', 'path']],
    ['a ledger', reading.ledger, ['printed', 'unit', 'as', 'bound', 'doubtful', 'rule', 'path']],
    ['what held nothing', readDocument(''), ['printed', 'unit', 'as', 'bound', 'doubtful', 'rule', 'path']],
  ])('shows %s, in 100 columns', (_, value, keys) => {
    const shown = display(frozen(value));
    expect(shown.table.columns.map(({ key }) => key)).toEqual(keys);
    for (const line of `${shown}`.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(100);
  });

  it.each([null, undefined, 7, 'text', {}, { projects: [] }, { ok: true, value: small }, () => 1])(
    'refuses %o',
    (value) => {
      expect(() => display(value as never)).toThrow(
        new TypeError(
          'Only plans, reports, readings, progress, paces, diffs, tied reports, outlines, and arrays of flat rows can be shown; of a roll-up: rollUpRows',
        ),
      );
    },
  );

  it.each([
    [{ locale: 'fr' }, 'locale must be zh-CN or en: fr'],
    [{ width: 19 }, 'width must be a whole number from 20 to 10000: 19'],
    [{ digits: -1 }, 'digits must be a whole number from 0 to 8: -1'],
    [{ digits: 9 }, 'digits must be a whole number from 0 to 8: 9'],
    [{ digits: '1' }, 'digits must be a whole number from 0 to 8: 1'],
  ])('refuses the options %o at once', (options, message) => {
    expect(() => display(small, options as never)).toThrow(new TypeError(message));
  });

  it('takes the ends of what it takes', () => {
    for (const digits of [0, 8]) expect(display(small, { digits }).rows.length).toBe(1);
    for (const width of [20, 10_000]) expect(display(small, { width }).toString().length).toBeGreaterThan(0);
  });
});
