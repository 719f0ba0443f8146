import { isIsoDate } from '../period/date.ts';
import type { Actual, Claim, Target } from '../plan/figure.ts';
import { attainment } from '../progress/attainment.ts';
import type { Attainment } from '../progress/verdict.ts';
import type { CheckInput } from './finding.ts';
import { figuresById, isMeasured, type PlacedFigure, type PlacedMeasure, placedFigures } from './placed-figures.ts';

/** A number that answers that of a target by a link that is sure, and what comes of holding it against the target. */
export interface JudgedAnswer {
  readonly target: PlacedMeasure<Target>;
  readonly answer: PlacedMeasure<Actual | Claim>;
  readonly attained: Attainment;
}

/** Every number with every target that it answers, in the order of the report, judged for the report's last day. */
export function judgedAnswers(input: CheckInput): readonly JudgedAnswer[] {
  const figures = placedFigures(input);
  const byId = figuresById(figures);
  const asOf = input.report?.period.to ?? '';
  const options = {
    ...(isDay(asOf) && { asOf }),
    ...(input.units && { units: input.units }),
    figures: (id: string) => byId.get(id)?.figure,
  };
  return figures
    .filter(isResult)
    .filter(isMeasured)
    .flatMap((answer) =>
      (answer.figure.links ?? []).flatMap(({ kind, to, by }) => {
        const target = kind === 'answers' && by !== 'candidate' ? byId.get(to ?? '') : undefined;
        if (target === undefined || !isTarget(target) || !isMeasured(target)) return [];
        return [{ target, answer, attained: attainment(target.figure, answer.figure, options) }];
      }),
    );
}

function isDay(text: string): boolean {
  return isIsoDate(text) && text.length === 'YYYY-MM-DD'.length;
}

function isResult(found: PlacedFigure): found is PlacedFigure<Actual | Claim> {
  return found.figure.as === 'actual' || found.figure.as === 'claim';
}

function isTarget(found: PlacedFigure): found is PlacedFigure<Target> {
  return found.figure.as === 'target';
}
