import { describe, expect, it } from 'vitest';
import { checkDocument, checkPlan, checkReport } from '../../src/check/check-document.ts';
import { checks } from '../../src/check/checks.ts';
import type { Check, CheckInput } from '../../src/check/finding.ts';
import { checkIssueCatalog } from '../../src/check/issues.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { readLeadingGroup, readProgressReport, readWorkPlan } from '../../src/read/read-parts.ts';
import { anhui2020, huaibei2020, huaibei2020June, sixian2020, yixian2022 } from '../../src/samples/index.ts';
import { describeIssue } from '../../src/wording/describe-issue.ts';
import { frozen } from '../plan/small-plan.ts';
import { groupText, planText, reportText } from '../read/document/texts.ts';
import { rowText } from '../read/row.ts';
import rows from './huaibei-findings.rows.json' with { type: 'json' };
import { reportOf } from './small-report.ts';

const report = frozen(huaibei2020June);
const plan = frozen(huaibei2020);

describe('the checks on real documents', () => {
  it('find in 淮北 what was found by hand, in both languages, and nothing else', () => {
    const found = checkReport(report, { plan });
    const told = found.map((finding) => [
      finding.code,
      finding.severity,
      [finding.document, ...finding.path].join('.'),
      describeIssue(finding, 'zh-CN'),
      finding.message,
    ]);
    expect(told).toEqual(rows);
  });

  it('find as many of each', () => {
    const many = new Map<string, number>();
    for (const { code } of checkReport(report, { plan })) many.set(code, (many.get(code) ?? 0) + 1);
    expect(Object.fromEntries(many)).toEqual({
      'check/rate-unchecked': 10,
      'check/rate-cut-once': 1,
      'check/rate-without-base': 9,
      'check/rate-mismatch': 1,
      'quantity/classifier-differs': 2,
      'check/implied-base': 6,
      'check/impossible-rate': 1,
      'check/rate-unpaired': 1,
      'check/implied-weight': 1,
      'check/money-differs': 1,
      'check/money-of-other-persons': 1,
      'check/money-per-head': 1,
      'check/serial-gap': 1,
      'check/level-not-judged': 2,
      'check/level-below-target': 2,
      'check/not-reported': 28,
      'check/only-begun': 3,
    });
  });

  it.each([
    ['泗县', sixian2020, []],
    ['黟县', yixian2022, ['check/no-leading-group']],
    ['安徽', anhui2020, ['check/no-leading-group']],
    ['淮北', huaibei2020, ['check/serial-gap', 'check/no-leading-group']],
  ])('find nothing false in the plan of %s', (_, document, codes) => {
    expect(checkPlan(frozen(document)).map(({ code }) => code)).toEqual(codes);
  });

  it('quote the characters they are about', () => {
    const text = '完成任务132.1%';
    const evidence = [
      { path: ['report', 'entries', 16, 'claims', 0], text, span: [40, 50], certainty: 'stated' },
    ] as const;
    const [finding] = checkDocument({ plan, report, evidence }).filter(({ quote }) => quote !== undefined);
    expect(finding).toMatchObject({ code: 'check/rate-mismatch', quote: { text, span: [40, 50] }, received: text });
  });
});

/** A check that finds itself, once in each document. */
const echo = (code: string, about: Check['about']): Check => ({
  code,
  about,
  why: { en: '', zh: '' },
  finds: [],
  check: (input) =>
    (['plan', 'report'] as const)
      .filter((document) => input[document] !== undefined)
      .map((document) => ({ code, severity: 'note', message: '', path: [], document, numbers: [] })),
});
const list = [echo('p', 'plan'), echo('r', 'report'), echo('b', 'both')];
const told = (found: ReturnType<typeof checkDocument>) => found.map(({ code, document }) => `${code} ${document}`);

describe('which checks run', () => {
  it('all, on what there is', () => {
    expect(told(checkDocument({ plan, report, checks: list }))).toEqual([
      'p plan',
      'p report',
      'r plan',
      'r report',
      'b plan',
      'b report',
    ]);
    expect(told(checkPlan(plan, { checks: list }))).toEqual(['p plan', 'r plan', 'b plan']);
  });

  it('those of reports, with what they find in the report, and in the plan only where that is about the report', () => {
    expect(told(checkReport(report, { plan, checks: list }))).toEqual(['r plan', 'r report', 'b report']);
    expect(checkReport(reportOf([]))).toEqual([]);
  });

  it('get all that was given', () => {
    const seen: CheckInput[] = [];
    const spy: Check = {
      ...echo('s', 'both'),
      check: (input) => {
        seen.push(input);
        return [];
      },
    };
    const help = { evidence: [], serials: ['1'], organizations: [], units: new Map() };
    checkPlan(plan, { ...help, checks: [spy] });
    checkReport(report, { ...help, plan, checks: [spy] });
    checkDocument({ ...help, report, checks: [spy] });
    expect(seen).toEqual([
      { ...help, plan },
      { ...help, plan, report },
      { ...help, report },
    ]);
  });
});

const bulletin = rowText('加装电梯40部', '加装电梯31部，完成任务的57.5%');

describe('a whole reading', () => {
  it('is checked as it is, with its evidence', () => {
    const [finding, ...others] = checkDocument(frozen(readDocument(bulletin)));
    expect(finding).toMatchObject({
      code: 'check/rate-mismatch',
      document: 'report',
      quote: { text: '完成任务的57.5%' },
      received: '完成任务的57.5%',
      expected: '31部 ÷ 40部 = 77.5% ≈ 77.5%',
    });
    expect(bulletin.slice(...(finding?.quote?.span ?? [0, 0]))).toBe('完成任务的57.5%');
    expect(others).toEqual([]);
  });

  it('finds what its parts find, with the same evidence', () => {
    const { value, evidence } = readDocument(bulletin);
    expect(checkDocument(readDocument(bulletin))).toEqual(
      checkDocument({ ...value, evidence }).filter(({ code }) => code !== 'check/no-leading-group'),
    );
  });

  it('of a notice is asked for the seats of its group', () => {
    const notice = readDocument('某县2024年民生实事\n1.养老。新增床位200张。（责任单位：县民政局）\n');
    expect(told(checkDocument(notice))).toEqual(['check/no-leading-group plan']);
  });

  it('of a bulletin is asked the same thing once, of the report', () => {
    const gap =
      '某市2024年1-6月民生实事进展情况\n序号\t单位\t项目\t目标\t进展\n1\t甲局\t养老\t床位200张\t100张\n3\t乙局\t托育\t托位20个\t10个\n';
    expect(told(checkDocument(readDocument(gap)).filter(({ code }) => code === 'check/serial-gap'))).toEqual([
      'check/serial-gap report',
    ]);
  });

  it('hands on what helps, and runs the checks that are asked for', () => {
    const seen: CheckInput[] = [];
    const spy: Check = {
      ...echo('s', 'both'),
      check: (input) => {
        seen.push(input);
        return [];
      },
    };
    const reading = readDocument(bulletin);
    const help = { serials: ['1'], organizations: [], units: new Map() };
    checkDocument({ ...reading, ...help, checks: [spy] });
    expect(seen).toEqual([
      { ...help, plan: reading.value?.plan, report: reading.value?.report, evidence: reading.evidence },
    ]);
    expect(told(checkDocument({ ...reading, checks: list }))).toEqual(['p report', 'r report', 'b report']);
  });
});

describe('where there is nothing to check', () => {
  const nothing = [
    {
      code: 'check/nothing-to-check',
      severity: 'warning',
      message: 'there is no project of a plan and no entry of a report: nothing was checked',
      path: [],
      numbers: [],
    },
  ];
  it.each([
    ['no document', {}],
    ['evidence alone', { evidence: [] }],
    ['a reading of nothing', readDocument('')],
    ['a leading group', readDocument(groupText)],
    ['a bulletin of which no project is read', readDocument('某市2024年1-6月民生实事进展情况\n各项工作有序推进。\n')],
    ['a reading of no plan', readWorkPlan('')],
    ['a reading of a leading group alone', readLeadingGroup(groupText)],
  ])('says so: %s', (_, input) => {
    expect(checkDocument(input as CheckInput)).toEqual(nothing);
  });

  it.each([
    ['checkPlan', checkPlan(readWorkPlan(''))],
    ['checkReport', checkReport(readProgressReport(''))],
  ])('says so: %s of a reading of nothing', (_, findings) => {
    expect(findings).toEqual(nothing);
  });
});

describe('a reading of one kind of document', () => {
  const read = { plan: readWorkPlan(planText), report: readProgressReport(reportText) };

  it('is checked like its value with its evidence', () => {
    const { plan: one, report: other } = read;
    expect(one.value && other.value).toBeDefined();
    const ofPlan = checkDocument({ ...(one.value && { plan: one.value }), evidence: one.evidence });
    const ofReport = checkDocument({ ...(other.value && { report: other.value }), evidence: other.evidence });
    expect(ofPlan.length * ofReport.length).toBeGreaterThan(0);
    expect([checkPlan(one), checkDocument(one)]).toEqual([ofPlan, ofPlan]);
    expect([checkReport(other), checkDocument(other)]).toEqual([ofReport, ofReport]);
    expect(checkReport(other, { evidence: [] }).some(({ quote }) => quote !== undefined)).toBe(false);
  });

  it.each([
    ['nothing', undefined],
    ['a text', planText],
    ['the other document', read],
    ['a reading of readDocument', readDocument(planText)],
    ['a reading of a group', readLeadingGroup(groupText)],
  ])('is not %s', (_, given) => {
    const rest = ': what readDocument gives is for checkDocument';
    expect(() => checkPlan(given as never)).toThrow(
      new TypeError(`checkPlan takes a work plan, or a reading of one${rest}`),
    );
    expect(() => checkReport(given as never)).toThrow(
      new TypeError(`checkReport takes a progress report, or a reading of one${rest}`),
    );
  });

  it.each([
    ['nothing', undefined],
    ['a text', planText],
    ['a plan by itself', plan],
    ['a report by itself', report],
  ])('and checkDocument takes not %s', (_, given) => {
    expect(() => checkDocument(given as never)).toThrow(
      new TypeError('checkDocument takes a reading, or documents by the names of plan and report'),
    );
  });

  it('is checked by checks, not by the names of some', () => {
    const named = { checks: ['rate-audit'] as never };
    const said = new TypeError('checks takes checks, not their names; choose from the list: rate-audit');
    expect(() => checkPlan(plan, named)).toThrow(said);
    expect(() => checkReport(report, named)).toThrow(said);
    expect(() => checkDocument({ plan, ...named })).toThrow(said);
  });
});

describe('the list of checks', () => {
  it('names each once, and each code that is found once', () => {
    const codes = checks.map(({ code }) => code);
    expect(new Set(codes).size).toBe(15);
    const finds = checks.flatMap((check) => check.finds);
    const refusals = ['check/negative-amount', 'check/not-a-count', 'check/nothing-to-check'];
    expect(finds.filter((code) => !code.startsWith('check/'))).toEqual(['quantity/classifier-differs']);
    expect(finds.filter((code) => code.startsWith('check/')).toSorted()).toEqual(
      Object.keys(checkIssueCatalog)
        .filter((code) => !refusals.includes(code))
        .toSorted(),
    );
  });
});
