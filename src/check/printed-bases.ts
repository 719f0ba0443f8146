import { groupBy } from '../group-by.ts';
import { unitLikeness } from '../quantity/unit.ts';
import { auditRate } from './audit-rate.ts';
import type { CheckInput } from './finding.ts';
import { amountOf, figuresById, isMeasured, isPlain, type PlacedFigure, type PlacedMeasure } from './placed-figures.ts';
import { targetsOfEntries } from './targets-of-entries.ts';
import { unitsKnown } from './units-known.ts';

/** What a rate with its part alone may be a rate of: surely, or perhaps. */
export interface PrintedBase {
  readonly whole?: PlacedMeasure;
  readonly candidate?: PlacedMeasure;
}

/** Of more targets none is looked for: which of them is the plan is not said. */
const fewTargets = 20;

/**
 * The bases that are printed beside rates though no link says so: the one number of the kind of the part that the rate itself
 * prints (占年度计划投资18亿元的70%); of 占计划的70% the one target of that kind, where it gives the rate; else it is a candidate.
 */
export function printedBases(
  input: Pick<CheckInput, 'plan' | 'report' | 'units'>,
  figures: readonly PlacedFigure[],
): (rate: PlacedMeasure, part: PlacedMeasure) => PrintedBase {
  const plain = figures.filter(isMeasured).filter(({ figure }) => isPlain(figure.measure));
  const byId = figuresById(plain);
  const promised = targetsOfEntries(input, figures);
  const said = groupBy(
    plain.flatMap((found) => {
      const links = found.figure.as === 'parameter' ? (found.figure.links ?? []) : [];
      const sure = links.filter(({ kind, by }) => kind === 'parameter-of' && by !== 'candidate');
      return sure.map(({ to }) => ({ found, to }));
    }),
    ({ to }) => to ?? '',
  );
  return (rate, part) => {
    const amount = amountOf(part.figure.measure);
    const onlyLike = (list: readonly PlacedMeasure[]) => {
      const like = list.filter(
        ({ figure }) => unitLikeness(amountOf(figure.measure).unit, amount.unit, input.units) === 'same',
      );
      return like.length === 1 ? like[0] : undefined;
    };
    const own = onlyLike((said.get(rate.figure.id) ?? []).map(({ found }) => found));
    if (own !== undefined) return { whole: own };
    const ids = rate.path[0] === 'entries' ? (promised.get(`${rate.path[1]}`) ?? []) : [];
    if (!rate.figure.indicator.includes('计划') || ids.length > fewTargets) return {};
    const planned = onlyLike(ids.flatMap((id) => byId.get(id) ?? []));
    if (planned === undefined) return {};
    const numbers = { printed: rate.figure.measure.value, part: amount, whole: amountOf(planned.figure.measure) };
    const audit = auditRate(numbers, unitsKnown(input));
    return audit.ok && audit.value.verdict === 'matches' ? { whole: planned } : { candidate: planned };
  };
}
