import type { Id } from '../entity.ts';
import type { Issue } from '../issue.ts';
import { compareIds } from '../plan/code-point-order.ts';
import type { Target } from '../plan/figure.ts';
import { type PlannedTarget, targetsOf } from '../plan/figures.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import { meantUnit } from '../progress/judgement.ts';
import { type UnitOptions, unitLikeness } from '../quantity/unit.ts';
import type { AlignmentGrounds } from './cascade-row.ts';
import { cascadeIssue } from './issues.ts';
import { type Aliases, type NameKeys, nameKeys } from './names.ts';
import { dimensionsDiffer } from './refusal.ts';

/** Which lower figures an upper target is shared out into 指标对应, as the caller knows it. */
export interface CascadeAlignment {
  /** Id of the upper target. */
  readonly upper: Id;
  /** One a lower plan. */
  readonly lowers: readonly {
    /** Id of the lower plan. */
    readonly plan: Id;
    /** Ids of its targets; several are added together. */
    readonly targets: readonly Id[];
  }[];
}

/** Figures that may belong to an upper target and were not taken for it 待定对应: the caller's table decides. */
export interface CascadeCandidate {
  /** Id of the upper target. */
  readonly upper: Id;
  /** Id of the lower plan. */
  readonly plan: Id;
  /** Ids of the lower targets. */
  readonly targets: readonly Id[];
  /** The same indicator in another project, or several of one name in one plan. */
  readonly reason: 'other-project' | 'several';
}

/** The figures of one lower plan that belong to an upper target. */
export interface Alignment {
  readonly targets: readonly Target[];
  readonly grounds: AlignmentGrounds;
}

/** What one lower plan has for each upper target, by id. */
export interface Aligned {
  readonly alignments: ReadonlyMap<Id, Alignment>;
  readonly candidates: readonly CascadeCandidate[];
  readonly issues: readonly Issue[];
}

/** What alignments are made by, read once for all lower plans. */
export interface AlignRules {
  /** What the caller's table says of each plan, by id. */
  readonly table: ReadonlyMap<Id, readonly TableRow[]>;
  /** Ids of the upper targets that are in the table, and aligned by nothing else. */
  readonly inTable: ReadonlySet<Id>;
  readonly keys: NameKeys;
  /** Without the caller's groups of names. */
  readonly plainKeys: NameKeys;
  readonly units: UnitOptions;
}

interface TableRow {
  readonly upper: Id;
  readonly targets: readonly Id[];
}

/** Reads the caller's table and names. */
export function alignRules(table: readonly CascadeAlignment[], aliases: Aliases, units: UnitOptions): AlignRules {
  const byPlan = new Map<Id, TableRow[]>();
  for (const { upper, lowers } of table) {
    for (const { plan, targets } of lowers) {
      const rows = byPlan.get(plan) ?? [];
      byPlan.set(plan, rows);
      rows.push({ upper, targets });
    }
  }
  const inTable = new Set(table.map(({ upper }) => upper));
  return { table: byPlan, inTable, keys: nameKeys(aliases), plainKeys: nameKeys([]), units };
}

/**
 * Sets the figures of a lower plan against upper targets: by the caller's table, and for upper targets that are not in it by
 * the same indicator in a project of the same core name, where that is one on either side. Nothing is guessed: what has the
 * same indicator and is not taken is a candidate.
 */
export function alignPlan(uppers: readonly PlannedTarget[], plan: WorkPlan, rules: AlignRules): Aligned {
  const lowers = targetsOf(plan);
  const { alignments, taken, issues } = byTable(lowers, plan.id, rules.table.get(plan.id) ?? []);
  const open = uppers.filter(({ target }) => !rules.inTable.has(target.id));
  const free = lowers.filter(({ target }) => !taken.has(target.id));
  const { picks, candidates } = byName(open, free, plan.id, rules);
  const askedBy = new Map<Id, number>();
  for (const { lower } of picks) askedBy.set(lower.target.id, (askedBy.get(lower.target.id) ?? 0) + 1);
  const isContested = ({ lower }: Pick) => askedBy.get(lower.target.id) !== 1;
  const contested = picks.filter(isContested);
  const named = picks
    .filter((pick) => !isContested(pick))
    .map((pick) => [pick.upper.target.id, { targets: [pick.lower.target], grounds: groundsOf(pick, rules) }] as const);
  return {
    alignments: new Map([...alignments, ...named]),
    candidates: [...candidates, ...contested.map(({ upper, lower }) => candidate(upper, plan.id, [lower], 'several'))],
    issues,
  };
}

/** The alignments the caller has written down, and which lower targets they take. */
function byTable(lowers: readonly PlannedTarget[], plan: Id, rows: readonly TableRow[]) {
  const wanted = new Map<Id, Set<Id>>();
  for (const { upper, targets } of rows) {
    const ids = wanted.get(upper) ?? new Set();
    wanted.set(upper, ids);
    for (const id of targets) ids.add(id);
  }
  const taken = new Set(rows.flatMap(({ targets }) => targets));
  const known = new Set(lowers.map(({ target }) => target.id));
  const alignments = [...wanted].flatMap(([upper, ids]) => {
    const targets = lowers.map(({ target }) => target).filter(({ id }) => ids.has(id));
    return targets.length === 0 ? [] : [[upper, { targets, grounds: 'table' as const }] as const];
  });
  const issues = [...taken]
    .filter((id) => !known.has(id))
    .sort(compareIds)
    .map((id) => cascadeIssue('cascade/unknown-target', { path: [plan, id], received: id }));
  return { alignments: new Map<Id, Alignment>(alignments), taken, issues };
}

interface Pick {
  readonly upper: PlannedTarget;
  readonly lower: PlannedTarget;
}

/** For each upper target the one lower target that its name picks; where it picks several, or one elsewhere, candidates. */
function byName(
  uppers: readonly PlannedTarget[],
  lowers: readonly PlannedTarget[],
  plan: Id,
  { keys: { indicator, projects }, units }: AlignRules,
): { readonly picks: readonly Pick[]; readonly candidates: readonly CascadeCandidate[] } {
  const byIndicator = new Map<string, PlannedTarget[]>();
  for (const lower of lowers) {
    const key = indicator(lower);
    const same = byIndicator.get(key);
    if (same === undefined) byIndicator.set(key, [lower]);
    else same.push(lower);
  }
  const picks: Pick[] = [];
  const candidates: CascadeCandidate[] = [];
  for (const upper of uppers) {
    const same = (byIndicator.get(indicator(upper)) ?? []).filter(
      ({ target }) => !dimensionsDiffer(upper.target.scope, target.scope),
    );
    const ours = new Set(projects(upper));
    const near = same.filter((lower) => projects(lower).some((project) => ours.has(project)));
    const alike = near.length > 1 ? near.filter(({ target }) => hasLikeUnit(upper.target, target, units)) : near;
    const [only, ...others] = alike;
    if (only !== undefined && others.length === 0) picks.push({ upper, lower: only });
    else if (near.length > 0) candidates.push(candidate(upper, plan, near, 'several'));
    else if (same.length > 0) candidates.push(candidate(upper, plan, same, 'other-project'));
  }
  return { picks, candidates };
}

function hasLikeUnit({ measure: upper }: Target, { measure: lower }: Target, { units }: UnitOptions): boolean {
  if (upper === undefined || lower === undefined) return false;
  return unitLikeness(meantUnit(upper), meantUnit(lower), units) !== 'unlike';
}

/** Whether the names alone would have done, or only what the caller has said to be one. */
function groundsOf({ upper, lower }: Pick, { plainKeys: { indicator, projects } }: AlignRules): AlignmentGrounds {
  const ours = projects(upper);
  const isSame = indicator(upper) === indicator(lower);
  return isSame && projects(lower).some((project) => ours.includes(project)) ? 'name' : 'alias';
}

function candidate(
  upper: PlannedTarget,
  plan: Id,
  lowers: readonly PlannedTarget[],
  reason: CascadeCandidate['reason'],
): CascadeCandidate {
  return { upper: upper.target.id, plan, targets: lowers.map(({ target }) => target.id), reason };
}
