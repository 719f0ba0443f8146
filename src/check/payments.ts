import { nameKey } from '../name.ts';
import { perTime } from '../progress/per.ts';
import { type UnitOptions, unitLikeness } from '../quantity/unit.ts';
import type { CheckInput } from './finding.ts';
import {
  amountOf,
  figuresById,
  isMeasured,
  isPlain,
  type PlacedFigure,
  type PlacedMeasure,
  placedFigures,
} from './placed-figures.ts';
import { isCount } from './rate-range.ts';

/** Some of the persons paid, and what each of them is due. */
export interface PaymentShare {
  readonly persons: PlacedMeasure;
  /** The target that the persons answer; absent where there is none. */
  readonly planned?: PlacedMeasure;
  /** An amount for each, per month or per year. */
  readonly standard: PlacedMeasure;
}

/** Money with the persons it was paid for. */
export interface Payment {
  readonly money: PlacedMeasure;
  readonly persons: PlacedMeasure;
  /** Whether a standard of the same name is printed. */
  readonly hasStandard: boolean;
  /** Who gets what; empty where no standard is printed, or where it is not clear which holds for whom. */
  readonly shares: readonly PaymentShare[];
}

/** Money of a report that says for whom it was paid, with the standards of the same name: 护理补贴资金 and 护理补贴标准. */
export function paymentsOf(input: CheckInput): readonly Payment[] {
  const figures = placedFigures(input);
  const byId = figuresById(figures);
  const measured = figures.filter(isMeasured).filter(({ figure }) => isPlain(figure.measure));
  const paid = measured.filter(({ figure, document }) => document === 'report' && figure.as === 'actual');
  const planned = (persons: PlacedMeasure) => {
    const target = byId.get(persons.figure.links?.find(({ kind }) => kind === 'answers')?.to ?? '');
    return target !== undefined && isMeasured(target) ? { planned: target } : {};
  };
  return paid.flatMap((money) => {
    const link = money.figure.links?.find(({ kind, by }) => kind === 'pays-for' && by !== 'candidate');
    const persons = measured.find(({ figure }) => figure.id === link?.to);
    if (persons === undefined || !isMoney(money, input) || !isCount(amountOf(persons.figure.measure), input)) return [];
    const standards = standardsOf(money, measured, input);
    const parts = measured.filter(({ figure }) =>
      figure.links?.some(({ kind, to, complete }) => kind === 'part-of' && to === persons.figure.id && complete),
    );
    const shares = sharesOf(persons, parts, standards).map((share) => ({ ...share, ...planned(share.persons) }));
    return [{ money, persons, hasStandard: standards.length > 0, shares }];
  });
}

/** The one standard for all; or for each part the one of its own dimensions. Nothing where either is left over. */
function sharesOf(
  persons: PlacedMeasure,
  parts: readonly PlacedMeasure[],
  standards: readonly PlacedMeasure[],
): readonly PaymentShare[] {
  const [only, ...others] = standards;
  if (only !== undefined && others.length === 0) return [{ persons, standard: only }];
  const shares = standards.flatMap((standard) =>
    parts.filter((part) => dimensionsOf(part) === dimensionsOf(standard)).map((part) => ({ persons: part, standard })),
  );
  return shares.length === standards.length && shares.length === parts.length ? shares : [];
}

/** Standards in money for each head and month or year, of the same name, of the report's entry or else of the plan's project. */
function standardsOf(
  money: PlacedMeasure,
  measured: readonly PlacedMeasure[],
  options: UnitOptions,
): readonly PlacedMeasure[] {
  const name = stemOf(money);
  const named = measured.filter((found) => {
    const { figure, project } = found;
    const isStandard = 'role' in figure && figure.role === 'standard' && figure.when === undefined;
    const isHere = project === money.project && stemOf(found) === name;
    return isStandard && isHere && isMoney(found, options) && timeOf(found) !== undefined;
  });
  const printed = named.filter(({ document }) => document === 'report');
  return printed.length > 0 ? printed : named;
}

/** The time a standard is for. */
export function timeOf({ figure }: PlacedMeasure): '月' | '年' | undefined {
  const time = perTime(figure.measure.per);
  return time === '月' || time === '年' ? time : undefined;
}

function isMoney({ figure }: PlacedMeasure, { units }: UnitOptions): boolean {
  return unitLikeness(amountOf(figure.measure).unit, '元', units) === 'same';
}

/** What money or a standard is for: 护理补贴 of 护理补贴资金. */
function stemOf({ figure }: PlacedFigure): string {
  return nameKey(figure.indicator).replace(/(?:资金支出|资金|支出|经费|标准)$/, '');
}

function dimensionsOf({ figure }: PlacedFigure): string {
  return JSON.stringify(figure.scope?.dimension ?? []);
}
