import type { Coverage } from 'minsheng/rollup';

/** Why a figure is missing 缺失原因, in a bulletin's words. */
const reasonWords: ReadonlyMap<string, string> = new Map([
  ['not-reported', '未报送'],
  ['no-task', '无任务'],
  ['target-not-issued', '任务未下达'],
  ['not-due', '未到期'],
  ['base-unknown', '基数不明'],
  ['not-comparable', '不可比'],
  ['out-of-period', '非本期'],
  ['illegible', '无法辨认'],
  ['superseded', '已被取代'],
  ['several-values', '数出多门'],
]);

/** One reason in words. */
export function reasonInWords(reason: string): string {
  return reasonWords.get(reason) ?? reason;
}

/** Who is missing from a figure: 未报送 3、无任务 1. */
export function coverageInWords({ missing }: Coverage): string {
  return Object.entries(missing)
    .map(([reason, count]) => `${reasonInWords(reason)} ${count}`)
    .join('、');
}
