import { nameKey } from '../name.ts';
import type { Figure, Target } from '../plan/figure.ts';
import { meantUnit } from '../progress/judgement.ts';
import type { ProgressEntry } from '../progress/progress-report.ts';
import { compareDecimals } from '../quantity/decimal.ts';
import { unitLikeness } from '../quantity/unit.ts';
import { type Deed, isOtherDeed } from '../told/deed.ts';
import { isBare, sharesWord, type Thing, thingOf } from './thing.ts';
import { isLikeUnit } from './ties.ts';
import { deedOfFigure, type Quoted } from './told-of.ts';

/** What is asked of the words of a target and of a figure of an entry before they are tied. */
export interface Telling {
  readonly deed: (figure: Figure) => Deed;
  /** Nothing that is told of the one speaks against the other. */
  readonly mayBe: (target: Target, own: Figure) => boolean;
  /** They share a word; or the one is bare and the other the only target of its unit in the whole project. */
  readonly fits: (target: Target, own: Figure) => boolean;
  /** They bear one name, or share a word that the whole which both are of has nothing of. */
  readonly areOnePart: (target: Target, own: Figure, whole: Target) => boolean;
}

/** @param place of the entry in its report */
export function tellingOf(
  entry: ProgressEntry,
  targets: readonly Target[],
  project: string,
  place: number,
  quoted: Quoted,
): Telling {
  const deeds = new Map<Figure, Deed>();
  const things = new Map<Figure, Thing>();
  for (const target of targets) {
    deeds.set(target, deedOfFigure(target));
    things.set(target, thingOf(target.indicator, project));
  }
  for (const target of entry.targets ?? []) deeds.set(target, deedOfFigure(target));
  for (const [index, actual] of entry.actuals.entries()) {
    deeds.set(actual, deedOfFigure(actual, quoted(place, index)));
    things.set(actual, thingOf(actual.indicator, entry.name));
  }
  const deed = (figure: Figure): Deed => deeds.get(figure) as Deed;
  const thing = (figure: Figure): Thing => things.get(figure) as Thing;
  return {
    deed,
    mayBe: (target, own) =>
      !isOtherDeed(deed(own), deed(target)) &&
      !isGainOnly(deed(own), deed(target), own) &&
      !isSurplus(own, target) &&
      isOfItsPlace(target, own),
    fits: (target, own) =>
      sharesWord(thing(target), thing(own)) || (isBare(thing(own)) && isOnly(nearest(targets, own), target)),
    areOnePart: (target, own, whole) =>
      nameKey(target.indicator) === nameKey(own.indicator) || sharesWord(thing(target), thing(own), thing(whole)),
  };
}

const isOnly = (targets: readonly Target[], target: Target): boolean => targets.length === 1 && targets[0] === target;

/** 提高3% tells nothing of 75%. */
function isGainOnly(own: Deed, target: Deed, { measure }: Figure): boolean {
  return measure?.unit === '%' && own.way !== undefined && !own.isLevel && target.way === undefined;
}

/** 超额新增20张 of 200张: by how much more, as all that was done would be more than the task. */
function isSurplus({ indicator, measure: own }: Figure, { measure: target }: Figure): boolean {
  if (own === undefined || target === undefined || !indicator.includes('超额')) return false;
  return meantUnit(own) === meantUnit(target) && compareDecimals(own.value, target.value) < 0;
}

/** What is of some divisions answers what is of these: not what the whole was to do. */
function isOfItsPlace({ scope: there }: Figure, { scope: here }: Figure): boolean {
  return here?.divisions === undefined || here.divisions.join() === there?.divisions?.join();
}

/** The targets a bare number may be of: those of its unit, else of one like it. */
export function nearest(targets: readonly Target[], own: Figure): readonly Target[] {
  const alike = targets.filter((target) => isLikeUnit(target, own));
  const same = alike.filter((target) => isSameUnit(target, own));
  return same.length > 0 ? same : alike;
}

function isSameUnit({ measure: one }: Figure, { measure: other }: Figure): boolean {
  return one === undefined || other === undefined || unitLikeness(meantUnit(one), meantUnit(other)) === 'same';
}
