import type { When } from '../../period/period.ts';
import type { Base, FundStage, Measure, Scope, WorkStage } from '../../plan/figure.ts';
import { forEachNamed, forEachPlace } from '../lexicon/for-each.ts';
import { isNoPlace } from '../lexicon/no-places.ts';
import { beforeOf } from '../lexicon/word-near.ts';
import { stagesReached } from '../lexicon/work-stages.ts';
import { opensWithVerb } from '../lexicon/work-verbs.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { afterLast } from '../text/trim-words.ts';
import type { Draft } from './draft.ts';

const perHead =
  /((?:每(?:人|户|生|个?月|年|日|天|周|季度?|学[年期]|件|例|张|床|亩|所|个|村|次|人次|千人口?|万人|平方米)|人均|户均|年均|月均|个人年度|(?<![0-9.])千人口|(?<![0-9.吨])万人){1,3})(?:不低于|不少于|不超过|达到|提高到|给予|补助|标准|[^,。0-9]{0,6})?(?:不低于|不少于|不超过|达到|为)?\s?$/;

/** 均不低于50%: said of a result, it still is a limit. */
const isLimit = /(?:不[低少小高大多超得能突]|至少|最少|最低|至多|最多|最高|控制[在到]|限制|[≥≤])[^,]{0,16}$/;

/** The number with everything that stands beside it. */
export function measureOf({ number, limits, unitMeant }: ReadNumber, upper?: ReadNumber): Measure {
  // 普及率达到84% is what it came to, not what it must come to.
  const isReached =
    number.side === 'result' &&
    limits.governs === true &&
    limits.bound !== 'about' &&
    limits.strict !== true &&
    limits.approximate !== true &&
    !isLimit.test(number.clauseBefore);
  const { unit, numeral } = number;
  const per = unit.name.startsWith('%') ? undefined : (unit.per ?? number.cell?.per ?? perOf(number));
  const { amount } = numeral;
  const measure: Draft<Partial<Measure>> =
    upper === undefined
      ? { value: amount, unit: unit.unit }
      : { value: amount, upper: upper.number.numeral.amount, unit: unit.unit };
  if (unitMeant !== undefined && unitMeant !== unit.unit) measure.unitMeant = unitMeant;
  if (per !== undefined) measure.per = per;
  // One end of a range, where the other is no figure, is a value like any other.
  const isOneEnd = limits.bound === 'between' && upper === undefined;
  measure.bound = upper !== undefined ? 'between' : isReached || isOneEnd ? 'unstated' : limits.bound;
  if (limits.strict) measure.strict = true;
  if (limits.approximate) measure.approximate = true;
  return measure as Measure;
}

/** How long a list of amounts may be that share one 每人每年. */
const longestList = 6;

const goesOn = /^(?:[、和及与]|(?:提高|增加|调整|上调)(?:到|至|为))$/;

/** 每人每年800元、400元, 由每人每月60元提高到65元: what is said before the first holds for the rest of the list. */
function perOf(number: NumberInContext): string | undefined {
  let at: NumberInContext | undefined = number;
  for (let length = 0; at !== undefined && length < longestList; length += 1) {
    const per: string | undefined = perHead.exec(at.clauseBefore)?.[1];
    const each = per === undefined || per === '每个' ? forEachPlace.exec(at.before)?.[1] : undefined;
    const found = each ?? per ?? forEachNamed.exec(at.before)?.[1];
    if (found !== undefined) return found;
    at = at.previous?.clause === at.clause && goesOn.test(at.before.trim()) ? at.previous : undefined;
  }
  return undefined;
}

const comparing = '不低于 不少于 不超过 不高于 高于 达到 到达 占到 占 完成 超过 提高到 为'.split(' ');
const excess = ['高于', '快于', '超过'];
const longestBase = 40;
const clauseMarks = [',', '。', ';', ':'];

/** What the number is a share, a multiple or an excess of 基数. */
export function baseOf({ number }: ReadNumber): Base | undefined {
  const { unit, before } = number;
  if (unit.name.endsWith('百分点')) return named('above', afterLast(before, excess));
  const of = beforeOf(before);
  if (unit.name === '倍') return named('times', afterLast(of ?? before, comparing));
  if (unit.name !== '%' || of === undefined) return undefined;
  return named('share-of', afterLast(of, comparing));
}

function named(relation: Base['relation'], name: string | undefined): Base | undefined {
  const own = (name === undefined ? '' : (afterLast(name, clauseMarks) ?? name)).trim();
  return own.length < 2 || own.length > longestBase ? undefined : { relation, name: own };
}

const divisionAtStart =
  /^(?:其中[:,]?)?((?:(?!为|对|在|全|我|本|各|该|城镇|老旧|社|小)[\u4e00-\u9fff]{1,5}(?:自治县|县|区|市|旗|镇|乡|街道)(?![场民级直容域间村道划舰帜土]|政(?!府))、?){1,12})/;
const numberOfThem = /^[一二三四五六七八九十两]+(?:个(?:乡镇|街道)|个?[区县市镇乡])$/;
const divisionEnd = /(?:县|区|市|旗|镇|乡|街道)$/;

/** The divisions a number's words begin with: 濉溪县完工率74%; 三区, which says how many and not which. Else that of its row. */
export function divisionsOf(read: ReadNumber): Scope | undefined {
  const place = read.number.cell?.place ?? '';
  return divisionsNamed(read) ?? (place === '' ? undefined : { divisions: [place] });
}

function divisionsNamed({ number }: ReadNumber): Scope | undefined {
  const match = divisionAtStart.exec(number.before.replace(/^[\s、,]+/, ''));
  const names = match?.[1]?.split(/[、与及]/).filter((name) => numberOfThem.test(name) || isDivisionName(name)) ?? [];
  const [first] = names;
  if (first === undefined) return undefined;
  const each = /均/.test(number.before) ? { each: true as const } : {};
  return names.length === 1 && numberOfThem.test(first)
    ? { population: first, ...each }
    : { divisions: names, ...each };
}

function isDivisionName(words: string): boolean {
  return words.length > 1 && divisionEnd.test(words) && !isNoPlace(words) && !opensWithVerb.test(words);
}

const fundStages: readonly (readonly [RegExp, FundStage])[] = [
  [/支付|支出|发放|兑付|报销|使用/, 'paid'],
  [/拨付/, 'disbursed'],
  [/到位/, 'received'],
  [/下达|安排/, 'allocated'],
];

const fromMonth = /从\s?([0-9]{4})\s?年\s?([0-9]{1,2})\s?月(?:[0-9]{1,2}日)?起/;

/** 从2020年7月起由583元提高到641元: the first was in force until then, the second is from then on. */
export function inForce({ number }: ReadNumber): When | undefined {
  const match = fromMonth.exec(number.sentenceBefore);
  const [printed, year, month] = [match?.[0], match?.[1], match?.[2]?.padStart(2, '0')];
  if (printed === undefined || year === undefined || month === undefined || month < '01' || month > '12')
    return undefined;
  if (/(?:提高|增加|调整)(?:到|至|为)[^,]{0,8}$/.test(number.before)) return { printed, from: `${year}-${month}` };
  if (!/^(?:提高|增加|调整)(?:到|至|为)/.test(number.after) || month === '01') return undefined;
  return { printed, to: `${year}-${monthBefore(month)}` };
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

function monthBefore(month: string): string {
  return months[months.indexOf(month) - 1] ?? month;
}

/** How far the work or the money has come, where the clause says so. */
export function stageOf({ number, as }: ReadNumber): WorkStage | FundStage | undefined {
  // 已竣工28台、在建5台: what follows a list mark is said of the next number.
  const beside = /^[、,和及与]/.test(number.after) ? number.before : `${number.before}${number.after}`;
  const words = number.cell?.isAlone === true ? number.cell.head : beside;
  const unit = number.unit.name || (number.cell?.unit ?? '');
  if (unit.endsWith('元')) return fundStages.find(([pattern]) => pattern.test(words))?.[1];
  if (unit === '%') return undefined;
  const found = stagesReached.find(([pattern]) => pattern.test(words))?.[1];
  if (as !== 'stage') return found;
  // 主体竣工, 待竣工验收: what is read as work not done is never at its end.
  return found === 'completed' ? 'started' : (found ?? 'preparing');
}

/** 缴费人数1900万 counts persons: the words beside it say of what. */
export function lostUnit({ number }: ReadNumber): string | undefined {
  const { clauseBefore, clauseAfter, unit } = number;
  if (unit.name !== '' || unit.unit === '') return undefined;
  if (/人数(?:达到?|为)?\s?$/.test(clauseBefore) || /^[^,。]{0,4}(?:居民|群众|农民|人口|学生|老人)/.test(clauseAfter)) {
    return `${unit.unit}人`;
  }
  return /(?:资金|投资|经费|补助金?|补贴)(?:达到?|为)?\s?$/.test(clauseBefore) ? `${unit.unit}元` : undefined;
}
