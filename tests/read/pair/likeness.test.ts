import { describe, expect, it } from 'vitest';
import { type Candidate, candidates } from '../../../src/read/pair/candidate.ts';
import { agreement, isOfOneKind, likeness, unitFactor } from '../../../src/read/pair/likeness.ts';
import { rateStem } from '../../../src/read/pair/rate-head.ts';
import { evenTelling } from '../../../src/read/pair/words.ts';
import { numbersOf } from '../row.ts';

/** The last number of a phrase as one that may be paired. */
const lastOf = (text: string, side: 'promise' | 'result'): Candidate => {
  const { folded, numbers } = numbersOf(text, side);
  return candidates(folded, numbers).at(-1) as Candidate;
};
const both = (promise: string, result: string) => [lastOf(result, 'result'), lastOf(promise, 'promise')] as const;

describe('unitFactor', () => {
  it.each([
    ['改造7个', '改造3个', 1],
    ['改造7万户', '改造300户', 1],
    ['改造7所', '改造3个', 0.95],
    ['改造7公里', '改造3千米', 0.95],
    ['资助7人次', '资助3人', 0.8],
    ['资助7户', '资助3名', 0.8],
    ['改造7个', '改造3平方米', 0],
    ['改造7户', '改造3套', 0],
    ['参保7人', '参保率3%', 0],
    ['参保率7%', '参保3人', 0],
    ['参保率97%', '居民参保率93%', 1],
    ['参保率97%', '报销比例93%', 0],
    ['参保率97%', '93%', 0.95],
    ['97%提供服务', '参保率93%', 0.95],
  ])('of %s and %s is %d', (promise, result, factor) => {
    const [actual, target] = both(promise, result);
    expect(unitFactor(actual, target)).toBe(factor);
  });
});

describe('rateStem', () => {
  it.each([
    ['养老金发放率100%', '发放'],
    ['养老金社会化发放率不低于100%', '发放'],
    ['服务覆盖面稳步达到97%', '覆盖'],
    ['服务覆盖率均为97%', '覆盖'],
    ['住院报销比例稳定在 75%', '报销'],
    ['受益面达97%', '受益'],
    ['满意度提高到97%', '满意'],
    ['完成97%', undefined],
    ['率97%', undefined],
    ['97%提供课后服务', undefined],
  ])('of %s is %s', (text, stem) => {
    expect(rateStem(lastOf(text, 'promise').number.number)).toBe(stem);
  });
});

describe('isOfOneKind', () => {
  it.each([
    ['培训7人', '培训3人', true],
    ['培训7人，其中女3人', '培训7人，其中女2人', true],
    ['培训7人，其中女3人', '培训7人', false],
    ['培训7人', '培训7人，其中女3人', false],
    ['每人每月7元', '每人每月6元', true],
    ['每人每月7元', '发放资金6元', false],
    ['培训7人，其中甲县3人', '培训7人，其中甲县2人', true],
    ['培训7人，其中甲县3人', '培训7人，其中乙县2人', false],
    ['培训7人，其中甲县3人', '培训7人，其中女2人', true],
    ['培训7人，其中女3人', '培训7人，其中甲县2人', true],
    ['培训7人（其中：甲县3人）', '培训7人（乙县1人、甲县2人）', true],
    ['培训7人（其中：甲县3人）', '培训7人（甲县1人、乙县2人）', false],
  ])('%s, %s: %s', (promise, result, isOne) => {
    const [actual, target] = both(promise, result);
    expect(isOfOneKind(actual.number, target.number)).toBe(isOne);
  });
});

describe('agreement', () => {
  it.each([
    ['新建公厕10座', '新建公厕8座', 1000],
    // All of the target's words, and of the result's three pairs one, of its four characters two.
    ['新建公厕10座', '改造公厕5座', 700],
    ['改造公厕10座', '新建公厕5座', 700],
    ['新建公厕10座', '完成5座', 0],
  ])('of %s and %s is %d', (promise, result, thousandths) => {
    expect(agreement(...both(promise, result), evenTelling)).toBe(thousandths);
  });
});

describe('likeness', () => {
  it.each([
    ['新建公厕10座', '新建公厕8座', 1000],
    ['新建公厕10座', '改造公厕5座', 1000],
    ['改造公厕10座', '公厕5座', 900],
    ['新建公厕10座', '新建公厕8处', 950],
    ['新建公厕10座', '公厕完成8座', 1030],
    ['新建公厕10座', '8套', 0],
    // One of two characters, of words too few to go by.
    ['新建公厕10座', '公园8座', 180],
    ['新建公厕10座', '每座公厕8元', 0],
    ['签约家庭70户', '签约家庭60人', 800],
    // Unlike units need plain words.
    ['保障家庭70户', '随访家庭60人', 0],
    ['保障家庭70户', '随访家庭60户', 400],
    ['新建公厕10座', '完成5座', 30],
  ])('of %s and %s is %d', (promise, result, thousandths) => {
    expect(likeness(...both(promise, result), evenTelling)).toBe(thousandths);
  });
});
