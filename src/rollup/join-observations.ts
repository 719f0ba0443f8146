import { groupBy } from '../group-by.ts';
import type { Issue } from '../issue.ts';
import { assertOptionNames } from '../options.ts';
import { readUnit, type UnitTable } from '../quantity/unit.ts';
import { rollupIssue } from './issues.ts';
import type { Observation, RollUpIndicator } from './observation.ts';
import type { PlanObservations } from './observations-of.ts';

/** Options of {@link joinObservations}. */
export interface JoinObservationsOptions {
  /** The units known; the library's own where absent. */
  readonly units?: UnitTable;
}

/** Each indicator once, by name. */
type Indicators = ReadonlyMap<string, RollUpIndicator>;

type KeyOf = (row: RollUpIndicator) => string;

/**
 * The observations of several plans as one list, to be rolled up together 合并各地填报数据. Lists that were made apart need not
 * measure alike what `indicatorOf` calls by one name: 100个 of beds here and 200张 there, work done here and a state there. What
 * most lists have holds, the first among equals; units that convert into one another are alike.
 *
 * @param lists what `observationsOf` makes of each plan
 * @param options `units`, the table of units
 * @returns one list of observations, each indicator once, and all issues. Amounts that cannot be added to those of most lists are
 *   `not-comparable`, and who they are of and what differs is told (`rollup/indicators-differ`); their verdicts count
 * @throws `TypeError` for an unknown option
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTree, joinObservations, rollUp, rollUpFigure } from 'minsheng/rollup';
 *
 * const divisions = expect(divisionTree([
 *   { code: '341300', name: '宿州市' }, { code: '341324', name: '泗县', parent: '341300' },
 *   { code: '341323', name: '灵璧县', parent: '341300' }, { code: '341322', name: '萧县', parent: '341300' },
 * ]));
 * const list = (division: string, target: string, unit: string) => ({
 *   observations: [{ division, indicator: '养老床位', period: '2020-06', target, unit }],
 *   indicators: [{ name: '养老床位', role: 'flow' as const, unit }],
 *   issues: [],
 * });
 * const lists = [list('341324', '100', '张'), list('341323', '2', '个'), list('341322', '50', '张')];
 * const { observations, indicators, issues } = joinObservations(lists);
 * console.log(issues[0]?.message); // => 341323.养老床位: flow 个, where most lists have flow 张: left out
 * const city = rollUp(observations, { divisions, indicators });
 * const { target } = rollUpFigure(city, { division: '341300', indicator: '养老床位' });
 * console.log(target?.below); // => { value: '150', says: 'at-least' }
 * ```
 */
export function joinObservations(
  lists: readonly PlanObservations[],
  options: JoinObservationsOptions = {},
): PlanObservations {
  assertOptionNames(options, ['units']);
  const { units } = options;
  const indicators = commonIndicators(
    lists.flatMap((list) => list.indicators),
    units,
  );
  const joined = lists.map((list) => alignedList(list, indicators, units));
  return {
    observations: joined.flatMap(({ observations }) => observations),
    indicators: [...indicators.values()],
    issues: [...lists.flatMap(({ issues }) => issues), ...joined.flatMap(({ issues }) => issues)],
  };
}

/** Each indicator as most lists have it, by name. */
function commonIndicators(rows: readonly RollUpIndicator[], units: UnitTable | undefined): Indicators {
  const common = [...groupBy(rows, ({ name }) => name)].map(([name, all]) => {
    const alike = mostCommon(all, termsOf);
    // Levels of which a list prints no parts have no unit: they go with any.
    const measured = alike.filter((row) => !isOpen(row));
    return [name, measured.length === 0 ? alike[0] : mostCommon(measured, (row) => unitKey(row, units))[0]] as const;
  });
  return new Map(common) as Indicators;
}

function mostCommon(rows: readonly RollUpIndicator[], keyOf: KeyOf): readonly RollUpIndicator[] {
  return [...groupBy(rows, keyOf).values()].reduce((most, one) => (one.length > most.length ? one : most));
}

/** What decides how amounts and rates may be computed with. */
function termsOf({ role, level, times, signed }: RollUpIndicator): string {
  return JSON.stringify([role, level, times, signed]);
}

function isOpen({ role, unit }: RollUpIndicator): boolean {
  return unit === '' || !(role === 'flow' || role === 'stock' || role === 'level');
}

/** One key for units that convert into one another. */
function unitKey({ unit: printed }: RollUpIndicator, units: UnitTable | undefined): string {
  const { unit, name, per } = readUnit(printed, units);
  return JSON.stringify([per, unit?.kind ?? '', unit === undefined ? name : '']);
}

function fits(row: RollUpIndicator, common: RollUpIndicator, units: UnitTable | undefined): boolean {
  if (termsOf(row) !== termsOf(common)) return false;
  return isOpen(row) || isOpen(common) || unitKey(row, units) === unitKey(common, units);
}

/** A list in the terms of all. */
function alignedList(
  { observations, indicators }: PlanObservations,
  common: Indicators,
  units: UnitTable | undefined,
): Pick<PlanObservations, 'observations' | 'issues'> {
  const own = new Map(indicators.map((row) => [row.name, row]));
  const issues = new Map<string, Issue>();
  const leftOut = new Set<string>();
  const aligned = observations.flatMap((said): readonly Observation[] => {
    const { division, indicator, period, verdict } = said;
    const [row, all] = [own.get(indicator), common.get(indicator)];
    if (row === undefined || all === undefined || (row.unit === all.unit && fits(row, all, units))) return [said];
    // What says no unit of its own is in that of its list.
    if (fits(row, all, units)) return [{ unit: row.unit, ...said }];
    const place = { division, indicator, period };
    const key = JSON.stringify(place);
    issues.set(JSON.stringify([division, indicator]), differing(division, row, all));
    const words = leftOut.has(key) ? [] : [{ ...place, ...withoutAmounts(all) }];
    leftOut.add(key);
    return [...words, ...(verdict === undefined ? [] : [{ ...place, verdict }])];
  });
  return { observations: aligned, issues: [...issues.values()] };
}

function withoutAmounts({ role }: RollUpIndicator): Partial<Observation> {
  if (role === 'level') return { part: 'not-comparable' };
  return role === 'flow' || role === 'stock' ? { target: 'not-comparable', actual: 'not-comparable' } : {};
}

function differing(division: string, row: RollUpIndicator, common: RollUpIndicator): Issue {
  const [expected, received] = [common, row].map(({ role, level, times, unit }) =>
    [role, level, times && `×${times}`, unit].filter((word) => word).join(' '),
  ) as [string, string];
  return rollupIssue('rollup/indicators-differ', { path: [division, row.name], expected, received });
}
