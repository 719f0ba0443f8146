import { nameKey } from '../name.ts';
import type { Measure } from '../plan/figure.ts';
import { walkProjects } from '../plan/figures.ts';
import { organizationOf } from '../plan/organization.ts';
import type { Project } from '../plan/project.ts';
import { meantUnit } from '../progress/judgement.ts';
import { readUnit } from '../quantity/unit.ts';
import { bigrams, coreName } from './core-name.ts';

/** What two subjects are compared by: one set of features a ground. */
export interface Traits {
  /** Bigrams of the core name. */
  readonly name: ReadonlySet<string>;
  /** Bigrams of every target's indicator. */
  readonly indicators: ReadonlySet<string>;
  /** Kinds of units: 所 is a 个. */
  readonly units: ReadonlySet<string>;
  /** Canonical names without their level: 医疗保障局. */
  readonly organizations: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** The level before the name of a department. */
const level = /^(?:自治区|[省市州盟县区旗])/u;

/** The traits of a name, given as its key, of which nothing else is known. */
export function nameTraits(key: string): Traits {
  return { name: bigrams(coreName(key)), indicators: none, units: none, organizations: none };
}

/** The traits of a project, whose name is given as its key, with all its parts. */
export function projectTraits(project: Project, key: string): Traits {
  const parts = walkProjects([project]).map((walked) => walked.project);
  const targets = parts.flatMap((part) => part.targets);
  return {
    name: bigrams(coreName(key)),
    indicators: union(targets.map(({ indicator }) => bigrams(nameKey(indicator)))),
    units: new Set(targets.flatMap(({ measure }) => (measure === undefined ? [] : [unitKind(measure)]))),
    organizations: new Set(
      parts.flatMap(({ responsibilities }) => responsibilities.flatMap(({ lead }) => lead.map(bareOrganization))),
    ),
  };
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** What a unit counts or measures, whatever its classifier and scale, and per what. */
export function unitKind(measure: Measure): string {
  const { unit, name, per } = readUnit(meantUnit(measure));
  return [unit?.kind ?? name, per, nameKey(measure.per ?? '').replaceAll('每', '')].join(' ');
}

function bareOrganization(printed: string): string {
  const { canonical, level: known } = organizationOf(printed);
  return known === undefined ? canonical : canonical.replace(level, '');
}
