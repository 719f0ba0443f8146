import type { Link } from '../../plan/figure.ts';
import type { ReadNumber } from '../rules/settle.ts';

interface Column {
  readonly totals: ReadNumber[];
  parts: number;
}

/** What can be added up: rates and amounts per head cannot. */
function isAdded({ as, number }: ReadNumber): boolean {
  const { unit, cell } = number;
  const isPerHead = as === 'standard' || cell?.per !== undefined;
  return as !== 'claim' && !isPerHead && unit.name !== '%' && cell?.unit !== '%';
}

/**
 * Of a table with a division a row, what ties the number of a division to the total of its column 分县区与合计: it is a part of it, and
 * the parts are all there are where every row has a number.
 */
export function columnLinks(
  numbers: readonly ReadNumber[],
  idOf: (number: ReadNumber) => string | undefined,
): (number: ReadNumber) => readonly Link[] {
  const columns = new Map<number, Column>();
  for (const one of numbers) {
    const { column, place } = one.number.cell ?? {};
    if (column === undefined || !isAdded(one)) continue;
    const found = columns.get(column.at) ?? { totals: [], parts: 0 };
    columns.set(column.at, found);
    if (place === '') found.totals.push(one);
    else found.parts += 1;
  }
  return (number) => {
    const { column, place } = number.number.cell ?? {};
    const found = column && columns.get(column.at);
    const [total, ...others] = found?.totals ?? [];
    if (found === undefined || total === undefined || others.length > 0 || place === '' || !isAdded(number)) return [];
    const to = idOf(total);
    return to === undefined ? [] : [{ kind: 'part-of', to, complete: found.parts === column?.rows }];
  };
}
