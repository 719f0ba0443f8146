import { describe, expect, it } from 'vitest';
import { cascade } from '../../src/cascade/cascade.ts';
import { city, county, planIn, promise, province } from './plans.ts';

const seven = promise('1', ['7', '个']);
const upper = province(promise('1', ['100', '个']));

describe('Which lower plans are set against the upper one', () => {
  it('those that lie in it, this year, each division once', () => {
    const lowers = [
      city('乙市', seven),
      { ...city('丙市', seven), year: 2019 },
      planIn('戊市', ['辛省'], [seven]),
      planIn('己市', undefined, [seven]),
      planIn('甲省', [], [seven]),
      city('丁市', seven),
      { ...city('丁市', seven), id: '丁市（调整）' },
    ];
    const found = cascade(upper, lowers);
    expect(found.lowers).toEqual(['乙市']);
    expect(found.leftOut).toEqual([
      { plan: '丁市', division: '丁市', reason: 'several-plans' },
      { plan: '丁市（调整）', division: '丁市', reason: 'several-plans' },
      { plan: '丙市', division: '丙市', reason: 'other-year' },
      { plan: '己市', division: '己市', reason: 'place-unknown' },
      { plan: '戊市', division: '戊市', reason: 'not-within' },
      { plan: '甲省', division: '甲省', reason: 'not-within' },
    ]);
    expect(
      found.issues.map(({ code, severity, path, expected, received }) => [code, severity, path, expected, received]),
    ).toEqual([
      ['cascade/several-plans', 'warning', ['丁市'], '甲省', '丁市'],
      ['cascade/several-plans', 'warning', ['丁市（调整）'], '甲省', '丁市'],
      ['cascade/other-year', 'warning', ['丙市'], '2020', '丙市 2019'],
      ['cascade/place-unknown', 'warning', ['己市'], '甲省', '己市'],
      ['cascade/not-within', 'note', ['戊市'], '甲省', '戊市'],
      ['cascade/not-within', 'note', ['甲省'], '甲省', '甲省'],
    ]);
    expect(found.rows[0]?.lowers.map(({ plan }) => plan)).toEqual(['乙市']);
    expect(cascade(upper, [...lowers].reverse())).toEqual(found);
  });

  it('a plan of another year is no second plan of its division', () => {
    expect(cascade(upper, [city('乙市', seven), { ...city('乙市', seven), id: '去年', year: 2019 }]).lowers).toEqual([
      '乙市',
    ]);
  });

  it('one name in two cities is two divisions', () => {
    const lowers = [county('鼓楼区', '乙市', seven), { ...county('鼓楼区', '丙市', seven), id: '丙市鼓楼区' }];
    expect(cascade(upper, lowers).lowers).toEqual(['丙市鼓楼区', '鼓楼区']);
    // A city and a county of one name are not one division either.
    expect(cascade(upper, [city('乙市', seven), { ...county('乙市', '丙市', seven), id: '县级' }]).lowers).toEqual([
      '乙市',
      '县级',
    ]);
  });

  it('names are the same in another typography', () => {
    expect(cascade(upper, [planIn('乙市', ['甲 省'], [seven])]).lowers).toEqual(['乙市']);
  });

  it('what lies in the upper division through others does too', () => {
    const below = planIn('丁县', ['国', '甲省', '乙市'], [seven]);
    expect(cascade(upper, [below]).lowers).toEqual(['丁县']);
    expect(cascade(planIn('乙市', ['国', '甲省'], [seven]), [below]).lowers).toEqual(['丁县']);
  });

  it('where divisions are expected by name, what is none of them is left out', () => {
    const lowers = [
      city('乙市', seven),
      city('开发区', seven),
      county('丁县', '丙市', seven),
      county('己县', '庚市', seven),
    ];
    const found = cascade(upper, lowers, { expected: ['乙市', '丙市'] });
    expect(found.lowers).toEqual(['丁县', '乙市']);
    expect(found.leftOut.map(({ plan, reason }) => [plan, reason])).toEqual([
      ['己县', 'not-expected'],
      ['开发区', 'not-expected'],
    ]);
    expect(found.issues[0]).toMatchObject({ code: 'cascade/not-expected', path: ['己县'], received: '己县' });
  });
});

describe('Coverage', () => {
  const coverage = (lowers: Parameters<typeof cascade>[1], expected?: readonly string[] | number) =>
    cascade(upper, lowers, expected === undefined ? {} : { expected }).rows[0]?.coverage;

  it('by name', () => {
    const lowers = [city('乙市', seven), county('丁县', '丙市', seven)];
    expect(coverage(lowers, ['丙市', '乙市', '戊市'])).toEqual({
      expected: 3,
      known: 1,
      partly: ['丁县'],
      missing: ['丙市', '戊市'],
      full: false,
    });
    expect(coverage([city('乙市', seven), city('丙市', seven)], ['丙 市', '乙市'])).toEqual({
      expected: 2,
      known: 2,
      partly: [],
      missing: [],
      full: true,
    });
    expect(coverage([county('丁县', '乙市', seven)], ['丁县'])).toMatchObject({ known: 1, partly: [], full: true });
    expect(coverage(lowers, ['乙市', '丁县'])).toMatchObject({ known: 2, partly: [], full: true });
  });

  it('by number: the plans nearest to the upper division are taken for them', () => {
    expect(coverage([city('乙市', seven), county('丁县', '丙市', seven)], 2)).toEqual({
      expected: 2,
      known: 1,
      partly: ['丁县'],
      full: false,
    });
    expect(coverage([county('丁县', '丙市', seven), county('己县', '丙市', seven)], 2)).toEqual({
      expected: 2,
      known: 2,
      partly: [],
      full: true,
    });
    // Nearest of all that are given, not only of those that have this figure.
    expect(coverage([city('乙市'), county('丁县', '丙市', seven)], 1)).toEqual({
      expected: 1,
      known: 0,
      partly: ['丁县'],
      full: false,
    });
  });

  it('more than there are is doubted, and not taken for all', () => {
    const found = cascade(upper, [city('乙市', seven), city('丙市', seven)], { expected: 1 });
    expect(found.rows[0]?.coverage).toEqual({ expected: 1, known: 2, partly: [], full: false });
    expect(found.rows[0]?.outcome.kind).toBe('no-contradiction');
    expect(found.rows[0]?.issues.map(({ code, path, expected, received }) => [code, path, expected, received])).toEqual(
      [['cascade/more-than-expected', ['1'], '1', '2']],
    );
    const twice = [county('鼓楼区', '乙市', seven), { ...county('鼓楼区', '丙市', seven), id: '丙市鼓楼区' }];
    expect(cascade(upper, twice, { expected: ['鼓楼区'] }).rows[0]?.coverage).toEqual({
      expected: 1,
      known: 2,
      partly: [],
      missing: [],
      full: false,
    });
    expect(cascade(upper, twice, { expected: ['鼓楼区', '雨山区'] }).rows[0]?.coverage).toMatchObject({
      known: 2,
      missing: ['雨山区'],
      full: false,
    });
  });

  it('a part of an expected division is never the whole of it', () => {
    const found = cascade(upper, [county('丁县', '乙市', promise('1', ['100', '个']))], { expected: ['乙市'] });
    expect(found.rows[0]?.outcome.kind).toBe('no-contradiction');
  });
});
