import type { DeclaredChange, DeclaredCount, WorkPlan } from '../../plan/work-plan.ts';
import type { ReadOptions } from '../options.ts';
import type { Outline } from '../outline/outline.ts';
import type { TextReading } from '../read-text.ts';
import { digitsNumber } from '../text/numeral.ts';
import { changesIn } from './changes.ts';
import { type Margin, note } from './draft.ts';
import { groupOf } from './group-of.ts';
import type { ItemFigures } from './item-figures.ts';
import { type DraftProject, projectOf } from './project-of.ts';
import { divisionOf, sourceOf } from './source-of.ts';

/** The plan a text holds: its projects with what they promise. Of a bulletin, the targets it prints again. */
export function planOf(
  reading: TextReading,
  figures: readonly ItemFigures[],
  year: number,
  options: ReadOptions,
  margin: Margin,
): WorkPlan {
  const { outline } = reading;
  const division = divisionOf(outline.frame, options, margin);
  const leadingGroup = outline.group && groupOf(outline.group, ['leadingGroup'], margin);
  return {
    schemaVersion: '1.0',
    id: planId(outline, division.code ?? division.name, year),
    source: sourceOf(outline.frame, margin),
    division,
    year,
    declaredCounts: countsOf(reading, margin),
    projects: projectsOf(reading, figures, margin),
    changes: changesOf(reading, margin),
    requirements: outline.requirements.map((quote, index) => {
      note(margin, ['requirements', index], quote);
      return quote.text;
    }),
    ...(leadingGroup && { leadingGroup }),
  };
}

/** What a bulletin prints again is not the plan of the year: its targets may be fewer, and stand in another order. */
function planId({ kind, frame }: Outline, division: string, year: number): string {
  const { period } = frame;
  return kind === 'report' && period !== undefined
    ? `${division}-${period.to.slice(0, 7)}-targets`
    : `${division}-${year}`;
}

function countsOf({ outline }: TextReading, margin: Margin): readonly DeclaredCount[] {
  const { total } = outline.frame;
  const declared = outline.sections.flatMap(({ declared: kind, count }) =>
    kind === undefined || count === undefined ? [] : [{ kind, count }],
  );
  const all = [...(total === undefined ? [] : [{ kind: 'total' as const, count: total }]), ...declared];
  return all
    .flatMap(({ kind, count }) => {
      const number = digitsNumber(count.value);
      return number === undefined ? [] : [{ kind, count, number }];
    })
    .map(({ kind, count, number }, index) => {
      note(margin, ['declaredCounts', index], count);
      return { kind, count: number };
    });
}

/** The tree of projects. An item comes after the one it is a part of, so one walk places all. */
function projectsOf(
  { items, outline }: TextReading,
  figures: readonly ItemFigures[],
  margin: Margin,
): readonly DraftProject[] {
  const top: DraftProject[] = [];
  const made: { readonly project: DraftProject; readonly path: readonly (string | number)[] }[] = [];
  for (const [index, item] of items.entries()) {
    const parent = item.parent === undefined ? undefined : made[item.parent];
    if (parent !== undefined && parent.project.subProjects === undefined) parent.project.subProjects = [];
    const siblings = parent?.project.subProjects ?? top;
    const path = [...(parent === undefined ? ['projects'] : [...parent.path, 'subProjects']), siblings.length];
    const project = projectOf(item, figures[index] as ItemFigures, outline, path, margin);
    siblings.push(project);
    made.push({ project, path });
  }
  return top;
}

function changesOf({ outline, items }: TextReading, margin: Margin): readonly DeclaredChange[] {
  const ofSections = outline.changes.flatMap((quote) => changesIn(quote));
  const ofItems = items.flatMap(({ item }) =>
    item.passages.filter(({ kind }) => kind === 'promise').flatMap((passage) => changesIn(passage, item.name.text)),
  );
  return [...ofItems, ...ofSections].map(({ change, quote }, index) => {
    note(margin, ['changes', index], quote);
    return change;
  });
}
