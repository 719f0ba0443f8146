import type { Role } from '../../plan/figure.ts';
import { compareDecimals, isDecimalString } from '../../quantity/decimal.ts';
import type { RollUpIndicator } from '../observation.ts';

/** What may be computed of an indicator: sums of amounts, sums of parts and wholes, counts of verdicts alone. */
export type IndicatorKind = 'amounts' | 'shares' | 'verdicts';

/** A list of indicators, with what ingesting asks of it. */
export interface IndicatorTable {
  readonly rows: readonly RollUpIndicator[];
  readonly names: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly kinds: readonly IndicatorKind[];
}

const kindOfRole: { readonly [role in Role]: IndicatorKind } = {
  flow: 'amounts',
  stock: 'amounts',
  level: 'shares',
  standard: 'verdicts',
  milestone: 'verdicts',
  qualitative: 'verdicts',
  unknown: 'verdicts',
};

/** Reads a list of indicators. Throws `TypeError`, with one line a fault, where it cannot be meant. */
export function indicatorTable(rows: readonly RollUpIndicator[]): IndicatorTable {
  const faults = indicatorFaults(rows);
  if (faults.length > 0) throw new TypeError(faults.join('\n'));
  const names = rows.map(({ name }) => name);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  return { rows, names, indexOf, kinds: rows.map(({ role }) => kindOfRole[role]) };
}

/** What is wrong with a list of indicators. */
export function indicatorFaults(rows: readonly RollUpIndicator[]): readonly string[] {
  const names = new Set<string>();
  return rows.flatMap(({ name, role, unit, times = '100' }) => {
    const faults = [
      ...(typeof name === 'string' ? [] : ['an indicator without a name']),
      ...(names.has(name) ? [`${name}: stands twice in the list of indicators`] : []),
      ...(Object.hasOwn(kindOfRole, role) ? [] : [`${name}: ${role} is no role`]),
      ...(typeof unit === 'string' ? [] : [`${name}: has no unit, not even ''`]),
      ...(isDecimalString(times) && compareDecimals(times, '0') > 0
        ? []
        : [`${name}: times is no positive decimal number`]),
    ];
    names.add(name);
    return faults;
  });
}
