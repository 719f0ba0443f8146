import type { Actual, Claim, Parameter, Target } from '../../plan/figure.ts';
import type { ReadItem, TextReading } from '../read-text.ts';
import type { DraftFigure } from './draft.ts';
import { namedFigures } from './figure-ids.ts';
import { parametersOf } from './parameter-figures.ts';
import { promisesOf } from './promise-figures.ts';
import { resultsOf } from './result-figures.ts';

/** Everything one project promises and reports. */
export interface ItemFigures {
  readonly targets: readonly DraftFigure<Target>[];
  /** Of what is promised. */
  readonly parameters: readonly DraftFigure<Parameter>[];
  /** Of what is reported. */
  readonly reportParameters: readonly DraftFigure<Parameter>[];
  readonly actuals: readonly DraftFigure<Actual>[];
  readonly claims: readonly DraftFigure<Claim>[];
}

/** The figures of one item, with links between them. */
export function figuresOfItem(reading: TextReading, item: ReadItem, year: string): ItemFigures {
  const named = namedFigures(reading, item);
  const parameters = parametersOf(reading, item, named);
  const isReported = ({ number }: DraftFigure<Parameter>): boolean => number?.number.side === 'result';
  const { actuals, claims } = resultsOf(reading, item, named);
  return {
    targets: promisesOf(reading, item, named, year),
    parameters: parameters.filter((one) => !isReported(one)),
    reportParameters: parameters.filter(isReported),
    actuals,
    claims,
  };
}
