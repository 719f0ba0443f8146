import type { Id } from '../entity.ts';
import type { Issue } from '../issue.ts';
import { nameKey } from '../name.ts';
import { assertOptionNames } from '../options.ts';
import { compareIds } from '../plan/code-point-order.ts';
import { type PlannedTarget, targetsOf } from '../plan/figures.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { UnitOptions } from '../quantity/unit.ts';
import { type Alignment, alignPlan, alignRules, type CascadeAlignment, type CascadeCandidate } from './align.ts';
import type { CascadeRow } from './cascade-row.ts';
import { coverageOf } from './coverage.ts';
import { cascadeIssue } from './issues.ts';
import { type LowerUse, refused, useOf } from './lower-use.ts';
import type { Aliases } from './names.ts';
import { outcomeOf } from './outcome.ts';
import { type ExpectedDivisions, type LeftOutPlan, type PlacedPlan, placePlans } from './place.ts';

/** What only the caller knows of a cascade. */
export interface CascadeOptions extends UnitOptions {
  /**
   * The divisions that share the upper figures: their names, or how many they are. Where it is not given, not all can be
   * known, and nothing is said that would need all.
   */
  readonly expected?: ExpectedDivisions;
  /** Which lower figures belong to an upper target; an upper target that is here is aligned by nothing else. */
  readonly alignments?: readonly CascadeAlignment[];
  /** Groups of names, of indicators or of projects, that mean one thing. No name in two of them. */
  readonly aliases?: Aliases;
}

/** The same promises at two levels in one year 逐级分解. Plain JSON. */
export interface Cascade {
  /** Id of the upper plan. */
  readonly upper: Id;
  readonly division: string;
  readonly year: number;
  /** Ids of the lower plans that are set against it, by division. */
  readonly lowers: readonly Id[];
  /** Lower plans that are not, and why. */
  readonly leftOut: readonly LeftOutPlan[];
  /** One an upper target for which any lower plan has a figure, in the upper plan's order. */
  readonly rows: readonly CascadeRow[];
  /** Lower figures that may belong to an upper target, for the caller to decide. */
  readonly candidates: readonly CascadeCandidate[];
  /** Ids of upper targets for which no lower plan has a figure. */
  readonly unaligned: readonly Id[];
  readonly issues: readonly Issue[];
}

const known: readonly string[] = [
  'expected',
  'alignments',
  'aliases',
  'units',
] satisfies readonly (keyof CascadeOptions)[];

/**
 * Sets the targets of an upper plan against those of lower plans of the same year 逐级分解: Σ of the lower figures over, under
 * or equal to the upper one, and the remainder; of rates and standards, whether the bound was tightened or loosened.
 *
 * A lower figure belongs to an upper one by the caller's table, or by the same indicator in a project of the same core name;
 * every alignment carries its grounds, and what is doubtful is a candidate. While some divisions are not known, nothing is
 * said that would need them: two of sixteen known is `no-contradiction`, never "2.5 % allocated". A plan that does not lie in
 * the upper division is never used against it.
 *
 * @param upper the plan of a province or city
 * @param lowers plans of divisions below it, in any order
 * @param options the divisions expected, alignments and names known to the caller, and the units known
 * @returns a row for each upper target that has lower figures, with coverage and outcome; candidates; what was left out
 * @throws `TypeError` where `expected` is no whole number above 0 or has a name twice, for a name in two groups of aliases, and for
 *   options that are unknown
 * @source our convention
 * @example
 * ```ts
 * import { cascade } from 'minsheng/rollup';
 * import { anhui2020, sixian2020 } from 'minsheng/samples';
 *
 * const { rows } = cascade(anhui2020, [sixian2020], {
 *   expected: 16,
 *   alignments: [{ upper: '27.T1', lowers: [{ plan: sixian2020.id, targets: ['4.T2'] }] }],
 * });
 * const row = rows.find(({ upper }) => upper.id === '27.T1');
 * console.log(row?.upper.measure?.value, row?.outcome);
 * // => 871 { kind: 'no-contradiction', sum: { value: '7', unit: '个' } }
 * ```
 */
export function cascade(upper: WorkPlan, lowers: readonly WorkPlan[], options: CascadeOptions = {}): Cascade {
  assertOptionNames(options, known);
  const { expected, alignments: table = [], aliases = [] } = options;
  assertExpected(expected);
  const uppers = targetsOf(upper);
  const { placed, leftOut, issues } = placePlans(upper, lowers, expected);
  const rules = alignRules(table, aliases, options);
  const aligned = placed.map((place) => ({ place, ...alignPlan(uppers, place.plan, rules) }));
  const upperIds = new Set(uppers.map(({ target }) => target.id));
  const rows = uppers.flatMap((planned) => {
    const found = aligned.flatMap(({ place, alignments }) => {
      const alignment = alignments.get(planned.target.id);
      return alignment === undefined ? [] : [{ place, alignment }];
    });
    return found.length === 0 ? [] : [rowOf(planned, found, placed, options)];
  });
  const inRows = new Set(rows.map((row) => row.upper.id));
  return {
    upper: upper.id,
    division: upper.division.name,
    year: upper.year,
    lowers: placed.map(({ plan }) => plan.id),
    leftOut,
    rows,
    candidates: aligned.flatMap(({ candidates }) => candidates),
    unaligned: [...upperIds].filter((id) => !inRows.has(id)),
    issues: [...issues, ...strangers(table, upper.id, upperIds), ...aligned.flatMap((one) => one.issues)],
  };
}

interface Entry {
  readonly place: PlacedPlan;
  readonly alignment: Alignment;
}

function rowOf(
  { project, target: upper }: PlannedTarget,
  entries: readonly Entry[],
  placed: readonly PlacedPlan[],
  options: CascadeOptions,
): CascadeRow {
  const judged = entries.map(({ place, alignment }) => ({
    place,
    alignment,
    found: useOf(upper, alignment.targets, place.plan.id, options),
  }));
  const known = new Map(
    judged.filter(({ found }) => found.use.kind !== 'refused').map(({ place }) => [keyOf(place.path), place.plan]),
  );
  const settled = judged.map((one) => ({ ...one, found: onceOnly(one.place, one.found, known) }));
  const lowers = settled.map(({ place: { plan }, alignment, found: { use, range } }) => ({
    lower: { plan: plan.id, division: plan.division.name, ...alignment, use },
    range,
  }));
  const used = settled.filter(({ found }) => found.use.kind !== 'refused').map(({ place }) => place);
  const coverage = coverageOf(used, placed, options.expected);
  const tooMany = coverage.expected !== undefined && coverage.known > coverage.expected;
  const detail = { path: [upper.id], expected: `${coverage.expected}`, received: `${coverage.known}` };
  return {
    project: project.id,
    upper,
    lowers: lowers.map(({ lower }) => lower),
    coverage,
    outcome: outcomeOf(upper, lowers, coverage.full, options),
    issues: [
      ...settled.flatMap(({ found }) => found.issues),
      ...(tooMany ? [cascadeIssue('cascade/more-than-expected', detail)] : []),
    ],
  };
}

/** A county whose city is known too is in the city's figure already. */
function onceOnly({ plan, path }: PlacedPlan, found: LowerUse, known: ReadonlyMap<string, WorkPlan>): LowerUse {
  const above = path.map((_, depth) => known.get(keyOf(path.slice(0, depth)))).find((other) => other !== undefined);
  if (found.use.kind === 'refused' || above === undefined) return found;
  return refused({ reason: 'nested', expected: above.division.name, received: plan.division.name }, [plan.id]);
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** Upper targets that the table names and the plan does not have. */
function strangers(table: readonly CascadeAlignment[], plan: Id, known: ReadonlySet<Id>): readonly Issue[] {
  return [...new Set(table.map(({ upper }) => upper))]
    .filter((id) => !known.has(id))
    .sort(compareIds)
    .map((id) => cascadeIssue('cascade/unknown-target', { path: [plan, id], received: id }));
}

function assertExpected(expected: ExpectedDivisions | undefined): void {
  if (typeof expected === 'number' && !(Number.isSafeInteger(expected) && expected > 0)) {
    throw new TypeError(`expected must be a whole number above 0: ${expected}`);
  }
  if (typeof expected === 'object' && new Set(expected.map(nameKey)).size !== expected.length) {
    throw new TypeError('expected has a name twice: give the number of divisions instead');
  }
}
