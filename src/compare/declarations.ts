import { nameKey } from '../name.ts';
import type { ChangeKind } from '../plan/project.ts';
import type { DeclaredChange, RetiredReason } from '../plan/work-plan.ts';
import { coreName } from './core-name.ts';
import type { SubjectReference } from './plan-diff.ts';
import type { Subject } from './subjects.ts';

/** One side of a declared change. */
export interface DeclaredEnd {
  readonly reference: SubjectReference;
  /** The project meant; undefined for an item, and for a project that is not on the list. */
  readonly project: Subject | undefined;
  /** A project that is named and is not on the list it should be on. */
  readonly absent: string | undefined;
}

/** A declared change, tied to the subjects of both lists. */
export interface Declaration {
  readonly kind: ChangeKind;
  readonly level: 'project' | 'item';
  readonly from: DeclaredEnd | undefined;
  readonly to: DeclaredEnd | undefined;
  readonly reason: RetiredReason | undefined;
  /** Where the plan says it. */
  readonly path: readonly (string | number)[];
}

/** The changes a plan declares, tied to the subjects of both lists. */
export function declarationsOf(
  changes: readonly DeclaredChange[],
  previous: readonly Subject[],
  current: readonly Subject[],
): readonly Declaration[] {
  return changes.map((change, index): Declaration => {
    const { kind, reason } = change;
    const level = kind === 'spun-off' ? 'item' : change.level;
    const { from, to } =
      level === 'item' ? itemEnds(change, previous, current) : projectEnds(change, previous, current);
    return {
      kind,
      level,
      from,
      to,
      reason: kind === 'retired' ? (reason ?? 'unstated') : reason,
      path: ['changes', index],
    };
  });
}

type Ends = Pick<Declaration, 'from' | 'to'>;

function projectEnds(
  { kind, subject, from = subject, into = subject }: DeclaredChange,
  previous: readonly Subject[],
  current: readonly Subject[],
): Ends {
  return {
    from: kind === 'added' ? undefined : projectEnd(previous, from),
    to: kind === 'retired' ? undefined : projectEnd(current, into),
  };
}

/** Of an item, `from` is the project it stood in, and `into` the project it stands in now, or is now. */
function itemEnds(
  { kind, subject, from, into }: DeclaredChange,
  previous: readonly Subject[],
  current: readonly Subject[],
): Ends {
  const isProjectNow = kind === 'spun-off' || kind === 'absorbed';
  const to = isProjectNow ? projectEnd(current, into ?? subject) : itemEnd(current, into ?? subject, from);
  return {
    from: kind === 'added' ? undefined : itemEnd(previous, subject, from),
    to: kind === 'retired' ? undefined : kind === 'added' ? itemEnd(current, subject, into) : to,
  };
}

function projectEnd(list: readonly Subject[], name: string): DeclaredEnd {
  const project = projectNamed(list, name);
  return { reference: project?.reference ?? { name }, project, absent: project === undefined ? name : undefined };
}

/** Items are seldom entities of their own: one that is not on the list is only named, but its project must be there. */
function itemEnd(list: readonly Subject[], name: string, within: string | undefined): DeclaredEnd {
  const home = within === undefined ? undefined : projectNamed(list, within);
  const items = list.filter((subject) => subject.level === 'item' && (home === undefined || subject.within === home));
  const found = items.find(({ key }) => key === nameKey(name));
  const named = { name, ...(within !== undefined && { within }) };
  return {
    reference: found?.reference ?? named,
    project: undefined,
    absent: within !== undefined && home === undefined ? within : undefined,
  };
}

/** The project of a printed name: by its key, else the only one of its core name. */
function projectNamed(list: readonly Subject[], name: string): Subject | undefined {
  const projects = list.filter(({ level }) => level === 'project');
  const [alike, another] = projects.filter(({ key }) => coreName(key) === coreName(nameKey(name)));
  return projects.find(({ key }) => key === nameKey(name)) ?? (another === undefined ? alike : undefined);
}
