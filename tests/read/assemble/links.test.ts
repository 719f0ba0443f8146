import { describe, expect, it } from 'vitest';
import { readPromise, readRow, told } from '../row.ts';
import further from './links-further.json' with { type: 'json' };
import results from './links-results.json' with { type: 'json' };

// What each figure of a row stands to: of a promise alone its targets, else its results and its printed rates. The short form
// is that of tests/read/row.ts.

interface Row {
  readonly why: string;
  readonly promise: string;
  readonly result?: string;
  readonly told: readonly string[];
}

const toldOf = ({ promise, result }: Row): readonly string[] => {
  if (result === undefined) return readPromise(promise).targets.map(told);
  const { actuals, claims } = readRow(promise, result);
  return [...actuals, ...claims].map(told);
};

describe('links by the words and the unit', () => {
  it.each(results as readonly Row[])('$why: $promise | $result', (row) => {
    expect(toldOf(row)).toEqual(row.told);
  });
});

describe('links by the words alone', () => {
  it.each(further as readonly Row[])('$why: $promise | $result', (row) => {
    expect(toldOf(row)).toEqual(row.told);
  });
});

describe('rows of more numbers than are searched', () => {
  /** So many numbers of other things. */
  const others = (count: number): string => Array.from({ length: count }, (_, at) => `改造小区${at + 11}个`).join('，');
  const [share, amount] = ['特困供养标准不低于低保标准的1.3倍', '特困供养标准每人每月833元'];
  const [rate, task] = ['安康码申领率80%', '超额完成申领任务'];
  const [training, nought] = ['开展企业负责人健康培训250名', '未开展企业负责人健康培训'];
  it.each([
    ['eighty promises', `${others(79)}，${share}`, amount, 'A1 833元 answers T80 (inferred, unit)'],
    ['eighty-one promises', `${others(80)}，${share}`, amount, 'A1 833元'],
    ['eighty results', share, `${others(79)}，${amount}`, 'A80 833元 answers T1 (inferred, unit)'],
    ['eighty-one results', share, `${others(80)}，${amount}`, 'A81 833元'],
    ['eighty promises of a task', `${others(79)}，${rate}`, task, `C1 ${task} completion-of T80 (inferred)`],
    ['eighty-one promises of a task', `${others(80)}，${rate}`, task, `C1 ${task}`],
    ['sixty promises and a nought', `${others(59)}，${training}`, nought, 'A1 0名 answers T60 (inferred)'],
    ['sixty-one promises and a nought', `${others(60)}，${training}`, nought, 'A1 未开展'],
  ])('%s', (why, promise, result, wanted) => {
    expect(toldOf({ why, promise, result, told: [] }).at(-1)).toBe(wanted);
  });
});
