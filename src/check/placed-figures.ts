import type { Id } from '../entity.ts';
import { isIsoDate } from '../period/date.ts';
import type { Actual, Claim, Measure, Parameter, Target } from '../plan/figure.ts';
import { projectPath, walkProjects } from '../plan/figures.ts';
import { isDecimalString } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { CheckedDocument, CheckInput } from './finding.ts';

/** Any figure of a plan or a report. */
export type AnyFigure = Target | Parameter | Actual | Claim;

/** A figure with where it stands. */
export interface PlacedFigure<F extends AnyFigure = AnyFigure> {
  /** The figure itself. */
  readonly figure: F;
  /** The document it stands in. */
  readonly document: CheckedDocument;
  /** Where in that document: keys and indexes from its root. */
  readonly path: readonly (string | number)[];
  /** Name of the project or entry; absent for the money of the whole programme. */
  readonly project?: string;
}

/** A figure that has a number. */
export type MeasuredFigure<F extends AnyFigure = AnyFigure> = F & { readonly measure: Measure };

/** A figure that has a number, with where it stands. */
export type PlacedMeasure<F extends AnyFigure = AnyFigure> = PlacedFigure<MeasuredFigure<F>>;

/** All figures of the documents, in their order, the plan's first. One whose number or date is
 * none is left out: the gate tells it. */
export function placedFigures({ plan, report }: CheckInput): readonly PlacedFigure[] {
  const walked = plan === undefined ? [] : walkProjects(plan.projects);
  const planned = walked.flatMap((at) => {
    const { name, targets, parameters = [] } = at.project;
    const place = { document: 'plan', project: name } as const;
    const path = projectPath(at);
    return [...placed(targets, place, [...path, 'targets']), ...placed(parameters, place, [...path, 'parameters'])];
  });
  const reported = (report?.entries ?? []).flatMap(
    ({ name, targets = [], actuals, claims, parameters = [] }, index) => {
      const place = { document: 'report', project: name } as const;
      const lists = { targets, actuals, claims, parameters };
      return Object.entries(lists).flatMap(([key, list]) => placed(list, place, ['entries', index, key]));
    },
  );
  return [...planned, ...reported, ...placed(report?.funds ?? [], { document: 'report' }, ['funds'])];
}

function placed(
  figures: readonly AnyFigure[],
  place: Pick<PlacedFigure, 'document' | 'project'>,
  path: readonly (string | number)[],
): readonly PlacedFigure[] {
  return figures
    .map((figure, index) => ({ ...place, figure, path: [...path, index] }))
    .filter(({ figure }) => isSound(figure));
}

function isSound({ measure, when }: AnyFigure): boolean {
  const numbers = [measure?.value, measure?.upper].filter((text) => text !== undefined);
  const dates = [when?.from, when?.to].filter((text) => text !== undefined);
  return numbers.every(isDecimalString) && dates.every(isIsoDate);
}

/** Figures by id; where an id stands in both documents, the plan's. */
export function figuresById<F extends PlacedFigure>(figures: readonly F[]): ReadonlyMap<Id, F> {
  const byId = new Map<Id, F>();
  for (const found of figures) if (!byId.has(found.figure.id)) byId.set(found.figure.id, found);
  return byId;
}

/** Whether a figure has a number. */
export function isMeasured<F extends AnyFigure>(found: PlacedFigure<F>): found is PlacedMeasure<F> {
  return found.figure.measure !== undefined;
}

/** The number of a figure in the unit meant. */
export function amountOf({ value, unit, unitMeant = unit }: Measure): Quantity {
  return { value, unit: unitMeant };
}

/** Whether a number is printed as it is, with no 以上, 左右 or 约. */
export function isPlain({ bound, approximate }: Measure): boolean {
  return (bound === 'unstated' || bound === 'exactly') && approximate === undefined;
}
