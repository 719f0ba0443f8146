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

/** The edges that go on for ever: those to where nothing leads on are taken away, until none is left. */
function withoutDeadEnds(edges: readonly Edge[]): readonly Edge[] {
  const onward = new Map<Id, number>();
  const backward = new Map<Id, Id[]>();
  for (const [from, to] of edges) {
    onward.set(from, (onward.get(from) ?? 0) + 1);
    if (!onward.has(to)) onward.set(to, 0);
    const sources = backward.get(to);
    if (sources === undefined) backward.set(to, [from]);
    else sources.push(from);
  }
  const ends = [...onward].filter(([, count]) => count === 0).map(([id]) => id);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    for (const from of backward.get(end) ?? []) {
      const left = (onward.get(from) ?? 0) - 1;
      onward.set(from, left);
      if (left === 0) ends.push(from);
    }
  }
  return edges.filter(([, to]) => onward.get(to) !== 0);
}
