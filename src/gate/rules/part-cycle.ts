import type { Id } from '../../entity.ts';
import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

type Edge = readonly [from: Id, to: Id];

/** A figure that is a part of its own part: nothing could be summed. Told at each link of the ring. */
export const partCycle: Rule = ({ links }, tell) => {
  const edges: Edge[] = [];
  const parts = links.filter(({ value, from }) => value.kind === 'part-of' && value.to !== from);
  for (const { value, from } of parts) if (from !== undefined && value.to !== null) edges.push([from, value.to]);
  // What neither leads out nor is led into from outside goes round.
  const leadingOn = withoutDeadEnds(edges);
  const ring = new Set(withoutDeadEnds(leadingOn.map(([from, to]): Edge => [to, from])).map(([from]) => from));
  for (const found of parts) {
    const { value, from } = found;
    if (from !== undefined && value.to !== null && ring.has(from) && ring.has(value.to)) {
      tell('gate/part-cycle', pathOf(found, 'to'), { received: from });
    }
  }
};

/** A figure with those that lead to it. */
interface Stop {
  /** How many edges lead on from it. */
  onward: number;
  readonly sources: Stop[];
}

/** The edges that go on for ever: those to where nothing leads on are taken away, until none is left. */
function withoutDeadEnds(edges: readonly Edge[]): readonly Edge[] {
  const stops = new Map<Id, Stop>();
  const stopOf = (id: Id): Stop => {
    const stop = stops.get(id) ?? { onward: 0, sources: [] };
    stops.set(id, stop);
    return stop;
  };
  for (const [from, to] of edges) {
    const source = stopOf(from);
    source.onward += 1;
    stopOf(to).sources.push(source);
  }
  const ends = [...stops.values()].filter(({ onward }) => onward === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    for (const source of end.sources) {
      source.onward -= 1;
      if (source.onward === 0) ends.push(source);
    }
  }
  return edges.filter(([, to]) => stopOf(to).onward > 0);
}
