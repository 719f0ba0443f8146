import type { Issue } from '../issue.ts';
import type { ChangeKind } from '../plan/project.ts';
import type { Declaration } from './declarations.ts';
import { compareIssue } from './issues.ts';
import type { PlanEdge, SubjectReference } from './plan-diff.ts';
import type { Subject } from './subjects.ts';

/** Edges, and where the plan and the comparison disagree. */
export interface EdgeSheet {
  readonly edges: readonly PlanEdge[];
  readonly issues: readonly Issue[];
}

/** What is said of a project of this year, wherever it came from. */
interface Said {
  readonly kind: ChangeKind;
  readonly to: SubjectReference;
  readonly path: readonly (string | number)[];
}

const keptKinds: ReadonlySet<ChangeKind> = new Set(['continued', 'refined', 'renamed']);
const saidKinds: ReadonlySet<ChangeKind> = new Set(['added', 'continued', 'refined']);
/** A project with such an origin is not added. */
const origins: ReadonlySet<ChangeKind> = new Set(['renamed', 'merged', 'split', 'spun-off']);
/** What goes such a way is not retired besides. */
const destinations: ReadonlySet<ChangeKind> = new Set([...origins, 'absorbed']);

/**
 * Lays what a plan declares over what the comparison found. An edge that both have says `both`, one that is only declared
 * is appended. The section a project stands in confirms its edge and makes none: 改厕 stands under 新增 and is spun off.
 * Real disagreements are issues: declared but absent, declared as gone but kept, gone or new without a word.
 */
export function withDeclarations(
  computed: readonly PlanEdge[],
  declarations: readonly Declaration[],
  projects: readonly Subject[],
): EdgeSheet {
  const said = [
    ...declarations.flatMap(({ kind, level, to, path }): Said[] =>
      level === 'project' && to !== undefined && saidKinds.has(kind) ? [{ kind, to: to.reference, path }] : [],
    ),
    ...projects.flatMap(({ project, reference: to }, index): Said[] =>
      project?.declared === undefined ? [] : [{ kind: project.declared, to, path: ['projects', index, 'declared'] }],
    ),
  ];
  const changes = declarations.filter(({ level, kind }) => level === 'item' || !saidKinds.has(kind));
  const changed = changes.reduce(withChange, computed).filter((edge, _, edges) => !isExplained(edge, edges));
  const edges = said.reduce(withSaid, changed);
  return {
    edges,
    issues: [
      ...declarations.flatMap(absences),
      ...changes.flatMap((change) => keptBeside(change, computed)),
      ...said.flatMap((one) => contradictions(one, changed)),
      ...undeclared(edges, projects),
    ],
  };
}

function withChange(edges: readonly PlanEdge[], declaration: Declaration): readonly PlanEdge[] {
  const { kind, level, from, to, reason } = declaration;
  const isMeant = (edge: PlanEdge) => edge.kind === kind && edge.from === from?.reference && edge.to === to?.reference;
  const known = {
    ...(from && { from: from.reference }),
    ...(to && { to: to.reference }),
    ...(reason && { reason }),
  };
  if (!edges.some(isMeant)) return [...edges, { kind, level, ...known, says: 'declared' }];
  return edges.map((edge) => (isMeant(edge) ? { ...confirmed(edge), ...known } : edge));
}

function confirmed(edge: PlanEdge): PlanEdge {
  return edge.says === 'computed' ? { ...edge, says: 'both' } : edge;
}

/** Whether a declared edge says where a project that was found on one list only comes from, or goes to. */
function isExplained({ kind, says, from, to }: PlanEdge, edges: readonly PlanEdge[]): boolean {
  if (says !== 'computed') return false;
  const declared = edges.filter((edge) => edge.says === 'declared');
  if (kind === 'added') return declared.some((edge) => edge.to === to && origins.has(edge.kind));
  return kind === 'retired' && declared.some((edge) => edge.from === from && destinations.has(edge.kind));
}

/** Confirms what was found of a project. A project that was found kept is refined where that is declared. */
function withSaid(edges: readonly PlanEdge[], { kind, to }: Said): readonly PlanEdge[] {
  const isMeant = (edge: PlanEdge) => edge.kind === kind && edge.to === to;
  if (edges.some(isMeant)) return edges.map((edge) => (isMeant(edge) ? confirmed(edge) : edge));
  const kept = edges.find((edge) => edge.to === to && keptKinds.has(edge.kind));
  if (kind !== 'refined' || kept === undefined) return edges;
  const refined: PlanEdge = { ...kept, kind, says: 'declared' };
  return kept.kind === 'continued' ? edges.map((edge) => (edge === kept ? refined : edge)) : [...edges, refined];
}

function absences({ path, from, to }: Declaration): readonly Issue[] {
  return [from?.absent, to?.absent].flatMap((received) =>
    received === undefined ? [] : [compareIssue('compare/declared-but-absent', { path, received })],
  );
}

/** A project may be split and stay; whatever else is declared to go may not. */
function keptBeside({ kind, from, to, path }: Declaration, edges: readonly PlanEdge[]): readonly Issue[] {
  const isKept = edges.some(
    (edge) => edge.from === from?.reference && edge.to !== to?.reference && keptKinds.has(edge.kind),
  );
  if (from === undefined || !isKept || kind === 'split') return [];
  return [compareIssue('compare/declared-but-kept', { path, received: from.reference.name })];
}

function contradictions({ kind, to, path }: Said, edges: readonly PlanEdge[]): readonly Issue[] {
  const detail = { path, received: to.name };
  const found = edges.filter((edge) => edge.to === to);
  const isKept = found.some((edge) => keptKinds.has(edge.kind));
  if (kind === 'added' && isKept) return [compareIssue('compare/declared-new-but-listed', detail)];
  const isNew = found.some((edge) => edge.kind === 'added');
  return keptKinds.has(kind) && isNew ? [compareIssue('compare/declared-but-absent', detail)] : [];
}

/** What the comparison found and the plan passes over, where it says anything of the kind. */
function undeclared(edges: readonly PlanEdge[], projects: readonly Subject[]): readonly Issue[] {
  const silent = edges.filter(({ level, says }) => level === 'project' && says === 'computed');
  const hasSections = projects.some(({ project }) => project?.declared !== undefined);
  return silent.flatMap(({ kind, from, to }) => {
    if (kind === 'retired') return [compareIssue('compare/undeclared-gone', { received: from?.name ?? '' })];
    const index = projects.findIndex(({ project, reference }) => reference === to && project?.declared === undefined);
    if (kind !== 'added' || !hasSections || index === -1) return [];
    return [compareIssue('compare/undeclared-new', { path: ['projects', index], received: to?.name ?? '' })];
  });
}
