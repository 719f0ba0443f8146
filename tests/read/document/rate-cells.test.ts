import { expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';

const readTable = (...rows: readonly string[]) => {
  const text = `清河县2024年民生实事项目完成情况表\n序号\t项目名称\t年度目标\t完成情况\t完成率\n${rows.join('\n')}\n`;
  return readDocument(text)
    .ledger.filter(({ as }) => as === 'actual' || as === 'claim')
    .map(
      ({ text: number, as, answers }) =>
        `${number} ${as} ${answers === undefined ? 'of nothing' : text.slice(answers).slice(0, 4)}`,
    );
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

it('takes a count that has a cell of its own for what came of the one count promised, and doubts it', () => {
  const found = (...row: readonly string[]) =>
    readDocument(
      `清河县2024年民生实事项目完成情况\n序号\t实事项目名称\t完成情况\t占全年计划\n1\t${row.join('\t')}\n2\t托育\t未开展\t0%\n`,
    )
      .ledger.filter(({ text }) => /^(?:400|20|438|110)$/.test(text))
      .map(({ text, as, unitMeant, answers, flag }) => [text, as, unitMeant, answers !== undefined, flag]);
  expect(found('新增400张养老床位', '438', '110%')).toEqual([
    ['400', 'target', undefined, false, undefined],
    ['438', 'actual', '张', true, true],
    ['110', 'claim', undefined, true, undefined],
  ]);
  // Of two it may be either.
  expect(found('新增400张养老床位、20个站点', '438', '110%')).toEqual([
    ['400', 'target', undefined, false, undefined],
    ['20', 'target', undefined, false, undefined],
    ['438', 'actual', undefined, false, true],
    ['110', 'claim', undefined, false, undefined],
  ]);
});

it('takes a rate alone in its row for that of the one count promised', () => {
  expect(readTable('1\t电梯\t加装30台\t90%')).toEqual(['90 claim 30台\t']);
  expect(readTable('1\t电梯\t加装30台、改造20台\t90%')).toEqual(['90 claim of nothing']);
  expect(readTable('1\t电梯\t加装30台，其中甲县20台\t90%')).toEqual(['90 claim 30台，']);
});
