import type { Tell } from './issue-list.ts';
import { isLoose, type Loose, looseList, looseText } from './loose.ts';

/**
 * Writes into the gate's own copy what follows from position and is not there: `id`, `as`, `schemaVersion`. What is there is
 * never changed, but for the version. Ids are those of hand-made data: project `3`, its target `3.T1`, its parameter `3.P1`,
 * entry `E3`, its actual `3.A1`, its claim `3.C1`, its parameter `3.Q1` (which is another than the plan's).
 */
export type Fill = (copy: unknown, tell: Tell) => void;

function fillIn(owner: Loose, key: string, value: string): void {
  if (!Object.hasOwn(owner, key)) owner[key] = value;
}

/** Figures of one list: `as` from the list they stand in, the id from their owner's and their place. */
function fillFigures(owner: Loose, list: string, as: string, prefix: string): void {
  for (const [index, figure] of looseList(owner, list).entries()) {
    if (isLoose(figure)) fillFigure(figure, as, `${prefix}${index + 1}`);
  }
}

function fillFigure(figure: Loose, as: string, id: string): void {
  fillIn(figure, 'id', id);
  fillIn(figure, 'as', as);
}

function fillProjectTree(top: readonly unknown[]): void {
  const waiting = top.map((project, index) => ({ project, id: `${index + 1}` }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { project } = next;
    if (!isLoose(project)) continue;
    fillIn(project, 'id', next.id);
    const id = looseText(project['id']);
    fillFigures(project, 'targets', 'target', `${id}.T`);
    fillFigures(project, 'parameters', 'parameter', `${id}.P`);
    for (const [index, part] of looseList(project, 'subProjects').entries()) {
      waiting.push({ project: part, id: `${id}.${index + 1}` });
    }
  }
}

function fillEntry(entry: unknown, index: number): void {
  if (!isLoose(entry)) return;
  fillIn(entry, 'id', `E${index + 1}`);
  const id = looseText(entry['id']);
  const number = /^E./su.test(id) ? id.slice(1) : id;
  // A target printed again is another than the plan's.
  fillFigures(entry, 'targets', 'target', `${id}.T`);
  fillFigures(entry, 'actuals', 'actual', `${number}.A`);
  fillFigures(entry, 'claims', 'claim', `${number}.C`);
  fillFigures(entry, 'parameters', 'parameter', `${number}.Q`);
}

/** Whose document it is: the division's code, or its name. */
function divisionOf(copy: Loose): string {
  const division = copy['division'];
  return isLoose(division) ? looseText(division['code'] ?? division['name']) : '?';
}

const own = '1.0';
const ownMajor = /^1\.(?:0|[1-9][0-9]{0,8})$/;
const anyVersion = /^[0-9]{1,9}(?:\.[0-9]{1,9}){0,3}$/;

/** A newer minor version is read as ours, its name kept; another major one says things that cannot be known here. */
function fillVersion(copy: Loose, path: readonly string[], tell: Tell): void {
  fillIn(copy, 'schemaVersion', own);
  const version = copy['schemaVersion'];
  if (typeof version !== 'string' || version === own) return;
  const detail = { received: version, expected: own };
  if (ownMajor.test(version)) {
    tell('gate/newer-version', [...path, 'schemaVersion'], detail);
    const extra = copy['extra'] ?? [];
    if (Array.isArray(extra)) copy['extra'] = extra.concat([['schemaVersion', version]]);
    copy['schemaVersion'] = own;
  } else if (anyVersion.test(version)) {
    tell('gate/version', [...path, 'schemaVersion'], detail);
  }
}

export const fillWorkPlan: Fill = (copy, tell) => {
  if (!isLoose(copy)) return;
  fillVersion(copy, [], tell);
  fillIn(copy, 'id', `${divisionOf(copy)}-${looseText(copy['year'])}`);
  fillProjectTree(looseList(copy, 'projects'));
  const group = copy['leadingGroup'];
  if (isLoose(group)) fillVersion(group, ['leadingGroup'], tell);
};

export const fillProgressReport: Fill = (copy, tell) => {
  if (!isLoose(copy)) return;
  fillVersion(copy, [], tell);
  const period = copy['period'];
  fillIn(copy, 'id', `${divisionOf(copy)}-${isLoose(period) ? looseText(period['to']) : '?'}`);
  for (const [index, entry] of looseList(copy, 'entries').entries()) fillEntry(entry, index);
  const funds = looseList(copy, 'funds').filter(isLoose);
  // Which of the two a figure is does not follow from its place.
  const claims = funds.filter((figure) => figure['as'] === 'claim');
  for (const [index, figure] of claims.entries()) fillIn(figure, 'id', `F.C${index + 1}`);
  const actuals = funds.filter((figure) => figure['as'] !== 'claim');
  for (const [index, figure] of actuals.entries()) fillIn(figure, 'id', `F.A${index + 1}`);
};

export const fillLeadingGroup: Fill = (copy, tell) => {
  if (isLoose(copy)) fillVersion(copy, [], tell);
};

export const fillProject: Fill = (copy) => fillProjectTree([copy]);

export const fillTarget: Fill = (copy) => {
  if (isLoose(copy)) fillFigure(copy, 'target', 'T1');
};

export const fillProgressEntry: Fill = (copy) => fillEntry(copy, 0);

export const fillNothing: Fill = () => {};
