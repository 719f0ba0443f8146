import { type WalkedProject, walkProjects } from '../plan/figures.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import { columnsOf, listed } from './columns.ts';
import { figureWords } from './measure-words.ts';
import type { DisplaySettings } from './settings.ts';
import type { Table } from './table.ts';
import { headerWord } from './words.ts';

/** A plan as a table 项目一览: one row a project or sub-project, with who leads it and what it promises. */
export function planTable(plan: WorkPlan, { locale }: DisplaySettings): Table {
  const walked = walkProjects(plan.projects);
  const promised = walked.reduce((sum, { project }) => sum + project.targets.length, 0);
  const counts = [
    ['projects', plan.projects.length],
    ['sub-projects', walked.length - plan.projects.length],
    ['targets', promised],
  ] as const;
  const row = ({ project, depth }: WalkedProject) => [
    project.number,
    // an ideographic space is kept by HTML too
    '\u3000'.repeat(Math.min(depth, 8)) + project.name,
    listed([...new Set(project.responsibilities.flatMap(({ lead }) => lead))], locale),
    project.targets.map((target) => figureWords(target, locale)).join('\n'),
  ];
  return {
    title: `${plan.division.name} ${plan.year}`,
    columns: columnsOf(['number', 'project', 'lead', 'targets'], locale),
    rows: walked.map(row),
    notes: [counts.map(([key, count]) => `${headerWord(key, locale)} ${count}`).join(' · ')],
  };
}
