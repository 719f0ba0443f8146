import type { Division } from '../division/division.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Id } from '../entity.ts';
import type { Period, When } from '../period/period.ts';
import type { Actual, Base, Claim, Link, Measure, Parameter, Scope, Target } from '../plan/figure.ts';
import type { GroupOffice, LeadingGroup, Post, Seat } from '../plan/leading-group.ts';
import type { Project, Responsibility } from '../plan/project.ts';
import type { DeclaredChange, DeclaredCount } from '../plan/work-plan.ts';
import type { ProgressEntry } from '../progress/progress-report.ts';
import type { Place, Placed } from './place.ts';

/** Any figure of a document. */
export type AnyFigure = Target | Parameter | Actual | Claim;

/** What an id stands for. */
export interface Known {
  readonly as: AnyFigure['as'] | 'project' | 'entry';
  readonly place: Place;
  /** Undefined for what is no figure, and for one that is not well formed. */
  readonly figure: AnyFigure | undefined;
}

/** A link with the figure it is a link of. */
export interface PlacedLink extends Placed<Link> {
  readonly from: Id | undefined;
  readonly as: AnyFigure['as'];
}

/** Whether a whole agrees with its parts; or why it cannot be held against them, in a few words. */
export type PartsSum =
  | { readonly kind: 'sum'; readonly agrees: boolean; readonly said: string; readonly sum: string }
  | { readonly kind: 'not-summed'; readonly why: string };

/** A whole with parts that are said to be all there are; or, where it stands in another document, the place of a link to it. */
export type Whole = PartsSum & { readonly id: Id; readonly place: Place };

/** The names of a document, each once. */
export interface Names {
  readonly all: ReadonlySet<string>;
  /** Those with characters that are not common ones: the rest are their own keys, and all of them can be seen. */
  readonly uncommon: readonly string[];
}

/**
 * All of a document that the rules look at, in flat lists: gathered in one walk, so that each rule is a loop. Only what is well
 * formed stands here, piece by piece: a fault in one piece hides no other.
 */
export interface View {
  readonly projects: Placed<Project>[];
  readonly entries: Placed<ProgressEntry>[];
  readonly responsibilities: Placed<Responsibility>[];
  readonly figures: Placed<AnyFigure>[];
  readonly measures: Placed<Measure>[];
  readonly bases: Placed<Base>[];
  readonly scopes: Placed<Scope>[];
  readonly times: Placed<When>[];
  readonly links: PlacedLink[];
  readonly groups: Placed<LeadingGroup>[];
  readonly seats: Placed<Seat>[];
  readonly posts: Placed<Post>[];
  /** Offices, each with the number of seats of its group. */
  readonly offices: (Placed<GroupOffice> & { readonly seats: number })[];
  readonly divisions: Placed<Division>[];
  readonly sources: Placed<SourceDocument>[];
  readonly periods: Placed<Period>[];
  readonly changes: Placed<DeclaredChange>[];
  readonly counts: Placed<DeclaredCount>[];
  /** The projects that entries report on, and the plan that a report names. */
  readonly projectIds: Placed<Id>[];
  readonly planIds: Placed<Id>[];
  /** Every id of the document. */
  readonly ids: Placed<Id>[];
  /** What the ids stand for; of several with one id, the first. */
  readonly known: Map<Id, Known>;
  /** Every whole with complete parts, held against them. */
  wholes: readonly Whole[];
  /** Every name, each once. */
  names: Names;
  /** What a plan's own list says of each of its projects. */
  readonly listed: unknown[];
  /** The year of a plan. */
  year?: number;
}

export function emptyView(): View {
  return {
    projects: [],
    entries: [],
    responsibilities: [],
    figures: [],
    measures: [],
    bases: [],
    scopes: [],
    times: [],
    links: [],
    groups: [],
    seats: [],
    posts: [],
    offices: [],
    divisions: [],
    sources: [],
    periods: [],
    changes: [],
    counts: [],
    projectIds: [],
    planIds: [],
    ids: [],
    known: new Map(),
    wholes: [],
    names: { all: new Set(), uncommon: [] },
    listed: [],
  };
}
