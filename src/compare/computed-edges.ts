import { diffTargets, type TargetChange } from './diff-targets.ts';
import type { Link } from './lineage.ts';
import type { MatchRules } from './match-subjects.ts';
import type { PlanEdge } from './plan-diff.ts';
import type { Subject } from './subjects.ts';

/** What became of the contents of a kept subject. */
interface Content {
  readonly targets: readonly TargetChange[] | 'unknown';
  /** Whether it promises something else, itself or in an item. */
  readonly isRefined: boolean;
}

/**
 * The edges that the comparison found: one a link, two where a kept subject has another name and other promises; and one
 * for every project on one list only, and every item on one list only of a kept project whose contents are known.
 */
export function computedEdges(
  previous: readonly Subject[],
  current: readonly Subject[],
  links: readonly Link[],
  rules: MatchRules,
): readonly PlanEdge[] {
  const contents = contentsOf(current, links, rules);
  const isTold = ({ level, within }: Subject) => level === 'project' || (within !== undefined && contents.has(within));
  const linked = new Set(links.map(({ from }) => from));
  return [
    ...current.flatMap((to): readonly PlanEdge[] => {
      const own = links.filter((link) => link.to === to);
      if (own.length > 0) return own.flatMap((link) => linkEdges(link, contents.get(to)));
      return isTold(to) ? [{ kind: 'added', level: to.level, to: to.reference, says: 'computed' }] : [];
    }),
    ...previous.flatMap((from): readonly PlanEdge[] => {
      if (linked.has(from) || !isTold(from)) return [];
      return [{ kind: 'retired', level: from.level, from: from.reference, says: 'computed', reason: 'unstated' }];
    }),
  ];
}

/** The contents of kept subjects, under both of their ends; none where only names are known. */
function contentsOf(
  current: readonly Subject[],
  links: readonly Link[],
  rules: MatchRules,
): ReadonlyMap<Subject, Content> {
  const contents = new Map<Subject, Content>();
  const keptFrom = new Map(links.flatMap(({ kind, from, to }) => (kind === 'kept' ? [[to, from]] : [])));
  // Items before their projects: a project is refined where an item of it is.
  for (const to of [...current].reverse()) {
    const from = keptFrom.get(to);
    if (from?.project === undefined || to.project === undefined) continue;
    const targets = diffTargets(from.project.targets, to.project.targets, rules);
    const keptParts = to.parts.filter((part) => keptFrom.get(part)?.within === from);
    const isRefined =
      targets.some((change) => change.kind !== 'continued') ||
      keptParts.length < Math.max(from.parts.length, to.parts.length) ||
      keptParts.some((part) => contents.get(part)?.isRefined);
    contents.set(from, { targets, isRefined }).set(to, { targets, isRefined });
  }
  return contents;
}

function linkEdges(link: Link, content: Content = { targets: 'unknown', isRefined: false }): readonly PlanEdge[] {
  const { from, to, says, score, grounds } = link;
  const known = { ...(score !== undefined && { score }), ...(grounds && { grounds }) };
  const level = from.level === 'item' || to.level === 'item' ? 'item' : 'project';
  const edge = (kind: PlanEdge['kind']) =>
    ({ kind, level, from: from.reference, to: to.reference, says, ...known }) as const;
  if (link.kind !== 'kept') return [edge(link.kind)];
  const { targets, isRefined } = content;
  if (from.key === to.key) return [{ ...edge(isRefined ? 'refined' : 'continued'), targets }];
  return isRefined
    ? [edge('renamed'), { ...edge('refined'), says: 'computed', targets }]
    : [{ ...edge('renamed'), targets }];
}
