import type { ChangeKind } from '../plan/project.ts';
import { perfectScore } from './likeness.ts';
import { type Doubt, type Match, type MatchRules, matchSubjects } from './match-subjects.ts';
import type { EdgeGround, MatchCandidate } from './plan-diff.ts';
import type { Subject } from './subjects.ts';

/** A subject of last year and one of this year that belong together. */
export type SubjectPair = readonly [from: Subject, to: Subject];

/** How two subjects belong together. */
export interface Link {
  /** `kept`: whether continued, refined or renamed is told from their contents. */
  readonly kind: 'kept' | 'merged' | 'split' | 'absorbed' | 'spun-off';
  readonly from: Subject;
  readonly to: Subject;
  readonly says: 'declared' | 'computed';
  readonly score?: number;
  readonly grounds?: readonly EdgeGround[];
}

/** What was told before anything was compared. */
export interface KnownPairs {
  /** By the caller: stronger than any name. Several pairs of one subject: merged, or split. */
  readonly identity: readonly SubjectPair[];
  /** By the plan, at project level: for what the comparison leaves alone. */
  readonly declared: readonly SubjectPair[];
}

/** How the subjects of two lists belong together; what is in no link is on one list only. */
export interface Lineage {
  /** A project before its items. */
  readonly links: readonly Link[];
  readonly candidates: readonly MatchCandidate[];
}

/**
 * Finds how two lists belong together: what the caller knows; projects with projects; the items of kept projects with
 * each other; then items that became projects, projects that became items, and items that went to another project.
 */
export function lineageOf(
  previous: readonly Subject[],
  current: readonly Subject[],
  known: KnownPairs,
  rules: MatchRules,
): Lineage {
  const links: Link[] = [];
  const doubts: (readonly Doubt<Subject>[])[] = [];
  const placed = new Set<Subject>();
  const free = (list: readonly Subject[]) => list.filter((subject) => !placed.has(subject));
  const place = (list: readonly Link[]) => {
    for (const link of list) {
      links.push(link);
      placed.add(link.from).add(link.to);
    }
  };
  const relate = (ours: readonly Subject[], theirs: readonly Subject[]): readonly Doubt<Subject>[] => {
    const matching = matchSubjects(free(ours), free(theirs), rules);
    place(matching.exact.map(exactLink));
    place(matching.matches.flatMap(matchLinks));
    return matching.doubts;
  };
  let walked = 0;
  const relateParts = () => {
    // Grows while it is walked: kept items have items of their own.
    for (; walked < links.length; walked += 1) {
      const { kind, from, to } = links[walked] as Link;
      if (kind === 'kept') doubts.push(relate(from.parts, to.parts));
    }
  };

  place(identityLinks(known.identity));
  doubts.push(relate(projects(previous), projects(current)));
  for (const [from, to] of known.declared) {
    if (free([from, to]).length === 2) place([{ kind: 'kept', from, to, says: 'declared' }]);
  }
  relateParts();
  doubts.push(relate(items(previous), projects(current)));
  doubts.push(relate(projects(previous), items(current)));
  // What is doubtful among all items is most often nothing: it is not told.
  relate(items(previous), items(current));
  relateParts();

  const open = doubts.flat().filter(({ from, to }) => free([...from, ...to]).length === from.length + to.length);
  return { links, candidates: open.map(candidateOf).sort((a, b) => b.score - a.score) };
}

function projects(list: readonly Subject[]): readonly Subject[] {
  return list.filter(({ level }) => level === 'project');
}

function items(list: readonly Subject[]): readonly Subject[] {
  return list.filter(isItem);
}

function isItem({ level }: Subject): boolean {
  return level === 'item';
}

function identityLinks(pairs: readonly SubjectPair[]): readonly Link[] {
  return pairs.map(([from, to]) => {
    const froms = pairs.filter((pair) => pair[1] === to).map((pair) => pair[0]);
    const tos = pairs.filter((pair) => pair[0] === from).map((pair) => pair[1]);
    return { kind: kindOf(froms, tos), from, to, says: 'computed', score: perfectScore, grounds: [{ on: 'identity' }] };
  });
}

function exactLink([from, to]: SubjectPair): Link {
  const grounds = [{ on: 'name', score: perfectScore } as const];
  return { kind: kindOf([from], [to]), from, to, says: 'computed', score: perfectScore, grounds };
}

function matchLinks({ from: froms, to: tos, score, grounds }: Match<Subject>): readonly Link[] {
  const kind = kindOf(froms, tos);
  return froms.flatMap((from) => tos.map((to): Link => ({ kind, from, to, says: 'computed', score, grounds })));
}

function kindOf(froms: readonly Subject[], tos: readonly Subject[]): Link['kind'] {
  if (froms.length > 1) return 'merged';
  if (tos.length > 1) return 'split';
  if (froms.some(isItem) === tos.some(isItem)) return 'kept';
  return froms.some(isItem) ? 'spun-off' : 'absorbed';
}

function candidateOf({ from, to, score, grounds, why }: Doubt<Subject>): MatchCandidate {
  const link = kindOf(from, to);
  const kind: ChangeKind = link !== 'kept' ? link : from[0]?.key === to[0]?.key ? 'continued' : 'renamed';
  const references = (list: readonly Subject[]) => list.map(({ reference }) => reference);
  const level = [...from, ...to].some(isItem) ? 'item' : 'project';
  return { kind, level, from: references(from), to: references(to), score, grounds, why };
}
