import { describe, expect, it } from 'vitest';
import { baseOf, divisionsOf, inForce, lostUnit, measureOf, stageOf } from '../../../src/read/assemble/measure.ts';
import type { Side } from '../../../src/read/numbers/number-in-context.ts';
import type { ReadNumber } from '../../../src/read/rules/settle.ts';
import { numbersOf } from '../row.ts';

const ofEach = <T>(read: (number: ReadNumber) => T, text: string, side: Side): readonly T[] =>
  numbersOf(text, side).numbers.map((number) => read(number));
const ofLast = <T>(read: (number: ReadNumber) => T, text: string, side: Side): T | undefined =>
  ofEach(read, text, side).at(-1);

describe('measureOf', () => {
  it('says of a number what is printed, and nothing else', () => {
    expect(ofEach(measureOf, '改造小区7个', 'promise')).toStrictEqual([{ value: '7', unit: '个', bound: 'unstated' }]);
    expect(ofEach(measureOf, '改造小区7', 'promise')).toStrictEqual([{ value: '7', unit: '', bound: 'unstated' }]);
    expect(ofEach(measureOf, '每人每年补助不少于7元', 'promise')).toStrictEqual([
      { value: '7', unit: '元', per: '每人每年', bound: 'at-least' },
    ]);
  });
  it('says which unit is meant where it stands at the end of the list', () => {
    expect(ofEach(measureOf, '发放补贴0.3、1万元', 'promise')).toStrictEqual([
      { value: '0.3', unit: '', unitMeant: '万元', bound: 'unstated' },
      { value: '1', unit: '万元', bound: 'unstated' },
    ]);
  });
  it('takes one end of a range, where the other is no figure, for a value like any other', () => {
    expect(ofEach((number) => measureOf(number), '培训2-3期', 'promise')).toStrictEqual([
      { value: '2', unit: '', unitMeant: '期', bound: 'unstated' },
      { value: '3', unit: '期', bound: 'unstated' },
    ]);
  });
});

describe('for whom or how long an amount is', () => {
  const amounts = (...list: readonly number[]): string => list.map((amount) => `${amount}元`).join('、');
  it('holds for six of a list, and no more', () => {
    const pers = ofEach(measureOf, `补助每人每年${amounts(100, 200, 300, 400, 500, 600, 700)}`, 'promise').map(
      ({ per }) => per,
    );
    expect(pers).toEqual([...Array.from({ length: 6 }, () => '每人每年'), undefined]);
  });
  it.each([
    ['每人每年补助800元 、 400元', '每人每年'],
    ['由每人每年800元提高到900元', '每人每年'],
    // Neither past a comma nor past words.
    ['每人每年补助800元，提高到900元', undefined],
    ['每人每年补助800元，、400元', undefined],
    ['每人每年补助800元、老人400元', undefined],
  ])('%s: %s of the last', (text, per) => {
    expect(ofLast(measureOf, text, 'promise')?.per).toBe(per);
  });
});

describe('baseOf', () => {
  const name = '上年度全市城乡居民人均可支配收入和农村居民人均消费支出以及其他各项社会保障待遇水平';
  it.each([
    ['不低于上年度收入的60%', { relation: 'share-of', name: '上年度收入' }],
    ['不低于 低保标准 的1.3倍', { relation: 'times', name: '低保标准' }],
    ['高于全省平均3个百分点', { relation: 'above', name: '全省平均' }],
    // What is taken of a number of things is no share.
    ['完成省定任务的3户', undefined],
    ['不低于支出的3元', undefined],
    // A name has two characters at least.
    ['为收入的60%', { relation: 'share-of', name: '收入' }],
    ['为甲的60%', undefined],
    // And forty at most.
    [`不低于${name.slice(0, 40)}的60%`, { relation: 'share-of', name: name.slice(0, 40) }],
    [`不低于${name.slice(0, 41)}的60%`, undefined],
  ])('of %s', (text, base) => {
    expect(ofLast(baseOf, text, 'promise')).toEqual(base);
  });
});

describe('divisionsOf', () => {
  it.each(
    '城乡 城市 市县 市区 县区 区县 乡镇 校区 贫困县 省市县 集镇 特色小镇 学区 片区 县级以上城市 送戏下乡 旧住宅区 移民重点县 每个街道 低于全市 将城市 以下的乡镇'.split(
      ' ',
    ),
  )('are none of %s', (words) => {
    expect(ofLast(divisionsOf, `${words}完工率74%`, 'result')).toBeUndefined();
  });
  it.each([
    ['濉溪县、杜集区各74户', { divisions: ['濉溪县', '杜集区'] }],
    ['、 濉溪县完工率74%', { divisions: ['濉溪县'] }],
    ['濉溪县、区完工率74%', { divisions: ['濉溪县'] }],
    ['三区均达74%', { population: '三区', each: true }],
    ['濉溪县与杜集区各74户', { divisions: ['濉溪县', '杜集区'] }],
    ['三个乡镇完工率74%', { population: '三个乡镇' }],
    ['盐城市完工率74%', { divisions: ['盐城市'] }],
    ['湖北省宣城市完工率74%', { divisions: ['湖北省宣城市'] }],
    ['岭下乡完工率74%', { divisions: ['岭下乡'] }],
    ['房山区完工率74%', { divisions: ['房山区'] }],
    ['将乐县完工率74%', { divisions: ['将乐县'] }],
    ['西部片区完工率74%', { divisions: ['西部片区'] }],
    ['三区、濉溪县均达74%', { divisions: ['三区', '濉溪县'], each: true }],
    ['县完工率74%', undefined],
    ['完工率74%', undefined],
  ])('of %s', (text, scope) => {
    expect(ofLast(divisionsOf, text, 'result')).toStrictEqual(scope);
  });
});

describe('inForce', () => {
  const [until, since] = [
    { printed: '从2020年7月起', to: '2020-06' },
    { printed: '从2020年7月起', from: '2020-07' },
  ];
  it.each([
    ['从2020年7月起，由583元提高到641元', [until, since]],
    ['从2020年7月起，提高到每人每月不低于641元', [since]],
    [
      '从2020年12月起，由583元提高到641元',
      [
        { printed: '从2020年12月起', to: '2020-11' },
        { printed: '从2020年12月起', from: '2020-12' },
      ],
    ],
    // Before January there is no month of the year.
    ['从2020年1月起，由583元提高到641元', [undefined, { printed: '从2020年1月起', from: '2020-01' }]],
    // No month there is.
    ['从2020年0月起，由583元提高到641元', [undefined, undefined]],
    ['从2020年13月起，由583元提高到641元', [undefined, undefined]],
    // 提高到 stands near the amount, or it raises another thing.
    ['从2020年7月起，提高到全省平均水平以上的每人每月641元', [undefined]],
    ['从2020年7月起，补助583元并提高到641元', [undefined, since]],
    ['由583元提高到641元', [undefined, undefined]],
  ])('of %s', (text, whens) => {
    const amounts = numbersOf(text, 'result').numbers.filter(({ number }) => number.unit.name === '元');
    expect(amounts.map(inForce)).toEqual(whens);
  });
});

describe('stageOf', () => {
  it.each([
    ['已竣工28台、在建5台', ['completed', 'started']],
    // What follows the mark is said of the next.
    ['28台在建、总投资5万元', ['started', undefined]],
    ['拨付资金28万元', ['disbursed']],
    ['每户发放28元', ['paid']],
    ['开工28套', ['started']],
    // Of a rate and of money no stage of work is told.
    ['开工率28%', [undefined]],
    ['开工28元', [undefined]],
  ])('of %s', (text, stages) => {
    expect(ofEach(stageOf, text, 'result')).toEqual(stages);
  });
});

describe('lostUnit', () => {
  it.each([
    ['参保人数1900万', '万人'],
    ['参保人数达1900万', '万人'],
    ['参保人数达到 1900万', '万人'],
    ['为1900万城乡居民参保', '万人'],
    ['发放补助1900万', '万元'],
    ['发放补助金1900万', '万元'],
    ['投资 1900万', '万元'],
    ['投资达1900万', '万元'],
    // Who is named farther off is not who is counted.
    ['投资1900万改造老旧小区居民住房', '万元'],
    // Words between may say another thing.
    ['参保人数多1900万', undefined],
    ['参保人数比上年增加1900万', undefined],
    ['投资约1900万', undefined],
    ['资金投入共1900万', undefined],
    // There is no 万 to go by, or there is a unit.
    ['参保人数1900', undefined],
    ['发放资金1900', undefined],
    ['参保人数1900万户', undefined],
  ])('of %s is %s', (text, unit) => {
    expect(ofLast(lostUnit, text, 'result')).toBe(unit);
  });
});

describe('万人 and 千人口', () => {
  it.each([
    ['资助学生1.2万人、资金900万元', undefined],
    ['建设千吨万人水厂3座', undefined],
    ['万人床位数达到4张', '万人'],
    ['每万人拥有床位4张', '每万人'],
    ['千人口床位数达到4张', '千人口'],
  ])('are what an amount is for where they count nothing: %s', (text, per) => {
    expect(ofLast(measureOf, text, 'promise')?.per).toBe(per);
  });
});
