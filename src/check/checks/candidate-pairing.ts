import type { Id } from '../../entity.ts';
import { groupBy } from '../../group-by.ts';
import { nameKey } from '../../name.ts';
import { auditRate } from '../audit-rate.ts';
import type { Check, CheckInput } from '../finding.ts';
import { impliedBase } from '../implied-base.ts';
import {
  amountOf,
  figuresById,
  isMeasured,
  type PlacedFigure,
  type PlacedMeasure,
  placedFigures,
} from '../placed-figures.ts';
import { type PrintedRate, printedRates } from '../printed-rates.ts';
import { amountWords, numberOf, tellFigure } from '../tell.ts';
import { unitsKnown } from '../units-known.ts';

/** Rates of which it is not sure what they are a rate of: the candidates in order, none chosen. */
export const candidatePairing: Check = {
  code: 'candidate-pairing',
  about: 'report',
  why: {
    en: 'The number nearest to a rate is often not the one it belongs to: 73.1 % printed after 233237 of 233237 pupils can only be of the money; the candidates are ranked, and none is chosen.',
    zh: '离完成率最近的数字未必是它的分子：“惠及学生233237人，完成73.1%”，学生已全部惠及，73.1%只能属于资金；候选数字只排序，不代为认定。',
  },
  finds: ['check/rate-unpaired'],
  check(input) {
    const rates = printedRates(input);
    const used = new Set(rates.flatMap(({ part, whole }) => [part?.figure.id, whole?.figure.id]));
    const results = openResults(input, used);
    return rates.filter(isUnpaired).flatMap((found) => {
      const ranked = rankedCandidates(input, found, results);
      if (ranked.length === 0) return [];
      const expected = ranked.map(({ words }) => words).join('>');
      const numbers = [numberOf('printed', found.rate), ...ranked.map(({ placed }) => numberOf('candidate', placed))];
      return [tellFigure(input, 'check/rate-unpaired', found.rate, { expected, numbers })];
    });
  },
};

/** A rate whose part is only a candidate, or that says nothing of what it is made of. */
function isUnpaired({ rate, part, whole, candidates }: PrintedRate): boolean {
  if (part !== undefined || whole !== undefined) return false;
  const isSaid = rate.figure.links?.some(({ kind }) => kind === 'numerator' || kind === 'denominator') === true;
  return candidates.some(({ as }) => as === 'part') || !isSaid;
}

/** A number that a rate may belong to; the lower the rank, the likelier. */
interface Candidate {
  readonly placed: PlacedMeasure;
  readonly words: string;
  readonly rank: readonly number[];
}

/** How many numbers beside a rate are looked at: whoever has more to choose from chooses by the text. */
const mostBeside = 20;

/** The results that a rate may belong to, by the place they share with it: what no rate is made of, and the targets they answer. */
interface OpenResults {
  readonly beside: ReadonlyMap<string, readonly PlacedMeasure[]>;
  readonly byId: ReadonlyMap<Id, PlacedFigure>;
}

function openResults(input: CheckInput, used: ReadonlySet<Id | undefined>): OpenResults {
  const figures = placedFigures(input);
  const open = figures.filter(isMeasured).filter((found) => isWork(found) && !used.has(found.figure.id));
  return { beside: groupBy(open, placeOf), byId: figuresById(figures) };
}

function isWork({ figure, document }: PlacedFigure): boolean {
  return document === 'report' && figure.as === 'actual' && (figure.role === 'flow' || figure.role === 'stock');
}

/** An entry; or the money of the programme. */
function placeOf({ path: [list, index] }: PlacedFigure): string {
  return list === 'funds' ? 'funds' : `${index}`;
}

/** The results beside a rate that no other rate is made of: those that fit first, those that cannot be last. */
function rankedCandidates(
  input: CheckInput,
  { rate, candidates }: PrintedRate,
  { beside, byId }: OpenResults,
): readonly Candidate[] {
  const place = placeOf(rate);
  const said = candidates.map(({ placed }) => placed).filter((placed) => isWork(placed) && placeOf(placed) === place);
  const linked = new Set(said.map(({ figure }) => figure.id));
  const open = (beside.get(place) ?? []).slice(0, mostBeside).filter(({ figure }) => !linked.has(figure.id));
  return [...new Set([...said, ...open])]
    .map((placed) => {
      const answered = placed.figure.links?.find(({ kind, by }) => kind === 'answers' && by !== 'candidate')?.to;
      const whole = byId.get(answered ?? '');
      const fit = fitOf(input, rate, placed, whole !== undefined && isMeasured(whole) ? whole : undefined);
      const likeness = sharedCharacters(rate.figure.indicator, placed.figure.indicator);
      const rank = [fit.rank, linked.has(placed.figure.id) ? 0 : 1, -likeness];
      return { placed, words: `${amountWords(placed)}${fit.words}`, rank };
    })
    .sort((one, other) => compareRanks(one.rank, other.rank));
}

/** Whether a result gives the rate of its target: 0 it does, 1 it has none to be held against, 2 it gives another rate. */
function fitOf(input: CheckInput, rate: PlacedMeasure, part: PlacedMeasure, whole: PlacedMeasure | undefined) {
  const printed = rate.figure.measure.value;
  const amount = amountOf(part.figure.measure);
  const audit = whole && auditRate({ printed, part: amount, whole: amountOf(whole.figure.measure) }, unitsKnown(input));
  if (audit?.ok && audit.value.exact) {
    const { verdict, exact } = audit.value;
    return { rank: verdict === 'mismatch' ? 2 : 0, words: `=${exact.halfUp}%` };
  }
  const base = impliedBase({ part: amount, printed }, unitsKnown(input));
  const { low, high } = base.ok ? base.value.halfUp : { low: '?', high: '?' };
  return { rank: 1, words: `÷${low}–${high ?? ''}` };
}

function sharedCharacters(one: string, other: string): number {
  const characters = new Set(nameKey(other));
  return [...new Set(nameKey(one))].filter((character) => characters.has(character)).length;
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((rank, index) => rank - (other[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
