import type { Figure } from '../../plan/figure.ts';
import type { ChangeKind, Project, Responsibility } from '../../plan/project.ts';
import type { Item, Outline, Passage, UnitList } from '../outline/outline.ts';
import type { ReadItem } from '../read-text.ts';
import { type DraftFigure, type Margin, note } from './draft.ts';
import type { ItemFigures } from './item-figures.ts';

type Path = readonly (string | number)[];

/** A project as it is put together: its parts are added as they come. */
export type DraftProject = Omit<Project, 'subProjects'> & { subProjects?: DraftProject[] };

/** One item as a project of the plan. */
export function projectOf(
  { item, id }: ReadItem,
  figures: ItemFigures,
  outline: Outline,
  path: Path,
  margin: Margin,
): DraftProject {
  const section = item.section === undefined ? undefined : outline.sections[item.section];
  note(margin, path, item.name);
  notePassages(item, 'promise', [...path, 'targets'], margin);
  if (section !== undefined) note(margin, [...path, 'section'], section.title);
  const declared: ChangeKind | undefined = section?.declared;
  return {
    id,
    number: item.marker?.text ?? '',
    name: item.name.text,
    ...(section && { section: section.title.text }),
    ...(declared && { declared }),
    responsibilities: item.units
      .filter(namesUnits)
      .map((list, index) => responsibilityOf(list, [...path, 'responsibilities', index], margin)),
    targets: placed(figures.targets, [...path, 'targets'], margin),
    ...(figures.parameters.length > 0 && { parameters: placed(figures.parameters, [...path, 'parameters'], margin) }),
  };
}

/** Notes the passages that a list of figures was read from, word for word: what no figure was made of is not lost. */
export function notePassages({ passages }: Item, kind: Passage['kind'], path: Path, margin: Margin): void {
  for (const passage of passages) if (passage.kind === kind) note(margin, path, passage);
}

/** Whether a list holds units, and not only 完成时限. */
export function namesUnits({ lead, with: others }: UnitList): boolean {
  return lead.length + others.length > 0;
}

/** One bracket or cell of units. */
export function responsibilityOf(
  { lead, with: others, openEnded, printed, inferred }: UnitList,
  path: Path,
  margin: Margin,
): Responsibility {
  note(margin, path, printed, inferred ? 'inferred' : 'stated');
  return {
    lead: lead.map(({ text }) => text),
    ...(others.length > 0 && { with: others.map(({ text }) => text) }),
    ...(openEnded && { openEnded: true as const }),
    ...(inferred && { inferred: true as const }),
  };
}

/** The figures of a list, each noted where it stands. */
export function placed<F extends Figure>(drafts: readonly DraftFigure<F>[], path: Path, margin: Margin): readonly F[] {
  return drafts.map(({ figure, quote, certainty, number, upper, isGuessed }, index) => {
    const at = [...path, index];
    note(margin, at, quote, certainty, number?.rule);
    if (number !== undefined) margin.places.set(number, at);
    if (upper !== undefined) margin.places.set(upper, [...at, 'measure', 'upper']);
    return number?.flag || isGuessed ? doubted(figure) : figure;
  });
}

/** What a flagged number is, or answers, was concluded, and goes with the figure: who has the value alone sees that it is doubtful. */
export function doubted<F extends Figure>(figure: F): F {
  return { ...figure, inferred: ['as', ...(figure.inferred ?? [])] };
}
