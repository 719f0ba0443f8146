import type { SourceDocument } from '../document/source-document.ts';
import type { Id } from '../entity.ts';
import type { Issue } from '../issue.ts';
import { nameKey } from '../name.ts';
import { assertOptionNames } from '../options.ts';
import { compareIds } from '../plan/code-point-order.ts';
import type { Target } from '../plan/figure.ts';
import { type PlannedTarget, targetsOf } from '../plan/figures.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { UnitOptions } from '../quantity/unit.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import type { AlignmentGrounds } from './cascade-row.ts';
import { cascadeIssue } from './issues.ts';
import { type Aliases, nameKeys } from './names.ts';

/** A promise as one document prints it 表述. */
export interface Assertion {
  /** Id of the plan that was made of the document. */
  readonly plan: Id;
  readonly source: SourceDocument;
  readonly target: Target;
}

/** One promise as several documents print it: all of them are kept, none is chosen. */
export interface AssertionGroup {
  readonly division: string;
  readonly year: number;
  readonly grounds: AlignmentGrounds;
  /** Two or more, by plan. */
  readonly assertions: readonly Assertion[];
  /** How well the least agreeing two agree. */
  readonly agreement: Agreement;
}

/** What several documents say of the same promises. Plain JSON. */
export interface Assertions {
  readonly groups: readonly AssertionGroup[];
  readonly issues: readonly Issue[];
}

/** What only the caller knows of the documents. */
export interface AssertionOptions extends UnitOptions {
  /** Targets that are one promise, a group a row; a target that is here is grouped by nothing else. */
  readonly same?: readonly (readonly { readonly plan: Id; readonly target: Id }[])[];
  /** Groups of names of indicators that mean one thing. No name in two of them. */
  readonly aliases?: Aliases;
}

/** What grouping needs to know of a plan. */
export type AssertingPlan = Pick<WorkPlan, 'id' | 'source' | 'division' | 'year' | 'projects'>;

interface Placed {
  readonly plan: AssertingPlan;
  readonly planned: PlannedTarget;
  /** Division and year. */
  readonly where: string;
}

const known: readonly string[] = ['same', 'aliases', 'units'] satisfies readonly (keyof AssertionOptions)[];

/**
 * Groups what several documents of one division and year print of one promise 同一任务的不同表述: 老旧小区 700个以上 in one, 871个
 * in the other. Both are kept with their sources, and how they agree is told; which one counts is not for the library to say.
 *
 * @param plans plans made of the documents, in any order
 * @param options targets and names the caller knows to be one; the units known
 * @returns groups of two or more, by plan; what has the same indicator twice in one document is not grouped by its name
 *   (`cascade/indicator-twice`), nor are targets of different divisions or years (`cascade/other-division`)
 * @throws `TypeError` for a name in two groups of aliases, and for options that are unknown
 * @source our convention
 * @example
 * ```ts
 * import { type WorkPlan } from 'minsheng';
 * import { assertions } from 'minsheng/rollup';
 * import { anhui2020 } from 'minsheng/samples';
 *
 * const report: WorkPlan = {
 *   ...anhui2020, id: 'report', source: { title: '政府工作报告', issuers: ['安徽省人民政府'] },
 *   projects: [{
 *     id: '1', number: '', name: '民生', responsibilities: [],
 *     targets: [{
 *       id: '1.T1', as: 'target', role: 'flow', indicator: '改造城镇老旧小区',
 *       measure: { value: '700', unit: '个', bound: 'at-least' },
 *     }],
 *   }],
 * };
 * const [group] = assertions([anhui2020, report]).groups;
 * console.log(group?.agreement, group?.assertions.map(({ target }) => target.measure?.value).join()); // => compatible 871,700
 * ```
 */
export function assertions(plans: readonly AssertingPlan[], options: AssertionOptions = {}): Assertions {
  assertOptionNames(options, known);
  const { same = [], aliases = [] } = options;
  const all = [...plans]
    .sort((a, b) => compareIds(a.id, b.id))
    .flatMap((plan) => targetsOf(plan).map((planned) => ({ plan, planned, where: whereOf(plan) })));
  const told = byTable(all, same);
  const taken = new Set(same.flat().map(keyOfPlace));
  const named = byName(
    all.filter((one) => !taken.has(keyOf(one))),
    aliases,
  );
  const groups = [
    ...told.groups.flatMap((group) => groupOf(group, 'table', options)),
    ...named.groups.flatMap((group) => groupOf(group, isOneName(group) ? 'name' : 'alias', options)),
  ];
  return { groups: groups.sort(compareGroups), issues: [...told.issues, ...named.issues] };
}

function groupOf(group: readonly Placed[], grounds: AlignmentGrounds, options: UnitOptions): readonly AssertionGroup[] {
  return group.slice(0, 1).map(({ plan: { division, year } }) => ({
    division: division.name,
    year,
    grounds,
    assertions: group.map(({ plan: { id, source }, planned: { target } }) => ({ plan: id, source, target })),
    agreement: agreementOf(
      group.map(({ planned: { target } }) => target),
      options,
    ),
  }));
}

/** By division and year, then in the order of the first plan. */
function compareGroups(a: AssertionGroup, b: AssertionGroup): number {
  return compareIds(sortKey(a), sortKey(b));
}

function sortKey({ division, year, assertions: all }: AssertionGroup): string {
  const { plan, target } = all[0] as Assertion;
  return `${division} ${year} ${plan} ${target.id}`;
}

function isOneName(group: readonly Placed[]): boolean {
  return new Set(group.map(({ planned: { target } }) => nameKey(target.indicator))).size === 1;
}

function whereOf({ division: { name, within = [] }, year }: AssertingPlan): string {
  return JSON.stringify([...within.map(nameKey), nameKey(name), year]);
}

function titleOf({ plan: { division, year } }: Placed): string {
  return `${division.name} ${year}`;
}

function keyOf({ plan, planned: { target } }: Placed): string {
  return keyOfPlace({ plan: plan.id, target: target.id });
}

function keyOfPlace({ plan, target }: { readonly plan: Id; readonly target: Id }): string {
  return JSON.stringify([plan, target]);
}

/** What the caller has said to be one, row by row. */
function byTable(all: readonly Placed[], same: NonNullable<AssertionOptions['same']>): Grouped {
  const known = new Set(all.map(keyOf));
  const issues: Issue[] = [];
  const groups: (readonly Placed[])[] = [];
  for (const row of same) {
    const wanted = new Set(row.map(keyOfPlace));
    const strangers = row.filter((place) => !known.has(keyOfPlace(place)));
    for (const { plan, target } of strangers) {
      issues.push(cascadeIssue('cascade/unknown-target', { path: [plan, target], received: target }));
    }
    const found = all.filter((one) => wanted.has(keyOf(one)));
    const [first, ...others] = found as [Placed, ...Placed[]];
    const elsewhere = others.find(({ where }) => where !== first.where);
    if (elsewhere !== undefined) {
      const path = [elsewhere.plan.id, elsewhere.planned.target.id];
      issues.push(
        cascadeIssue('cascade/other-division', { path, expected: titleOf(first), received: titleOf(elsewhere) }),
      );
    } else if (others.length > 0) groups.push(found);
  }
  return { groups, issues };
}

/** What has one indicator, once a document. */
function byName(all: readonly Placed[], aliases: Aliases): Grouped {
  const { indicator } = nameKeys(aliases);
  const byKey = new Map<string, Placed[]>();
  for (const one of all) {
    const { scope } = one.planned.target;
    const key = JSON.stringify([one.where, indicator(one.planned), scope?.dimension ?? []]);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [one]);
    else group.push(one);
  }
  const shared = [...byKey.values()].filter((group) => plansOf(group) > 1);
  const isOnce = (group: readonly Placed[]) => plansOf(group) === group.length;
  return {
    groups: shared.filter(isOnce),
    issues: shared
      .filter((group) => !isOnce(group))
      .flatMap((group) => group.slice(0, 1))
      .map(({ planned }) => cascadeIssue('cascade/indicator-twice', { received: planned.target.indicator })),
  };
}

interface Grouped {
  readonly groups: readonly (readonly Placed[])[];
  readonly issues: readonly Issue[];
}

function plansOf(group: readonly Placed[]): number {
  return new Set(group.map(({ plan }) => plan.id)).size;
}
