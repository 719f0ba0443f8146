import { describe, expect, it } from 'vitest';
import { readPromise } from '../row.ts';

/** What of each target is told apart: `800 一级`. */
const toldApart = (promise: string): readonly string[] =>
  readPromise(promise).targets.map(({ measure, words, scope }) =>
    [measure?.value ?? words, ...(scope?.dimension ?? []).map(([, name]) => name)].join(' '),
  );

describe('standards that are listed in the order of the parts before them', () => {
  const parts = '残疾人14368名，其中一级10153名，二级4215名';
  const told = ['14368', '10153 一级', '4215 二级'];
  it.each([
    ['补助标准分别为每人每年800元、400元', [...told, '800 一级', '400 二级']],
    // What follows in another clause, or counts persons, is none of the list.
    ['补助标准分别为每人每年800元、400元，惠及5人', [...told, '800 一级', '400 二级', '5']],
    ['补助标准分别为每人每年800元、400元和护理员3人', [...told, '800 一级', '400 二级', '3']],
    ['补助标准分别为每人每年800元、400元，护理标准为每人每年80元', [...told, '800 一级', '400 二级', '80']],
    // Without 分别 nobody says that it is so.
    ['补助标准为每人每年800元、400元', ['14368', '10153', '4215', '800', '400']],
  ])('%s', (standards, wanted) => {
    expect(toldApart(`${parts}，${standards}`)).toEqual(wanted);
  });
  it.each([
    ['其中二级4215名，补助标准分别为每人每年800元、400元', ['4215', '800', '400']],
    [
      '残疾人14368名，其中一级10153名，应补尽补，补助标准分别为每人每年800元、400元',
      ['14368', '10153', '应补尽补', '800', '400'],
    ],
    [`${parts}。补助标准分别为每人每年800元、400元`, ['14368', '10153', '4215', '800', '400']],
  ])('are none where the parts are not as many, or not right before them: %s', (text, wanted) => {
    expect(toldApart(text)).toEqual(wanted);
  });
});
