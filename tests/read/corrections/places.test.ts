import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/entity.ts';
import { applyCorrections } from '../../../src/read/corrections/apply-corrections.ts';
import type { Correction } from '../../../src/read/corrections/correction.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { readLeadingGroup, readWorkPlan } from '../../../src/read/read-parts.ts';
import type { Reading } from '../../../src/read/reading.ts';
import { deepFreeze } from './deep-freeze.ts';

const notice = [
  '某县2024年民生实事',
  '1.托育。新增托位260个以上，其中公办120个。（牵头单位：县卫健委）',
  '2.电梯。加装电梯40部，改造小区15个。（牵头单位：县住建局）',
  '3.绿化。新建口袋公园12个。（牵头单位：县城管局）',
  '',
].join('\n');
const bulletin = [
  '某市2024年1-6月民生工程进展情况',
  '序号\t责任单位\t项目名称\t目标任务\t进展情况',
  '1\t市城管局\t绿化\t新建公园12个\t新建公园9个',
  '2\t市住建局\t电梯\t加装电梯40部\t加装电梯31部，完成任务的57.5%',
  '3\t市卫健委\t托育\t新增托位5800个\t新增托位5800个',
  '',
].join('\n');

/** What stands at a path. */
const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((one, key) => (one as Readonly<Record<string | number, unknown>> | undefined)?.[key], value);
const codes = <T>({ issues }: Reading<T>) => issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
const names = (corrections: readonly Correction[]) =>
  applyCorrections(readWorkPlan(notice), corrections).value?.projects.map(({ name }) => name);

describe('paths are those of the reading as given', () => {
  it('whatever is taken away', () => {
    const { value } = applyCorrections(readWorkPlan(notice), [
      { path: ['projects', 0] },
      { path: ['projects', 1, 'targets', 0, 'measure', 'value'], value: '59' },
    ]);
    expect(value?.projects.map(({ name, targets }) => [name, targets[0]?.measure?.value])).toEqual([
      ['电梯', '59'],
      ['绿化', '12'],
    ]);
  });
  it('and what is taken away twice is taken once', () => {
    const path = ['projects', 1, 'targets', 0];
    const twice = applyCorrections(readWorkPlan(notice), [{ path }, { path }]);
    expect(twice.value?.projects[1]?.targets.map(({ id }) => id)).toEqual(['2.T2']);
    expect(codes(twice)).toContain('read/overruled-correction projects.1.targets.0');
  });
  it.each([
    [[0], ['电梯', '绿化']],
    [[0, 2], ['电梯']],
    [[2, 0], ['电梯']],
    [[0, 1, 2], []],
  ])('of the list that is taken from: without %j', (indexes, left) => {
    expect(names(indexes.map((index) => ({ path: ['projects', index] })))).toEqual(left);
  });
  it('of the list that is added to, in whatever order', () => {
    const add = (index: number, words: string): Correction => ({ path: ['requirements', index], value: words });
    const added = (...corrections: readonly Correction[]) =>
      applyCorrections(readWorkPlan(notice), corrections).value?.requirements;
    expect(added(add(0, '一'), add(1, '二'))).toEqual(['一', '二']);
    expect(added(add(1, '二'), add(0, '一'))).toEqual(['一', '二']);
    expect(added(add(1, '二'))).toEqual([]);
  });
  it('and what is added beside what is taken away has an id of its own', () => {
    const targets = ['projects', 1, 'targets'];
    const added = { role: 'flow', indicator: '验收', measure: { value: '3', unit: '次', bound: 'unstated' } };
    const ids = (...corrections: readonly Correction[]) =>
      applyCorrections(readWorkPlan(notice), corrections).value?.projects[1]?.targets.map(({ id }) => id);
    expect(ids({ path: [...targets, 0] }, { path: [...targets, 2], value: added })).toEqual(['2.T2', '2.T3']);
    expect(ids({ path: [...targets, 2], value: added }, { path: [...targets, 3], value: added })).toEqual([
      '2.T1',
      '2.T2',
      '2.T3',
      '2.T4',
    ]);
    expect(ids({ path: [...targets, 0] }, { path: [...targets, 1], value: added })).toEqual(['2.T2']);
    expect(ids({ path: [...targets, 0], value: { ...added, id: 'mine' } })).toEqual(['mine', '2.T2']);
    const project = { number: '4', name: '另项', responsibilities: [], targets: [] };
    const { value } = applyCorrections(readWorkPlan(notice), [
      { path: ['projects', 0] },
      { path: ['projects', 3], value: project },
    ]);
    expect(value?.projects.map(({ id }) => id)).toEqual(['2', '3', '4']);
  });
});

describe('where two speak of one place', () => {
  const role = ['projects', 1, 'targets', 0, 'role'];
  const said = (corrections: readonly Correction[]) => {
    const { value, issues } = applyCorrections(readWorkPlan(notice), corrections);
    return [
      value?.projects[1]?.targets[0]?.role,
      issues.filter(({ code }) => code.startsWith('read/')).map(({ code, expected }) => `${code} ${expected}`),
    ];
  };
  it('the later holds', () => {
    expect(
      said([
        { path: role, value: 'stock' },
        { path: role, value: 'level' },
      ]),
    ).toEqual(['level', ['read/overruled-correction projects.1.targets.0.role']]);
  });
  it('a later one of what holds it goes before it', () => {
    const target = at(readWorkPlan(notice).value, role.slice(0, 4)) as JsonValue;
    expect(
      said([
        { path: role, value: 'stock' },
        { path: role.slice(0, 4), value: target },
      ]),
    ).toEqual(['flow', ['read/overruled-correction projects.1.targets.0']]);
    expect(
      said([
        { path: role.slice(0, 4), value: target },
        { path: role, value: 'stock' },
      ]),
    ).toEqual(['stock', []]);
  });
  it('and what is taken away is gone, whichever is the later', () => {
    const [put, take] = [{ path: role, value: 'stock' }, { path: role.slice(0, 2) }];
    for (const corrections of [
      [put, take],
      [take, put],
    ]) {
      const { value, issues } = applyCorrections(readWorkPlan(notice), corrections);
      expect(value?.projects.map(({ name }) => name)).toEqual(['托育', '绿化']);
      expect(issues.map(({ code }) => code)).toContain('read/overruled-correction');
    }
  });
  it('no value of a correction is changed by another', () => {
    const project = deepFreeze({ number: '9', name: '另项', responsibilities: [], targets: [] });
    const corrections = deepFreeze([
      { path: ['projects', 0], value: project },
      { path: ['projects', 0, 'name'], value: '改名' },
    ]);
    expect(names(corrections)).toEqual(['改名', '电梯', '绿化']);
    expect(project.name).toBe('另项');
  });
});

describe('a correction that says what was there', () => {
  const value = ['projects', 1, 'targets', 0, 'measure', 'value'];
  const kept: readonly Correction[] = [{ path: value, was: '40', value: '300' }];
  it('is applied where it is so', () => {
    const { value: corrected, issues } = applyCorrections(readWorkPlan(notice), kept);
    expect([at(corrected, value), issues]).toEqual(['300', []]);
  });
  it('and not where something was put in before it', () => {
    const longer = notice
      .replace('2.电梯', '2.小区。改造小区15个。（牵头单位：县住建局）\n3.电梯')
      .replace('\n3.绿', '\n4.绿');
    const reading = readWorkPlan(longer);
    const corrected = applyCorrections(reading, kept);
    expect(corrected.value).toEqual(reading.value);
    expect(corrected.issues).toEqual([
      {
        code: 'read/other-value',
        severity: 'error',
        message: `At ${value.join('.')} stands "15", not "40": what was to be corrected is something else, and stays`,
        path: value,
        expected: '"40"',
        received: '"15"',
      },
    ]);
  });
  it.each<[unknown, readonly (string | number)[], JsonValue, readonly string[]]>([
    ['an object, its keys in any order', ['division'], { level: 'county', name: '某县' }, []],
    ['an object with a field less', ['division'], { name: '某县' }, ['read/other-value division']],
    ['an object with another field', ['division'], { name: '某县', code: '341324' }, ['read/other-value division']],
    ['an object and not a list', ['division'], [], ['read/other-value division']],
    ['a number and not a text', ['year'], '2024', ['read/other-value year']],
    ['a number', ['year'], 2024, []],
    ['nothing', ['leadingGroup'], null, []],
    ['nothing, and there is something', ['year'], null, ['read/other-value year']],
    ['something, and there is nothing', ['leadingGroup'], {}, ['read/other-value leadingGroup']],
    ['the end of a list', ['requirements', 0], null, []],
    ['nowhere', ['nowhere', 'at'], 1, ['read/unknown-path nowhere.at']],
  ])('%s', (_, path, was, wanted) => {
    const told = codes(applyCorrections(readWorkPlan(notice), [{ path, was, value: 1 }]));
    expect(told.filter((code) => code.startsWith('read/'))).toEqual(wanted);
  });
  it('and one that is not applied overrules none', () => {
    const { value: corrected } = applyCorrections(readWorkPlan(notice), [
      { path: value, value: '41' },
      { path: value, was: '7', value: '42' },
    ]);
    expect(at(corrected, value)).toBe('41');
  });
});

describe('a correction that quotes what it is of', () => {
  const upper = ['projects', 1, 'targets', 0, 'measure', 'upper'];
  const guarded = (quote: string): readonly Correction[] => [{ path: upper, was: null, value: '45', quote }];
  it('is applied where the place, or what holds it, was read from these characters', () => {
    const reading = readWorkPlan(notice);
    const quote = reading.evidence.find(({ path }) => path.join() === upper.slice(0, 4).join())?.text ?? '';
    expect(quote).toContain('40');
    expect(at(applyCorrections(reading, guarded(quote)).value, upper)).toBe('45');
    const name = [{ path: ['projects', 1, 'name'], value: '改名', quote: '电梯' }];
    expect(at(applyCorrections(reading, name).value, ['projects', 1, 'name'])).toBe('改名');
  });
  it('and not where the same path leads to what was read from others, though nothing stood at the place before', () => {
    const longer = notice
      .replace('2.电梯', '2.小区。改造小区15个。（牵头单位：县住建局）\n3.电梯')
      .replace('\n3.绿', '\n4.绿');
    const reading = readWorkPlan(longer);
    const { value: corrected, issues } = applyCorrections(reading, guarded('加装电梯40部'));
    expect(corrected).toEqual(reading.value);
    expect(issues.map(({ code, expected, received }) => [code, expected, received])).toEqual([
      ['read/other-value', '"加装电梯40部"', '"改造小区15个"'],
    ]);
  });
  it('nor where nothing says what a place was read from', () => {
    const { issues } = applyCorrections(readWorkPlan(notice), [{ path: ['schemaVersion'], value: '1.0', quote: '' }]);
    expect(issues.map(({ code, received }) => [code, received])).toEqual([['read/other-value', 'nothing']]);
  });
});

describe('the margin follows', () => {
  it('when entries of a report are taken away', () => {
    const reading = readDocument(bulletin);
    const { value, ledger, evidence } = applyCorrections(reading, [{ path: ['report', 'entries', 0] }]);
    const words = (path: readonly (string | number)[]) =>
      evidence.filter((one) => one.path.join() === path.join()).map(({ text, certainty }) => `${text} ${certainty}`);
    expect(words(['report', 'entries', 0])).toEqual(['电梯 stated']);
    expect(words(['report', 'entries'])).toEqual(['绿化 corrected']);
    expect(words(['report', 'entries', 2])).toEqual([]);
    const entry = (text: string, as: string) => ledger.find((one) => one.text === text && one.as === as);
    expect(at(value, entry('5800', 'actual')?.path ?? [])).toMatchObject({ id: '3.A1', measure: { value: '5800' } });
    expect(entry('9', 'actual')).toEqual({
      text: '9',
      span: [bulletin.indexOf('9个'), bulletin.indexOf('9个') + 1],
      as: 'actual',
      amount: '9',
      unit: '个',
      bound: 'unstated',
      rule: 'result',
    });
    expect(entry('12', 'target')?.path).toEqual(['plan', 'projects', 0, 'targets', 0]);
  });
  it('when a list is replaced by what holds it: a number of it stands nowhere', () => {
    const path = ['projects', 1, 'targets'];
    const { ledger, evidence } = applyCorrections(readWorkPlan(notice), [{ path, value: [] }]);
    expect(ledger.filter(({ as }) => as === 'target').map(({ text, path }) => [text, path?.join('.')])).toEqual([
      ['260', 'projects.0.targets.0'],
      ['40', undefined],
      ['15', undefined],
      ['12', 'projects.2.targets.0'],
    ]);
    expect(evidence.filter((one) => one.path.join().startsWith(path.join()))).toMatchObject([
      { path, certainty: 'corrected' },
    ]);
  });
  it('and what the gate said, it says anew', () => {
    const twice = notice.replace('3.绿化', '3.电梯');
    const reading = readDocument(twice);
    expect(codes(reading)).toEqual(['gate/duplicate-name plan.projects.2.name']);
    expect(codes(applyCorrections(reading, [{ path: ['plan', 'projects', 0] }]))).toContain(
      'gate/duplicate-name plan.projects.1.name',
    );
    expect(codes(applyCorrections(reading, [{ path: ['plan', 'projects', 2, 'name'], value: '绿化' }]))).toEqual([]);
  });
});

describe('what leads to what is taken away', () => {
  it('is cut, and told', () => {
    const corrected = applyCorrections(readWorkPlan(notice), [{ path: ['projects', 0, 'targets', 0] }]);
    expect(corrected.value?.projects[0]?.targets).toMatchObject([{ id: '1.T2' }]);
    expect(corrected.value?.projects[0]?.targets[0]).not.toHaveProperty('links');
    expect(corrected.issues).toEqual([
      {
        code: 'read/link-cut',
        severity: 'warning',
        message: 'projects.0.targets.0 is linked to 1.T1 no longer, which was taken away',
        path: ['projects', 0, 'targets', 0],
        received: '1.T1',
      },
    ]);
  });
  it('in a report, with the project of its entry', () => {
    const reading = readDocument(bulletin);
    const target = applyCorrections(reading, [{ path: ['plan', 'projects', 1, 'targets', 0] }]);
    expect(target.value?.report?.entries[1]?.actuals[0]).not.toHaveProperty('links');
    expect(target.value?.report?.entries[1]?.claims[0]?.links).toEqual([{ kind: 'numerator', to: '2.A1' }]);
    const project = applyCorrections(reading, [{ path: ['plan', 'projects', 0] }]);
    expect(project.value?.report?.entries.map((entry) => entry.project)).toEqual([undefined, '2', '3']);
    expect(codes(project)).toContain('read/link-cut report.entries.0');
    expect(project.ledger.find(({ text, as }) => text === '9' && as === 'actual')).not.toHaveProperty('answers');
  });
  it('stays where a report goes without its plan', () => {
    const { value } = applyCorrections(readDocument(bulletin), [{ path: ['plan'] }]);
    expect(value?.report?.entries[0]?.actuals[0]?.links).toMatchObject([{ kind: 'answers', to: '1.T1' }]);
  });
  it('goes with it where it is taken away itself', () => {
    const { value, issues } = applyCorrections(readWorkPlan(notice), [
      { path: ['projects', 0, 'targets', 0] },
      { path: ['projects', 0, 'targets', 1] },
    ]);
    expect([value?.projects[0]?.targets, issues]).toEqual([[], []]);
  });
  it('is the seat of a head: the others are counted anew', () => {
    const list = [
      '某县民生工作领导小组成员名单',
      '组  长：甲某某  县长',
      '成  员：乙  某  县财政局局长',
      '丙  某  县民政局局长',
      '领导小组办公室设在县财政局，乙某兼任办公室主任，丙某兼任办公室副主任。',
      '',
    ].join('\n');
    const reading = readLeadingGroup(list);
    const heads = (corrections: readonly Correction[]) =>
      applyCorrections(reading, corrections).value?.office?.heads.map(({ title, seat }) => `${title} ${seat}`);
    expect(heads([{ path: ['name'], value: '组' }])).toEqual(['办公室主任 1', '办公室副主任 2']);
    expect(heads([{ path: ['seats', 0] }])).toEqual(['办公室主任 0', '办公室副主任 1']);
    expect(heads([{ path: ['seats', 1] }])).toEqual(['办公室副主任 1']);
    expect(codes(applyCorrections(reading, [{ path: ['seats', 1] }]))).toEqual(['read/link-cut office']);
  });
});
