import { addDecimals, compareDecimals, sumDecimals } from '../../quantity/decimal.ts';
import { opensWithVerb } from '../lexicon/work-verbs.ts';
import { countsAlike, plainUnit } from '../numbers/alike.ts';
import { lookBack } from '../numbers/look-back.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { wholeExceeded } from './parts-above.ts';
import { amountOf, lastPlaceOf } from './rates.ts';
import type { Rule, SettledNumber } from './rule.ts';

const figures: ReadonlySet<string> = new Set(['target', 'actual', 'stage', 'standard', 'funding']);
const opens = /其中|(?:^|[,;(])\s?(?:含|包括|包含)/g;
const placeAlone = /^\s*(?:[\u4e00-\u9fffA-Z]{1,7}(?:县|区|市|镇|乡|旗|街道|局|部门)?)[:]?\s?$/;

/** What no name of a place has in it. */
const holdsVerb = /提供|新[增建改]|建[设成立]|完成|改造|开展|组织|实施|培训|发放|达到|覆盖|安排|补助|奖励/;

/** Where the list of parts opens, in the sentence before a number. */
function openingOf({ sentenceBefore, numeral }: NumberInContext): number | undefined {
  let at: number | undefined;
  for (const match of sentenceBefore.matchAll(opens)) {
    // (含定点机构垫付) says what is counted in, and is over; so are the parts of (其中公办80个).
    if (isClosed(sentenceBefore.slice(match.index + (match[0].startsWith('(') ? 1 : 0)))) continue;
    at = match.index;
  }
  return at === undefined ? undefined : numeral.span[0] - sentenceBefore.length + at;
}

/** A bracket that was open before a text ends in it. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const mark of text.match(/[()]/g) ?? []) {
    open += mark === '(' ? 1 : -1;
    if (open < 0) return true;
  }
  return false;
}

/** The number that a part is a part of: the one before 其中 or 含, or before the bracket. */
function wholeOf(number: NumberInContext, settled: readonly SettledNumber[]): SettledNumber | undefined {
  const among = openingOf(number);
  const place = among ?? number.clause.bracket?.start;
  if (place === undefined) return ofListBefore(number, settled);
  let isOther = false;
  const whole = lookBack(settled, ({ number: other, as }) => {
    if (isOther || other.passage !== number.passage) return false;
    if (other.numeral.span[0] > place || !figures.has(as)) return false;
    if (countsAlike(other, number)) return true;
    // 其中 opens a list of what was just counted; beside a bracket stands what it parts, or nothing.
    isOther = among === undefined;
    return false;
  });
  if (whole === undefined || (among === undefined && whole.number.clause.end !== place)) return undefined;
  // 水利建设,其中泵站新建1座: what 其中 parts stands in its sentence, or in the one before where it opens its own.
  if (among !== undefined && isOfOtherSentence(number, whole.number, among)) return undefined;
  if (goesOn(number, whole, place, settled)) return whole;
  return among === undefined ? undefined : ofOneBefore(number, whole, place, settled);
}

/** Words stand before 其中 in its sentence, and no number that it could part. */
function isOfOtherSentence(
  { clause, sentenceBefore, numeral }: NumberInContext,
  whole: NumberInContext,
  among: number,
): boolean {
  if (whole.clause.sentence.start === clause.sentence.start) return false;
  const from = numeral.span[0] - sentenceBefore.length;
  return isOnlyWords(sentenceBefore.slice(0, Math.max(0, among - from)));
}

const isOnlyWords = (text: string): boolean => /[^\s,;:(、]/.test(text) && !/[0-9]/.test(text);

/** 新建12所,计划竣工3所,其中小学7所、初中5所: more than the number just before 其中, and so of the one before that. */
function ofOneBefore(
  number: NumberInContext,
  near: SettledNumber,
  place: number,
  settled: readonly SettledNumber[],
): SettledNumber | undefined {
  const whole = lookBack(
    settled,
    ({ number: other, as }) =>
      other.clause.sentence.start === number.clause.sentence.start &&
      other.numeral.span[0] < near.number.numeral.span[0] &&
      figures.has(as) &&
      plainUnit(other) === plainUnit(number),
  );
  const last = settled.at(-1);
  const isFirst = last === near;
  if (whole === undefined || !(isFirst || (last?.as === 'part' && last.whole === whole))) return undefined;
  return goesOn(number, whole, place, settled) ? whole : undefined;
}

/** 新增托位420个,其中公办180个,千人口托位数达到4.1个: so many for each thousand, and a part of no count. */
function isForEach(number: NumberInContext, whole: NumberInContext): boolean {
  if (forEach.test(number.clauseBefore) && !forEach.test(whole.clauseBefore)) return true;
  return /^[个名所座处家张户台辆]$/.test(number.unit.unit) && number.numeral.amount.includes('.');
}

const forEach = /每(?:百|千|万|[个人户张名])|[百千万]人口|人均|户均/;

/** How many parts a list may have. */
const longestList = 60;

/**
 * Whether a number still belongs to the list of parts: no more than what is left of the whole, and, in a clause after the
 * first part's, neither in another unit than all the parts so far nor after a verb where the first part had none.
 */
function goesOn(
  number: NumberInContext,
  settledWhole: SettledNumber,
  place: number,
  settled: readonly SettledNumber[],
): boolean {
  const { number: whole } = settledWhole;
  if (/(?:较|比)[^,、。]{0,12}$/.test(number.clauseBefore) || isForEach(number, whole)) return false;
  const since = settled
    .slice(-longestList)
    .filter((one) => one.number.passage === number.passage && one.number.numeral.span[0] > place);
  // 户均2.5万元,其中重建4万元、维修1.2万元: amounts for kinds, of which one is more than the mean.
  if (
    settledWhole.as === 'standard' &&
    since.some((one) => one.as !== 'part' && figures.has(one.as) && countsAlike(one.number, whole))
  )
    return false;
  const parts = since
    .filter(({ as, number: part }) => as === 'part' && plainUnit(part) !== '')
    .map((one) => one.number);
  // Of 9420个学位 only places are parts, though schools are counted with 所 between them.
  const isSame = plainUnit(number) === plainUnit(whole);
  const alike = parts.filter((part) => (isSame ? plainUnit(part) === plainUnit(number) : countsAlike(part, whole)));
  const sum = sumDecimals([...alike, number].map(amountOf));
  if (compareDecimals(sum, addDecimals(amountOf(whole), roundingOf(whole))) > 0) return false;
  const first = since[0]?.number;
  if (first === undefined || first.clause === number.clause) return true;
  if (plainUnit(number) !== plainUnit(whole) && parts.every((part) => plainUnit(part) === plainUnit(whole)))
    return false;
  if (/^(?:截[至止]|目前|现已|至今)/.test(number.clauseBefore.trimStart())) return false;
  const opening = first.clauseBefore.trimStart().replace(/^其中[:]?/, '');
  return opensWithVerb.test(opening) || !opensWithVerb.test(number.clauseBefore.trimStart());
}

/** 1.2亿元 may be a little more or less: by how much its last place allows. A plain count is what it is. */
function roundingOf(number: NumberInContext): string {
  const { unit, numeral } = number;
  if (unit.scale === '' && !numeral.amount.includes('.')) return '0';
  return lastPlaceOf(number);
}

/** 其中：A县40场；B县45场: the list goes on after a semicolon, with nothing but places, or as its parts before began. */
function ofListBefore(number: NumberInContext, settled: readonly SettledNumber[]): SettledNumber | undefined {
  const last = settled.at(-1);
  if (last === undefined || last.as !== 'part' || last.number !== number.previous) return undefined;
  const isPlace =
    last.number.unit.unit === number.unit.unit &&
    placeAlone.test(number.clauseBefore) &&
    !holdsVerb.test(number.clauseBefore) &&
    number.clause.sentence.start - last.number.clause.sentence.end === 1;
  const whole = isPlace ? last.whole : ofListBegunAlike(number, last, settled);
  return whole !== undefined && goesOn(number, whole, whole.number.numeral.span[0], settled) ? whole : undefined;
}

/** 其中新建小学4所,新增学位6660个;新建高中1所,新增学位2400个: each clause after the semicolon begins like one before it. */
function ofListBegunAlike(
  number: NumberInContext,
  last: SettledNumber,
  settled: readonly SettledNumber[],
): SettledNumber | undefined {
  const isGoingOn =
    number.clause.sentence.start === last.number.clause.sentence.start ||
    number.head.endsWith(`;${number.sentenceBefore}`);
  const opening = openingWord(number);
  if (!isGoingOn || !opensWithVerb.test(opening)) return undefined;
  let first = settled.length - 1;
  let isAlike = false;
  while (first >= 0 && settled[first]?.as === 'part' && settled.length - first < longestList) {
    isAlike ||= openingWord((settled[first] as SettledNumber).number) === opening;
    first -= 1;
  }
  return isAlike
    ? lookBack(settled, (one) => figures.has(one.as) && countsAlike(one.number, number), first)
    : undefined;
}

/** The first two characters of a number's clause. */
function openingWord({ clauseBefore }: NumberInContext): string {
  return clauseBefore
    .trimStart()
    .replace(/^其中[:,]?/, '')
    .slice(0, 2);
}

/** Parts of another number 其中. */
export const partRules: readonly Rule[] = [
  {
    name: 'part',
    why: 'is part of the number before 其中 or 含, or before the bracket it stands in',
    read: (number, settled) => {
      const { unit } = number;
      if (unit.unit === '' || unit.name === '%' || unit.name === '倍' || unit.per !== undefined) return undefined;
      const whole = wholeOf(number, settled);
      if (whole !== undefined) return { as: 'part', whole };
      const exceeded = wholeExceeded(number, settled);
      return exceeded && { as: 'part', whole: exceeded, flag: true };
    },
  },
];
