import { groupBy } from '../group-by.ts';
import type { Result } from '../issue.ts';
import { nameKey } from '../name.ts';
import type { Actual, Claim, Link } from '../plan/figure.ts';
import { auditRate, type RateAudit } from './audit-rate.ts';
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
import { printedBases } from './printed-bases.ts';
import { roundingHabit } from './rounding-habit.ts';
import { unitsKnown } from './units-known.ts';

/** One rate that a report prints, with the numbers it is made of and its audit. */
export interface PrintedRate extends RatePair {
  /** The rate as the report prints it. */
  readonly rate: PlacedMeasure<Claim | Actual>;
  /** Numbers that may be its part or its whole, by a link that says so. */
  readonly candidates: readonly RateCandidate[];
  /** Held against its numbers; refused where their units are unlike. */
  readonly audit: Result<RateAudit>;
}

/** What a rate is made of, as far as that is sure. */
export interface RatePair {
  /** What was done, there or spent. */
  readonly part?: PlacedMeasure;
  /** What it is a part of. */
  readonly whole?: PlacedMeasure;
}

/** A number that may be the part or the whole of a rate. */
export interface RateCandidate {
  /** Which of the two it may be. */
  readonly as: 'part' | 'whole';
  /** The number, with where it stands. */
  readonly placed: PlacedMeasure;
}

/**
 * Every rate that a report prints in percent 自报比率, in its order, with what it is made of and the audit of {@link auditRate}: all
 * claims, and results that name their numerator or denominator.
 *
 * A rate is made of what its links say: numerator and denominator; where it names neither, of the target it is a completion of and
 * the one result that answers that target. A candidate is no pairing: with one alone the verdict is `no-base`.
 *
 * @param input the report, and the plan whose targets it answers
 * @returns one entry a rate; rates with 以上, 左右 or 约 are left out
 * @source our convention
 * @example
 * ```ts
 * import { printedRates } from 'minsheng/check';
 * import { huaibei2020, huaibei2020June } from 'minsheng/samples';
 *
 * const rates = printedRates({ plan: huaibei2020, report: huaibei2020June });
 * const matching = rates.filter(({ audit }) => audit.ok && audit.value.verdict === 'matches');
 * console.log(matching.length); // => 24
 * ```
 */
export function printedRates(input: Pick<CheckInput, 'plan' | 'report' | 'units'>): readonly PrintedRate[] {
  const figures = placedFigures(input);
  const byId = figuresById(figures);
  const measured = (id: string | null | undefined) =>
    [byId.get(id ?? '')].filter((found) => found !== undefined).filter(isMeasured);
  const answers = answersByTarget(figures);
  const baseOf = printedBases(input, figures);
  const made = figures.filter(isRate).map((rate) => {
    const said = (rate.figure.links ?? []).filter(({ kind }) => kind === 'numerator' || kind === 'denominator');
    const pair = said.length === 0 ? completionOf(rate, answers, measured) : saidPair(said, measured);
    const { whole, candidate } = pair.part && !pair.whole ? baseOf(rate, pair.part) : {};
    const candidates = said
      .filter(({ by }) => by === 'candidate')
      .flatMap(({ kind, to }) =>
        measured(to).map((placed): RateCandidate => ({ as: kind === 'numerator' ? 'part' : 'whole', placed })),
      );
    const maybe: readonly RateCandidate[] = candidate === undefined ? [] : [{ as: 'whole', placed: candidate }];
    return { rate, ...pair, ...(whole && { whole }), candidates: [...candidates, ...maybe] };
  });
  const audited = (ceils: boolean) =>
    made.map((found) => ({ ...found, audit: auditRate(numbersOf(found), { ...unitsKnown(input), ceils }) }));
  const rates = audited(false);
  return roundingHabit(rates) === 'ceiled' ? audited(true) : rates;
}

type Lookup = (id: string | null | undefined) => readonly PlacedMeasure[];

function isRate(found: PlacedFigure): found is PlacedMeasure<Claim | Actual> {
  const { as, measure, links = [] } = found.figure;
  if (measure === undefined || nameKey(amountOf(measure).unit) !== '%' || !isPlain(measure)) return false;
  const isMade = links.some(({ kind }) => kind === 'numerator' || kind === 'denominator');
  return as === 'claim' || (as === 'actual' && isMade);
}

function sure(links: readonly Link[], kind: Link['kind']): readonly Link[] {
  return links.filter((link) => link.kind === kind && link.by !== 'candidate');
}

function saidPair(links: readonly Link[], measured: Lookup): RatePair {
  const [part] = sure(links, 'numerator').flatMap(({ to }) => measured(to));
  const [whole] = sure(links, 'denominator').flatMap(({ to }) => measured(to));
  return { ...(part && { part }), ...(whole && { whole }) };
}

/** The results of all of a target that answer it, by its id. */
type Answers = ReadonlyMap<string, readonly { readonly found: PlacedMeasure }[]>;

function answersByTarget(figures: readonly PlacedFigure[]): Answers {
  const answering = figures.filter(isMeasured).flatMap((found) => {
    const { as, links = [], scope } = found.figure;
    const isOfAll = as === 'actual' && scope?.divisions === undefined;
    return isOfAll ? [...new Set(sure(links, 'answers').map(({ to }) => to))].map((to) => ({ found, to })) : [];
  });
  return groupBy(answering, ({ to }) => to ?? '');
}

/** The pair of a rate that names none: the target it is a completion of, and the one result of all of it that answers that. */
function completionOf({ figure }: PlacedMeasure, answers: Answers, measured: Lookup): RatePair {
  const [link] = sure(figure.links ?? [], 'completion-of');
  const [whole] = measured(link?.to);
  if (whole === undefined || link?.differs !== undefined || figure.scope?.divisions !== undefined) return {};
  const [part, another] = answers.get(whole.figure.id) ?? [];
  return part === undefined || another !== undefined ? { whole } : { part: part.found, whole };
}

/** The numbers to audit a rate with: both where both are sure, else one of those there are; of pairs none of which is sure, none. */
function numbersOf({ rate, part, whole, candidates }: Omit<PrintedRate, 'audit'>) {
  const printed = rate.figure.measure.value;
  const isTried = candidates.some(({ as }) => as === 'part') && candidates.some(({ as }) => as === 'whole');
  const maybe = isTried ? [] : candidates.map(({ placed }) => placed);
  const known = [part, whole, ...maybe].find((found) => found !== undefined);
  if (part !== undefined && whole !== undefined) {
    return { printed, part: amountOf(part.figure.measure), whole: amountOf(whole.figure.measure) };
  }
  return { printed, ...(known && { part: amountOf(known.figure.measure) }) };
}
