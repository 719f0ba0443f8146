import type { Parameter } from '../../plan/figure.ts';
import type { ReadItem, TextReading } from '../read-text.ts';
import type { ReadNumber } from '../rules/settle.ts';
import type { DraftFigure } from './draft.ts';
import type { NamedFigures, PlacedFigure } from './figure-ids.ts';
import { indicatorOf } from './indicator.ts';
import { measureOf } from './measure.ts';
import { quoteOf } from './quote-of.ts';

/** Numbers of an item that qualify its figures 参数: each with the figure of its sentence that stands nearest. */
export function parametersOf(
  reading: TextReading,
  item: ReadItem,
  named: NamedFigures,
): readonly DraftFigure<Parameter>[] {
  if (named.parameters.length === 0) return [];
  const figures = [...named.promises, ...named.results].toSorted((a, b) => a.at - b.at);
  let at = 0;
  return named.parameters.flatMap((one) => {
    if ('words' in one) return [];
    const { number, id } = one;
    while (at < figures.length && (figures[at] as PlacedFigure).at < one.at) at += 1;
    const to = nearest(number, figures[at - 1], figures[at]);
    const found = indicatorOf(reading.text, number, undefined, undefined);
    const figure: Parameter = {
      id,
      as: 'parameter',
      indicator: found === '' ? item.item.name.text : found,
      measure: measureOf(number),
      ...(to !== undefined && { links: [{ kind: 'parameter-of', to, by: 'inferred' }] }),
    };
    return [{ figure, quote: quoteOf(reading, number), certainty: 'stated', number }];
  });
}

function nearest(
  { number }: ReadNumber,
  before: PlacedFigure | undefined,
  after: PlacedFigure | undefined,
): string | undefined {
  const place = number.numeral.span[0];
  const { start, end } = number.clause.sentence;
  const [first, second] = [before, after].map((one) =>
    one !== undefined && one.at >= start && one.at < end ? one : undefined,
  );
  if (first === undefined || second === undefined) return (first ?? second)?.id;
  return place - first.at < second.at - place ? first.id : second.id;
}
