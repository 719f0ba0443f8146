import { type CodeRecord, codeTable } from './code-table.ts';

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
  /** On its main line it came together with others. */
  readonly merged: boolean;
}

type Step = (record: CodeRecord) => readonly CodeRecord[];

/**
 * Where the area of a division of one table is in another, later or earlier, and how it came there. The source tells for each
 * year which divisions share area; what follows over several years is certain only where one holds nothing else.
 */
export function lineageOf(start: CodeRecord, from: number, to: number): ReadonlyMap<CodeRecord, Trace> {
  const { after, before } = codeTable();
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
      const stepped: Trace = {
        line: trace.line === 'main' ? lineTo(place, record, places) : trace.line,
        certain: trace.certain && (places.length === 1 || trace.alone),
        alone,
        merged: trace.merged || (place !== record && origins.length > 1 && !alone),
      };
      next.set(place, joined(stepped, next.get(place)));
    }
  }
  return next;
}

function lineTo(place: CodeRecord, record: CodeRecord, places: readonly CodeRecord[]): Trace['line'] {
  if (place === record || places.length === 1) return 'main';
  return places[0] === record ? 'parted' : 'split';
}

const rank = ['parted', 'split', 'main'];

/** What two ways into one place say together. */
function joined(trace: Trace, other: Trace | undefined): Trace {
  if (other === undefined) return trace;
  const leading = rank.indexOf(trace.line) > rank.indexOf(other.line) ? trace : other;
  return { ...leading, certain: trace.certain || other.certain };
}
