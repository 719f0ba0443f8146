import { describe, expect, it } from 'vitest';
import { levelOfCode } from '../../src/division/level-of-code.ts';

describe('levelOfCode', () => {
  it.each([
    ['340000', 'province'],
    ['100000', 'province'],
    ['341300', 'city'],
    ['460100', 'city'],
    ['341000', 'city'],
    ['341324', 'county'],
    ['429004', 'county'],
    ['110101', 'county'],
    ['340000000', 'province'],
    ['341300000', 'city'],
    ['341324000', 'county'],
    ['341324100', 'township'],
    ['340000000000', 'province'],
    ['341300000000', 'city'],
    ['341324000000', 'county'],
    ['341324100000', 'township'],
    ['341324100201', 'village'],
  ])('%s is a %s', (code, level) => {
    expect(levelOfCode(code)).toBe(level);
  });

  it.each([
    '',
    '34',
    '3413',
    '34132',
    '3413241',
    '3400000',
    '3413000',
    '34132410020',
    '3413241002011',
    '041324',
    '041300',
    '040000',
    '041324100',
    '041324100201',
    '341324本级',
    '本级341324',
    ' 341324',
    '341324\n',
    '３４１３２４',
    '34132a',
    '3413240000',
    '34132410',
    'x340000',
    'x341300',
    'x341324100',
    'x341324100201',
  ])('%j has none', (code) => {
    expect(levelOfCode(code)).toBeUndefined();
  });
});
