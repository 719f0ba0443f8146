import type { Bound } from '../../plan/figure.ts';
import type { ModalityWord } from '../lexicon/lexicon.ts';
import { beforeOf, wordNear } from '../lexicon/word-near.ts';
import type { Words } from '../lexicon/words.ts';
import { endingWords } from '../text/trim-words.ts';
import type { NumberInContext } from './number-in-context.ts';

/** Which side of a number fulfils it, and what else the words beside it say. */
export interface BoundReading {
  readonly bound: Bound;
  readonly strict?: true;
  /** 约 beside 以上; 多, 余. */
  readonly approximate?: true;
  /** The word stands before the number, and so may govern the numbers joined to it. */
  readonly governs?: true;
  /** How firmly it is promised 语气. */
  readonly modality?: ModalityWord[1];
}

/** 每人每月 between the word and the number: 不低于每人每月1050元. */
const perPhrase =
  /(?:每(?:[百千万](?:人口?|名|户)|人|户|个?月|年|日|天|生|件|例|张|床|亩|所|个|村|次|平方米|人次)|人均|户均|月均|年均){1,3}(?:约|共)?\s?$/;
/** 为…名 that means "for": 为147名困难残疾人提供. */
const forWhom = /^(?!以[上下内]|左右)[^,。]{3}/;
/** 2.5万场(次)以上, 4万套(间)以上. */
const orInBrackets = /^\([\u4e00-\u9fff]{1,3}\)/;
const valueMark = /^[、和及与或]$/;
const joined = /(?:[、和与]|(?<![惠普涉波])及)\s?$/;

/**
 * The bound of a number 约束方向, from the word right before it, right after its unit, or further off where it governs:
 * 不低于…支出的60%, 至少选取1家…和1家…, 分别不超过0.3、0.5、1万元.
 *
 * @param words the comparators
 * @param number the number
 * @param ofPrevious what the number before it was read as, for lists
 */
export function boundOf(words: Words, number: NumberInContext, ofPrevious?: BoundReading): BoundReading {
  const modality = words.modalities.find(([word]) => number.clauseBefore.includes(word))?.[1];
  return { ...limitsOf(words, number, ofPrevious), ...(modality && { modality }) };
}

function limitsOf(words: Words, number: NumberInContext, ofPrevious: BoundReading | undefined): BoundReading {
  const beside = number.before.replace(perPhrase, '').trimEnd();
  const word = words.before
    .get(beside.charCodeAt(beside.length - 1))
    ?.find((row) => beside.endsWith(row.word) && isComparing(row.word, beside, number));
  const behind = lastOfList(number).after.trimStart().replace(orInBrackets, '');
  const following = words.after.get(behind.charCodeAt(0))?.find((row) => behind.startsWith(row.word));
  const isRough = word?.bound === 'about';
  const more = number.unit.more;
  if (following !== undefined) {
    return { bound: following.bound, ...((isRough || more) && following.bound !== 'about' && { approximate: true }) };
  }
  if (word !== undefined)
    return {
      bound: word.bound,
      governs: true,
      ...(word.strict && { strict: true }),
      ...(more && { approximate: true }),
    };
  if (more) return { bound: 'at-least', approximate: true };
  return governed(words, number, ofPrevious) ?? { bound: 'unstated' };
}

/** The word is a comparison here: not the 为 of 为147名…提供, the 按 of 按时, the 近 of 附近, the 达 of 下达. */
function isComparing(word: string, beside: string, { unit, clauseAfter }: NumberInContext): boolean {
  const head = beside.slice(0, -word.length).trimEnd();
  // 按每人12元的标准为1.85万名网格员投保: for whom, not how much.
  if (beside.endsWith('标准为') && /^[人名户位]$/.test(unit.name) && forWhom.test(clauseAfter)) return false;
  if (word === '为')
    return (
      head !== '' &&
      !/[、和及并且且,]$/.test(head) &&
      !(forWhom.test(clauseAfter) && !/(?:标准|率|面|比例|任务|数|额|量|比重|水平|别)$/.test(head))
    );
  if (word === '是') return /(?:标准|任务|目标|率|面|数)$/.test(head);
  if (word === '近') return !/[附就邻临靠最]$/.test(head);
  if (word === '超') return !/[高彩BＢ反赶心维]$/.test(head);
  if (word === '达') return !/[下送传发表转抵通直]$/.test(head);
  return true;
}

/** How many values a list may have. */
const longestList = 30;

/** Of 0.3、0.5、1万元 the last: what follows it holds for all. */
function lastOfList(number: NumberInContext): NumberInContext {
  let last = number;
  for (let length = 1; length < longestList; length += 1) {
    const { next, unit, clause } = last;
    const isList =
      next !== undefined &&
      next.clause.sentence.start === clause.sentence.start &&
      next.numeral.span[0] - unit.end === 1 &&
      next.unit.unit.startsWith(unit.unit);
    if (!isList || !valueMark.test(next.head.slice(-1))) return last;
    last = next;
  }
  return number;
}

/** 不低于小学, 提高到小学生每年: whom the amount is for stands between the word and the number. */
const namedBefore = /(?:至少|不少于|不低于|提高[到至])[^,、。0-9每]{1,8}[^,、。0-9]{0,4}$/;
/** 最高可赔付, 最高可申请贷款: up to so much. */
const highest =
  /最高可?(?:赔付|赔偿|理赔|贷款|申请|申领|报销|补偿|补贴|补助|奖励|奖补|支付|救助|资助)[^,、。0-9额]{0,8}$/;
/** 提高到散居孤儿1400元, 标准分别达到全自理每人每月150元. */
const raisedFor = /(?:提高[到至]|标准(?:分别|均)?达到)[^,、。0-9]{1,12}$/;
/** 标准为小学每生每年720元: for whom stands between the word and the number. */
const setFor = /(?:标准|定额)(?:分别|统一)?为[^,、。0-9为]{1,8}$/;
/** 封顶线3000元, 年度最高支付限额30万元. */
const ceiling = /(?:封顶线?|限额|上限|限价|最高(?:贷款|补助|救助)?额度?)(?:每[人户年]){0,2}\s?$/;
const roughly = endingWords(['约']);
const accordingTo = endingWords(['按']);
const givenAs = endingWords(['给予', '奖励']);
const rising = endingWords(['高于', '提高', '提升', '增加', '上升']);
const farthest = 40;
const byHowMuch = /(?:价|价格|成本|水平|平均|均值|同期)\s?$/;
const namesRate = /[率例重度面比]\s?$/;

/** A word further off that governs the number. */
function governed(
  words: Words,
  number: NumberInContext,
  ofPrevious: BoundReading | undefined,
): BoundReading | undefined {
  const { unit } = number;
  if (/(?:至少|不少于|不低于)[^,、。0-9]{1,8}$/.test(number.before)) return { bound: 'at-least', governs: true };
  if (
    /(?:控制在|不(?:得|宜)?超过)(?:小学|初中|高中|城[市镇区]|农村|城乡|市区|县城|乡镇?|[一二三]级)$/.test(number.before)
  )
    return { bound: 'at-most', governs: true };
  if (unit.name.endsWith('元') && raisedFor.test(number.before)) return { bound: 'at-least', governs: true };
  if (unit.name.endsWith('元') && setFor.test(number.before.replace(perPhrase, '')))
    return { bound: 'exactly', governs: true };
  if (unit.name.endsWith('元') && ceiling.test(number.before)) return { bound: 'at-most', governs: true };
  if (/元|%/.test(unit.name) && highest.test(number.before)) return { bound: 'at-most', governs: true };
  if (unit.name === '%' || unit.name === '倍') {
    const isTimes = unit.name === '倍';
    // 达到符合条件家庭100%; but 达到Ⅲ类水体比例75% is of the rate.
    const ofWhat = beforeOf(number.before) ?? (!isTimes && namesRate.test(number.before) ? '' : number.before);
    // 不低于城市、农村居民支出的60%: whose share it is may be a list.
    const stops = beforeOf(number.before) === undefined ? undefined : /[,。0-9]/;
    const far = wordNear(ofWhat, isTimes ? words.governing.times : words.governing.share, farthest, 1, stops);
    const row = words.before.get(far?.charCodeAt(far.length - 1) ?? 0)?.find(({ word }) => word === far);
    // 价格低于市价15%: by how much, and neither from below nor from above.
    if (!isTimes && /^[高低]于$/.test(far ?? '') && byHowMuch.test(number.before)) return undefined;
    if (row !== undefined) return { bound: row.bound, governs: true, ...(row.strict && { strict: true }) };
    const shareOf = beforeOf(number.before) ?? '';
    if (wordNear(shareOf, roughly, farthest, 1) !== undefined) return { bound: 'about' };
    if (wordNear(shareOf, accordingTo, farthest, 2) !== undefined) return { bound: 'exactly' };
  }
  if (unit.name.endsWith('元') && wordNear(number.before.replace(/奖励[扶金]/, ''), givenAs, 8, 1) !== undefined)
    return { bound: 'exactly' };
  if (unit.name.endsWith('百分点')) {
    const risen = wordNear(number.before, rising, 30, 0, /[,0-9]/);
    if (risen !== undefined) return risen === '高于' ? { bound: 'at-least' } : undefined;
  }
  const { previous } = number;
  const isJoined = previous !== undefined && previous.clause === number.clause && joined.test(number.before);
  // 超1000万元企业和5家品牌: what governs money says nothing of a count.
  const isMoney = (one: NumberInContext): boolean => one.unit.name.endsWith('元');
  const isAlike = (one: NumberInContext): boolean => one.unit.unit === '' || isMoney(one) === isMoney(number);
  if (ofPrevious?.governs !== true || !(isJoined ? isAlike(previous) : isNamedNext(number, previous))) return undefined;
  const { modality: _, ...limits } = ofPrevious;
  return limits;
}

/** 不低于小学600元、初中800元、高中900元: as the first has whom it is for, so have those behind it. */
function isNamedNext(number: NumberInContext, before: NumberInContext | undefined): boolean {
  let next = number;
  let previous = before;
  for (let length = 1; previous !== undefined && length < longestList; length += 1) {
    const isListed =
      previous.clause === next.clause &&
      next.unit.name.endsWith('元') &&
      previous.unit.unit === next.unit.unit &&
      /^[、和及与][^,、。0-9]{1,8}$/.test(next.before);
    if (!isListed) return false;
    if (namedBefore.test(previous.before) || raisedFor.test(previous.before)) return true;
    if (setFor.test(previous.before.replace(perPhrase, ''))) return true;
    next = previous;
    previous = next.previous;
  }
  return false;
}

/** The number is one of a list of bare values, and its unit is printed at the last: gives that unit. */
export function unitOfList(number: NumberInContext): string | undefined {
  // 2.1个、5.6个和3.3个百分点, 3万、5万元: the classifier or 万 alone is short for what the last has.
  if (number.unit.name !== '' && number.unit.unit !== '个') return undefined;
  const last = lastOfList(number);
  if (number.unit.unit === '个') return last.unit.unit === '个百分点' && last !== number ? '个百分点' : undefined;
  return last.unit.name === '' ? undefined : last.unit.unit;
}
