import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedRates } from '../../src/check/printed-rates.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { runs } from '../property-runs.ts';
import { rowText } from '../read/row.ts';

/** A rate as printed, in whole numbers of its last place, with so many places. */
const printed = fc.tuple(fc.constantFrom(0, 1, 2), fc.integer({ min: 1, max: 3000 })).map(([places, digits]) => {
  const text = `${digits}`.padStart(places + 1, '0');
  return { places, digits, text: places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}` };
});
const count = fc.integer({ min: 3, max: 999 });

/** The ways in which bulletins print a rate of completion behind its result. */
const wordings = [
  '，完成任务的R%',
  '，完成率R%',
  '，占年度计划的R%',
  '（完成率R%）',
  '，完成目标任务的R%。',
  '。完成率R%',
];

/** What exact whole numbers say of the rate: nothing of the library is asked. */
function verdictOf(part: number, whole: number, digits: number, places: number): string {
  const hundredfold = BigInt(part) * 100n * 10n ** BigInt(places);
  const [doubled, all] = [2n * hundredfold + BigInt(whole), 2n * BigInt(whole)];
  if (doubled / all === BigInt(digits)) return 'matches';
  return hundredfold / BigInt(whole) === BigInt(digits) ? 'truncated' : 'mismatch';
}

function auditsOf(promise: string, result: string) {
  const { value } = readDocument(rowText(promise, result));
  return printedRates({ ...value }).map(({ audit, part, whole }) => ({
    verdict: audit.ok ? audit.value.verdict : 'refused',
    part: part?.figure.measure.value,
    whole: whole?.figure.measure.value,
  }));
}

describe('a rate whose part and whole are the only ones printed', () => {
  it('has the verdict of part and whole, however far off it is printed', () => {
    const property = fc.property(
      count,
      count,
      printed,
      fc.constantFrom(...wordings),
      (part, whole, { digits, places, text }, wording) => {
        const rate = wording.replace('R', text).replace('W', `${whole}`);
        expect(auditsOf(`加装电梯${whole}部`, `加装电梯${part}部${rate}`)).toEqual([
          { verdict: verdictOf(part, whole, digits, places), part: `${part}`, whole: `${whole}` },
        ]);
      },
    );
    fc.assert(property, { numRuns: runs(200) });
  });

  it('has it too where another pair of the same project has its own', () => {
    const property = fc.property(count, count, printed, (part, whole, { digits, places, text }) => {
      const audits = auditsOf(
        `加装电梯${whole}部，新建公厕8座`,
        `加装电梯${part}部，完成任务的${text}%；新建公厕4座，完成率50%`,
      );
      expect(audits[0]?.verdict).toBe(verdictOf(part, whole, digits, places));
      expect(audits[1]).toEqual({ verdict: 'matches', part: '4', whole: '8' });
    });
    fc.assert(property, { numRuns: runs(100) });
  });
});

describe('a rate in a cell of its own', () => {
  const heads = [
    '序号',
    '项目名称',
    '计划开工（套）',
    '计划建成（套）',
    '开工数（套）',
    '建成数（套）',
    '开工率（%）',
    '建成率（%）',
  ];
  it('has the verdict of the part and the whole whose heads are like its own', () => {
    const rate = printed.filter(({ digits, places }) => digits >= 2 * 10 ** places);
    const column = fc.record({ part: count, whole: count, rate });
    const property = fc.property(column, column, (begun, done) => {
      const row = ['1', '安置房', begun.whole, done.whole, begun.part, done.part, begun.rate.text, done.rate.text];
      const { value } = readDocument(`某县2024年1-6月民生实事进展情况\n${heads.join('\t')}\n${row.join('\t')}\n`);
      const verdicts = printedRates({ ...value }).map(({ audit }) => audit.ok && audit.value.verdict);
      expect(verdicts).toEqual(
        [begun, done].map(({ part, whole, rate: { digits, places } }) => verdictOf(part, whole, digits, places)),
      );
    });
    fc.assert(property, { numRuns: runs(100) });
  });
});

describe('a rate that two results may give', () => {
  it('is held against none that it is far from', () => {
    const pair = fc.record({ part: count, whole: count });
    const property = fc.property(pair, pair, printed, (one, other, { digits, places, text }) => {
      const isNear = ({ part, whole }: typeof one) => Math.abs((100 * part) / whole - digits / 10 ** places) < 1.6;
      fc.pre(!isNear(one) && !isNear(other));
      const [audit] = auditsOf(
        `加装电梯${one.whole}部，新建公厕${other.whole}座`,
        `加装电梯${one.part}部，新建公厕${other.part}座，完成率${text}%`,
      );
      expect(audit).toEqual({ verdict: 'unchecked', part: undefined, whole: undefined });
    });
    fc.assert(property, { numRuns: runs(100) });
  });
});
