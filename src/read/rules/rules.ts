import { bareCellRules, cellRules } from './cell-rules.ts';
import { conditionRules } from './condition-rules.ts';
import type { DoubtSign } from './doubt/doubt-sign.ts';
import { doubtSigns } from './doubt/doubt-signs.ts';
import { otherYearRule } from './doubt/other-year.ts';
import { eachRules } from './each-rules.ts';
import { fundRules, outsideRules } from './fund-rules.ts';
import { identifierRules, noAmountRules } from './identifier-rules.ts';
import { orderRules } from './order-rules.ts';
import { parameterRules } from './parameter-rules.ts';
import { partRules } from './part-rules.ts';
import { programmeRules } from './programme-rules.ts';
import { promiseRules, restRules, tornRules } from './promise-rules.ts';
import { resultRules } from './result-rules.ts';
import { revisedRules } from './revised-rules.ts';
import type { Rule } from './rule.ts';
import { scaleRules } from './scale-rules.ts';
import { stageRules } from './stage-rules.ts';
import { standardRules } from './standard-rules.ts';
import { standingRules } from './standing-rules.ts';
import { timeRules } from './time-rules.ts';

/** The rules of one side of the document, in order: the first that answers has the number. */
export interface RuleBook {
  /** What a project promises: the paragraphs of a notice, the column of targets of a bulletin. */
  readonly promise: readonly Rule[];
  /** What came of it: the column of progress. */
  readonly result: readonly Rule[];
  /** The lead of a bulletin: money of the whole programme. */
  readonly funds: readonly Rule[];
  /** Text outside every project. */
  readonly other: readonly Rule[];
  /** Asked of every figure that a rule has read without a flag: the first sign that holds flags it. */
  readonly doubts: readonly DoubtSign[];
}

const setAside: readonly Rule[] = [
  ...identifierRules,
  ...orderRules,
  ...timeRules,
  ...noAmountRules,
  ...programmeRules,
  ...revisedRules,
  ...parameterRules,
  ...eachRules,
  ...scaleRules,
  ...conditionRules,
  ...standingRules,
];

/**
 * The rules that come with the library 规则. What a number is not comes first; what it is, after. Put your own in front of the list
 * of its side.
 *
 * @example
 * ```ts
 * import { defaultRules, type Rule, readDocument } from 'minsheng/read';
 *
 * const mine: Rule = {
 *   name: 'task-of-three-years',
 *   why: 'is the task of three years: 三年任务30个',
 *   read: ({ before }) => (/三年任务$/.test(before) ? { as: 'base' } : undefined),
 * };
 * const rules = { ...defaultRules, promise: [mine, ...defaultRules.promise] };
 * const text = '某县2024年民生实事\n1.绿化。新建公园12个（三年任务30个）。（责任单位：县城管局）\n';
 * const { ledger } = readDocument(text, { rules });
 * console.log(ledger.map(({ text, as }) => `${text} ${as}`).join(', ')); // => 2024 date, 1 ordinal, 12 target, 30 base
 * ```
 */
export const defaultRules: RuleBook = {
  promise: [
    ...cellRules,
    ...setAside,
    ...tornRules,
    ...standardRules,
    otherYearRule,
    ...partRules,
    ...promiseRules,
    ...bareCellRules,
    ...restRules,
  ],
  result: [
    ...cellRules,
    ...setAside,
    ...tornRules,
    ...standardRules,
    otherYearRule,
    ...stageRules,
    ...partRules,
    ...resultRules,
    ...bareCellRules,
    ...restRules,
  ],
  funds: [...setAside, ...fundRules, ...outsideRules],
  other: [...setAside, ...outsideRules],
  doubts: doubtSigns,
};
