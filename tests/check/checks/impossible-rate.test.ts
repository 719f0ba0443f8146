import { describe, expect, it } from 'vitest';
import { impossibleRate } from '../../../src/check/checks/impossible-rate.ts';
import { found, numbersOf } from '../found.ts';
import { actual, claim, links, rateOf, reportWith, target } from '../small-report.ts';

const ofWhole = (whole: string, printed: string) => ({
  report: reportWith(actual('A1', whole), rateOf('C1', printed, null, 'A1')),
});
const ofPart = (part: string, printed: string) => ({
  report: reportWith(actual('A1', part), rateOf('C1', printed, 'A1', null)),
});

describe('impossible-rate', () => {
  it('finds that 101 projects cannot be 70.87 %, and names what could', () => {
    expect(found(impossibleRate, ofWhole('101个', '70.87%'))).toEqual([
      [
        'impossible-rate',
        'report.entries.0.claims.0',
        '101个、71/101=70.30%、72/101=71.29%、73/103=70.87%、90/127=70.87%',
      ],
    ]);
    expect(numbersOf(impossibleRate, ofWhole('101个', '70.87%'))).toEqual([
      ['printed 70.87% C1', 'whole 101个 A1', 'possible 103个', 'possible 127个'],
    ]);
  });

  it('does so where the count is only a candidate', () => {
    const report = reportWith(
      actual('A1', '101个'),
      claim('C1', '70.87%', { links: links('numerator', 'denominator A1 candidate') }),
      claim('C2', '70.87%', { links: links('numerator A1 candidate', 'denominator') }),
    );
    expect(found(impossibleRate, { report }).map(([, place]) => place)).toEqual(['report.entries.0.claims.0']);
  });

  it.each([
    ['7个', '50%', '7个、3/7=43%、4/7=57%、3/6=50%、4/8=50%'],
    ['1个', '50%', '1个、0/1=0%、1/1=100%、1/2=50%、2/4=50%'],
    ['1000个', '12.34%', '1000个、123/1000=12.30%、124/1000=12.40%、122/989=12.34%、123/997=12.34%'],
    ['3个', '0.0001%', '3个、0/3=0.0000%、1/3=33.3333%'],
  ])('%s at %s', (whole, printed, said) => {
    expect(found(impossibleRate, ofWhole(whole, printed))[0]?.[2]).toBe(said);
  });

  it.each([
    ['101个', '100%'],
    ['101个', '0%'],
    ['101个', '70.3%'],
    ['101个', '70.29%'],
    ['101个', '71.29%'],
    ['27个', '77.7%'],
    ['22个', '69%'],
    ['0个', '50%'],
    ['7万个', '50%'],
    ['7公里', '50%'],
    ['7.5个', '50%'],
    ['7个', '-50%'],
  ])('finds nothing in %s at %s', (whole, printed) => {
    expect(found(impossibleRate, ofWhole(whole, printed))).toEqual([]);
  });

  it('finds a part that no whole number gives', () => {
    expect(found(impossibleRate, ofPart('3个', '80.5%'))).toEqual([
      ['impossible-rate', 'report.entries.0.claims.0', '3个÷?、3/4=75.0%、3/3=100.0%'],
    ]);
    expect(numbersOf(impossibleRate, ofPart('3个', '80.5%'))).toEqual([['printed 80.5% C1', 'part 3个 A1']]);
    expect(found(impossibleRate, ofPart('3个', '450%'))[0]?.[2]).toBe('3个÷?、3/1=300%');
  });

  it.each([
    ['78批', '57.8%'],
    ['1个', '33.3%'],
    ['1个', '33.4%'],
    ['1个', '33.2%'],
    ['1个', '0%'],
    ['1个', '1%'],
    ['3公里', '80.5%'],
    ['0个', '0%'],
  ])('finds nothing in a part of %s at %s', (part, printed) => {
    const codes = found(impossibleRate, ofPart(part, printed)).length;
    expect(codes).toBe(part === '1个' && printed === '33.2%' ? 1 : 0);
  });

  it('leaves rates with both numbers, or with none, to others', () => {
    const report = reportWith(
      actual('A1', '3个'),
      target('T1', '7个'),
      rateOf('C1', '50%', 'A1', 'T1'),
      rateOf('C2', '50%', null, null),
    );
    expect(found(impossibleRate, { report })).toEqual([]);
  });
});
