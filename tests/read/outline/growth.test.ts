import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/outline/read-outline.ts';

// Four times the text may take four times as long. Where the time grew with its square it would take sixteen times.

const attacks: readonly (readonly [says: string, start: string, piece: string, length?: number])[] = [
  ['stops in one line', '1.', '中、'],
  ['brackets that never close', '1.甲。', '（中'],
  ['lists of units that never close', '1.甲。', '（责任单位：县局、'],
  ['lists of units', '1.甲。', '（责任单位：县局）'],
  ['role words', '1.甲。', '责任单位：'],
  ['colons', '1.', '位：'],
  ['headings', '关于实施民生工程的通知\n', '一、新增3项民生工程\n'],
  ['headings with numbers', '', '1.改造小区。\n'],
  ['headings that may be decimals', '', '1.5中\n'],
  ['levels of headings', '', '（一）甲\n1.乙\n（1）丙\n'],
  ['digits', '甲', '９'],
  ['spaces', '甲', ' '],
  ['spaces within a role', '组', ' '],
  ['names of units parted by spaces', '1.甲（责任单位：', '县局 '],
  ['titles of documents', '按照', '《中'],
  ['lines that might be a title', '', '关于\n'],
  ['days', '', '2020年4月8日\n'],
  ['seats', '', '组长：王某  县长\n'],
  ['rows', '序号\t项目名称\t责任单位\n', '1\t中\t县局\n'],
  ['cells', '序号\t项目名称\t责任单位\n1', '\t'],
  ['lines within a cell', '序号\t项目名称\t责任单位\n1\t2\t3\n', '甲\n'],
  ['divisions', '关于', '市'],
  ['sentences', '一、甲', '中。'],
  // Looked back for by the engine itself, which is quick: only of a longer text it shows.
  ['closing brackets behind a task', '2024年民生实事进展情况\n1.改厕。改厕120户。', '）', 1 << 16],
];

const timeOf = (text: string) => {
  const start = performance.now();
  readOutline(text);
  return performance.now() - start;
};

describe('time grows with the length of the text', () => {
  it.each(attacks.map(([says, start, piece, length = 1 << 14]) => [says, start, piece, length] as const))(
    '%s',
    (_says, start, piece, length) => {
      const textOf = (size: number) => start + piece.repeat(Math.ceil(size / piece.length));
      // Others may work on the machine meanwhile: of a few runs the quietest counts.
      let ratio = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 6 && ratio >= 9; attempt += 1) {
        const short = timeOf(textOf(length));
        ratio = Math.min(ratio, timeOf(textOf(4 * length)) / Math.max(short, 5));
      }
      expect(ratio).toBeLessThan(9);
    },
  );

  it('takes a line of four million characters', () => {
    expect(readOutline(`1.${'中（'.repeat(2_000_000)}`).items).toHaveLength(1);
  });
});
