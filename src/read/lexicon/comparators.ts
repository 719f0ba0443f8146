import type { Bound } from '../../plan/figure.ts';

/** Words beside a number that say which side of it fulfils the promise 约束词. */
export interface Comparator {
  readonly word: string;
  /** Where it stands: right before the number, or right after its unit. */
  readonly stands: 'before' | 'after';
  readonly bound: Bound;
  /** The number itself does not fulfil it. */
  readonly strict?: true;
}

const row = (stands: Comparator['stands'], bound: Bound, words: string, strict?: true): readonly Comparator[] =>
  words.split(' ').map((word) => ({ word, stands, bound, ...(strict && { strict }) }));

/**
 * The comparators of the genre. The longest that fits has it: 不超过 holds 超过, 不低于 holds 低于. A bare 达到 is taken for
 * at least: who promises 达到60% is content with 61%.
 */
export const comparatorRows: readonly Comparator[] = [
  ...row(
    'before',
    'at-least',
    '不低于 不少于 不小于 不得低于 不得少于 不能低于 不能少于 不下于 至少 最少 最低 达到 到达 达 达至',
  ),
  ...row(
    'before',
    'at-least',
    '提到 提高到 提高至 提升到 提升至 增加到 增加至 增至 增长到 增长至 发展到 上升到 上升至 升至 扩大到 扩大至 扩面至 扩面到 覆盖到 拓展到 拓展至 拓宽到 拓宽至 加宽到 加宽至 延长到 延长至 提至 扩增到 扩增至 攀升到 攀升至 跃升到 跃升至 恢复到 恢复至 累计到 完成到',
  ),
  ...row('before', 'at-least', '超过 超 高于 大于 多于 优于 逾 突破', true),
  ...row(
    'before',
    'at-most',
    '不超过 不超 不高于 不大于 不多于 不得超过 不得高于 不能超过 不突破 至多 最多 最高 最高不超过 控制在 控制到 限制在 压减到 压减至',
  ),
  ...row(
    'before',
    'at-most',
    '降至 降到 降低到 降低至 下降到 下降至 缩减到 缩减至 缩小到 缩小至 收窄到 收窄至 减到 减至 压降到 压降至 回落到 回落至 缩短至 缩短到 压缩至 压缩到',
  ),
  ...row('before', 'at-most', '低于 少于 小于', true),
  ...row('before', 'at-least', '≥ >= ≧'),
  ...row(
    'before',
    'at-most',
    '≤ <= ≦ 最高可达 最高达 最高可 最高为 最多可达 最长可达 最高给予 最高补助 最高奖励 最高补贴',
  ),
  ...row('before', 'at-least', '>', true),
  ...row('before', 'at-most', '<', true),
  ...row('before', 'about', '约 约为 大约 大概 近 接近 将近 左右'),
  ...row(
    'before',
    'exactly',
    '标准为 为 分别为 均为 是 即 按 按照 给予 保持 保持在 稳定在 维持在 稳定保持在 定为 固定为 确定为 核定为 统一为 给与 每人给予 一次性给予',
  ),
  ...row('after', 'at-least', '以上 及以上 或以上 之上'),
  ...row('after', 'at-most', '以内 以下 及以下 之内 之下'),
  ...row('after', 'about', '左右 上下'),
];

/** Words that say how firmly something is promised 语气. */
export const modalityWords = [
  ['力争', 'striving'],
  ['争取', 'striving'],
  ['努力', 'striving'],
  ['原则上', 'in-principle'],
  ['计划', 'planned'],
  ['拟', 'planned'],
  ['预计', 'planned'],
  ['预期', 'expected'],
] as const;
