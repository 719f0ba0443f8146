import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/index.ts';
import { settled } from '../settled.ts';

const head = '清河县2024年1-6月民生实事进展情况\n序号\t项目名称\t目标任务\t进展情况\n1\t就业\t';

/** `-2.3%!`: the amounts that are read, with a mark where they are doubted. */
const amountsIn = (text: string): readonly string[] =>
  settled(text, 'result').map(
    ({ number: { numeral, unit }, flag }) => `${numeral.amount}${unit.unit}${flag ? '!' : ''}`,
  );

describe('a minus before a number', () => {
  it.each(['-', '－', '−', '–'])('is kept as it is printed: %s', (mark) => {
    const text = `${head}就业增长率达到2%以上\t就业增长率${mark}2.3%\n`;
    const { value, ledger } = readDocument(text);
    expect(value?.report?.entries[0]?.actuals[0]?.measure?.value).toBe('-2.3');
    expect(ledger.at(-1)).toMatchObject({ text: '2.3', amount: '-2.3', as: 'actual' });
  });

  it.each([
    ['新增托位-260个', ['-260个!']],
    ['新增托位:-260个', ['-260个!']],
    ['同比-5%', ['-5%']],
    ['满意度-5%', ['-5%!']],
    ['下拨-3万元', ['-3万元!']],
    ['(-4个)', ['-4个!']],
    ['-260个', ['-260个!']],
  ])('is doubted where nothing says that the amount may be below nought: %s', (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });

  it.each([
    ['进度30%-50%', ['30%!', '50%!']],
    ['服务3岁-6岁幼儿', ['3岁', '6岁']],
    ['二-3个小区', ['3个']],
    ['-6月', ['6月']],
    ['新增托位--260个', ['260个']],
    ['A-3个', ['3个']],
    ['-3-5个', ['3!', '5个!']],
    ['第-3个', ['3个']],
    ['会议室-6号', ['6号']],
    ['下拨-3', ['3!']],
  ])('is none in a range, a date, a dash or a name: %s', (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });

  it('stands before a number alone in its cell', () => {
    const table =
      '清河县2024年1-6月民生实事进展情况\n序号\t项目名称\t目标任务（个）\t完成数（个）\n1\t托育\t260\t-3\n2\t公园\t5\t-\n';
    expect(readDocument(table).ledger.find(({ amount }) => amount === '-3')).toMatchObject({
      as: 'actual',
      flag: true,
    });
  });
});

describe('a plus behind a number', () => {
  it('is a little more: 260+个', () => {
    const [number] = settled('新增托位260+个', 'promise');
    expect([number?.as, number?.number.unit.unit, number?.limits.bound]).toEqual(['target', '个', 'at-least']);
  });
});

describe('a mark that nobody sees', () => {
  it.each(['\u200B', '\u00AD', '\u2060', '\uFEFF'])('parts a number as a space does: %j', (mark) => {
    expect(settled(`新增托位2${mark}60个`, 'promise').map(({ flag, rule }) => [rule, flag])).toEqual([
      ['torn', true],
      ['torn-end', true],
    ]);
  });
});

describe('so many for each', () => {
  it.each([
    '新增托位420个，其中公办180个，千人口托位数达到4.1个',
    '新增托位420个，其中公办180个，每千人口托位数4个',
    '新增托位420个，其中公办180个，托位数4.5个',
  ])('is no part of a count: %s', (text) => {
    expect(settled(text, 'promise').map(({ as }) => as)).toEqual(['target', 'part', 'target']);
  });

  it('is answered by its own result', () => {
    const { ledger } = readDocument(
      `${head}新增托位420个，其中公办180个，千人口托位数达到4.1个\t新增托位300个，千人口托位数3.9个\n`,
    );
    const [density] = ledger.filter(({ amount }) => amount === '4.1');
    expect(ledger.at(-1)).toMatchObject({ amount: '3.9', answers: density?.span[0] });
  });
});
