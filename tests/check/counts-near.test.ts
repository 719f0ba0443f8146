import { expect, it } from 'vitest';
import { countsNear } from '../../src/check/counts-near.ts';

it.each([
  ['5', '50', 2, ['4', '6']],
  ['4', '50', 1, ['2']],
  ['4', '50', 3, ['2', '6', '8']],
  ['1', '100', 3, ['2', '3', '4']],
  ['1000', '50', 2, ['998', '999']],
  ['1001', '50', 2, ['999', '1000']],
  ['1500', '50', 2, ['999', '1000']],
  ['1', '50', 999, ['2', '4', '6', '8', '10']],
  ['7', '0', 2, ['6', '8']],
  ['7', '0.1', 2, ['667', '668']],
])('of counts near %s of which %s%% can be, %i are the nearest', (near, printed, many, counts) => {
  const found = countsNear(near, printed, many);
  expect(found.slice(0, 5)).toEqual(counts.slice(0, 5));
});
