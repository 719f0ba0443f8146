import type { Id } from '../entity.ts';
import { assertOptionNames } from '../options.ts';
import type { MatchWeights } from './likeness.ts';
import type { SubjectPair } from './lineage.ts';
import type { MatchRules } from './match-subjects.ts';
import type { Subject } from './subjects.ts';

/** How {@link diffPlans} matches. */
export interface DiffPlansOptions {
  /**
   * What the caller knows: pairs of ids, last year's and this year's, of projects or items. A subject in several pairs
   * was merged or split.
   */
  readonly identity?: readonly (readonly [previous: Id, current: Id])[];
  /** The score from which a pair is chosen, 0 to 1000; 700 where absent. */
  readonly threshold?: number;
  /** By how much a choice must beat every other, 0 to 1000; 40 where absent. */
  readonly margin?: number;
  /** How much each ground counts, each absent one as usual: name 70, indicators 12, units 6, organizations 12. */
  readonly weights?: Partial<MatchWeights>;
}

const usualWeights: MatchWeights = { name: 70, indicators: 12, units: 6, organizations: 12 };
const usual = { identity: [], threshold: 700, margin: 40, weights: usualWeights } satisfies Required<DiffPlansOptions>;

/** The rules that options ask for. Throws `TypeError` for an unknown option or a number that cannot be meant. */
export function matchRules(options: DiffPlansOptions): MatchRules {
  assertOptionNames(options, Object.keys(usual));
  const { threshold = usual.threshold, margin = usual.margin } = options;
  assertOptionNames(options.weights ?? {}, Object.keys(usualWeights));
  const weights = { ...usualWeights, ...options.weights };
  for (const number of [threshold, margin, ...Object.values(weights)]) {
    if (!Number.isInteger(number) || number < 0 || number > 1000)
      throw new TypeError(`Not a whole number from 0 to 1000: ${number}`);
  }
  if (weights.name === 0) throw new TypeError('The name must count');
  return { threshold, margin, weights };
}

/** The subjects of the caller's pairs. Throws `TypeError` for an id that is not the id of one subject. */
export function identityPairs(
  identity: DiffPlansOptions['identity'] = [],
  previous: readonly Subject[],
  current: readonly Subject[],
): readonly SubjectPair[] {
  const pairs = identity.map(
    ([before, after]) => [onlySubject(previous, before), onlySubject(current, after)] as const,
  );
  for (const [from, to] of pairs) {
    const isSplit = pairs.filter((pair) => pair[0] === from).length > 1;
    const isMerged = pairs.filter((pair) => pair[1] === to).length > 1;
    if (isSplit && isMerged) throw new TypeError(`Both merged and split: ${from.id}, ${to.id}`);
  }
  return pairs;
}

function onlySubject(subjects: readonly Subject[], id: Id): Subject {
  const [found, another] = subjects.filter((subject) => subject.id === id);
  if (found === undefined || another !== undefined) throw new TypeError(`Not the id of one project or item: ${id}`);
  return found;
}
