import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../src/check/finding.ts';
import { printedRates } from '../../src/check/printed-rates.ts';
import { huaibei2020, huaibei2020June } from '../../src/samples/index.ts';
import { frozen, planOf, projectOf } from '../plan/small-plan.ts';
import rows from './huaibei-rates.rows.json' with { type: 'json' };
import { actual, claim, entryOf, links, measure, reportOf, reportWith, target } from './small-report.ts';

/** Each rate as `C1 A1/T1 matches`. */
const rates = (input: CheckInput) =>
  printedRates(frozen(input)).map(({ rate, part, whole, candidates, audit }) => {
    const maybe = candidates.map(({ as, placed }) => ` ${as} ${placed.figure.id}?`).join('');
    const verdict = audit.ok ? audit.value.verdict : 'refused';
    return `${rate.figure.id} ${part?.figure.id ?? ''}/${whole?.figure.id ?? ''} ${verdict}${maybe}`;
  });

describe('printedRates of 淮北', () => {
  it('finds the 43 rates of the audit by hand, with the same verdicts', () => {
    const found = rates({ plan: huaibei2020, report: huaibei2020June });
    expect(found).toEqual(rows);
    const claims = found.filter((row) => /^\d+\.C/.test(row));
    const many = (verdict: string) => claims.filter((row) => row.includes(` ${verdict}`)).length;
    expect(claims.length).toBe(43);
    expect(['matches', 'truncated', 'mismatch', 'no-base', 'unchecked'].map(many)).toEqual([24, 1, 1, 7, 10]);
  });

  it('finds none without a report, fewer pairs without the plan', () => {
    expect(rates({ plan: huaibei2020 })).toEqual([]);
    expect(rates({ report: huaibei2020June }).filter((row) => row.endsWith('matches')).length).toBe(4);
  });
});

describe('printedRates', () => {
  const a1 = actual('A1', '1个', { links: links('answers T1') });
  const t1 = target('T1', '2个');
  const done = (rest: Parameters<typeof claim>[2] = {}) =>
    claim('C1', '50%', { links: links('completion-of T1'), ...rest });

  it('pairs by what a rate is a completion of, where it names no numbers', () => {
    const report = reportWith(a1, done());
    const plan = planOf([projectOf('1', { targets: [t1] })]);
    expect(rates({ report, plan })).toEqual(['C1 A1/T1 matches']);
    expect(rates({ report })).toEqual(['C1 / unchecked']);
    expect(rates({ report: reportWith(a1, t1, done({ links: links('completion-of T1 inferred') })) })).toEqual([
      'C1 A1/T1 matches',
    ]);
  });

  it.each([
    [
      'a completion that differs',
      [a1, done({ links: [{ kind: 'completion-of', to: 'T1', differs: ['scope'] }] })],
      '/ unchecked',
    ],
    ['a completion that is a candidate', [a1, done({ links: links('completion-of T1 candidate') })], '/ unchecked'],
    ['a rate of one division', [a1, done({ scope: { divisions: ['杜集区'] } })], '/ unchecked'],
    ['a rate of some people', [a1, done({ scope: { population: '儿童' } })], 'A1/T1 matches'],
    ['two results', [a1, { ...a1, id: 'A2' }, done()], '/T1 no-base'],
    [
      'two results, one of a division',
      [a1, { ...a1, id: 'A2', scope: { divisions: ['杜集区'] } }, done()],
      'A1/T1 matches',
    ],
    ['a candidate result', [{ ...a1, links: links('answers T1 candidate') }, done()], '/T1 no-base'],
    [
      'a result in words',
      [actual('A1', undefined, { words: '完成', links: links('answers T1') }), done()],
      '/T1 no-base',
    ],
    ['a claim for a result', [claim('C0', '1个', { links: links('answers T1') }), done()], '/T1 no-base'],
    ['a result of another target', [{ ...a1, links: links('answers T2', 'part-of T1') }, done()], '/T1 no-base'],
    ['an answer that is no completion', [a1, done({ links: links('answers T1') })], '/ unchecked'],
    [
      'numbers that are said not to be printed',
      [a1, done({ links: links('completion-of T1', 'numerator') })],
      '/ unchecked',
    ],
  ] as const)('%s', (_, figures, said) => {
    expect(rates({ report: reportWith(t1, ...figures) })).toEqual([`C1 ${said}`]);
  });

  it('takes percentages that are printed plainly, of claims and of results with their numbers', () => {
    const plain = (id: string, printed: string, rest = {}) => claim(id, undefined, { measure: measure(printed, rest) });
    const report = reportWith(
      plain('C1', '50%'),
      plain('C2', '50％'),
      plain('C3', '50', { unitMeant: '%' }),
      plain('C4', '50个百分点'),
      plain('C5', '50%', { bound: 'at-least' }),
      plain('C6', '50%', { bound: 'about' }),
      plain('C7', '50%', { approximate: true }),
      plain('C8', '50%', { bound: 'exactly' }),
      claim('C9', undefined, { words: '超额完成' }),
      actual('A1', '50%'),
      actual('A2', '50%', { links: links('answers T1') }),
      actual('A3', '50%', { links: links('numerator') }),
      actual('A4', '50%', { links: links('denominator') }),
      target('T1', '50%', { links: links('denominator') }),
    );
    expect(rates({ report }).map((row) => row.slice(0, 2))).toEqual(['A3', 'A4', 'C1', 'C2', 'C3', 'C8']);
  });

  it('keeps candidates apart, and audits with none of them', () => {
    const report = reportWith(
      a1,
      t1,
      claim('C1', '50%', { links: links('numerator A1 candidate', 'denominator T1') }),
      claim('C2', '50%', { links: links('numerator A1', 'denominator T1 candidate') }),
      claim('C3', '50%', { links: links('numerator A1 candidate', 'denominator T1 candidate') }),
      claim('C4', '50%', { links: links('numerator A9', 'denominator T1') }),
    );
    expect(rates({ report })).toEqual([
      'C1 /T1 no-base part A1?',
      'C2 A1/ no-base whole T1?',
      'C3 / unchecked part A1? whole T1?',
      'C4 /T1 no-base',
    ]);
  });

  it('looks at the money of the whole programme too', () => {
    const funds = [actual('F1', '37亿元'), claim('F2', '80%', { links: links('numerator F1', 'denominator') })];
    expect(rates({ report: reportOf([entryOf([])], { funds }) })).toEqual(['F2 F1/ no-base']);
  });

  it('leaves out figures whose number or date is none', () => {
    const bad = (id: string, rest: object) => claim(id, '50%', rest);
    const report = reportWith(
      bad('C1', { measure: measure('50%', { value: '5e1' }) }),
      bad('C2', { measure: measure('50%', { upper: 'x' }) }),
      bad('C3', { when: { printed: '', from: '2020-13' } }),
      bad('C4', { when: { printed: '', to: 'June' } }),
      bad('C5', { measure: measure('50%', { upper: '60' }), when: { printed: '', from: '2020', to: '2020-06' } }),
    );
    expect(rates({ report })).toEqual(['C5 / unchecked']);
  });

  it('prefers the figure of the plan where an id stands in both', () => {
    const plan = planOf([projectOf('1', { targets: [target('T1', '4个')] })]);
    const report = reportWith(a1, t1, claim('C1', '25%', { links: links('numerator A1', 'denominator T1') }));
    expect(rates({ plan, report })).toEqual(['C1 A1/T1 matches']);
  });
});
