import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseWorkPlan } from '../../src/gate/parse.ts';
import { plan, project } from './made.ts';
import { ruleRows } from './rule-rows.ts';

const wrong = plan({
  year: '2020',
  projects: [project({ targets: [{ role: '?' }], extra: [['a']] })],
  source: {},
  more: 1,
});

const everything = () => [parseWorkPlan(wrong), parseWorkPlan(7), ...ruleRows.map(({ result }) => result())];

describe('A neighbour that sets up zod for everybody', () => {
  const before = { ...z.config() };
  let usual: readonly unknown[];
  beforeEach(() => {
    usual = everything();
  });
  afterEach(() => {
    z.config({ customError: undefined, localeError: undefined, jitless: undefined, ...before });
  });

  it.each<readonly [string, () => void]>([
    ['in Chinese', () => z.config(z.locales.zhCN())],
    ['without code made of text', () => z.config({ jitless: true })],
    ['with words of its own', () => z.config({ customError: () => 'no!' })],
    [
      'with words that throw',
      () =>
        z.config({
          customError: () => {
            throw new Error('a neighbour');
          },
          localeError: () => {
            throw new Error('a neighbour');
          },
        }),
    ],
  ])('%s changes nothing', (_, setUp) => {
    setUp();
    expect(everything()).toEqual(usual);
  });
});
