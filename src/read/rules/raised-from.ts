import type { NumberInContext } from '../numbers/number-in-context.ts';
import { outsideBrackets } from '../text/brackets.ts';
import type { SettledNumber } from './rule.ts';

const risesTo =
  /^(?:以上|左右)?(?:分别|均|统一|逐步)?(?:提高|提升|提标|提额|增加|扩大|上升|下降|降低|减少|调整|增长|压缩|缩短|扩面|扩展|拓展|拓宽|加宽|延长|上调|下调|调增|调减|扩充|放宽|降|增|升)(?:到|至|为)/;

/** 从38%跃升到95%, 由56个整合为40个: in the same unit, what became of it. */
const becomes = /^(?:以[上下]|左右)?[^,、。0-9的和与及每以上下]{1,4}[到至为成]$/;

/** How long a list of what it was may be. */
const longestFrom = 40;

/** Stands after 由 or 从, in the list of what it was. */
function isAfterFrom(clauseBefore: string): boolean {
  const at = Math.max(clauseBefore.lastIndexOf('由'), clauseBefore.lastIndexOf('从'));
  const since = clauseBefore.slice(at + 1);
  return at >= 0 && since.length <= longestFrom && !/^[业事]|[,。到至]/.test(since);
}

/** 、271元分别提高到…, 、每小时7.5元,调整为…: the list of what it was goes on before the word. */
const listRisesTo =
  /^[、和][^,。到至]{1,40}?,?(?:提高|提升|增加|扩大|上升|下降|降低|减少|调整|增长|压缩|缩短|上调|下调|放宽|调整)(?:到|至|为)/;

/** 由城区24元,郊县22元分别调整到…. */
const commasRiseTo = /^,[^。;到至]{1,40}[0-9][^,、。0-9]{1,6}分别(?:提高|增加|调整|上调|降低|下调)[到至为]/;

/** 城区24元调整到30元: in the same unit, and more than a dash of it. */
const isAsMuchNext = ({ unit, next, clause }: NumberInContext): boolean =>
  unit.unit !== '' && next?.clause === clause && next.unit.name === unit.name;

/** 由4万人增加到4.3万人, 从574元、271元分别提高到…, 由680元,提高到…: what it was before. */
export function isRaised(number: NumberInContext): boolean {
  const { clauseBefore, after } = number;
  // 250元/月(3000元/年),提高到…
  const sentenceAfter = number.sentenceAfter.startsWith('(')
    ? outsideBrackets(number.sentenceAfter.slice(0, longestFrom))
    : number.sentenceAfter;
  if (risesTo.test(after) && (/(?:由|从)[^,、。]{0,20}$/.test(clauseBefore) || isAsMuchNext(number))) return true;
  if (!isAfterFrom(clauseBefore)) return false;
  return (
    (isAsMuchNext(number) && !number.unit.isTime && becomes.test(after.trim())) ||
    risesTo.test(after) ||
    listRisesTo.test(sentenceAfter) ||
    commasRiseTo.test(sentenceAfter) ||
    (sentenceAfter.startsWith(',') && risesTo.test(sentenceAfter.slice(1)))
  );
}

/** 250元/月(3000元/年),提高到…: what it was before, once more in a bracket. */
export function isRaisedBefore(
  { clause: { bracket }, previous }: NumberInContext,
  settled: readonly SettledNumber[],
): boolean {
  const last = settled.at(-1);
  return (
    bracket !== undefined &&
    last?.rule === 'raised-from' &&
    last.number === previous &&
    last.number.unit.end === bracket.start
  );
}
