import { describe, expect, it } from 'vitest';
import type { TargetAspect } from '../../src/compare/diff-targets.ts';
import type { DoubtReason } from '../../src/compare/match-subjects.ts';
import type { PlanEdge } from '../../src/compare/plan-diff.ts';
import { headerWord, valueWord } from '../../src/display/words.ts';
import type { Severity } from '../../src/issue.ts';
import type { EntryLink } from '../../src/link/link-report.ts';
import type { NoPaceReason, PaceState } from '../../src/pace/pace.ts';
import type { DueTarget } from '../../src/plan/due-targets.ts';
import type { Bound, FundStage, MissingReason, WorkStage } from '../../src/plan/figure.ts';
import type { ChangeKind } from '../../src/plan/project.ts';
import type { TargetRow } from '../../src/plan/target-rows.ts';
import type { RetiredReason } from '../../src/plan/work-plan.ts';
import type { ReportChangeKind } from '../../src/progress/diff-reports.ts';
import type { FundRate } from '../../src/progress/fund-rates.ts';
import type { Attainment, Doubt } from '../../src/progress/verdict.ts';

type Words<K extends string> = Readonly<Record<K, 0>>;

/** Every word of the model that a table shows: one more in a type, and this does not compile. */
const shown: Words<
  | Attainment['verdict']
  | ChangeKind
  | Doubt
  | DoubtReason
  | DueTarget['status']
  | 'no-pace'
  | 'not-tied'
  | 'restated'
  | NoPaceReason
  | NonNullable<EntryLink['by']>
  | PaceState
  | ReportChangeKind
  | FundStage
  | MissingReason
  | PlanEdge['says']
  | Severity
  | WorkStage
  | `because ${RetiredReason}`
  | `bound ${Exclude<Bound, 'unstated'>}`
> = {
  ahead: 0,
  behind: 0,
  ceiling: 0,
  change: 0,
  correction: 0,
  'done-early': 0,
  'earlier-stage': 0,
  'expected-demand': 0,
  'first-reported': 0,
  identity: 0,
  likeness: 0,
  name: 0,
  'no-longer-reported': 0,
  'no-pace': 0,
  'no-ratio': 0,
  'not-a-flow': 0,
  'not-tied': 0,
  'on-pace': 0,
  restated: 0,
  'too-many-digits': 0,
  work: 0,
  about: 0,
  absorbed: 0,
  added: 0,
  allocated: 0,
  'base-unknown': 0,
  'basically-completed': 0,
  'because completed': 0,
  'because redistributed': 0,
  'because routine': 0,
  'because unstated': 0,
  'because withdrawn': 0,
  'below-threshold': 0,
  both: 0,
  'bound about': 0,
  'bound at-least': 0,
  'bound at-most': 0,
  'bound between': 0,
  'bound exactly': 0,
  'bound-too-weak': 0,
  candidate: 0,
  completed: 0,
  computed: 0,
  continued: 0,
  'contrasting-words': 0,
  declared: 0,
  disbursed: 0,
  'due-later': 0,
  'due-today': 0,
  error: 0,
  illegible: 0,
  indeterminate: 0,
  merged: 0,
  met: 0,
  missing: 0,
  'no-task': 0,
  'not-comparable': 0,
  'not-due': 0,
  'not-reported': 0,
  note: 0,
  'out-of-period': 0,
  overdue: 0,
  paid: 0,
  preparing: 0,
  received: 0,
  refined: 0,
  renamed: 0,
  retired: 0,
  'scope-differs': 0,
  'several-answers': 0,
  split: 0,
  'spun-off': 0,
  started: 0,
  stated: 0,
  superseded: 0,
  'target-not-issued': 0,
  unknown: 0,
  'unknown-role': 0,
  unmet: 0,
  warning: 0,
  'within-margin': 0,
};
const headed: Words<
  | keyof TargetRow
  | TargetAspect
  | FundRate['rate']
  | 'by'
  | 'delta'
  | 'difference'
  | 'earlier'
  | 'entry'
  | 'expected'
  | 'later'
  | 'pace'
> = {
  when: 0,
  base: 0,
  bound: 0,
  change: 0,
  'disbursed-of-planned': 0,
  'disbursed-of-received': 0,
  due: 0,
  from: 0,
  indicator: 0,
  inferred: 0,
  lead: 0,
  links: 0,
  missing: 0,
  modality: 0,
  names: 0,
  number: 0,
  per: 0,
  project: 0,
  'received-of-planned': 0,
  role: 0,
  scope: 0,
  stage: 0,
  target: 0,
  unit: 0,
  upper: 0,
  value: 0,
  entry: 0,
  by: 0,
  delta: 0,
  difference: 0,
  earlier: 0,
  expected: 0,
  later: 0,
  pace: 0,
  within: 0,
  words: 0,
};
const isChinese = /^[^A-Za-z]+$/;

describe('headerWord and valueWord', () => {
  it('speak both languages', () => {
    expect([headerWord('lead', 'zh-CN'), headerWord('lead', 'en')]).toEqual(['牵头单位', 'Lead']);
    expect([valueWord('not-reported', 'zh-CN'), valueWord('not-reported', 'en')]).toEqual(['未通报', 'not reported']);
  });

  it.each(Object.keys(shown))('has a Chinese and an English word for %s', (word) => {
    expect(valueWord(word, 'zh-CN')).toMatch(isChinese);
    expect(valueWord(word, 'en')).not.toMatch(/[^ -~]|^because /);
  });

  it.each(Object.keys(headed))('heads a column %s in both languages', (key) => {
    expect(headerWord(key, 'zh-CN')).toMatch(isChinese);
    expect(headerWord(key, 'en')).toMatch(/^[ -~]+$/);
  });

  it.each(['', '__proto__', 'constructor', '项目'])('let %o stand for itself', (key) => {
    expect([headerWord(key, 'zh-CN'), valueWord(key, 'en')]).toEqual([key, key]);
  });
});
