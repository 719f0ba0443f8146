import type { Base, Measure, Scope } from './figure.ts';
import { type PlannedTarget, targetsOf } from './figures.ts';
import type { WorkPlan } from './work-plan.ts';

/** One target as a flat row of text. A cell with nothing to say is `''`; several values are joined by 、. */
export interface TargetRow {
  /** Number of the project, as printed. */
  readonly number: string;
  /** Name of the project, as printed. */
  readonly project: string;
  /** Name of the project it is a part of. */
  readonly within: string;
  /** Leading organizations, as printed. */
  readonly lead: string;
  /** Id of the target. */
  readonly target: string;
  readonly indicator: string;
  readonly role: string;
  /** `at-least`, with `strict` (超过) or `approximate` (约 beside 以上) behind it. */
  readonly bound: string;
  readonly value: string;
  /** Upper end of `between`. */
  readonly upper: string;
  /** The unit meant, where it differs from the printed one. */
  readonly unit: string;
  readonly per: string;
  readonly words: string;
  readonly names: string;
  readonly stage: string;
  readonly modality: string;
  readonly change: string;
  /** Relation and name: `share-of 2019年底常住人口`. */
  readonly base: string;
  /** Population, divisions, `each`, dimensions as `医院层级 县域内`. */
  readonly scope: string;
  readonly from: string;
  /** Due day, month or year, where the document says one. */
  readonly due: string;
  /** Other targets, as `part-of 18.T0`. */
  readonly links: string;
  readonly missing: string;
  /** Fields that were concluded, not printed. */
  readonly inferred: string;
}

/**
 * The targets of a plan as flat rows of text 目标任务明细表, for `console.table`, CSV or a sheet. Numbers stay the
 * decimal strings they are; columns always come in the same order.
 *
 * @param plan the work plan
 * @returns one row a target, sub-projects included, in document order
 * @source our convention
 * @example
 * ```ts
 * import { type WorkPlan } from 'minsheng';
 * import { targetRows } from 'minsheng/display';
 *
 * const plan: WorkPlan = {
 *   schemaVersion: '1.0', id: 'plan', source: { title: '', issuers: [] }, division: { name: '泗县' }, year: 2020,
 *   declaredCounts: [], changes: [], requirements: [],
 *   projects: [{
 *     id: '5', number: '（二）', name: '城乡居民基本医疗保险', responsibilities: [{ lead: ['县医保局'] }],
 *     targets: [{ id: '5.T0', as: 'target', role: 'level', indicator: '参保率', measure: { value: '95', unit: '%', bound: 'at-least' } }],
 *   }],
 * };
 * for (const { indicator, bound, value, unit } of targetRows(plan)) console.log(indicator, bound, value, unit);
 * // => 参保率 at-least 95 %
 * ```
 */
export function targetRows(plan: Pick<WorkPlan, 'projects'>): readonly TargetRow[] {
  return targetsOf(plan).map(targetRow);
}

function targetRow({ project, parent, target }: PlannedTarget): TargetRow {
  const { measure, when } = target;
  return {
    number: project.number,
    project: project.name,
    within: parent?.name ?? '',
    lead: joined([...new Set(project.responsibilities.flatMap(({ lead }) => lead))]),
    target: target.id,
    indicator: target.indicator,
    role: target.role,
    bound: measure === undefined ? '' : boundWords(measure),
    value: measure?.value ?? '',
    upper: measure?.upper ?? '',
    unit: measure?.unitMeant ?? measure?.unit ?? '',
    per: measure?.per ?? '',
    words: target.words ?? '',
    names: joined(target.names),
    stage: target.stage ?? '',
    modality: target.modality ?? '',
    change: target.change ?? '',
    base: target.base === undefined ? '' : baseWords(target.base),
    scope: target.scope === undefined ? '' : joined(scopeWords(target.scope)),
    from: when?.from ?? '',
    due: when?.to ?? '',
    links: joined(target.links?.map(({ kind, to }) => (to === null ? kind : `${kind} ${to}`))),
    missing: target.missing ?? '',
    inferred: joined(target.inferred),
  };
}

function joined(values: readonly string[] = []): string {
  return values.join('、');
}

function boundWords({ bound, strict, approximate }: Measure): string {
  return [bound, ...(strict ? ['strict'] : []), ...(approximate ? ['approximate'] : [])].join(' ');
}

function baseWords({ relation, name }: Base): string {
  return `${relation} ${name}`;
}

function scopeWords({ population, divisions = [], each, dimension = [] }: Scope): readonly string[] {
  return [
    ...(population === undefined ? [] : [population]),
    ...divisions,
    ...(each ? ['each'] : []),
    ...dimension.map(([name, value]) => `${name} ${value}`),
  ];
}
