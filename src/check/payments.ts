import { groupBy } from '../group-by.ts';
import { nameKey } from '../name.ts';
import { perTime } from '../progress/per.ts';
import { type UnitOptions, unitLikeness } from '../quantity/unit.ts';
import type { CheckInput } from './finding.ts';
import { amountOf, figuresById, isMeasured, isPlain, type PlacedMeasure, placedFigures } from './placed-figures.ts';
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

/** How many parts of the persons are held against standards of their own: who is paid in more ways is not told apart here. */
const manyWays = 50;

/** Money of a report that says for whom it was paid, with the standards of the same name: 护理补贴资金 and 护理补贴标准. */
export function paymentsOf(input: CheckInput): readonly Payment[] {
  const figures = placedFigures(input);
  const byId = figuresById(figures);
  const measured = figures.filter(isMeasured).filter(({ figure }) => isPlain(figure.measure));
  const plain = figuresById(measured);
  const standards = standardsByName(measured, input);
  const parts = completeParts(measured);
  const planned = (persons: PlacedMeasure) => {
    const target = byId.get(persons.figure.links?.find(({ kind }) => kind === 'answers')?.to ?? '');
    return target !== undefined && isMeasured(target) ? { planned: target } : {};
  };
  return measured.flatMap((money) => {
    const link = money.figure.links?.find(({ kind, by }) => kind === 'pays-for' && by !== 'candidate');
    const persons = plain.get(link?.to ?? '');
    if (persons === undefined || money.document !== 'report' || money.figure.as !== 'actual') return [];
    if (!isMoney(money, input) || !isCount(amountOf(persons.figure.measure), input)) return [];
    // 发放8200人次: each time is counted, and so are its months; what is of one month is not that of all.
    if (isByTimes(persons) || money.figure.cumulative === false) return [];
    const named = standardsOf(money, persons, standards);
    const shares = sharesOf(persons, parts.get(persons.figure.id) ?? [], named);
    return [
      {
        money,
        persons,
        hasStandard: named.length > 0,
        shares: shares.map((share) => ({ ...share, ...planned(share.persons) })),
      },
    ];
  });
}

/** The standards named like the money; else, of money that is named for nothing or for its persons alone, those named like these. */
function standardsOf(
  money: PlacedMeasure,
  persons: PlacedMeasure,
  standards: ReadonlyMap<string, readonly PlacedMeasure[]>,
): readonly PlacedMeasure[] {
  const named = standards.get(nameOf(money)) ?? [];
  const paid = paidFor(money);
  const counted = paidFor(persons);
  if (named.length > 0 || counted === '' || (paid !== '' && paid !== counted)) return named;
  return [...standards.values()]
    .flat()
    .filter((standard) => standard.project === money.project && paidFor(standard) === counted);
}

function isByTimes({ figure: { measure } }: PlacedMeasure): boolean {
  return amountOf(measure).unit.endsWith('次');
}

/** The one standard for all; or for each part the one of its own dimensions. Nothing where either is left over. */
function sharesOf(
  persons: PlacedMeasure,
  parts: readonly { readonly part: PlacedMeasure }[],
  standards: readonly PlacedMeasure[],
): readonly PaymentShare[] {
  const [only, another] = standards;
  if (only !== undefined && another === undefined) return [{ persons, standard: only }];
  if (standards.length !== parts.length || standards.length > manyWays) return [];
  const shares = standards.flatMap((standard) =>
    parts
      .filter(({ part }) => dimensionsOf(part) === dimensionsOf(standard))
      .map(({ part }) => ({ persons: part, standard })),
  );
  return shares.length === standards.length ? shares : [];
}

/** Those of the persons of whom it is said that they are all there are, by the id of the whole. */
function completeParts(
  measured: readonly PlacedMeasure[],
): ReadonlyMap<string, readonly { readonly part: PlacedMeasure }[]> {
  const parts = measured.flatMap((part) => {
    const links = (part.figure.links ?? []).filter(({ kind, complete }) => kind === 'part-of' && complete);
    return [...new Set(links.map(({ to }) => to))].map((to) => ({ part, to }));
  });
  return groupBy(parts, ({ to }) => to ?? '');
}

/** Standards in money for each head and month or year, of the report's entry or else of the plan's project, by {@link nameOf}. */
function standardsByName(measured: readonly PlacedMeasure[], options: UnitOptions) {
  const standards = measured.filter((found) => {
    const { figure } = found;
    const isStandard = 'role' in figure && figure.role === 'standard' && figure.when === undefined;
    return isStandard && isMoney(found, options) && timeOf(found) !== undefined;
  });
  return new Map(
    [...groupBy(standards, nameOf)].map(([name, named]) => {
      const printed = named.filter(({ document }) => document === 'report');
      return [name, printed.length > 0 ? printed : named] as const;
    }),
  );
}

/** What money or a standard is for, and in which project. */
function nameOf(found: PlacedMeasure): string {
  return JSON.stringify([found.project, stemOf(found)]);
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
function stemOf({ figure }: PlacedMeasure): string {
  return nameKey(figure.indicator).replace(/(?:资金支出|资金|支出|经费|标准)$/, '');
}

/** What is paid, without that it is: 高龄津贴 of 发放高龄津贴; nothing of 累计发放资金. */
function paidFor(found: PlacedMeasure): string {
  return stemOf(found).replace(/^(?:[已月共]|累计|共计){0,3}(?:发放|拨付|支付|兑付)/, '');
}

function dimensionsOf({ figure }: PlacedMeasure): string {
  return JSON.stringify(figure.scope?.dimension ?? []);
}
