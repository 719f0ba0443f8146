import type { Quote } from '../../../source.ts';
import { digits, placeOf } from '../../text/character-set.ts';
import { type Page, quoteOf } from '../../text/page.ts';
import type { Grid } from './table-cells.ts';

/** 联系电话, 地址, 排名, 开工时间: whatever digits stand below them are no amounts. */
const noAmounts =
  /电话|手机|联系|编[号码]|代码|邮编|页|排[名序位]|名次|位次|签[字名]|时间|日期|年份|年度$|地[址点]|备注|说明|期限|时限/;

/** The columns with digits whose heads are not known: of what the numbers below them are nobody says 未识别的列. */
export function unknownColumns({ folded }: Page, { heads, words, roles, rows }: Grid): readonly number[] {
  return heads.flatMap((_, column) => {
    // At the left stand serial numbers and names.
    if (column === 0 || roles[column] !== undefined || noAmounts.test(words[column] ?? '')) return [];
    const isCounted = rows.some(({ cells, spanning }) => {
      const [start, end] = cells[column] ?? [0, 0];
      return !spanning && placeOf(digits, folded, start, end) < end;
    });
    return isCounted ? [column] : [];
  });
}

/** Their heads. */
export function unknownHeads(page: Page, grid: Grid): readonly Quote[] {
  return unknownColumns(page, grid).flatMap((column) => {
    const [start, end] = grid.heads[column] ?? [0, 0];
    return start === end ? [] : [quoteOf(page, start, end)];
  });
}
