import { describe, expect, it } from 'vitest';
import { type CompletionItem, type Weighting, weightedCompletion } from '../../src/pace/weighted-completion.ts';
import { toPercent } from '../../src/quantity/percent.ts';

const of = (part: string, whole: string) => ({ part, whole });

function faults(items: readonly CompletionItem[], weights: Weighting['weights']) {
  const result = weightedCompletion(items, { weighting: '按投资额', weights });
  expect(result.ok).toBe(false);
  return result.issues.map(({ code, path, received }) => [code, path.join('.'), received]);
}

function resultOf(items: readonly CompletionItem[], weights: Weighting['weights']) {
  const result = weightedCompletion(items, { weighting: '按投资额', weights });
  if (!result.ok) throw new Error(result.issues[0]?.code);
  expect(result.issues).toEqual([]);
  return result.value;
}

describe('A weighted completion', () => {
  const items: readonly CompletionItem[] = [
    { name: '道路', ratio: of('60', '71') },
    { name: '棚改', ratio: of('2486', '2187') },
    { name: '培训', ratio: 'not-reported' },
  ];
  const weights: Weighting['weights'] = [
    ['棚改', '1.50'],
    ['道路', '3'],
    ['培训', '0.5'],
  ];

  it('says what it is weighted by, what it is made of, and for how much it speaks', () => {
    expect(resultOf(items, weights)).toEqual({
      weighting: '按投资额',
      // (3 × 60/71 + 1.5 × 2486/2187) ÷ 4.5
      completion: of('438946', '465831'),
      exact: true,
      covered: of('4.5', '5'),
      used: [
        { name: '棚改', weight: '1.50', ratio: of('2486', '2187') },
        { name: '道路', weight: '3', ratio: of('60', '71') },
      ],
      missing: [{ name: '培训', weight: '0.5', reason: 'not-reported' }],
    });
    expect(resultOf([...items].reverse(), [...weights].reverse())).toEqual(resultOf(items, weights));
  });

  it('is exact where thirds make a whole, and caps nothing', () => {
    const thirds = [
      { name: '甲', ratio: of('1', '3') },
      { name: '乙', ratio: of('10', '6') },
    ];
    const found = resultOf(thirds, [
      ['甲', '1'],
      ['乙', '1'],
    ]);
    expect(found).toMatchObject({ completion: of('1', '1'), exact: true });
    expect(resultOf([{ name: '甲', ratio: of('16', '10') }], [['甲', '0.001']]).completion).toEqual(of('8', '5'));
  });

  it('is exact of decimals, and of as many digits as a decimal has', () => {
    expect(resultOf([{ name: '甲', ratio: of('1', '0.5') }], [['甲', '2']]).completion).toEqual(of('2', '1'));
    expect(resultOf([{ name: '甲', ratio: of('0.3', '1.2') }], [['甲', '0.5']]).completion).toEqual(of('1', '4'));
    for (const sign of ['', '-']) {
      const long = `${sign}${'7'.repeat(38)}`;
      expect(resultOf([{ name: '甲', ratio: of(long, '1') }], [['甲', '1']])).toMatchObject({
        completion: of(long, '1'),
        exact: true,
      });
    }
  });

  it('can be below 0, and come from a baseline', () => {
    expect(resultOf([{ name: '甲', ratio: of('-1', '4') }], [['甲', '2']]).completion).toEqual(of('-1', '4'));
    expect(resultOf([{ name: '甲', ratio: of('1', '-4') }], [['甲', '2']]).completion).toEqual(of('-1', '4'));
    expect(resultOf([{ name: '甲', ratio: of('-1', '-4') }], [['甲', '2']]).completion).toEqual(of('1', '4'));
    expect(resultOf([{ name: '甲', ratio: of('0', '-4') }], [['甲', '2']]).completion).toEqual(of('0', '1'));
  });

  it('does not count what weighs 0', () => {
    const found = resultOf(items, [
      ['道路', '0'],
      ['棚改', '2'],
      ['培训', '0.0'],
    ]);
    expect(found.completion).toEqual(of('2486', '2187'));
    expect(found.covered).toEqual(of('2', '2'));
    expect(found.used.map(({ name }) => name)).toEqual(['棚改', '道路']);
  });

  it('is cut after 30 places where 38 digits do not hold the pair, so that what is not whole never becomes it', () => {
    const primes = ['99999989', '99999971', '99999959', '99999941', '99999931', '99999847', '99999839'];
    const many = primes.map((whole, index) => ({ name: `${index}`, ratio: of(`${whole.slice(0, -1)}0`, whole) }));
    const found = resultOf(
      many,
      many.map(({ name }) => [name, '1']),
    );
    expect(found).toMatchObject({
      completion: of('0.999999947142812214225363765969', '1'),
      exact: false,
      covered: of('7', '7'),
    });
    expect(toPercent(found.completion, { digits: 4 })).toBe('99.9999%');
    const negative = many.map(({ name, ratio: { part, whole } }) => ({ name, ratio: of(`-${part}`, whole) }));
    const undone = resultOf(
      negative,
      negative.map(({ name }) => [name, '1']),
    );
    expect(undone.completion).toEqual(of('-0.999999947142812214225363765969', '1'));
  });

  it('is refused where it is too large or too small for that', () => {
    const long = '9'.repeat(38);
    const sevenths = (part: string, whole: string) => [
      { name: '甲', ratio: of(part, whole) },
      { name: '乙', ratio: of('1', '7') },
    ];
    const even: Weighting['weights'] = [
      ['甲', '1'],
      ['乙', '1'],
    ];
    expect(faults(sevenths(long, '1'), even)).toEqual([['pace/too-long', '', undefined]]);
    expect(
      faults(
        [
          { name: '甲', ratio: of('1', '3') },
          { name: '乙', ratio: of('-1', '3') },
          { name: '丙', ratio: of(`0.${'0'.repeat(35)}1`, long) },
        ],
        [...even, ['丙', '1']],
      ),
    ).toEqual([['pace/too-long', '', undefined]]);
    expect(resultOf(sevenths('1'.repeat(8), '1'), even).exact).toBe(true);
  });

  it.each([
    ['199999998', '31'],
    ['1999999981', '38'],
  ])('holds up to 8 digits before the point: %s', (part) => {
    // The denominators alone are longer than 38 digits.
    const primes = ['99999989', '99999971', '99999959', '99999941', '99999931'];
    const many = [
      { name: '大', ratio: of(part, '1') },
      ...primes.map((whole, index) => ({ name: `${index}`, ratio: of('0.00000001', whole) })),
    ];
    const even: Weighting['weights'] = many.map(({ name }) => [name, '1']);
    const result = weightedCompletion(many, { weighting: '平均', weights: even });
    expect(result.ok).toBe(part.length < 10);
    if (result.ok) expect(result.value.completion.part).toMatch(/^33333333\.0{8}/);
  });
});

describe('What is wrong with weights is told, all of it', () => {
  const items: readonly CompletionItem[] = [
    { name: '道路', ratio: of('1', '2') },
    { name: '棚改', ratio: 'no-task' },
  ];

  it('names and weights', () => {
    const number = 1 as unknown as string;
    expect(
      faults(
        [
          ...items,
          { name: '道 路', ratio: of('1', '0') },
          { name: '厕所', ratio: of('一', '2') },
          { name: '桥', ratio: of('1', '二') },
        ],
        [
          ['道路', '1'],
          ['道路', '2'],
          ['棚改', '-1'],
          ['桥', number],
          ['老旧小区', '10%'],
        ],
      ),
    ).toEqual([
      ['pace/item-twice', 'items.2', '道 路'],
      ['pace/not-a-ratio', 'items.2.ratio', '1/0'],
      ['pace/weight-missing', 'items.3', '厕所'],
      ['pace/not-a-ratio', 'items.3.ratio', '一/2'],
      ['pace/not-a-ratio', 'items.4.ratio', '1/二'],
      ['pace/weight-twice', 'weights.1', '道路'],
      ['pace/not-a-weight', 'weights.2', '-1'],
      ['pace/not-a-weight', 'weights.3', '1'],
      ['pace/weight-unused', 'weights.4', '老旧小区'],
      ['pace/not-a-weight', 'weights.4', '10%'],
    ]);
  });

  it('nothing that weighs', () => {
    expect(
      faults(items, [
        ['道路', '0'],
        ['棚改', '1'],
      ]),
    ).toEqual([['pace/nothing-weighs', '', undefined]]);
    expect(faults([], [])).toEqual([['pace/nothing-weighs', '', undefined]]);
  });

  it('a weighting without a name is the caller’s mistake', () => {
    expect(() => weightedCompletion(items, { weighting: ' ', weights: [] })).toThrow(
      new TypeError('A weighting needs a name'),
    );
  });

  it('names are the same in another typography', () => {
    expect(resultOf([{ name: '（一）道路', ratio: of('1', '2') }], [['(一) 道路', '1']]).completion).toEqual(
      of('1', '2'),
    );
  });
});
