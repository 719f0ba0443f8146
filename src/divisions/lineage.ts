import { type CodeRecord, type CodeTable, codeTable } from './code-table.ts';

/** How some area of a division came to be in a division of another table. */
export interface Trace {
  /**
   * `main`: by staying, or because the whole was taken over. `parted`: a part left while the rest stayed. `split`: the
   * division ended, and its area was divided.
   */
  readonly line: 'main' | 'parted' | 'split';
  /** Some is there for certain; else perhaps: it may be another part that moved on. */
  readonly certain: boolean;
  /** Nothing else is there. */
  readonly alone: boolean;
  /** On the way it came together with others, by more than staying where it was. */
  readonly merged: boolean;
}

type Step = (record: CodeRecord) => readonly CodeRecord[];

/**
 * Where the area of a division of one table is in another, later or earlier, and how it came there. The source tells for each
 * year which divisions share area. What follows over several years is certain only for the division itself, for what goes on
 * whole, and for parts of what holds nothing else.
 */
export function lineageOf(
  start: CodeRecord,
  from: number,
  to: number,
  { after, before }: CodeTable = codeTable(),
): ReadonlyMap<CodeRecord, Trace> {
  let traces: ReadonlyMap<CodeRecord, Trace> = new Map([
    [start, { line: 'main', certain: true, alone: true, merged: false }],
  ]);
  for (let year = from + 1; year <= to; year += 1) {
    traces = stepOf(
      traces,
      (record) => after(record, year),
      (record) => before(record, year),
    );
  }
  for (let year = from; year > to; year -= 1) {
    traces = stepOf(
      traces,
      (record) => before(record, year),
      (record) => after(record, year),
    );
  }
  return traces;
}

/** One year on, or back. */
function stepOf(traces: ReadonlyMap<CodeRecord, Trace>, on: Step, back: Step): ReadonlyMap<CodeRecord, Trace> {
  const next = new Map<CodeRecord, Trace>();
  for (const [record, trace] of traces) {
    const places = on(record);
    for (const place of places) {
      const origins = back(place);
      const alone = origins.every((origin) => traces.get(origin)?.alone === true);
      const isItself = place === record && trace.line === 'main' && !trace.merged;
      const stepped: Trace = {
        line: trace.line === 'main' ? lineTo(place, record, places) : trace.line,
        certain: trace.certain && (places.length === 1 || trace.alone || isItself),
        alone,
        merged: trace.merged || (place !== record && origins.length > 1 && !alone),
      };
      // The main line is always the first; of two ways into one place the first names it, and either makes it certain.
      const first = next.get(place);
      next.set(place, first === undefined ? stepped : { ...first, certain: first.certain || stepped.certain });
    }
  }
  return next;
}

function lineTo(place: CodeRecord, record: CodeRecord, places: readonly CodeRecord[]): Trace['line'] {
  if (place === record || places.length === 1) return 'main';
  return places[0] === record ? 'parted' : 'split';
}
