import { describe, expect, it } from 'vitest';
import { readPromise, readRow } from '../row.ts';

const named = (list: readonly { indicator: string; measure?: { value: string } | undefined }[]) =>
  list.map(({ indicator, measure }) => `${indicator} ${measure?.value}`);

describe('Names of a 分别 list', () => {
  it.each<[string, readonly string[]]>([
    ['城市、农村低保标准分别提高到每人每月780元、690元', ['城市低保标准 780', '农村低保标准 690']],
    ['新建、改建农村公路分别为30公里、50公里', ['新建农村公路 30', '改建农村公路 50']],
    ['新建、改建农村三级公路分别为30公里、50公里', ['新建农村三级公路 30', '改建农村三级公路 50']],
    ['行政村5G通达率和快递覆盖率分别达到98%、100%', ['行政村5G通达率 98', '快递覆盖率 100']],
    [
      '养老、失业、工伤保险参保人数分别达到20万人、3万人、4万人',
      ['养老保险参保人数 20', '失业保险参保人数 3', '工伤保险参保人数 4'],
    ],
  ])('each go to their amount: %s', (promise, names) => {
    expect(named(readPromise(promise).targets.filter(({ as }) => as === 'target'))).toEqual(names);
  });

  it.each<[string, string, readonly string[]]>([
    ['are not as many', '低保、特困供养标准分别提高到780元、690元、640元', ['780', '690', '640']],
    ['are counted together', '县、乡、村三级节点覆盖率分别达到100%、95%、90%', ['100', '95', '90']],
    ['are of unlike lengths', '县城、建制镇和集镇污水处理率分别达到95%、75%、60%', ['95', '75', '60']],
    ['are amounts', '污水处理率由42%、57%分别提高至55%、68%', ['55', '68']],
    ['stand without 分别', '城市、农村低保标准780元、690元', ['780', '690']],
  ])('that %s stay together: %s', (_, promise, values) => {
    const { targets } = readPromise(promise);
    expect(targets.map(({ measure }) => measure?.value)).toEqual(values);
    expect(new Set(targets.map(({ indicator }) => indicator)).size).toBe(1);
  });

  it('are concluded where they are put together, and stated where they are printed', () => {
    const { targets } = readPromise('城市、农村低保标准分别提高到每人每月780元、690元');
    expect(targets.map(({ inferred }) => inferred)).toEqual([['role', 'indicator'], ['role']]);
  });

  it('of two lists each go to their own', () => {
    const { targets } = readPromise(
      '新建、改建农村公路分别为30公里、50公里，城市、农村低保标准分别提高到每人每月780元、690元',
    );
    expect(named(targets)).toEqual(['新建农村公路 30', '改建农村公路 50', '城市低保标准 780', '农村低保标准 690']);
  });

  it('of results go to theirs', () => {
    const { actuals } = readRow('绿化', '新建、改建农村公路分别完成12公里、20公里');
    expect(named(actuals)).toEqual(['新建农村公路 12', '改建农村公路 20']);
  });
});
