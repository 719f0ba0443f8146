import type { NumberInContext } from '../numbers/number-in-context.ts';
import { endingWords, withoutEnding } from '../text/trim-words.ts';

const comparing = endingWords(
  '不低于 不少于 不超过 不高于 稳定在 保持在 控制在 达到 到达 高于 低于 超过 提高到 提升到 达 为 约 至 :'.split(' '),
);
const adverbs = endingWords('均 已 也 稳步 总体 原则上 力争'.split(' '));
const head = /([^,。;:、()\s]{2})(?:率|比例|占比|比重|面|度|程度)$/;

/**
 * What rate a percentage is: the two characters right before 率. 养老金发放率 and 社会化发放率 are one, 覆盖面 is 覆盖率, 配建率 is not. Absent
 * where the words before it name none (建制村100%通客车).
 */
export function rateStem({ before }: NumberInContext): string | undefined {
  return head.exec(withoutEnding(withoutEnding(before, comparing), adverbs))?.[1];
}
