import { describe, expect, it } from 'vitest';
import type { Bound, Figure, Role } from '../../src/plan/figure.ts';
import { attainment } from '../../src/progress/attainment.ts';
import type { AttainmentOptions } from '../../src/progress/verdict.ts';
import { actual, claim, target } from './figures.ts';

const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

/** A lookup of base figures by id. */
const figuresOf = (...figures: readonly Figure[]) => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return (id: string) => byId.get(id);
};
const figure = (id: string, value: string, unit: string, rest: Partial<Figure> = {}): Figure => ({
  id,
  indicator: id,
  measure: { value, unit, bound: 'unstated' },
  ...rest,
});

describe('flow and stock', () => {
  it('pairs done with target and judges the bound', () => {
    expect(attainment(target('flow', ['7', '个']), actual(['5', '个']))).toEqual({
      target: 'T1',
      indicator: '指标',
      role: 'flow',
      actual: 'A1',
      verdict: 'unmet',
      ratio: { part: '5', whole: '7' },
      gap: { value: '-2', unit: '个' },
      issues: [],
    });
  });

  const bounds: readonly (readonly [Bound, boolean, string, 'met' | 'unmet'])[] = [
    ['unstated', false, '7', 'met'],
    ['unstated', false, '6.99', 'unmet'],
    ['exactly', false, '8', 'met'],
    ['at-least', false, '7', 'met'],
    ['at-least', true, '7', 'unmet'],
    ['at-least', true, '7.01', 'met'],
    ['at-most', false, '7', 'met'],
    ['at-most', false, '7.01', 'unmet'],
    ['at-most', true, '7', 'unmet'],
    ['at-most', true, '6.9', 'met'],
  ];
  it.each(bounds)('%s (strict %s) of 7 by %s is %s', (bound, strict, done, verdict) => {
    const asked = target('stock', ['7', '个', { bound, ...(strict && { strict: true as const }) }]);
    expect(attainment(asked, actual([done, '个'])).verdict).toBe(verdict);
  });

  it.each([
    ['2', 'met'],
    ['3', 'met'],
    ['1.9', 'unmet'],
    ['3.1', 'unmet'],
  ])('between 2 and 3 by %s is %s', (done, verdict) => {
    const asked = target('flow', ['2', '个', { bound: 'between', upper: '3' }]);
    expect(attainment(asked, actual([done, '个'])).verdict).toBe(verdict);
  });

  it('takes between without an upper end as the number itself', () => {
    const asked = target('flow', ['2', '个', { bound: 'between' }]);
    expect(attainment(asked, actual(['2', '个'])).verdict).toBe('met');
    expect(attainment(asked, actual(['3', '个'])).verdict).toBe('unmet');
  });

  it('does not cap', () => {
    const result = attainment(target('flow', ['338', '名']), actual(['542', '人']));
    expect(result.verdict).toBe('met');
    expect(result.ratio).toEqual({ part: '542', whole: '338' });
    expect(codes(result.issues)).toEqual(['quantity/classifier-differs']);
  });

  it('aligns 万人 with 人 in the target unit', () => {
    const result = attainment(target('stock', ['39.39', '万人']), actual(['406400', '人']));
    expect(result.ratio).toEqual({ part: '40.64', whole: '39.39' });
    expect(result.gap).toEqual({ value: '1.25', unit: '万人' });
  });

  it('takes the unit meant where the printed one is lost', () => {
    const result = attainment(target('stock', ['1900', '万', { unitMeant: '万人' }]), actual(['1950', '万人']));
    expect(result.ratio).toEqual({ part: '1950', whole: '1900' });
    const lost = attainment(target('stock', ['1900', '万人']), actual(['1950', '万', { unitMeant: '万人' }]));
    expect(lost.verdict).toBe('met');
    expect(lost.gap).toEqual({ value: '50', unit: '万人' });
  });

  it('refuses 人 against 人次', () => {
    const result = attainment(target('flow', ['440', '人次']), actual(['440', '人']));
    expect(result).toMatchObject({ verdict: 'missing', reason: 'not-comparable' });
    expect(result.issues[0]).toMatchObject({ expected: '440人次', received: '440人' });
    expect(result.ratio).toBeUndefined();
  });

  it('has no pair for a target of 0, and still a verdict', () => {
    const result = attainment(target('flow', ['0', '起', { bound: 'at-most' }]), actual(['0', '起']));
    expect(result.verdict).toBe('met');
    expect(result.ratio).toBeUndefined();
    expect(result.gap).toEqual({ value: '0', unit: '起' });
  });

  it('judges 0 as a number', () => {
    const none = actual(['0', '名', { bound: 'exactly' }], { words: '未开展' });
    const result = attainment(target('flow', ['250', '名', { bound: 'at-least' }]), none);
    expect(result).toMatchObject({ verdict: 'unmet', ratio: { part: '0', whole: '250' } });
  });

  it('turns the pair round where the caller asks', () => {
    const asked = target('flow', ['4.3', '%', { bound: 'at-most' }]);
    const options = { ratio: 'target-over-actual' } as const;
    expect(attainment(asked, actual(['4.17', '%']), options).ratio).toEqual({ part: '4.3', whole: '4.17' });
    expect(attainment(asked, actual(['0', '%']), options).ratio).toBeUndefined();
  });

  it('measures from a baseline, the same formula for every period', () => {
    const asked = target('stock', ['20', '户', { bound: 'at-most' }]);
    const result = attainment(asked, actual(['45', '户']), { baseline: '100' });
    expect(result.ratio).toEqual({ part: '55', whole: '80' });
    expect(result.issues).toEqual([]);
    const up = attainment(target('stock', ['100', '户']), actual(['45', '户']), { baseline: '20' });
    expect(up.ratio).toEqual({ part: '-25', whole: '-80' });
    const equal = attainment(asked, actual(['45', '户']), { baseline: '20' });
    expect(equal.ratio).toBeUndefined();
    expect(equal.verdict).toBe('unmet');
    expect(equal.issues).toMatchObject([{ code: 'progress/baseline-equals-target', received: '20' }]);
  });

  it('keeps the modality: demand that did not come is no delay', () => {
    const asked = target('stock', ['769', '人次'], { modality: 'expected' });
    expect(attainment(asked, actual(['199', '人次']))).toMatchObject({ verdict: 'unmet', modality: 'expected' });
    expect('modality' in attainment(target('stock', ['1', '人']), 'not-reported')).toBe(false);
  });

  it('says what was inferred', () => {
    expect(attainment(target('flow', ['7', '个']), actual(['7', '个'], {}, { by: 'inferred' })).inferred).toBe(true);
    const role = target('flow', ['7', '个'], { inferred: ['role'] });
    expect(attainment(role, actual(['7', '个'])).inferred).toBe(true);
    const other = target('flow', ['7', '个'], { inferred: ['when.to'] });
    expect('inferred' in attainment(other, actual(['7', '个']))).toBe(false);
  });

  it('does not judge by one of several it may be', () => {
    const result = attainment(target('flow', ['7', '个']), actual(['7', '个'], {}, { by: 'candidate' }));
    expect(result).toMatchObject({ verdict: 'indeterminate', reason: 'candidate', inferred: true });
  });

  it('keeps another indicator, another period and a month of its own apart', () => {
    const asked = target('flow', ['100', '人']);
    const differing = (what: 'indicator' | 'period') =>
      attainment(asked, actual(['90', '人'], {}, { differs: [what] }));
    expect(differing('indicator')).toMatchObject({ verdict: 'missing', reason: 'not-comparable' });
    expect(codes(differing('indicator').issues)).toEqual(['progress/not-comparable']);
    expect(differing('period')).toMatchObject({ verdict: 'missing', reason: 'out-of-period', issues: [] });
    const month = actual(['90', '人'], { cumulative: false });
    expect(attainment(asked, month)).toMatchObject({ verdict: 'missing', reason: 'out-of-period' });
    expect(attainment(target('stock', ['100', '人']), month).verdict).toBe('unmet');
    expect(attainment(asked, actual(['90', '人'], { cumulative: true })).verdict).toBe('unmet');
  });

  it('judges other links than the answer by nothing', () => {
    const links = [
      { kind: 'part-of', to: 'T1', differs: ['indicator'] },
      { kind: 'answers', to: 'T2', by: 'candidate', differs: ['period'] },
    ] as const;
    expect(attainment(target('flow', ['7', '个']), actual(['7', '个'], { links })).verdict).toBe('met');
    const { links: _, ...unlinked } = actual(['7', '个']);
    expect(attainment(target('flow', ['7', '个']), unlinked).verdict).toBe('met');
  });
});

describe('missing and unknown', () => {
  it.each(['not-reported', 'no-task', 'target-not-issued', 'illegible'] as const)('%s stays a word', (reason) => {
    expect(attainment(target('flow', ['7', '个']), reason)).toEqual({
      target: 'T1',
      indicator: '指标',
      role: 'flow',
      verdict: 'missing',
      reason,
      issues: [],
    });
  });
  it('takes the word of the result', () => {
    const result = attainment(target('flow', ['7', '个']), actual(['7', '个'], { missing: 'superseded' }));
    expect(result).toMatchObject({ verdict: 'missing', reason: 'superseded', actual: 'A1', issues: [] });
    expect(result.ratio).toBeUndefined();
  });
  it('computes nothing from an unknown role', () => {
    const result = attainment(target('unknown', ['7', '个']), actual(['7', '个']));
    expect(result).toEqual({
      target: 'T1',
      indicator: '指标',
      role: 'unknown',
      actual: 'A1',
      verdict: 'indeterminate',
      reason: 'unknown-role',
      issues: [],
    });
  });
});

describe('stages', () => {
  it('shows an earlier stage as its own rate', () => {
    const result = attainment(target('flow', ['8', '所']), actual(['8', '所'], { stage: 'started' }));
    expect(result).toMatchObject({
      verdict: 'missing',
      reason: 'not-reported',
      stage: { stage: 'started', ratio: { part: '8', whole: '8' } },
    });
    expect(result.ratio).toBeUndefined();
    expect(result.issues).toMatchObject([
      { code: 'progress/earlier-stage', expected: 'completed', received: 'started' },
    ]);
  });
  it('has no stage rate of unlike units or of a target of 0', () => {
    const unlike = attainment(target('flow', ['8', '所']), actual(['8', '户'], { stage: 'started' }));
    expect(unlike.stage).toEqual({ stage: 'started' });
    const none = attainment(target('flow', ['0', '所']), actual(['8', '所'], { stage: 'started' }));
    expect(none.stage).toEqual({ stage: 'started' });
  });
  it('judges a target by results of its own stage', () => {
    const asked = target('flow', ['2187', '套'], { stage: 'started' });
    expect(attainment(asked, actual(['2486', '套'], { stage: 'started' }))).toMatchObject({
      verdict: 'met',
      ratio: { part: '2486', whole: '2187' },
      issues: [],
    });
    expect(attainment(asked, actual(['2486', '套'])).verdict).toBe('met');
    const later = attainment(asked, actual(['2486', '套'], { stage: 'completed' }));
    expect(later.verdict).toBe('met');
    expect(later.issues).toMatchObject([{ code: 'progress/later-stage', expected: 'started', received: 'completed' }]);
  });
  it('asks for completion, or money handed out, where the target names no stage', () => {
    const done = (stage: Figure['stage']) =>
      attainment(target('flow', ['58', '万元']), actual(['58', '万元'], stage ? { stage } : {})).verdict;
    expect(done('completed')).toBe('met');
    expect(done('basically-completed')).toBe('missing');
    expect(done('preparing')).toBe('missing');
    expect(done('disbursed')).toBe('met');
    expect(done('paid')).toBe('met');
    expect(done('received')).toBe('missing');
    expect(done('allocated')).toBe('missing');
    expect(done(undefined)).toBe('met');
  });
  it('does not compare work with money', () => {
    const asked = target('flow', ['58', '万元'], { stage: 'started' });
    const result = attainment(asked, actual(['58', '万元'], { stage: 'paid' }));
    expect(result).toMatchObject({ verdict: 'missing', reason: 'not-comparable' });
    expect(result.issues).toMatchObject([{ code: 'progress/not-comparable', expected: 'started', received: 'paid' }]);
  });
});

describe('levels', () => {
  const screening = target('level', ['50', '%', { bound: 'at-least' }]);
  it('has a gap in 个百分点 and no completion rate', () => {
    const asked = target('level', ['85', '%', { bound: 'at-least' }]);
    const result = attainment(asked, actual(['84', '%']));
    expect(result.gap).toEqual({ value: '-1', unit: '个百分点' });
    expect(result).toMatchObject({ verdict: 'unmet', issues: [] });
    expect(result.ratio).toBeUndefined();
  });
  it('has the gap of a density in its own unit', () => {
    const asked = target('level', ['2.4', '个', { per: '千人口', bound: 'about' }]);
    const result = attainment(asked, actual(['2.1', '个', { per: '每千人口' }]));
    expect(result.gap).toEqual({ value: '-0.3', unit: '个', per: '千人口' });
  });
  it('judges by the printed pair behind a rate, not by the rounded rate', () => {
    const rate = claim(['50.0', '%'], {
      links: [
        { kind: 'answers', to: 'T1' },
        { kind: 'numerator', to: 'n' },
        { kind: 'denominator', to: 'd' },
      ],
    });
    const figures = figuresOf(figure('n', '4222', '人'), figure('d', '8446', '名'));
    const result = attainment(screening, rate, { figures });
    expect(result).toMatchObject({ verdict: 'unmet', share: { part: '4222', whole: '8446' } });
    expect(attainment(screening, rate).verdict).toBe('met');
    const lossless = figuresOf(figure('n', '4223', '人'), figure('d', '8446', '名'));
    expect(attainment(screening, rate, { figures: lossless }).verdict).toBe('met');
  });
  it.each([
    ['unlike units', '人', '户', '8446'],
    ['a whole of 0', '人', '人', '0'],
  ])('has no pair of %s', (_, part, whole, amount) => {
    const rate = claim(['45.4', '%'], {
      links: [
        { kind: 'numerator', to: 'n' },
        { kind: 'denominator', to: 'd' },
      ],
    });
    const figures = figuresOf(figure('n', '3832', part), figure('d', amount, whole));
    expect(attainment(screening, rate, { figures }).share).toBeUndefined();
  });
  it('has no pair by a candidate, an unprinted number, or for what is no percentage', () => {
    const figures = figuresOf(figure('n', '3832', '人'), figure('d', '8446', '人'), {
      id: 'w',
      indicator: '',
      words: '多',
    });
    const shareBy = (...links: readonly object[]) =>
      attainment(screening, claim(['45.4', '%'], { links: links as never }), { figures }).share;
    const numerator = { kind: 'numerator', to: 'n' };
    expect(shareBy(numerator, { kind: 'denominator', to: 'd' })).toEqual({ part: '3832', whole: '8446' });
    expect(shareBy(numerator, { kind: 'denominator', to: 'd', by: 'candidate' })).toBeUndefined();
    expect(shareBy(numerator, { kind: 'denominator', to: null })).toBeUndefined();
    expect(shareBy(numerator, { kind: 'denominator', to: 'w' })).toBeUndefined();
    expect(shareBy(numerator)).toBeUndefined();
    const density = target('level', ['2.4', '个', { per: '千人口' }]);
    const links = [numerator, { kind: 'denominator', to: 'd' }] as never;
    expect(attainment(density, claim(['2.5', '个', { per: '千人口' }], { links }), { figures }).share).toBeUndefined();
    const stock = target('stock', ['50', '%']);
    expect(attainment(stock, claim(['45.4', '%'], { links }), { figures }).share).toBeUndefined();
  });
  it('judges between and about by the pair too', () => {
    const links = [
      { kind: 'numerator', to: 'n' },
      { kind: 'denominator', to: 'd' },
    ] as const;
    const rate = claim(['50.0', '%'], { links });
    const figures = figuresOf(figure('n', '4222', '人'), figure('d', '8446', '人'));
    const between = target('level', ['50', '%', { bound: 'between', upper: '60' }]);
    expect(attainment(between, rate, { figures }).verdict).toBe('unmet');
    const wide = target('level', ['40', '%', { bound: 'between', upper: '50' }]);
    expect(attainment(wide, rate, { figures }).verdict).toBe('met');
    const about = target('level', ['51', '%', { bound: 'about' }]);
    expect(attainment(about, rate, { figures })).toMatchObject({ verdict: 'indeterminate', reason: 'about' });
    const near = (tolerance: string) => attainment(about, rate, { figures, tolerance, better: 'closest' }).verdict;
    expect(near('1.02')).toBe('met');
    expect(near('1')).toBe('unmet');
  });

  it.each([
    ['higher', '93.6', 'met'],
    ['higher', '80', 'met'],
    ['higher', '79.9', 'unmet'],
    ['lower', '93.6', 'unmet'],
    ['lower', '90', 'met'],
    ['lower', '20', 'met'],
    ['closest', '90', 'met'],
    ['closest', '80', 'met'],
    ['closest', '90.1', 'unmet'],
    ['closest', '79.9', 'unmet'],
  ] as const)('左右 of 85 ± 5, %s better, by %s is %s', (better, rate, verdict) => {
    const asked = target('level', ['85', '%', { bound: 'about' }]);
    expect(attainment(asked, actual([rate, '%']), { tolerance: '5', better }).verdict).toBe(verdict);
  });
  it('does not judge 左右 by half of what it needs', () => {
    const asked = target('level', ['85', '%', { bound: 'about' }]);
    const doubt = { verdict: 'indeterminate', reason: 'about', gap: { value: '8.6', unit: '个百分点' } };
    expect(attainment(asked, actual(['93.6', '%']))).toMatchObject(doubt);
    expect(attainment(asked, actual(['93.6', '%']), { tolerance: '5' })).toMatchObject(doubt);
    expect(attainment(asked, actual(['93.6', '%']), { better: 'higher' })).toMatchObject(doubt);
  });

  const byBound: readonly (readonly [Bound, string, Bound, string, string])[] = [
    ['at-least', '50', 'at-least', '50', 'met'],
    ['at-least', '60', 'at-least', '50', 'bound-too-weak'],
    ['at-least', '60', 'at-most', '50', 'unmet'],
    ['at-least', '40', 'at-most', '50', 'bound-too-weak'],
    ['at-most', '60', 'at-most', '50', 'met'],
    ['at-most', '40', 'at-most', '50', 'bound-too-weak'],
    ['at-most', '40', 'at-least', '50', 'unmet'],
    ['at-most', '60', 'at-least', '50', 'bound-too-weak'],
    ['at-least', '50', 'about', '50', 'bound-too-weak'],
    ['at-least', '50', 'between', '50', 'bound-too-weak'],
    ['about', '50', 'at-least', '50', 'bound-too-weak'],
    ['about', '50', 'at-most', '50', 'bound-too-weak'],
    ['at-least', '50', 'exactly', '50', 'met'],
  ];
  it.each(byBound)('%s %s by a result of %s %s is %s', (asked, limit, reported, rate, verdict) => {
    const result = attainment(
      target('level', [limit, '%', { bound: asked }]),
      actual([rate, '%', { bound: reported }]),
    );
    expect(result.verdict === 'indeterminate' ? result.reason : result.verdict).toBe(verdict);
  });
  it('does not judge by an estimate', () => {
    const rough = actual(['130', '万元', { approximate: true }]);
    const result = attainment(target('flow', ['120', '万元']), rough);
    expect(result).toMatchObject({ verdict: 'indeterminate', reason: 'bound-too-weak' });
    const atLeast = actual(['130', '万元', { approximate: true, bound: 'at-least' }]);
    expect(attainment(target('flow', ['120', '万元']), atLeast).verdict).toBe('met');
  });
});

describe('scope', () => {
  const asked = (scope: object) => target('level', ['85', '%', { bound: 'at-least' }], { scope });
  it('shows the gap of another scope and does not judge it', () => {
    const city = attainment(asked({ population: '二类县' }), actual(['84', '%'], {}, { differs: ['scope'] }));
    expect(city).toMatchObject({ verdict: 'indeterminate', reason: 'scope-differs', gap: { value: '-1' } });
    expect(city.ratio).toBeUndefined();
    expect(city.issues).toMatchObject([{ code: 'progress/scope-differs', expected: '二类县', received: '全部' }]);
  });
  const county = { divisions: ['濉溪县', '杜集区'] };
  it.each([
    ['a part of the place', {}, county, true],
    ['other places', { divisions: ['濉溪县'] }, county, true],
    ['as many other places', { divisions: ['濉溪县', '相山区'] }, county, true],
    ['the same places in another order', { divisions: ['杜集区', '濉溪县'] }, county, false],
    ['a place repeated', { divisions: ['杜集区', '濉溪县'] }, { divisions: ['濉溪县', '杜集区', '杜集区'] }, false],
    ['a part of the places asked', county, { divisions: ['濉溪县'] }, true],
    ['no places', county, {}, false],
    ['another tier', { dimension: [['医院层级', '市级']] }, { dimension: [['医院层级', '省级']] }, true],
    ['the same tier', { dimension: [['医院层级', '市级']] }, { dimension: [['医院层级', '市级']] }, false],
    ['a dimension not asked', {}, { dimension: [['医院层级', '省级']] }, false],
    ['a hostile dimension', { dimension: [['__proto__', 'a']] }, { dimension: [['__proto__', 'b']] }, true],
    ['another population by name only', { population: '全市' }, { population: '全市居民' }, false],
  ] as const)('by %s', (_, wanted, given, differs) => {
    const result = attainment(asked(wanted), actual(['90', '%'], { scope: given as never }));
    expect(result.verdict).toBe(differs ? 'indeterminate' : 'met');
  });
  it('says the scopes', () => {
    const given = { population: '老年人', divisions: ['杜集区'], dimension: [['层级', '省级']] } as const;
    const result = attainment(asked({}), actual(['90', '%'], { scope: given }));
    expect(result.issues).toMatchObject([{ expected: '全部', received: '老年人、杜集区、层级：省级' }]);
  });
});

describe('standards', () => {
  it('compares like per with like, whatever the order of the words', () => {
    const asked = target('standard', ['1050', '元', { per: '每人每月', bound: 'exactly' }]);
    expect(attainment(asked, actual(['1050', '元', { per: '人月' }]))).toMatchObject({
      verdict: 'met',
      gap: { value: '0', unit: '元', per: '每人每月' },
    });
    expect(attainment(asked, actual(['1100', '元', { per: '元/人·月'.slice(2) }])).verdict).toBe('met');
    expect(attainment(asked, actual(['1049.99', '元', { per: '每人每月' }])).verdict).toBe('unmet');
    const bare = attainment(asked, actual(['1050', '元']));
    expect(bare.verdict).toBe('missing');
    expect(codes(bare.issues)).toEqual(['progress/not-comparable']);
    const none = target('standard', ['1050', '元']);
    expect(attainment(none, actual(['1050', '元'])).gap).toStrictEqual({ value: '0', unit: '元' });
    expect(attainment(asked, actual(['1050', '元', { per: '每户每月' }])).verdict).toBe('missing');
  });
  const yearly = target('standard', ['7276', '元', { per: '年人' }]);
  it('refuses a year against a month unless asked', () => {
    const monthly = actual(['641', '元', { per: '每人每月' }]);
    expect(attainment(yearly, monthly)).toMatchObject({ verdict: 'missing', reason: 'not-comparable' });
    const twelve = attainment(yearly, monthly, { annualise: 'twelve-months' });
    expect(twelve).toMatchObject({ verdict: 'met', gap: { value: '416', unit: '元', per: '年人' } });
    const before = actual(['583', '元', { per: '每人每月' }]);
    expect(attainment(yearly, before, { annualise: 'twelve-months' })).toMatchObject({
      verdict: 'unmet',
      gap: { value: '-280' },
    });
    const daily = actual(['641', '元', { per: '每人每天' }]);
    expect(attainment(yearly, daily, { annualise: 'twelve-months' }).verdict).toBe('missing');
    const reversed = target('standard', ['600', '元', { per: '每人每月' }]);
    expect(attainment(reversed, actual(['7276', '元', { per: '年人' }]), { annualise: 'twelve-months' }).verdict).toBe(
      'missing',
    );
  });
  it('knows the standard in force on the day', () => {
    const asked = target('standard', ['600', '元', { per: '每人每月', bound: 'at-least' }]);
    const july = actual(['641', '元', { per: '每人每月' }], { when: { printed: '从2020年7月起', from: '2020-07' } });
    expect(attainment(asked, july, { asOf: '2020-06-30' })).toMatchObject({
      verdict: 'missing',
      reason: 'out-of-period',
    });
    expect(attainment(asked, july, { asOf: '2020-07-01' }).verdict).toBe('met');
    expect(attainment(asked, july)).toMatchObject({ verdict: 'missing', reason: 'out-of-period' });
  });
  it('only standards ask what is in force', () => {
    const done = actual(['7', '个'], { when: { printed: '7月', from: '2020-07' } });
    expect(attainment(target('flow', ['7', '个']), done, { asOf: '2020-06-30' }).verdict).toBe('met');
  });
});

describe('bases', () => {
  const figures = figuresOf(
    figure('old', '583', '元', { when: { printed: '', to: '2020-06' } }),
    figure('new', '641', '元', { when: { printed: '', from: '2020-07' } }),
    figure('works', '6', '个'),
    figure('nation', '6.2', '%'),
    figure('perhead', '641', '元', { measure: { value: '641', unit: '元', per: '每人每月', bound: 'unstated' } }),
    { id: 'words', indicator: '', words: '多' },
  );
  const times = (value: string, ids: readonly string[] | undefined, bound: Bound = 'at-least') =>
    target('standard', [value, '倍', { bound }], {
      base: { relation: 'times', name: '低保标准', ...(ids && { figures: ids }) },
    });
  it('judges a multiple at the places its target prints, by the base in force', () => {
    const paid = actual(['833', '元']);
    const after = attainment(times('1.3', ['old', 'new']), paid, { figures, asOf: '2020-07-31' });
    expect(after).toMatchObject({ verdict: 'met', share: { part: '833', whole: '641' }, issues: [] });
    const exact = attainment(times('1.30', ['old', 'new']), actual(['832', '元']), { figures, asOf: '2020-07-31' });
    expect(exact.verdict).toBe('met');
    const short = attainment(times('1.30', ['old', 'new']), actual(['829', '元']), { figures, asOf: '2020-07-31' });
    expect(short.verdict).toBe('unmet');
    const before = attainment(times('1.3', ['old', 'new']), paid, { figures, asOf: '2020-06-30' });
    expect(before.share).toEqual({ part: '833', whole: '583' });
  });
  it('does not choose between bases', () => {
    const two = attainment(times('1.3', ['works', 'perhead']), actual(['833', '元']), { figures });
    expect(two).toMatchObject({ verdict: 'missing', reason: 'base-unknown' });
    expect(two.issues).toMatchObject([
      { code: 'progress/several-bases', expected: '低保标准', received: '6个、641元' },
    ]);
  });
  it.each([
    ['no figures', undefined],
    ['figures that do not exist', ['gone']],
    ['figures in words', ['words']],
    ['figures not in force', ['old']],
  ])('is unknown by %s', (_, ids) => {
    const result = attainment(times('1.3', ids), actual(['833', '元']), { figures, asOf: '2020-07-31' });
    expect(result).toMatchObject({ verdict: 'missing', reason: 'base-unknown' });
    expect(result.issues).toMatchObject([{ code: 'progress/base-unknown', expected: '低保标准' }]);
  });
  it('is unknown without a lookup', () => {
    expect(attainment(times('1.3', ['new']), actual(['833', '元']))).toMatchObject({ reason: 'base-unknown' });
  });
  const share = (role: Role, value: string, bound: Bound = 'at-least') =>
    target(role, [value, '%', { bound }], { base: { relation: 'share-of', name: '6个中心村', figures: ['works'] } });
  it('judges a share of items by the exact pair', () => {
    const by = (done: string, value: string, role: Role = 'level') =>
      attainment(share(role, value), actual([done, '个']), { figures }).verdict;
    expect(by('5', '70')).toBe('met');
    expect(by('4', '70')).toBe('unmet');
    expect(by('4', '66.67')).toBe('unmet');
    expect(by('4', '66.67', 'standard')).toBe('met');
    expect(by('4', '66', 'standard')).toBe('met');
    expect(by('4', '67', 'standard')).toBe('met');
    expect(by('4', '68', 'standard')).toBe('unmet');
  });
  it('is indeterminate about a share of 左右', () => {
    const about = attainment(share('level', '70', 'about'), actual(['5', '个']), { figures });
    expect(about).toMatchObject({
      verdict: 'indeterminate',
      reason: 'about',
      share: { part: '5', whole: '6' },
      issues: [],
    });
    const told = { figures, tolerance: '14', better: 'closest' } as const;
    expect(attainment(share('level', '70', 'about'), actual(['5', '个']), told).verdict).toBe('met');
    expect(attainment(share('level', '70', 'about'), actual(['5', '个']), { ...told, tolerance: '13' }).verdict).toBe(
      'unmet',
    );
  });
  it('does not compare unlike units or pers through a base', () => {
    const unlike = attainment(share('level', '70'), actual(['5', '户']), { figures });
    expect(unlike).toMatchObject({ verdict: 'missing', reason: 'not-comparable' });
    expect(unlike.issues).toMatchObject([{ expected: '6个', received: '5户' }]);
    const perhead = attainment(times('1.3', ['perhead']), actual(['833', '元']), { figures });
    expect(perhead).toMatchObject({ verdict: 'missing', reason: 'not-comparable' });
    expect(perhead.issues).toMatchObject([{ expected: '每人每月641元', received: '833元' }]);
    const alike = actual(['833', '元', { per: '每人每月' }]);
    expect(attainment(times('1.3', ['perhead']), alike, { figures }).verdict).toBe('met');
  });
  const above = (value: string, strict = false) =>
    target('level', [value, '个百分点', { bound: 'at-least', ...(strict && { strict: true as const }) }], {
      base: { relation: 'above', name: '全国平均', figures: ['nation'] },
    });
  it('judges an excess by what the base is', () => {
    const result = attainment(above('0.5'), actual(['6.6', '%']), { figures });
    expect(result).toMatchObject({ verdict: 'unmet', gap: { value: '-0.1', unit: '个百分点' } });
    expect(attainment(above('0.5'), actual(['6.7', '%']), { figures }).verdict).toBe('met');
    expect(attainment(above('0.5', true), actual(['6.7', '%']), { figures }).verdict).toBe('unmet');
    const apart = attainment(above('0.5'), actual(['6.7', '元']), { figures });
    expect(apart).toMatchObject({ verdict: 'missing', reason: 'not-comparable' });
    const perYear = actual(['6.7', '%', { per: '每年' }]);
    expect(attainment(above('0.5'), perYear, { figures }).verdict).toBe('missing');
  });
  it('takes a result in the target’s own unit as it is, whatever the base', () => {
    const own = attainment(share('level', '70'), actual(['72', '%']));
    expect(own).toMatchObject({ verdict: 'met', gap: { value: '2', unit: '个百分点' } });
    const other = attainment(share('level', '70'), actual(['72', '%'], {}, { differs: ['base'] }));
    expect(other).toMatchObject({ verdict: 'missing', reason: 'not-comparable' });
    const multiple = attainment(times('1.3', undefined), actual(['1.4', '倍']));
    expect(multiple).toMatchObject({ verdict: 'met', gap: { value: '0.1', unit: '倍' } });
  });
});

describe('milestones and words', () => {
  const event = target('milestone', undefined, { words: '平稳过渡', when: { printed: '2020年底前', to: '2020-12' } });
  it('happened', () => {
    expect(attainment(event, actual(undefined, { words: '已平稳过渡' }))).toMatchObject({ verdict: 'met', issues: [] });
    expect(attainment(event, actual(['1', '个'])).verdict).toBe('met');
    expect(attainment(event, actual(undefined, { stage: 'completed' })).verdict).toBe('met');
  });
  it.each([
    ['2020-06-30', 'not-due'],
    ['2020-12-30', 'not-due'],
    ['2020-12-31', 'unmet'],
    ['2021-01-01', 'unmet'],
  ])('not happened by %s is %s', (asOf, verdict) => {
    const none = actual(['0', '个'], { words: '未开展' });
    const result = attainment(event, none, { asOf });
    expect(result.verdict === 'missing' ? result.reason : result.verdict).toBe(verdict);
    expect(result.stage).toBeUndefined();
    expect(result.issues).toEqual([]);
  });
  it('is due when the caller says where the words do not', () => {
    const bare = target('milestone', undefined, { words: '新开工' });
    const preparing = actual(undefined, { stage: 'preparing', words: '正在招标' });
    expect(attainment(bare, preparing, { asOf: '2020-06-30', dueBy: '2020-12-31' })).toMatchObject({
      verdict: 'missing',
      reason: 'not-due',
      stage: { stage: 'preparing' },
    });
    expect(attainment(bare, preparing, { asOf: '2020-06-30' }).verdict).toBe('unmet');
    const result = attainment(bare, preparing, { dueBy: '2020-12-31' });
    expect(result.verdict).toBe('unmet');
    expect(result.issues).toMatchObject([
      { code: 'progress/earlier-stage', expected: 'completed', received: 'preparing' },
    ]);
    const started = target('milestone', undefined, { stage: 'started' });
    expect(attainment(started, preparing).issues).toMatchObject([{ expected: 'started' }]);
    expect(attainment(started, actual(undefined, { stage: 'started' })).verdict).toBe('met');
  });
  it('is stated where words answer an amount', () => {
    const named = actual(undefined, { names: ['市妇幼保健院'] });
    expect(attainment(target('flow', ['1', '家']), named)).toMatchObject({ verdict: 'stated', issues: [] });
    const planned = actual(undefined, { words: '规划编制完成', stage: 'preparing' });
    expect(attainment(target('flow', ['17', '个']), planned)).toMatchObject({
      verdict: 'missing',
      reason: 'not-reported',
      stage: { stage: 'preparing' },
    });
  });
  it('is stated where an amount answers words', () => {
    const words = target('flow', undefined, { change: 'up' });
    expect(attainment(words, actual(['5', '处'])).verdict).toBe('stated');
    expect(attainment(words, actual(['0', '处'])).verdict).toBe('unmet');
  });
  const all = (rest = {}) => target('qualitative', undefined, { words: '全覆盖', ...rest });
  it('states all of a whole, and judges it where the whole is printed', () => {
    const stated = { verdict: 'stated', issues: [] };
    expect(attainment(all(), actual(undefined, { words: '应保尽保' }))).toMatchObject(stated);
    expect(attainment(all(), actual(['5', '所']))).toMatchObject(stated);
    expect(attainment(all(), actual(['97', '%']))).toMatchObject({
      verdict: 'unmet',
      gap: { value: '-3', unit: '个百分点' },
      role: 'qualitative',
    });
    expect(attainment(all(), actual(['100', '%'])).verdict).toBe('met');
    for (const words of ['应保尽保', '全部纳入']) {
      expect(attainment(all({ words }), actual(['97', '%'])).verdict).toBe('unmet');
    }
    expect(attainment(all({ words: '推进' }), actual(['97', '%'])).verdict).toBe('stated');
    expect(attainment(target('qualitative'), actual(['97', '%'])).verdict).toBe('stated');
    expect(attainment(target('flow', undefined, { words: '全部' }), actual(['97', '%'])).verdict).toBe('stated');
    const whole = all({ base: { relation: 'share-of', name: '学校', figures: ['schools'] } });
    const figures = figuresOf(figure('schools', '45', '所'));
    expect(attainment(whole, actual(['44', '所']), { figures })).toMatchObject({
      verdict: 'unmet',
      share: { part: '44', whole: '45' },
    });
    expect(attainment(whole, actual(['45', '所']), { figures }).verdict).toBe('met');
    const unprinted = all({ base: { relation: 'share-of', name: '学校' } });
    expect(attainment(unprinted, actual(['45', '所']), { figures }).verdict).toBe('stated');
  });
});

describe('options that cannot be meant', () => {
  it.each([
    [{ asOf: '2020-06' }, 'asOf must be a day, YYYY-MM-DD: 2020-06'],
    [{ asOf: '2020-02-30' }, 'asOf must be a day, YYYY-MM-DD: 2020-02-30'],
    [{ dueBy: 'yesterday!' }, 'dueBy must be a day, YYYY-MM-DD: yesterday!'],
    [{ tolerance: '-1' }, 'tolerance must be a decimal string of 0 or more: -1'],
    [{ tolerance: '1e3' }, 'tolerance must be a decimal string of 0 or more: 1e3'],
    [{ baseline: 'x' }, 'baseline must be a decimal string: x'],
    [{ asOf: null }, 'asOf must be a day, YYYY-MM-DD: null'],
    [{ dueBy: ['2020-12-31'] }, 'dueBy must be a day, YYYY-MM-DD: 2020-12-31'],
    [
      { as0f: '2020-06-30' },
      'Unknown option: as0f. Known: asOf, dueBy, figures, units, baseline, ratio, annualise, tolerance, better',
    ],
    [null, 'Not an object of options: null'],
  ])('%j is thrown', (options, message) => {
    expect(() => attainment(target('flow', ['7', '个']), 'not-reported', options as AttainmentOptions)).toThrow(
      new TypeError(message),
    );
  });
  it('takes good ones', () => {
    const options = { asOf: '2020-06-30', dueBy: '2020-12-31', tolerance: '0', baseline: '-1' };
    expect(() => attainment(target('flow', ['7', '个']), 'not-reported', options)).not.toThrow();
  });
});
