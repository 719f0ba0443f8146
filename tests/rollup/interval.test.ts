import { describe, expect, it } from 'vitest';
import { addIntervals, around, impliedPart, impliedWhole, printedRate } from '../../src/rollup/result/interval.ts';

const exactly = (value: string) => ({ low: value, high: value });

describe('A printed number', () => {
  it('may be off by half a unit of its last place', () => {
    expect(printedRate('96.40')).toEqual({ value: '96.40', half: '0.005' });
    expect(around(printedRate('96.4'))).toEqual({ low: '96.35', high: '96.45' });
    expect(around({ value: '7', half: '0' })).toEqual({ low: '7', high: '7' });
  });

  it('is summed end by end', () => {
    expect(addIntervals({ low: '0.1', high: '0.3' }, { low: '0.2', high: '0.4' })).toEqual({ low: '0.3', high: '0.7' });
  });
});

describe('The whole that a part and its rate force', () => {
  it('holds the truth: its low end is rounded down and its high end up', () => {
    // 2 × 100 ÷ 66.65 is 3.000750187546886…, and ÷ 66.55 is 3.005259203606311….
    expect(impliedWhole(exactly('2'), '66.6', '100')).toEqual({ low: '3.000750187546', high: '3.005259203607' });
    // The nearest of 12 places is above the truth here, and below it there: 1 × 100 ÷ 15.5 is 6.451612903225806…,
    // and ÷ 14.5 is 6.896551724137931….
    expect(impliedWhole(exactly('1'), '15', '100')).toEqual({ low: '6.451612903225', high: '6.896551724138' });
    expect(impliedWhole({ low: '159.835', high: '159.845' }, '96.4', '100')).toEqual({
      low: '165.717988595127',
      high: '165.900363258952',
    });
  });

  it('is exact where the quotient ends, in shortest form', () => {
    expect(impliedWhole(exactly('1'), '50', '49995')).toEqual({ low: '990', high: '1010' });
    expect(impliedWhole(exactly('0'), '50', '100')).toEqual({ low: '0', high: '0' });
  });

  it('is none where the rate may be 0, or the part is below 0', () => {
    expect(impliedWhole(exactly('1'), '0.5', '100')).toEqual({ low: '181.818181818181', high: '222.222222222223' });
    expect(impliedWhole(exactly('1'), '0.4', '100')).toEqual({ low: '222.222222222222', high: '285.714285714286' });
    expect(impliedWhole(exactly('1'), '0', '100')).toBeUndefined();
    expect(impliedWhole(exactly('1'), '0.0', '100')).toBeUndefined();
    expect(impliedWhole(exactly('1'), '-3', '100')).toBeUndefined();
    expect(impliedWhole({ low: '-0.5', high: '0.5' }, '50', '100')).toBeUndefined();
  });
});

describe('The part that a whole and its rate force', () => {
  it('holds the truth', () => {
    expect(impliedPart(exactly('1000'), '50.0', '100')).toEqual({ low: '499.5', high: '500.5' });
    expect(impliedPart(exactly('1'), '50', '3')).toEqual({ low: '16.5', high: '16.833333333334' });
    expect(impliedPart(exactly('2'), '50', '3')).toEqual({ low: '33', high: '33.666666666667' });
    expect(impliedPart(exactly('1'), '51', '3')).toEqual({ low: '16.833333333333', high: '17.166666666667' });
  });

  it('is not below 0', () => {
    expect(impliedPart(exactly('1000'), '0', '100')).toEqual({ low: '0', high: '5' });
    expect(impliedPart(exactly('0'), '7', '100')).toEqual({ low: '0', high: '0' });
    expect(impliedPart(exactly('1000'), '-1', '100')).toBeUndefined();
    expect(impliedPart({ low: '-1', high: '1' }, '50', '100')).toBeUndefined();
  });
});
