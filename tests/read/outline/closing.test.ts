import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { expectLawful } from '../law.ts';

/** The amounts of the last project, promised and told, and what stands outside of all. */
function lastOf(text: string) {
  const reading = readDocument(text);
  expectLawful(text, reading);
  const { plan, report } = reading.value ?? {};
  return {
    promised: plan?.projects.at(-1)?.targets.map(({ measure }) => measure?.value),
    told: (report?.entries.at(-1)?.actuals ?? []).map(({ measure }) => measure?.value),
    outside: reading.ledger.filter(({ rule }) => rule === 'outside-projects').map(({ text: digits }) => digits),
  };
}

const title = '清河县2024年1-9月民生实事进展情况';
const road = '1.农村公路（责任单位：县交通局）\n目标任务：新改建农村公路100公里。\n进展情况：已完成76公里。\n';
const lamps = '2.路灯工程（责任单位：县住建局）\n目标任务：安装路灯300盏。\n进展情况：已安装260盏。\n';

describe('what stands below the last project, behind who answers for it, is its own', () => {
  it('where it is a field', () => {
    expect(lastOf(`${title}\n${lamps.replace('2.', '1.')}`)).toEqual({ promised: ['300'], told: ['260'], outside: [] });
    expect(lastOf(`${title}\n${road}${lamps}`)).toEqual({ promised: ['300'], told: ['260'], outside: [] });
  });

  it('where others end with such a paragraph as well', () => {
    const next = '下一步打算：再接再厉。\n';
    expect(lastOf(`${title}\n${road}${next}${lamps}${next}`)).toMatchObject({ told: ['260'], outside: [] });
    const plan = (...works: readonly string[]) =>
      `清河县2024年民生实事\n${works.map((work, at) => `${at + 1}.项目${at}（责任单位：县住建局）\n${work}。\n`).join('')}`;
    expect(lastOf(plan('改造小区7个', '安装路灯300盏'))).toMatchObject({ promised: ['300'], outside: [] });
  });

  it('and not where only the last has one', () => {
    const works = '1.小区改造。改造小区7个。（责任单位：县住建局）\n2.路灯。安装路灯300盏。（责任单位：县住建局）\n';
    const closing = '全县共有街道5个，务必抓好落实。\n';
    expect(lastOf(`清河县2024年民生实事\n${works}${closing}`)).toMatchObject({ promised: ['300'], outside: ['5'] });
    expect(lastOf(`清河县2024年民生实事\n${works}各乡镇要在5日内报送方案。\n`)).toMatchObject({ promised: ['300'] });
  });
});
