import { describe, expect, it } from 'vitest';
import { candidatePairing } from '../../../src/check/checks/candidate-pairing.ts';
import { found, numbersOf } from '../found.ts';
import { actual, claim, entryOf, links, rateOf, reportOf, reportWith, target } from '../small-report.ts';

/** The rate of 义务教育经费保障: printed after the pupils, of the money. */
const pupils = [
  target('T1', '233237人'),
  target('T2', '8700人'),
  actual('A1', '13110万元', { indicator: '义务教育经费拨付' }),
  actual('A2', '233237人', { indicator: '惠及学生', role: 'stock', links: links('answers T1') }),
  actual('A3', '9799人', { indicator: '资助义务教育学生', role: 'stock', links: links('answers T2 inferred') }),
  actual('A4', '397.5万元', { indicator: '义务教育资助资金' }),
  actual('A5', '101个', { indicator: '义务教育经费项目' }),
  claim('C1', '73.1%', { indicator: '义务教育经费完成率', links: links('numerator A1 candidate', 'denominator') }),
  rateOf('C2', '100%', null, 'A5'),
];

describe('candidate-pairing', () => {
  it('ranks what a rate may belong to, and chooses none', () => {
    const input = { report: reportWith(...pupils) };
    expect(found(candidatePairing, input)).toEqual([
      [
        'rate-unpaired',
        'report.entries.0.claims.0',
        '13110万元÷17922.08–17946.61>397.5万元÷543.40–544.15>9799人=112.6%>233237人=100.0%',
      ],
    ]);
    expect(numbersOf(candidatePairing, input)).toEqual([
      [
        'printed 73.1% C1',
        'candidate 13110万元 A1',
        'candidate 397.5万元 A4',
        'candidate 9799人 A3',
        'candidate 233237人 A2',
      ],
    ]);
  });

  it('puts first what fits, then what is linked, then what is named alike, then what stands first', () => {
    const rate = (...said: readonly string[]) => claim('C1', '50%', { indicator: '培训完成率', links: links(...said) });
    const figures = [
      target('T1', '2人'),
      target('T2', '4人'),
      actual('A1', '5人', { indicator: '甲' }),
      actual('A2', '6人', { indicator: '乙' }),
      actual('A3', '7人', { indicator: '培训' }),
      actual('A4', '1人', { indicator: '丙', links: links('answers T1') }),
      actual('A5', '1人', { indicator: '丁', links: links('answers T2') }),
      actual('A6', '8人', { indicator: '完成培训' }),
    ];
    const order = (...said: readonly string[]) =>
      numbersOf(candidatePairing, { report: reportWith(...figures, rate(...said)) })[0]
        ?.slice(1)
        .map((number) => number.split(' ')[2]);
    expect(order()).toEqual(['A4', 'A6', 'A3', 'A1', 'A2', 'A5']);
    expect(order('numerator A2 candidate')).toEqual(['A4', 'A2', 'A6', 'A3', 'A1', 'A5']);
    expect(order('numerator A5 candidate')).toEqual(['A4', 'A6', 'A3', 'A1', 'A2', 'A5']);
  });

  it('takes what is cut for what fits', () => {
    const report = reportWith(
      target('T1', '3人'),
      actual('A1', '2人', { links: links('answers T1') }),
      actual('A2', '9人'),
      claim('C1', '66%'),
    );
    expect(found(candidatePairing, { report })[0]?.[2]).toBe('2人=67%>9人÷13.53–13.74');
  });

  it('looks at work and states beside the rate that no other rate is made of', () => {
    const report = reportOf([
      entryOf([
        actual('A1', '1人'),
        actual('A2', '2人', { role: 'stock' }),
        actual('A3', '3人', { role: 'standard' }),
        actual('A4', '4%', { role: 'level' }),
        actual('A5', undefined, { words: '完成' }),
        target('T1', '5人'),
        actual('A6', '6人'),
        claim('C1', '0%'),
        rateOf('C2', '60%', 'A6', null),
      ]),
      entryOf([actual('A7', '7人')]),
    ]);
    expect(numbersOf(candidatePairing, { report })).toEqual([
      ['printed 0% C1', 'candidate 1人 A1', 'candidate 2人 A2'],
    ]);
    expect(found(candidatePairing, { report })[0]?.[2]).toBe('1人÷200.00–>2人÷400.00–');
  });

  it('holds a number against no target that is only a candidate, or in words, or unlike', () => {
    const report = reportWith(
      target('T1', '4人'),
      target('T2'),
      target('T3', '4户'),
      actual('A1', '1人', { links: links('answers T1 candidate') }),
      actual('A2', '1人', { links: links('answers T2') }),
      actual('A3', '1人', { links: links('answers T3') }),
      actual('A4', '1人', { links: links('part-of T1') }),
      claim('C1', '50%'),
    );
    const open = '1人÷1.98–2.02';
    expect(found(candidatePairing, { report })[0]?.[2]).toBe([open, open, open, open].join('>'));
  });

  it('ranks the money of the programme among itself', () => {
    const funds = [actual('F1', '37亿元'), claim('F2', '80%')];
    const report = reportOf([entryOf([actual('A1', '1人')])], { funds });
    expect(numbersOf(candidatePairing, { report })).toEqual([['printed 80% F2', 'candidate 37亿元 F1']]);
  });

  it('finds nothing where the pairing is said, or nothing stands beside', () => {
    const none = (...rest: Parameters<typeof reportWith>) =>
      found(candidatePairing, { report: reportWith(actual('A1', '1人'), target('T1', '2人'), ...rest) });
    expect(none(rateOf('C1', '50%', 'A1', null))).toEqual([]);
    expect(none(rateOf('C1', '50%', null, 'T1'))).toEqual([]);
    expect(none(rateOf('C1', '50%', null, null))).toEqual([]);
    expect(none(claim('C1', '50%', { links: links('numerator', 'denominator T1 candidate') }))).toEqual([]);
    expect(none(claim('C1', '50%', { links: links('numerator A1 candidate', 'denominator T1') }))).toEqual([]);
    expect(none(claim('C1', '50%', { links: links('completion-of T1') }))).toEqual([]);
    expect(found(candidatePairing, { report: reportWith(claim('C1', '50%')) })).toEqual([]);
  });

  it('says what it can of a rate that is no number to audit', () => {
    const report = reportWith(actual('A1', '-1人'), claim('C1', '50%'));
    expect(found(candidatePairing, { report })[0]?.[2]).toBe('-1人÷?–?');
  });
});
