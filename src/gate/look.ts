import type { Link } from '../plan/figure.ts';
import type { GroupOffice } from '../plan/leading-group.ts';
import { isLoose, type Loose } from './loose.ts';
import type { Place, Placed } from './place.ts';
import type { AnyFigure, Known, View } from './view.ts';

/** Where to gather, and what to pass over. */
export interface Eye {
  readonly view: View;
  /** Whether nothing is wrong at a place or below it. */
  readonly isSound: (place: Place) => boolean;
}

/** Gathers an entity into a view. */
export type Look = (eye: Eye, root: unknown) => void;

function rootOf<T>(value: T): Placed<T> {
  return { within: undefined, key: '', value };
}

/** The elements of a list with their places. */
function placed(list: unknown, key: string, within: Place): readonly Placed<unknown>[] {
  if (!Array.isArray(list) || list.length === 0) return [];
  const place = { within, key };
  const found: Placed<unknown>[] = [];
  for (let index = 0; index < list.length; index += 1) found.push({ within: place, key: index, value: list[index] });
  return found;
}

/** Puts what is sound on a list of the view, which says what it is: being sound, it is one. */
function keep<T>({ isSound }: Eye, found: Placed<unknown>, list: Placed<T>[]): boolean {
  const sound = isSound(found);
  if (sound) list.push(found as Placed<T>);
  return sound;
}

function keepField<T>(eye: Eye, value: unknown, key: string, within: Place, list: Placed<T>[]): void {
  if (value !== undefined) keep(eye, { within, key, value }, list);
}

function keepList<T>(eye: Eye, values: unknown, key: string, within: Place, list: Placed<T>[]): void {
  for (const found of placed(values, key, within)) keep(eye, found, list);
}

/** Notes the id of anything that has one, well formed or not. */
function keepId({ view }: Eye, owner: Loose, known: Known): void {
  const id = owner['id'];
  if (typeof id !== 'string') return;
  view.ids.push({ within: known.place, key: 'id', value: id });
  if (!view.known.has(id)) view.known.set(id, known);
}

function lookAtFigure(eye: Eye, found: Placed<unknown>, as: AnyFigure['as']): void {
  const { value: figure } = found;
  if (!isLoose(figure)) return;
  const { view, isSound } = eye;
  const isKept = keep(eye, found, view.figures);
  keepId(eye, figure, { as, place: found, figure: isKept ? (found as Placed<AnyFigure>).value : undefined });
  keepField(eye, figure['measure'], 'measure', found, view.measures);
  keepField(eye, figure['base'], 'base', found, view.bases);
  keepField(eye, figure['scope'], 'scope', found, view.scopes);
  keepField(eye, figure['when'], 'when', found, view.times);
  const from = typeof figure['id'] === 'string' ? figure['id'] : undefined;
  for (const link of placed(figure['links'], 'links', found)) {
    const { within, key, value } = link as Placed<Link>;
    if (isSound(link)) view.links.push({ within, key, value, from, as });
  }
}

function lookAtFigures(eye: Eye, list: unknown, place: Place, key: string, as: AnyFigure['as']): void {
  for (const found of placed(list, key, place)) lookAtFigure(eye, found, as);
}

function lookAtProjects(eye: Eye, top: readonly Placed<unknown>[]): void {
  const waiting = [...top].reverse();
  for (let found = waiting.pop(); found !== undefined; found = waiting.pop()) {
    const { value: project } = found;
    if (!isLoose(project)) continue;
    keep(eye, found, eye.view.projects);
    keepId(eye, project, { as: 'project', place: found, figure: undefined });
    keepList(eye, project['responsibilities'], 'responsibilities', found, eye.view.responsibilities);
    lookAtFigures(eye, project['targets'], found, 'targets', 'target');
    lookAtFigures(eye, project['parameters'], found, 'parameters', 'parameter');
    for (const part of [...placed(project['subProjects'], 'subProjects', found)].reverse()) waiting.push(part);
  }
}

function lookAtEntry(eye: Eye, found: Placed<unknown>): void {
  const { value: entry } = found;
  if (!isLoose(entry)) return;
  keep(eye, found, eye.view.entries);
  keepId(eye, entry, { as: 'entry', place: found, figure: undefined });
  keepField(eye, entry['project'], 'project', found, eye.view.projectIds);
  keepList(eye, entry['responsibilities'], 'responsibilities', found, eye.view.responsibilities);
  lookAtFigures(eye, entry['targets'], found, 'targets', 'target');
  lookAtFigures(eye, entry['actuals'], found, 'actuals', 'actual');
  lookAtFigures(eye, entry['claims'], found, 'claims', 'claim');
  lookAtFigures(eye, entry['parameters'], found, 'parameters', 'parameter');
}

function lookAtGroup(eye: Eye, found: Placed<unknown>): void {
  const { value: group } = found;
  if (!isLoose(group)) return;
  const { view, isSound } = eye;
  keep(eye, found, view.groups);
  const seats = placed(group['seats'], 'seats', found);
  for (const seat of seats) {
    keep(eye, seat, view.seats);
    if (isLoose(seat.value)) keepList(eye, seat.value['posts'], 'posts', seat, view.posts);
  }
  const office = { within: found, key: 'office', value: group['office'] as GroupOffice };
  if (office.value !== undefined && isSound(office)) view.offices.push({ ...office, seats: seats.length });
}

/** What a plan and a report begin with. */
function lookAtHead(eye: Eye, owner: Loose, root: Place): void {
  keepField(eye, owner['source'], 'source', root, eye.view.sources);
  keepField(eye, owner['division'], 'division', root, eye.view.divisions);
}

export const lookAtWorkPlan: Look = (eye, plan) => {
  if (!isLoose(plan)) return;
  const { view, isSound } = eye;
  const root = rootOf(plan);
  lookAtHead(eye, plan, root);
  const year = plan['year'];
  if (typeof year === 'number' && isSound({ within: root, key: 'year' })) view.year = year;
  keepList(eye, plan['declaredCounts'], 'declaredCounts', root, view.counts);
  keepList(eye, plan['changes'], 'changes', root, view.changes);
  const projects = placed(plan['projects'], 'projects', root);
  for (const { value } of projects) view.listed.push(isLoose(value) ? value['declared'] : undefined);
  lookAtProjects(eye, projects);
  lookAtGroup(eye, { within: root, key: 'leadingGroup', value: plan['leadingGroup'] });
};

/** Of money that says neither that it is an amount nor that it is a rate, nothing within was checked: only its id is known. */
function lookAtFund(eye: Eye, found: Placed<unknown>): void {
  if (!isLoose(found.value)) return;
  const { as } = found.value;
  if (as === 'claim' || as === 'actual') lookAtFigure(eye, found, as);
  else keepId(eye, found.value, { as: 'actual', place: found, figure: undefined });
}

export const lookAtProgressReport: Look = (eye, report) => {
  if (!isLoose(report)) return;
  const { view } = eye;
  const root = rootOf(report);
  lookAtHead(eye, report, root);
  keepField(eye, report['period'], 'period', root, view.periods);
  keepField(eye, report['plan'], 'plan', root, view.planIds);
  for (const found of placed(report['entries'], 'entries', root)) lookAtEntry(eye, found);
  for (const found of placed(report['funds'], 'funds', root)) lookAtFund(eye, found);
};

export const lookAtProject: Look = (eye, project) => lookAtProjects(eye, [rootOf(project)]);

export const lookAtTarget: Look = (eye, target) => lookAtFigure(eye, rootOf(target), 'target');

export const lookAtProgressEntry: Look = (eye, entry) => lookAtEntry(eye, rootOf(entry));

export const lookAtLeadingGroup: Look = (eye, group) => lookAtGroup(eye, rootOf(group));

export const lookAtSourceDocument: Look = (eye, source) => {
  keep(eye, rootOf(source), eye.view.sources);
};
