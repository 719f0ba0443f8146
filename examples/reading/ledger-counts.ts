import { display } from 'minsheng/display';
import type { LedgerEntry } from 'minsheng/read';
import type { ReadText } from './places.ts';

const kinds: readonly (readonly [LedgerEntry['as'], string])[] = [
  ['target', '目标'],
  ['standard', '标准'],
  ['part', '其中'],
  ['actual', '实绩'],
  ['stage', '未完工'],
  ['claim', '自报完成率'],
  ['funding', '资金'],
  ['parameter', '参数'],
  ['scope', '范围、项数'],
  ['base', '基数'],
  ['deadline', '期限'],
  ['date', '日期'],
  ['ordinal', '序号'],
  ['identifier', '名称、编号'],
  ['age', '年龄'],
  ['duration', '时长'],
  ['noise', '网页杂字'],
];

/** What became of every number of the document 数字台账, in counts. */
export function ledgerCounts({ reading: { ledger } }: ReadText): string {
  const rows = kinds.flatMap(([kind, word]) => {
    const entries = ledger.filter(({ as }) => as === kind);
    if (entries.length === 0) return [];
    const doubtful = entries.filter(({ flag }) => flag).length;
    const examples = [...new Set(entries.map(({ text, unit = '' }) => `${text}${unit}`))].slice(0, 6);
    return [
      { 读作: `${kind} ${word}`, 个数: entries.length, 存疑: doubtful === 0 ? '' : doubtful, 例: examples.join('、') },
    ];
  });
  return `${display(rows)}\n${ledger.length} numbers, each once 每个数字恰有一条。`;
}
