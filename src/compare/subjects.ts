import type { Id } from '../entity.ts';
import { nameKey } from '../name.ts';
import { type WalkedProject, walkProjects } from '../plan/figures.ts';
import type { Project } from '../plan/project.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { Matchable } from './match-subjects.ts';
import type { SubjectReference } from './plan-diff.ts';
import type { PlanOutline, ProjectOutline } from './plan-outline.ts';
import { nameTraits, projectTraits } from './traits.ts';

/** A project or an item of one list, while two lists are compared. */
export interface Subject extends Matchable {
  readonly id: Id;
  readonly level: 'project' | 'item';
  /** How the diff names it: one object a subject, so that the same object means the same subject. */
  readonly reference: SubjectReference;
  /** Absent: only the name is known. */
  readonly project?: Project;
  /** What an item stands in. */
  readonly within?: Subject;
  /** Its items. */
  readonly parts: readonly Subject[];
}

/** The projects of a list with their items: a project, its items, the next project. */
export function subjectsOf({ projects }: WorkPlan | PlanOutline): readonly Subject[] {
  if (projects[0]?.targets === 'unknown') return (projects as readonly ProjectOutline[]).map(outlineSubject);
  const made = new Map<WalkedProject | undefined, Subject & { readonly parts: Subject[] }>();
  for (const walked of walkProjects(projects as readonly Project[])) {
    const parent = made.get(walked.within);
    const subject = projectSubject(walked.project, parent);
    parent?.parts.push(subject);
    made.set(walked, subject);
  }
  return [...made.values()];
}

function outlineSubject({ id, name }: ProjectOutline): Subject {
  const key = nameKey(name);
  const traits = () => nameTraits(key);
  return { id, level: 'project', key, reference: { id, name }, parts: [], whole: () => name, traits };
}

function projectSubject(project: Project, within: Subject | undefined): Subject & { readonly parts: Subject[] } {
  const { id, name, nameMeant = name } = project;
  const key = nameKey(nameMeant);
  return {
    id,
    level: within === undefined ? 'project' : 'item',
    key,
    reference: { id, name, ...(within && { within: within.reference.name }) },
    project,
    ...(within && { within }),
    parts: [],
    whole: () => JSON.stringify(project),
    traits: () => projectTraits(project, key),
  };
}
