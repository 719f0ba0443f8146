import { compareDecimals } from '../../quantity/decimal.ts';
import { isOtherDeed } from '../../told/deed.ts';
import { countsAlike } from '../numbers/alike.ts';
import { amountOf } from '../rules/rates.ts';
import type { ReadNumber } from '../rules/settle.ts';
import type { Candidate } from './candidate.ts';
import { deedOf, isToldDone } from './deed.ts';
import { isPerTheSame } from './per-population.ts';
import { heldBy, overlap, type Telling } from './words.ts';

const surplus = /超额[^,、。0-9]{0,8}$/;
const enoughOfUnlike = 500;
const peopleUnits: ReadonlySet<string> = new Set(['人', '名', '位', '例', '人次', '户', '户次', '家庭']);

/** How alike a result and a target are, in thousandths; 0 where they cannot be one. */
export function likeness(actual: Candidate, target: Candidate, telling: Telling): number {
  const unit = unitFactor(actual, target);
  if (unit === 0 || !mayAnswer(actual, target)) return 0;
  const weighed = Math.round(ofWords(actual, target, telling) * unit + (isDone(actual.number) ? 30 : 0));
  return unit < 0.9 && weighed < enoughOfUnlike ? 0 : weighed;
}

function ofWords(actual: Candidate, target: Candidate, telling: Telling): number {
  if (agreement(actual, target, telling) === 1000) return 1000;
  const theirs = target.isThin ? target.wide() : target.own;
  const own = overlap(actual.own, theirs, telling);
  // The words around can add nothing to so much.
  if (own >= 800) return actual.isThin ? own * 0.9 : own;
  const wide = overlap(actual.wide(), target.wide(), telling);
  return actual.isThin
    ? Math.max(own * 0.9, wide * 0.7)
    : Math.max(own, wide * 0.6, overlap(actual.own, target.wide(), telling) * 0.8);
}

/** 累计完成…: the figure that sums up is the one that answers. */
function isDone({ number }: ReadNumber): boolean {
  return /完成|累计/.test(number.before);
}

/**
 * How far the words of both agree, in thousandths 吻合度: tells 改造公厕5座 from 新建公厕8座 where both hold all the words of the target
 * 公厕10座, and 开工安置房 from 建成安置房.
 */
export function agreement(actual: Candidate, target: Candidate, telling: Telling): number {
  return Math.round(heldBy(actual.own, target.own, telling) / 2 + heldBy(target.own, actual.own, telling) / 2);
}

/** Nothing but the words speaks against it: both are of one kind, and what is told is no other deed than what was promised. */
export function mayAnswer(actual: Candidate, target: Candidate): boolean {
  return (
    isOfOneKind(actual.number, target.number) &&
    !isOtherDeed(actual.deed(), target.deed()) &&
    !isSurplus(actual, target)
  );
}

/** 超额完成10户 of 3500户: by how much more, as all that was done would be more than the task. */
export function isSurplus({ number: { number } }: Candidate, target: Candidate): boolean {
  return surplus.test(number.before) && compareDecimals(amountOf(number), amountOf(target.number.number)) < 0;
}

/** Parts answer parts, standards standards; the part of one place is not that of another. */
export function isOfOneKind(actual: ReadNumber, target: ReadNumber): boolean {
  if (isPartOfAll(actual) && target.as !== 'part') return target.as !== 'standard';
  if ((actual.as === 'part') !== (target.as === 'part') || (actual.as === 'standard') !== (target.as === 'standard'))
    return false;
  if (actual.as !== 'part') return true;
  const [here, there] = [placeOf(actual), placeOf(target)];
  return here === undefined || there === undefined || here === there;
}

/** 床位总数1280张,其中新增80张; 计划改造12个,其中7个已完工: the whole is all that there is, or the task, and the part what was done. */
export function isPartOfAll(number: ReadNumber): boolean {
  const { whole } = number;
  if (whole === undefined) return false;
  if (whole.as === 'target') return isToldDone(number);
  const { isStanding, isReached, isOfYears } = deedOf(whole);
  return isStanding || isReached || isOfYears;
}

const placeAlone = /^[、,和及与\s]*(?:其中)?[:,]?([\u4e00-\u9fff]{1,8}(?:县|区|市|镇|乡|旗|街道))[:]?\s?$/;

/** The place a part is of, where nothing else is said of it: 濉溪县137户. */
function placeOf({ number }: ReadNumber): string | undefined {
  return placeAlone.exec(number.before)?.[1];
}

/** How well two units go together: 1 the same, 0 not at all. */
export function unitFactor(actual: Candidate, target: Candidate): number {
  if (!isPerTheSame(actual.per, actual.number.number, target.per, target.number.number)) return 0;
  if (actual.unit === target.unit) return actual.unit === '%' ? stemFactor(actual.stem, target.stem) : 1;
  // A rate of so many in a thousand is in no case one of a hundred.
  if (actual.unit === '%' || target.unit === '%') return 0;
  if (countsAlike(actual.number.number, target.number.number)) return 0.95;
  return peopleUnits.has(actual.unit) && peopleUnits.has(target.unit) ? 0.8 : 0;
}

/** 参保率 is no 报销比例; a rate without a name may be any. */
function stemFactor(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return 0.95;
  return one === other ? 1 : 0;
}
