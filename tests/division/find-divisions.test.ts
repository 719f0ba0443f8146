import { describe, expect, it } from 'vitest';
import { divisionTree } from '../../src/division/division-tree.ts';
import { type FindDivisionsOptions, findDivisions } from '../../src/division/find-divisions.ts';
import { shortNames } from '../../src/division/short-names.ts';
import { expect as good } from '../../src/issue.ts';
import { hostileNames } from '../plan/hostile-names.ts';
import { frozen } from '../plan/small-plan.ts';
import rows from './short-names.rows.json' with { type: 'json' };

const tree = frozen(
  good(
    divisionTree(
      [
        { code: '340000', name: '安徽省' },
        { code: '341000', name: '黄山市', parent: '340000' },
        { code: '341003', name: '黄山区', parent: '341000' },
        { code: '341300', name: '宿州市', parent: '340000' },
        { code: '341324', name: '泗县', parent: '341300' },
        { code: '341300X', name: '黄山', parent: '341300', kind: 'unit' },
        { code: '110000', name: '北京市' },
        { code: '110105', name: '朝阳区', parent: '110000' },
        { code: '220000', name: '吉林省' },
        { code: '220200', name: '吉林市', parent: '220000' },
        { code: '220104', name: '朝阳区', parent: '220000' },
      ],
      { forest: true },
    ),
  ),
);
const said = (name: string, options?: FindDivisionsOptions) =>
  findDivisions(tree, name, options).map(({ node, by }) => `${node.code} ${by}`);

describe('findDivisions', () => {
  it.each([
    ['泗县', ['341324 name']],
    ['泗', []],
    ['安徽', ['340000 short']],
    ['安徽省', ['340000 name']],
    ['黄山', ['341000 short', '341003 short', '341300X name']],
    ['黄山市', ['341000 name']],
    ['吉林', ['220000 short', '220200 short']],
    ['朝阳区', ['110105 name', '220104 name']],
    [' 朝　阳\u200B区', ['110105 name', '220104 name']],
    ['阜阳市', []],
    ['', []],
  ])('%j', (name, found) => {
    expect(said(name)).toEqual(found);
  });

  it('hands out the node and its index', () => {
    expect(findDivisions(tree, '宿州')).toStrictEqual([{ index: 8, node: tree.nodes[8], by: 'short' }]);
    expect(tree.nodes[8]?.name).toBe('宿州市');
  });

  it.each([
    [['北京'], ['110105 name']],
    [['吉林省'], ['220104 name']],
    [['吉林市'], []],
    [['北京', '吉林'], []],
    [['朝阳'], []],
  ])('朝阳区 within %j', (within, found) => {
    expect(said('朝阳区', { within })).toEqual(found);
  });

  it('looks above, not only one step', () => {
    expect(said('泗县', { within: ['安徽', '宿州市'] })).toEqual(['341324 name']);
    expect(said('泗县', { within: ['安徽', '黄山市'] })).toEqual([]);
  });

  it('takes other names, also of what is above', () => {
    const aliases = [
      ['宿县地区', '341300'],
      ['朝阳区', '341324'],
      ['泗县', '341324'],
      ['宿地', '999999'],
    ] as const;
    expect(said('宿县地区', { aliases })).toEqual(['341300 alias']);
    expect(said('宿县', { aliases })).toEqual([]);
    expect(said('宿地', { aliases })).toEqual([]);
    expect(said('泗县', { aliases, within: ['宿县　地区'] })).toEqual(['341324 name']);
    expect(said('朝阳区', { aliases })).toEqual(['110105 name', '220104 name', '341324 alias']);
  });

  it.each(hostileNames)('%s is a name like others', (name) => {
    const odd = good(divisionTree([{ code: name, name }]));
    expect(findDivisions(odd, name, { aliases: [[name, name]] })).toHaveLength(1);
    expect(findDivisions(tree, name, { aliases: [[name, name]] })).toEqual([]);
  });
});

describe('shortNames', () => {
  it.each(rows)('%s: %j', (name, short) => {
    expect(shortNames(`${name}`)).toEqual(short);
  });

  it('does not mind a name of a million characters', () => {
    expect(shortNames(`安徽${'回族'.repeat(500_000)}自治县`)).toEqual(['安徽', '安徽县']);
  });
});
