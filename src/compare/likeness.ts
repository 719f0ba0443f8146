import type { Traits } from './traits.ts';

/** What a likeness can rest on 依据: the name, the targets' indicators, their units, the lead organizations. */
export type Ground = keyof Traits;

/** How much each ground counts: whole numbers of any total 权重. */
export type MatchWeights = Readonly<Record<Ground, number>>;

/** Likeness on one ground. */
export interface MatchGround {
  readonly on: Ground;
  /** 0 to 1000: twice the shared features over the features of both (Dice), rounded down. */
  readonly score: number;
}

/** Likeness on all grounds together. */
export interface Likeness {
  /** 0 to 1000: the mean of the grounds by their weights, rounded down. */
  readonly score: number;
  /** The grounds that both sides have; the name is always one. */
  readonly grounds: readonly MatchGround[];
}

/** The score of what is the same. */
export const perfectScore = 1000;

const otherGrounds = ['indicators', 'units', 'organizations'] as const;
const allGrounds = ['name', ...otherGrounds] as const;

/**
 * How alike one subject is to another, or to several taken together; their names share something. What one side does not
 * say counts neither for nor against it.
 */
export function likeness(one: Traits, several: readonly Traits[], weights: MatchWeights): Likeness {
  const grounds: MatchGround[] = [];
  let sum = 0;
  let weight = 0;
  for (const on of allGrounds) {
    const size = unionSize(several, on);
    if (one[on].size === 0 || size === 0) continue;
    const score = dice(sharedFeatures(one, several, on), one[on].size + size);
    grounds.push({ on, score });
    sum += weights[on] * score;
    weight += weights[on];
  }
  return { score: Math.floor(sum / weight), grounds };
}

/** The score of {@link likeness} of two subjects of which it is known how many features of the name they share. */
export function pairScore(one: Traits, other: Traits, weights: MatchWeights, sharedName: number): number {
  let sum = weights.name * dice(sharedName, one.name.size + other.name.size);
  let weight = weights.name;
  for (const on of otherGrounds) {
    const [mine, yours] = [one[on], other[on]];
    if (mine.size === 0 || yours.size === 0) continue;
    let shared = 0;
    for (const feature of mine) if (yours.has(feature)) shared += 1;
    sum += weights[on] * dice(shared, mine.size + yours.size);
    weight += weights[on];
  }
  return Math.floor(sum / weight);
}

/** Twice what is shared, over the features of both sides. */
function dice(shared: number, features: number): number {
  return Math.floor((2 * perfectScore * shared) / features);
}

function sharedFeatures(one: Traits, several: readonly Traits[], on: Ground): number {
  let shared = 0;
  for (const feature of one[on]) if (isIn(feature, several, several.length, on)) shared += 1;
  return shared;
}

/** How many features several subjects have together, each counted where it comes first. */
function unionSize(several: readonly Traits[], on: Ground): number {
  let size = 0;
  for (const [index, traits] of several.entries()) {
    for (const feature of traits[on]) if (!isIn(feature, several, index, on)) size += 1;
  }
  return size;
}

function isIn(feature: string, several: readonly Traits[], first: number, on: Ground): boolean {
  for (let index = 0; index < first; index += 1) if ((several[index] as Traits)[on].has(feature)) return true;
  return false;
}
