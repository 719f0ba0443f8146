import { isOtherAmount } from '../compare/diff-targets.ts';
import type { MatchRules } from '../compare/match-subjects.ts';
import type { Issue } from '../issue.ts';
import type { Actual, Figure, Link, Target } from '../plan/figure.ts';
import { spoken } from '../progress/judgement.ts';
import type { ProgressEntry } from '../progress/progress-report.ts';
import { linkIssue } from './issues.ts';
import { nearest, type Telling, tellingOf } from './telling.ts';
import { type Tie, tiesOf } from './ties.ts';
import type { Quoted } from './told-of.ts';

/** What an entry may report on. */
export interface Promised {
  readonly project: string;
  readonly name: string;
  /** Of the project and of those of its parts that have no entry of their own. */
  readonly targets: readonly Target[];
}

/** An entry whose results answer the targets of a plan, and what is to be told of it. */
export interface TiedEntry {
  readonly entry: ProgressEntry;
  readonly issues: readonly Issue[];
}

/**
 * Turns the answers of an entry to the targets of the plan: by way of the targets it prints again, and of the results that
 * answer none of these by themselves, which can be concluded only. What was open, and is not sure to be meant, is told.
 *
 * @param place of the entry in its report
 */
export function tieEntry(
  entry: ProgressEntry,
  { project, name, targets }: Promised,
  rules: MatchRules,
  place: number,
  quoted: Quoted,
): TiedEntry {
  const restated = entry.targets ?? [];
  const telling = tellingOf(entry, targets, name, place, quoted);
  const ties = tiesOf(
    targets,
    restated,
    rules,
    telling.mayBe,
    (target, own) => !isOtherAmount(target.measure, own.measure),
  );
  const byRestated = new Map(ties.map((tie) => [tie.own.id, tie]));
  const turn = <F extends Figure>(figure: F): F =>
    figure.links === undefined ? figure : { ...figure, links: figure.links.map((link) => turned(link, byRestated)) };
  const turnedActuals = entry.actuals.map(turn);

  const tied = new Set(ties.map(({ target }) => target));
  const open = (): readonly Target[] => targets.filter((target) => !tied.has(target));
  const found = new Map<Actual, Target>();
  const add = (more: readonly Tie<Actual>[]): void => {
    for (const { target, own } of more) {
      tied.add(target);
      found.set(own, target);
    }
  };
  const loose = entry.actuals.filter((actual) => isLoose(actual, entry.actuals, telling));
  const isOfYear = ({ cumulative }: Actual): boolean => cumulative !== false;
  // A month's own number answers what is of the year only where nothing else does.
  for (const some of [loose.filter(isOfYear), loose.filter((actual) => !isOfYear(actual))])
    add(tiesOf(open(), some, rules, telling.mayBe, telling.fits));
  const parts = partsIn(targets, turnedActuals, entry.actuals, found);
  for (const { whole, promised, told } of parts) {
    const areOne = (target: Target, own: Figure): boolean =>
      telling.mayBe(target, own) && telling.areOnePart(target, own, whole);
    const left = promised.filter((target) => !tied.has(target));
    add(tiesOf(left, told, rules, areOne, areOne));
  }

  const doubts = (actual: Actual, index: number): readonly Issue[] => {
    const part = parts.find(({ told }) => told.includes(actual));
    if (found.has(actual) || (part === undefined && !loose.includes(actual)) || telling.deed(actual).isBefore)
      return [];
    return inDoubt(actual, part?.promised ?? targets, tied, ['entries', place, 'actuals', index]);
  };
  return {
    entry: {
      ...entry,
      project,
      actuals: turnedActuals.map((actual, index) => withAnswer(actual, found.get(entry.actuals[index] as Actual)?.id)),
      claims: entry.claims.map(turn),
    },
    issues: [
      ...restated.flatMap((target, index) =>
        toldOf(target, byRestated.get(target.id), ['entries', place, 'targets', index]),
      ),
      ...entry.actuals.flatMap(doubts),
    ],
  };
}

const linksTo = ({ links = [] }: Figure, kind: Link['kind']): readonly (string | null)[] =>
  links.flatMap((link) => (link.kind === kind ? [link.to] : []));

/** Answers nothing that the entry prints, and is no part; but 床位总数1280张,其中新增80张. */
function isLoose(actual: Actual, actuals: readonly Actual[], { deed }: Telling): boolean {
  if (linksTo(actual, 'answers').length > 0) return false;
  return linksTo(actual, 'part-of').every((id) => {
    const whole = actuals.find((other) => other.id === id);
    if (whole === undefined) return false;
    const { isStanding, isReached, isOfYears } = deed(whole);
    return isStanding || isReached || isOfYears;
  });
}

interface Parts {
  readonly whole: Target;
  readonly promised: readonly Target[];
  /** Parts of what answers the whole. */
  readonly told: readonly Actual[];
}

/** The parts of each target 其中, and those of its results that answer none yet. */
function partsIn(
  targets: readonly Target[],
  turnedActuals: readonly Actual[],
  actuals: readonly Actual[],
  found: ReadonlyMap<Actual, Target>,
): readonly Parts[] {
  return targets.flatMap((whole): readonly Parts[] => {
    const promised = targets.filter((target) => linksTo(target, 'part-of').includes(whole.id));
    if (promised.length === 0) return [];
    const answering = new Set<string | null>(
      actuals.flatMap((actual, index) =>
        found.get(actual) === whole || linksTo(turnedActuals[index] as Actual, 'answers').includes(whole.id)
          ? [actual.id]
          : [],
      ),
    );
    const told = actuals.filter(
      (actual) =>
        !found.has(actual) &&
        linksTo(actual, 'answers').length === 0 &&
        linksTo(actual, 'part-of').some((id) => answering.has(id)),
    );
    return [{ whole, promised, told }];
  });
}

/** Only what judges a target turns to the plan's: what a printed rate was reckoned of is the number the report prints. */
function turned(link: Link, ties: ReadonlyMap<string, Tie<Target>>): Link {
  if (link.to === null || (link.kind !== 'answers' && link.kind !== 'completion-of')) return link;
  const tie = ties.get(link.to);
  if (tie === undefined) return link;
  return { ...link, to: tie.target.id, ...(!tie.isSure && { by: link.by ?? 'inferred' }) };
}

function withAnswer(actual: Actual, to: string | undefined): Actual {
  if (to === undefined) return actual;
  return { ...actual, links: [...(actual.links ?? []), { kind: 'answers', to, by: 'inferred' }] };
}

function toldOf(own: Target, tie: Tie<Target> | undefined, path: Issue['path']): readonly Issue[] {
  if (tie === undefined) return [linkIssue('link/target-not-on-plan', { path, received: own.indicator })];
  const { target } = tie;
  if (target.measure === undefined || own.measure === undefined || !isOtherAmount(target.measure, own.measure))
    return [];
  const detail = { path, expected: spoken(target.measure), received: spoken(own.measure) };
  return [linkIssue('link/target-restated-otherwise', detail)];
}

/** A result that was tied to nothing, though targets of its unit are open. */
function inDoubt(
  own: Actual,
  targets: readonly Target[],
  tied: ReadonlySet<Target>,
  path: Issue['path'],
): readonly Issue[] {
  if (own.measure === undefined) return [];
  const open = nearest(targets, own).filter((target) => !tied.has(target));
  if (open.length === 0) return [];
  const expected = open.slice(0, 3).map(inWords).join('、');
  return [linkIssue('link/result-not-tied', { path, expected, received: inWords(own) })];
}

const inWords = ({ indicator, measure }: Figure): string => `${indicator}${measure ? spoken(measure) : ''}`;
