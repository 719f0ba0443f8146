import { addDecimals, compareDecimals, sumDecimals } from '../../quantity/decimal.ts';
import { opensWithVerb } from '../lexicon/work-verbs.ts';
import { countsAlike, plainUnit } from '../numbers/alike.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { amountOf, lastPlaceOf } from './rates.ts';
import type { SettledNumber } from './rule.ts';

const counted: ReadonlySet<string> = new Set(['target', 'actual', 'stage', 'funding']);

/** 其中公办 before the first part, 、民办 before one that goes on. */
const first = /^[^0-9,;:()]{0,12}[,;(]\s?(?:其中|含|包括|包含)[:,]?([^0-9,;:()]{1,12})$/;
const further = /^[、,和及]([^0-9、,;:()]{1,12})$/;

/** Another time, another deed, a comparison, a mean: what these words count need not be among what was counted. */
const another =
  /[年月日季前后末底]|累计|合计|一共|总|原|现|已|目前|截|较|比|每|均|人口|另|还|其他|完[成工]|竣工|开工|启动|建成|投用|使用|计划|预计|申报|全[国省市县区]|折合|相当/;

/** Scores, times and means: one of a part may well be above that of all. */
const isMean = /^(?:分|岁|天|日|年|月|周|小时|分钟|级|倍|名次)$/;
const meanOf = /均|得分|评分|指数|浓度|标准|密度|价/;

/** How far back another whole is looked for. */
const nearby = 30;

/**
 * 新增托位300个,其中公办350个; 学校18所,其中小学10所、初中5所、高中4所: said to be parts of the one number of their unit before them, and
 * more than it. The words say what they are parts of; whoever adds up says that they cannot be.
 */
export function wholeExceeded(number: NumberInContext, settled: readonly SettledNumber[]): SettledNumber | undefined {
  const last = settled.at(-1);
  if (last === undefined || last.number !== number.previous || plainUnit(last.number) !== plainUnit(number))
    return undefined;
  const noun = (last.as === 'part' ? further : first).exec(wordsBetween(last.number, number))?.[1];
  if (noun === undefined || noun.trim() === '' || another.test(noun)) return undefined;
  // 公办200个,改造120个: after a comma a verb begins something else.
  if (number.clause !== last.number.clause && last.as === 'part' && opensWithVerb.test(noun)) return undefined;
  const whole = last.as === 'part' ? last.whole : last;
  return whole !== undefined && isLessThanParts(whole, number, settled) ? whole : undefined;
}

function wordsBetween({ unit }: NumberInContext, { numeral, head }: NumberInContext): string {
  const long = numeral.span[0] - unit.end;
  return long > 0 && long <= head.length ? head.slice(-long) : '';
}

/** The whole is the one number of its unit near by, and less than the parts printed of it. */
function isLessThanParts(whole: SettledNumber, number: NumberInContext, settled: readonly SettledNumber[]): boolean {
  const unit = plainUnit(number);
  const near = settled
    .slice(-nearby)
    .filter((one) => one.number.passage === number.passage && countsAlike(one.number, number));
  if (isMean.test(unit) || meanOf.test(whole.number.before)) return false;
  if (!counted.has(whole.as) || !near.every((one) => one === whole || one.whole === whole)) return false;
  if (number.numeral.amount.includes('.') && !whole.number.numeral.amount.includes('.')) return false;
  const parts = near.filter((one) => one.whole === whole && plainUnit(one.number) === unit).map((one) => one.number);
  const least = addDecimals(amountOf(whole.number), lastPlaceOf(whole.number));
  return compareDecimals(sumDecimals([...parts, number].map(amountOf)), least) >= 0;
}
