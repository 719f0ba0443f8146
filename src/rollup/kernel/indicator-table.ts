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

/** Reads a list of indicators, a row that stands twice once. Throws `TypeError`, with one line a fault, where it cannot be meant. */
export function indicatorTable(list: readonly RollUpIndicator[]): IndicatorTable {
  const faults = indicatorFaults(list);
  if (faults.length > 0) throw new TypeError(faults.join('\n'));
  const rows = [...new Map(list.map((row) => [row.name, row])).values()];
  const names = rows.map(({ name }) => name);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  return { rows, names, indexOf, kinds: rows.map(({ role }) => kindOfRole[role]) };
}

/** What is wrong with a list of indicators. */
export function indicatorFaults(rows: readonly RollUpIndicator[]): readonly string[] {
  const known = new Map<string, RollUpIndicator>();
  return rows.flatMap((row) => {
    const { name, role, unit, times = '100' } = row;
    const same = known.get(name);
    known.set(name, row);
    const isAlike = same === undefined || describeIndicator(same) === describeIndicator(row);
    return [
      ...(typeof name === 'string' ? [] : ['an indicator without a name']),
      ...(isAlike ? [] : [`${name}: stands in the list of indicators twice, and not alike: ${toldOf(same, row)}`]),
      ...(Object.hasOwn(kindOfRole, role) ? [] : [`${name}: ${role} is no role`]),
      ...(typeof unit === 'string' ? [] : [`${name}: has no unit, not even ''`]),
      ...(isDecimalString(times) && compareDecimals(times, '0') > 0
        ? []
        : [`${name}: times is no positive decimal number`]),
    ];
  });
}

function toldOf(...rows: readonly [RollUpIndicator | undefined, RollUpIndicator]): string {
  const said = rows.map((row) => row && describeIndicator(row)).join(' and ');
  return `${said}. joinObservations puts lists of several plans together`;
}

/** All that an indicator says, as one text. */
export function describeIndicator({ name, role, unit, level, times, signed }: RollUpIndicator): string {
  return JSON.stringify([name, role, unit, level, times, signed]);
}
