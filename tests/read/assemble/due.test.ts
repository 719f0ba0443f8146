import { describe, expect, it } from 'vitest';
import { roleOf } from '../../../src/read/assemble/role.ts';
import { dueOf } from '../../../src/read/assemble/when.ts';
import { numbersOf } from '../row.ts';

describe('the month something is due', () => {
  it.each([
    ['在6月底前建成', { printed: '6月底前', to: '2024-06' }],
    ['1月底前建成', { printed: '1月底前', to: '2024-01' }],
    ['12月底前建成', { printed: '12月底前', to: '2024-12' }],
    // There is no such month.
    ['0月底前建成', undefined],
    ['13月底前建成', undefined],
  ])('of %s', (clauseBefore, when) => {
    expect(dueOf({ clauseBefore, sentenceBefore: '' }, '2024')).toEqual(when);
  });
  it('may stand in the sentence, sixty characters before at most', () => {
    const words = (length: number): string => '，改造小区完善配套设施'.repeat(6).slice(0, length);
    const due = (sentenceBefore: string) => dueOf({ clauseBefore: '', sentenceBefore }, '2024')?.printed;
    expect(due(`到2024年底前${words(52)}`)).toBe('到2024年底前');
    expect(due(`到2024年底前${words(53)}`)).toBe('2024年底前');
    expect(due(`到2024年底前${words(60)}`)).toBeUndefined();
  });
});

describe('the role of a number', () => {
  it.each([
    ['每千人拥有床位5张', 'level'],
    ['千人口床位5张', 'level'],
    ['人均公园绿地5平方米', 'level'],
    ['人均增收5元', 'flow'],
    ['达到1.3倍', 'standard'],
    ['资金5万元', 'flow'],
  ])('of %s is %s', (text, role) => {
    expect(numbersOf(text).numbers.map((number) => roleOf(number, ''))).toEqual([role]);
  });
});
