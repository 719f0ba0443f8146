import { describe, expect, it } from 'vitest';
import { defaultLexicon, type Lexicon } from '../../../src/read/lexicon/lexicon.ts';
import type { NumberInContext } from '../../../src/read/numbers/number-in-context.ts';
import type { ReadOptions } from '../../../src/read/options.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { readLeadingGroup, readProgressReport, readWorkPlan } from '../../../src/read/read-parts.ts';
import { rule } from '../../../src/read/rules/rule.ts';
import { defaultRules, type RuleBook } from '../../../src/read/rules/rules.ts';
import { describeIssue } from '../../../src/wording/describe-issue.ts';
import { groupText, planText, reportText } from './texts.ts';

const readers = [readDocument, readWorkPlan, readProgressReport, readLeadingGroup];
/** Names neither a division nor a year. */
const bare = '民生实事\n1.改造老旧小区。改造老旧小区7个。（责任单位：县住建局）\n';
const division = { name: '某县', code: '341324', level: 'county' } as const;
const codes = (text: string, options?: ReadOptions) =>
  readDocument(text, options).issues.map(({ code, severity }) => `${code} ${severity}`);

describe('what was read', () => {
  it.each([planText, reportText, groupText])('is frozen, as what a gate gives', (text) => {
    const { value } = readDocument(text);
    expect(Object.isFrozen(value)).toBe(true);
    expect(Object.values(value ?? {}).every(Object.isFrozen)).toBe(true);
  });
});

describe('options', () => {
  it('give the division its code', () => {
    const { value, issues } = readDocument(bare, { division, asOf: '2024-06-30' });
    expect([value?.plan?.id, value?.plan?.division, value?.plan?.year, issues]).toEqual([
      '341324-2024',
      division,
      2024,
      [],
    ]);
  });
  it('let the division go before what the text names, which stays in the evidence', () => {
    const { value, evidence } = readDocument(planText, { division: { name: '另县' } });
    expect(value?.plan?.division).toEqual({ name: '另县' });
    expect(evidence[0]).toEqual({ path: ['plan', 'division'], text: '某县', span: [0, 2], certainty: 'stated' });
  });
  it('do not let the day go before the year of the text', () => {
    expect(readDocument(planText, { asOf: '2031-01-01' }).value?.plan?.year).toBe(2024);
  });
  it('tell the sign by which a figure is doubted', () => {
    const text = '某县2024年民生实事\n1.数字乡村。选择5个县开展试点。（责任单位：县农业农村局）\n';
    const { ledger, trace } = readDocument(text, { trace: true });
    const at = text.indexOf('5个');
    expect(ledger.at(-1)).toMatchObject({ as: 'target', rule: 'promise', flag: true });
    expect(trace?.filter((step) => step.at === at).at(-1)).toEqual({ at, rule: 'places-of-a-trial', isDoubt: true });
  });
  it('replace the signs of doubt', () => {
    const text = '某县2024年民生实事\n1.数字乡村。选择5个县开展试点，培训7人。（责任单位：县农业农村局）\n';
    const flags = (doubts: RuleBook['doubts']) =>
      readDocument(text, { rules: { ...defaultRules, doubts } }).ledger.flatMap(({ text, flag }) =>
        flag === true ? [text] : [],
      );
    const persons = {
      name: 'persons',
      why: 'counts persons',
      holds: ({ unit }: NumberInContext) => unit.name === '人',
    };
    expect(flags(defaultRules.doubts)).toEqual(['5']);
    expect(flags([])).toEqual([]);
    expect(flags([persons])).toEqual(['7']);
  });
  it('replace the rules', () => {
    const all = rule('all', 'takes everything for an age', 'age', () => true);
    const { value, ledger } = readDocument(planText, { rules: { ...defaultRules, promise: [all] } });
    expect(value?.plan?.projects.map(({ targets }) => targets.length)).toEqual([0, 0]);
    expect(ledger.map(({ as, rule: name }) => `${as} ${name}`)).toEqual([
      'date title-date',
      'scope declared-count',
      'age all',
      'age all',
      'age all',
      'age all',
    ]);
  });
  it('replace the words', () => {
    const target = (promise: string, lexicon?: Lexicon) => {
      const text = `某县2024年民生实事\n1.酒业。${promise}。（责任单位：县商务局）\n`;
      const [first] = readWorkPlan(text, lexicon && { lexicon }).value?.projects[0]?.targets ?? [];
      return first && [first.measure?.value, first.measure?.unit, first.measure?.bound, first.modality];
    };
    const lexicon: Lexicon = {
      ...defaultLexicon,
      units: ['坛', '坛子', ...defaultLexicon.units, ''],
      notUnits: [...defaultLexicon.notUnits, '坛子肉'],
      comparators: [
        ...defaultLexicon.comparators,
        { word: '保底', stands: 'before', bound: 'at-least' },
        { word: '封顶', stands: 'after', bound: 'at-most', strict: true },
        { word: '', stands: 'before', bound: 'about' },
      ],
      modalities: [['冲刺', 'striving'], ...defaultLexicon.modalities],
    };
    expect(target('窖藏黄酒保底30坛')).toBeUndefined();
    expect(target('窖藏黄酒保底30坛', lexicon)).toEqual(['30', '坛', 'at-least', undefined]);
    expect(target('冲刺窖藏黄酒30坛子封顶', lexicon)).toEqual(['30', '坛子', 'at-most', 'striving']);
    expect(target('计划窖藏黄酒30坛', lexicon)).toEqual(['30', '坛', 'unstated', 'planned']);
    expect(target('制作30坛子肉', lexicon)).toBeUndefined();
    expect(target('计划改造老旧小区不少于30个', { ...lexicon, comparators: [], modalities: [] })).toEqual([
      '30',
      '个',
      'unstated',
      undefined,
    ]);
    const empty: Lexicon = { units: [], timeUnits: [], notUnits: [], comparators: [], modalities: [] };
    expect(target('改造老旧小区30个', empty)).toBeUndefined();
    const durations = readDocument('某县2024年民生实事\n1.酒业。窖藏黄酒30旬。（责任单位：县商务局）\n', {
      lexicon: { ...defaultLexicon, timeUnits: ['旬'] },
    });
    expect(durations.ledger.at(-1)?.as).toBe('duration');
  });
  it('may leave a number without a rule: it is kept and doubted', () => {
    const { ledger, issues } = readDocument(planText, { rules: { ...defaultRules, promise: [] } });
    expect(ledger[2]).toEqual({
      text: '7',
      span: [29, 30],
      as: 'identifier',
      amount: '7',
      unit: '个',
      flag: true,
      rule: 'no-rule',
    });
    expect(issues[0]).toEqual({
      code: 'read/doubtful-number',
      severity: 'warning',
      message: '7个 is read as identifier; a person should look',
      path: [],
      span: [29, 30],
      expected: 'identifier',
      received: '7个',
    });
  });
  it('ask for a trace of each rule, up to the one that answered', () => {
    const text = '某县2024年民生实事\n1.改造老旧小区。改造7个。';
    expect(readDocument(text)).not.toHaveProperty('trace');
    const { trace = [] } = readDocument(text, { trace: true });
    expect(trace.length).toBeGreaterThan(20);
    expect(trace.slice(0, -1).every((step) => step.at === 23 && step.as === undefined)).toBe(true);
    expect(trace.at(-1)).toEqual({ at: 23, rule: 'promise', as: 'target' });
  });
  it('bound the text', () => {
    expect(readDocument('12345', { longest: 4 })).toEqual({
      evidence: [],
      issues: [
        {
          code: 'read/too-long',
          severity: 'error',
          message: 'The text is longer than 4 characters',
          path: [],
          expected: '4',
        },
      ],
      ledger: [],
    });
    expect(readDocument('12345', { longest: 5 }).ledger.map(({ text }) => text)).toEqual(['12345']);
  });
  it.each(readers)('that are unknown are refused by %o', (read) => {
    expect(() => read('', { asof: '2024-06-30' } as ReadOptions)).toThrow(
      new TypeError('Unknown option: asof. Known: division, asOf, rules, lexicon, trace, longest'),
    );
  });
});

describe('texts that hold nothing', () => {
  it.each(['', '天气很好。', '\n\n', '2024'])('%j', (text) => {
    const { value, evidence } = readDocument(text);
    expect([value, evidence]).toEqual([undefined, []]);
  });
  it.each(readers)('no text at all, by %o', (read) => {
    const { value, issues, ledger } = read(5 as unknown as string);
    expect([value, issues.map(({ code, message }) => [code, message]), ledger]).toEqual([
      undefined,
      [['read/not-text', 'Only a text can be read']],
      [],
    ]);
  });
});

describe('texts without a word', () => {
  it.each(readers.flatMap((read) => ['', ' \n\t\u3000'].map((text) => [read, text] as const)))(
    'hold nothing, and that is all that is told: %o of %j',
    (read, text) => {
      const { value, evidence, issues, ledger } = read(text);
      expect([value, evidence, ledger]).toEqual([undefined, [], []]);
      expect(issues.map(({ code, message }) => [code, message])).toEqual([
        ['read/nothing-found', 'The text holds no word 文字'],
      ]);
    },
  );
});

describe('what is read as one thing', () => {
  it('a plan without projects says so', () => {
    const { value, issues } = readWorkPlan('某县2024年民生实事');
    expect([value?.projects, issues.map(({ code, severity }) => `${code} ${severity}`)]).toEqual([
      [],
      ['read/no-projects warning'],
    ]);
    expect(readWorkPlan(planText).issues).toEqual([]);
  });
  it('a group is asked for no division, and is the same in its notice and alone', () => {
    expect(readLeadingGroup('天气很好。').issues.map(({ code }) => code)).toEqual(['read/nothing-found']);
    const inNotice = readLeadingGroup(`民生实事\n1.养老。新增床位120张。\n${groupText}`);
    expect(inNotice.value).toEqual(readLeadingGroup(groupText).value);
    expect(inNotice.issues).toEqual([]);
  });
});

describe('issues', () => {
  it.each([
    [
      'a list without its division and year',
      bare,
      undefined,
      ['read/division-not-named warning', 'read/year-not-found error'],
    ],
    ['a list without its division', bare, { asOf: '2024-06-30' }, ['read/division-not-named warning']],
    ['a title alone', '某县2024年民生实事', undefined, ['read/nothing-found error']],
    [
      'a text of something else',
      '天气很好。',
      undefined,
      ['read/division-not-named warning', 'read/nothing-found error', 'read/year-not-found error'],
    ],
    ['a list', planText, undefined, []],
    ['a group', groupText, undefined, []],
    [
      'a bulletin with a lost row, a thin result and a rate of nothing',
      reportText,
      undefined,
      [
        'read/lost-serials warning',
        'read/inferred-answer note',
        'read/inferred-answer note',
        'read/unanswered-claim note',
      ],
    ],
    [
      'a damaged number',
      '某县2024年民生实事\n1.养老。新增床位12O0个。',
      undefined,
      ['read/doubtful-number warning', 'read/doubtful-number warning'],
    ],
  ])('of %s', (_, text, options, wanted) => {
    expect(codes(text, options)).toEqual(wanted);
  });
  it('are told where they are, in both languages', () => {
    const [lost, inferred] = readDocument(reportText).issues;
    expect(lost?.span).toEqual([75, 114]);
    expect(reportText.slice(75, 114)).toMatch(/^1\t.*\n3$/su);
    expect(describeIssue(lost as NonNullable<typeof lost>, 'zh-CN')).toContain('2');
    expect(inferred).toMatchObject({ span: [100, 102], expected: '改造小区22个', received: '已完工11个' });
    expect(describeIssue(inferred as NonNullable<typeof inferred>, 'en')).toBe(
      '已完工11个 is taken to answer “改造小区22个”: little in the words says so',
    );
    expect(describeIssue(inferred as NonNullable<typeof inferred>, 'zh-CN')).toMatch(/已完工11个.*改造小区22个/);
  });
  it.each([
    [readProgressReport, planText, 'read/period-not-found'],
    [readLeadingGroup, planText, 'read/nothing-found'],
    [readWorkPlan, bare, 'read/year-not-found'],
  ] as const)('say why %o finds nothing', (read, text, code) => {
    const { value, issues } = read(text);
    expect([value, issues.at(-1)?.code]).toEqual([undefined, code]);
  });
  it('name a group of which no member is read', () => {
    const { issues } = readLeadingGroup('某县民生工作领导小组成员名单\n组  长：\n');
    expect(issues.map(({ code }) => code)).toEqual(['read/nothing-found']);
  });
});
