import type { Actual, Claim } from '../../plan/figure.ts';
import type { ProgressEntry, ProgressReport } from '../../progress/progress-report.ts';
import type { ReadOptions } from '../options.ts';
import type { TextReading } from '../read-text.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { type Margin, note } from './draft.ts';
import { indicatorOf } from './indicator.ts';
import type { ItemFigures } from './item-figures.ts';
import { baseOf, measureOf, stageOf } from './measure.ts';
import { namesUnits, notePassages, placed, responsibilityOf } from './project-of.ts';
import { divisionOf, sourceOf } from './source-of.ts';

/** The report a text holds: an entry a row, and the money of the whole programme. */
export function reportOf(
  reading: TextReading,
  figures: readonly ItemFigures[],
  options: ReadOptions,
  plan: string | undefined,
  margin: Margin,
): ProgressReport | undefined {
  const { frame } = reading.outline;
  const { period } = frame;
  if (period === undefined) return undefined;
  const division = divisionOf(frame, options, margin);
  note(margin, ['period'], period, period.inferred === undefined ? 'stated' : 'inferred');
  return {
    schemaVersion: '1.0',
    id: `${division.code ?? division.name}-${period.to.slice(0, 7)}`,
    source: sourceOf(frame, margin),
    division,
    period: { from: period.from, to: period.to, cumulative: true },
    ...(plan !== undefined && { plan }),
    entries: reading.items.map((item, index) =>
      entryOf(item, figures[index] as ItemFigures, plan !== undefined, ['entries', index], margin),
    ),
    funds: fundsOf(reading, margin),
  };
}

function entryOf(
  { item, id }: TextReading['items'][number],
  { targets, parameters, reportParameters, actuals, claims }: ItemFigures,
  hasPlan: boolean,
  path: readonly (string | number)[],
  margin: Margin,
): ProgressEntry {
  note(margin, path, item.name);
  // A list of none where what is promised was read and holds no figure: its characters stand as evidence of the list.
  const hasPromises = !hasPlan && (targets.length > 0 || item.passages.some(({ kind }) => kind === 'promise'));
  if (hasPromises) notePassages(item, 'promise', [...path, 'targets'], margin);
  notePassages(item, 'result', [...path, 'actuals'], margin);
  const stated = hasPlan ? reportParameters : [...parameters, ...reportParameters];
  return {
    id: `E${id}`,
    ...(hasPlan && { project: id }),
    number: item.marker?.text ?? '',
    name: item.name.text,
    responsibilities: item.units
      .filter(namesUnits)
      .map((list, index) => responsibilityOf(list, [...path, 'responsibilities', index], margin)),
    ...(hasPromises && { targets: placed(targets, [...path, 'targets'], margin) }),
    actuals: placed(actuals, [...path, 'actuals'], margin),
    claims: placed(claims, [...path, 'claims'], margin),
    ...(stated.length > 0 && { parameters: placed(stated, [...path, 'parameters'], margin) }),
  };
}

/** Money of the whole programme, and the printed rates of it 资金. */
function fundsOf({ text, numbers }: TextReading, margin: Margin): readonly (Actual | Claim)[] {
  const found = numbers.filter(({ number, as }) => number.side === 'funds' && as === 'funding');
  let actuals = 0;
  let last: string | undefined;
  return found.map((number, index) => {
    const isRate = number.number.unit.name === '%';
    if (!isRate) actuals += 1;
    const id = isRate ? `F.C${index + 1 - actuals}` : `F.A${actuals}`;
    const [start, end] = [number.number.clause.start, number.number.clause.end];
    const path = ['funds', index];
    note(margin, path, { text: text.slice(start, end), span: [start, end] }, 'stated', number.rule);
    margin.places.set(number, path);
    const common = {
      id,
      indicator: indicatorOf(text, number, before(found, index), found[index + 1]) || '民生工程资金',
      measure: measureOf(number),
    };
    if (!isRate) {
      last = id;
      const stage = stageOf(number);
      return { ...common, as: 'actual', role: 'flow', ...(stage && { stage }) };
    }
    const base = baseOf(number);
    const links = [
      { kind: 'numerator' as const, to: last ?? null },
      { kind: 'denominator' as const, to: null },
    ];
    return { ...common, as: 'claim', role: 'level', ...(base && { base }), links };
  });
}

function before(list: readonly ReadNumber[], index: number): ReadNumber | undefined {
  return index === 0 ? undefined : list[index - 1];
}
