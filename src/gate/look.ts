import type { Link } from '../plan/figure.ts';
import type { GroupOffice } from '../plan/leading-group.ts';
import { isLoose, type Loose, looseList } from './loose.ts';
import type { Place } from './place.ts';
import type { AnyFigure, Known, Placed, View } from './view.ts';

/** Whether nothing is wrong at a place or below it. */
export type IsSound = (place: Place | undefined) => boolean;

/** Gathers an entity into a view. */
export type Look = (eye: Eye, root: unknown) => void;

/** Where to gather, and what to pass over. */
interface Eye {
  readonly view: View;
  readonly isSound: IsSound;
}

function at(within: Place | undefined, key: string | number): Place {
  return { within, key };
}

/** The elements of a list with their places. */
function placed(owner: Loose, key: string, within: Place | undefined): readonly Placed<unknown>[] {
  const list = looseList(owner, key);
  if (list.length === 0) return list as readonly Placed<unknown>[];
  const place = at(within, key);
  return list.map((value, index) => ({ value, place: at(place, index) }));
}

/** Puts a value on a list of the view, which says what it is, where it is sound: then it is one. */
function keep<T>({ isSound }: Eye, value: unknown, place: Place | undefined, list: Placed<T>[]): void {
  if (isSound(place)) list.push({ value: value as T, place });
}

function keepField<T>(eye: Eye, owner: Loose, key: string, within: Place | undefined, list: Placed<T>[]): void {
  const value = owner[key];
  if (value !== undefined) keep(eye, value, at(within, key), list);
}

function keepList<T>(eye: Eye, owner: Loose, key: string, within: Place | undefined, list: Placed<T>[]): void {
  for (const { value, place } of placed(owner, key, within)) keep(eye, value, place, list);
}

/** Notes the id of anything that has one, well formed or not. */
function keepId({ view }: Eye, owner: Loose, known: Known): void {
  const id = owner['id'];
  if (typeof id !== 'string') return;
  view.ids.push({ value: id, place: known.place });
  if (!view.known.has(id)) view.known.set(id, known);
}

function lookAtFigure(eye: Eye, figure: unknown, place: Place | undefined, as: AnyFigure['as']): void {
  if (!isLoose(figure)) return;
  const { view, isSound } = eye;
  const before = view.figures.length;
  keep(eye, figure, place, view.figures);
  const kept = view.figures[before]?.value;
  keepId(eye, figure, kept === undefined ? { as, place } : { as, place, figure: kept });
  keepField(eye, figure, 'measure', place, view.measures);
  keepField(eye, figure, 'base', place, view.bases);
  keepField(eye, figure, 'scope', place, view.scopes);
  keepField(eye, figure, 'when', place, view.times);
  const from = typeof figure['id'] === 'string' ? figure['id'] : undefined;
  for (const link of placed(figure, 'links', place)) {
    if (isSound(link.place)) view.links.push({ ...(link as Placed<Link>), from, as });
  }
}

function lookAtFigures(eye: Eye, owner: Loose, place: Place | undefined, key: string, as: AnyFigure['as']): void {
  for (const one of placed(owner, key, place)) lookAtFigure(eye, one.value, one.place, as);
}

function lookAtProjects(eye: Eye, top: readonly Placed<unknown>[]): void {
  const waiting = [...top].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: project, place } = next;
    if (!isLoose(project)) continue;
    keepId(eye, project, { as: 'project', place });
    keep(eye, project, place, eye.view.projects);
    keepList(eye, project, 'responsibilities', place, eye.view.responsibilities);
    lookAtFigures(eye, project, place, 'targets', 'target');
    lookAtFigures(eye, project, place, 'parameters', 'parameter');
    for (const part of [...placed(project, 'subProjects', place)].reverse()) waiting.push(part);
  }
}

function lookAtEntry(eye: Eye, entry: unknown, place: Place | undefined): void {
  if (!isLoose(entry)) return;
  keepId(eye, entry, { as: 'entry', place });
  keep(eye, entry, place, eye.view.entries);
  keepField(eye, entry, 'project', place, eye.view.projectIds);
  keepList(eye, entry, 'responsibilities', place, eye.view.responsibilities);
  lookAtFigures(eye, entry, place, 'targets', 'target');
  lookAtFigures(eye, entry, place, 'actuals', 'actual');
  lookAtFigures(eye, entry, place, 'claims', 'claim');
  lookAtFigures(eye, entry, place, 'parameters', 'parameter');
}

function lookAtGroup(eye: Eye, group: unknown, place: Place | undefined): void {
  if (!isLoose(group)) return;
  const { view, isSound } = eye;
  keep(eye, group, place, view.groups);
  for (const seat of placed(group, 'seats', place)) {
    keep(eye, seat.value, seat.place, view.seats);
    if (isLoose(seat.value)) keepList(eye, seat.value, 'posts', seat.place, view.posts);
  }
  const seats = looseList(group, 'seats').length;
  const office = at(place, 'office');
  if (group['office'] !== undefined && isSound(office)) {
    view.offices.push({ value: group['office'] as GroupOffice, place: office, seats });
  }
}

export const lookAtWorkPlan: Look = (eye, plan) => {
  if (!isLoose(plan)) return;
  const { view, isSound } = eye;
  keepField(eye, plan, 'source', undefined, view.sources);
  keepField(eye, plan, 'division', undefined, view.divisions);
  const year = plan['year'];
  if (typeof year === 'number' && isSound(at(undefined, 'year'))) view.year = year;
  keepList(eye, plan, 'declaredCounts', undefined, view.counts);
  keepList(eye, plan, 'changes', undefined, view.changes);
  const projects = placed(plan, 'projects', undefined);
  for (const { value } of projects) view.listed.push(isLoose(value) ? value['declared'] : undefined);
  lookAtProjects(eye, projects);
  lookAtGroup(eye, plan['leadingGroup'], at(undefined, 'leadingGroup'));
};

export const lookAtProgressReport: Look = (eye, report) => {
  if (!isLoose(report)) return;
  const { view } = eye;
  keepField(eye, report, 'source', undefined, view.sources);
  keepField(eye, report, 'division', undefined, view.divisions);
  keepField(eye, report, 'period', undefined, view.periods);
  keepField(eye, report, 'plan', undefined, view.planIds);
  for (const { value, place } of placed(report, 'entries', undefined)) lookAtEntry(eye, value, place);
  for (const { value, place } of placed(report, 'funds', undefined)) {
    lookAtFigure(eye, value, place, isLoose(value) && value['as'] === 'claim' ? 'claim' : 'actual');
  }
};

export const lookAtProject: Look = (eye, project) => lookAtProjects(eye, [{ value: project, place: undefined }]);

export const lookAtTarget: Look = (eye, target) => lookAtFigure(eye, target, undefined, 'target');

export const lookAtProgressEntry: Look = (eye, entry) => lookAtEntry(eye, entry, undefined);

export const lookAtLeadingGroup: Look = (eye, group) => lookAtGroup(eye, group, undefined);

export const lookAtSourceDocument: Look = (eye, source) => keep(eye, source, undefined, eye.view.sources);
