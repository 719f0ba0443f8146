import { expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';

// Four times the text may take four times as long. Where the time grew with its square it would take sixteen times.

const title = '丰水县2025年1-9月民生实事进展情况\n';
const inRow = (target: string, result: string) =>
  `${title}序号\t项目名称\t责任单位\t目标任务\t进展情况\n1\t某项目\t县局\t${target}\t${result}\n`;
const results = (text: string) => inRow('新建公厕3座', text);
const both = (text: string) => inRow(text, text);
const notice = (text: string) => `丰水县2025年民生实事\n1.某项目。${text}（责任单位：县某局）\n`;
const prose = (text: string) => `${title}一、公厕。新建公厕3座。${text}\n`;

const attacks: readonly (readonly [says: string, frame: (text: string) => string, piece: string])[] = [
  ['rates of one result', results, '完成率50%，'],
  ['rates in one paragraph', prose, '完成率50%，'],
  ['results with their rates', results, '新建公厕2座，完成率50%；'],
  ['rates in order', results, '分别完成50%、60%，'],
  ['promises and results in words', both, '应保尽保，'],
  ['claims in words', both, '超额完成，'],
  ['promises and results of one unit', both, '新建公厕2座，'],
  ['parts', both, '其中公厕2座，'],
  ['works begun and done', results, '全部开工，其中2座完工，'],
  ['targets', notice, '新建公厕2座。'],
  ['standards', notice, '每人每月50元，'],
];

const timeOf = (text: string) => {
  const start = performance.now();
  readDocument(text);
  return performance.now() - start;
};

it.each(attacks)('the time for %s grows with the length of the text', (_says, frame, piece) => {
  const textOf = (size: number) => frame(piece.repeat(Math.ceil(size / piece.length)));
  // Others may work on the machine meanwhile: of a few runs the quietest counts.
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && ratio >= 9; attempt += 1) {
    const short = timeOf(textOf(5000));
    ratio = Math.min(ratio, timeOf(textOf(20_000)) / Math.max(short, 5));
  }
  expect(ratio).toBeLessThan(9);
});
