import { expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';

const readTable = (...rows: readonly string[]) => {
  const text = `清河县2024年民生实事项目完成情况表\n序号\t项目名称\t年度目标\t完成情况\t完成率\n${rows.join('\n')}\n`;
  return readDocument(text)
    .ledger.filter(({ as }) => as === 'actual' || as === 'claim')
    .map(({ text: number, as, answers }) => `${number} ${as} ${text.slice(answers).slice(0, 4)}`);
};

it('takes a rate that has a cell of its own for that of the result beside it', () => {
  expect(readTable('1\t电梯\t加装30台\t加装39台\t130%')).toEqual(['39 actual 30台\t', '130 claim 30台\t']);
});

it('takes the rate beside a promised rate for what came of it, and the next for a printed rate', () => {
  expect(readTable('1\t婚检\t婚检率达到80%以上\t84.2%\t105.3%').map((row) => row.slice(0, 12))).toEqual([
    '84.2 actual ',
    '105.3 claim ',
  ]);
});

it('takes of several amounts per head the one that is promised for the answer, and doubts the rest', () => {
  const text =
    '清河县2024年民生实事项目完成情况表\n序号\t项目名称\t年度目标\t完成情况\n1\t低保\t低保标准提高到城镇每人每月620元、农村每人每月310元\t中心区提高到城镇640元/人月、农村480元/人月,山区提高到城镇620元/人月、农村310元/人月\n';
  const found = readDocument(text).ledger.filter(({ as, answers }) => as === 'standard' && answers !== undefined);
  expect(
    found.map(({ text: number, answers, flag }) => `${number} ${text.slice(answers).slice(0, 3)} ${flag}`),
  ).toEqual(['620 620 undefined', '310 310 undefined']);
});
