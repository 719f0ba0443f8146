import { display } from 'minsheng/display';
import type { ReadText } from './places.ts';

/** What became of every number of the document 数字台账, in counts: what most were read as first. */
export function ledgerCounts({ reading: { ledger } }: ReadText): string {
  const shown = display(ledger).rows.map(({ as = '' }, at) => ({ word: as, entry: ledger[at] }));
  const rows = [...new Set(shown.map(({ word }) => word))].map((word) => {
    const entries = shown.flatMap((one) => (one.word === word && one.entry ? [one.entry] : []));
    const doubtful = entries.filter(({ flag }) => flag).length;
    const examples = [...new Set(entries.map(({ text, unit = '' }) => `${text}${unit}`))].slice(0, 6);
    return {
      读作: `${entries[0]?.as} ${word}`,
      个数: entries.length,
      存疑: doubtful === 0 ? '' : doubtful,
      例: examples.join('、'),
    };
  });
  const sorted = rows.toSorted((a, b) => b.个数 - a.个数);
  return `${display(sorted)}\n${ledger.length} numbers, each once 每个数字恰有一条。`;
}
