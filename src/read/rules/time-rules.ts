import type { NumberInContext } from '../numbers/number-in-context.ts';
import { type Rule, rule } from './rule.ts';

const isYear = (amount: string): boolean => /^(?:19|20)[0-9]{2}$/.test(amount);
const isShort = (amount: string): boolean => /^[0-9]{1,2}$/.test(amount);

/** 底前, 前, 末: up to then. */
const upTo =
  /^\s?(?:年(?:度)?(?:底|末|前)|年\s?[0-9]{1,2}\s?月(?:[0-9]{1,2}\s?[日号])?(?:底|末|前|份?之?前)|月(?:份)?(?:底|末|前|之前)|月\s?[0-9]{1,2}\s?[日号](?:之?前)|[日号]之?前)/;
/** The date lies behind: 截至6月底, 较2020年末, 2005年底前建成的, 以2019年底常住人口为基数. */
const isPast = ({ head, tail }: NumberInContext): boolean =>
  /(?:截至|截止|较|比|自|从)[^,。]{0,8}$/.test(head) ||
  /^\s?年(?:底|末)?(?:以?前)?(?:(?:建成|竣工|开工|完工|投用|出生|入住)的|[^,。]{0,10}为基[数准])/.test(tail);

const rangeMarks = '-~至、到';

const isRangeTo = (tail: string, unit: string): boolean => {
  const first = tail.trimStart().charAt(0);
  return rangeMarks.includes(first) && rangeEnd(tail).startsWith(unit);
};

/** What follows the second number of 3-12个月, 16- -24岁. */
function rangeEnd(tail: string): string {
  const match = /^[\s~至到、-]{1,4}[0-9]{1,4}\s?/.exec(tail);
  return match === null ? '' : tail.slice(match[0].length);
}

/** 每周开放不少于42小时, 等待时间15分钟以内: how long it is open, and how long one waits, is what is promised. */
const open = /(?:开放|开馆|营业)(?:时间|时长|天数)?(?:不[少低]于|至少|达到?|累计|超过|[达增]加?到|延长[到至])?\s?$/;
const waiting =
  /(?:等[待候]|候[车诊]|到达|响应|反应|通勤|换乘|[办受]理|间隔|救援|急救|处置)(?:平均)?(?:时间|时长|时限)[^,、。0-9由从]{0,8}$/;
const isOpenOrWaiting = (before: string, unit: string): boolean =>
  /^(?:个?小时|天|日|分钟|秒|个?工作日)$/.test(unit) && (open.test(before) || waiting.test(before));

/** What is counted in time and yet is promised: 优良天数, 学时, 压缩至0.5个工作日. */
const isTimeCounted = ({ before, clauseAfter, unit, numeral }: NumberInContext): boolean =>
  (/^个?[课学]时$/.test(unit.name) && /^[0-9]{3,}$/.test(numeral.amount) && !/每/.test(before)) ||
  (/(?:天数|时长|学时数|总时数)[^,]{0,6}$/.test(before) && !/^以?[内下]?(?:免|优惠|计)/.test(clauseAfter)) ||
  (isOpenOrWaiting(before, unit.name) && !/^(?:以[内下])?的/.test(clauseAfter)) ||
  /(?:压缩|缩短|压减|减少)[^,]{0,6}(?:至|到|为)\s?$/.test(before);

/** 按不超过12个月当地低保标准: months of an allowance are its ceiling. */
const isCeilingInMonths = ({ before, clauseAfter }: NumberInContext): boolean =>
  /不超过\s?$/.test(before) && /^[^,。]{0,10}标准/.test(clauseAfter);

/** 师生比1:19, 按1:50配备: without such a word, 1:19 is a time of day. */
const isOfRatio = ({ clauseBefore, head, tail }: NumberInContext): boolean =>
  /(?:比[例率]?|按照?)(?:为|达到?|不?[低高少大小]于|[^,。;0-9]{2}[到至为])?(?:[0-9]{1,3}:){0,3}$/.test(clauseBefore) &&
  (/^:[0-9]/.test(tail) || /[0-9]:$/.test(head));

const spans = ['个月', '年', '天', '日', '小时', '分钟', '周', '个工作日', '学时'];

/** Dates, deadlines, ages, durations 时间. */
export const timeRules: readonly Rule[] = [
  rule('deadline', 'is a date up to which something is due: 2020年底前', 'deadline', (number) => {
    const { numeral, head, tail } = number;
    if (isPast(number)) return false;
    if (isYear(numeral.amount)) return upTo.test(tail) || (/[到至]\s?$/.test(head) && /^\s?年/.test(tail));
    return isShort(numeral.amount) && /^\s?[月日号]/.test(tail) && upTo.test(tail);
  }),
  rule(
    'year',
    'is a year',
    'date',
    ({ numeral, head, tail }) =>
      (isYear(numeral.amount) &&
        (/^\s?(?:年|[-~至到]\s?(?:19|20)[0-9]{2})/.test(tail) ||
          /(?:19|20)[0-9]{2}\s?年?\s?[-~至到]\s?$/.test(head) ||
          /^[-/](?:0?[1-9]|1[0-2])(?![0-9年])/.test(tail))) ||
      // 2024.12.31: any other number with a second point is a broken print
      /^\.[0-9]/.test(tail) ||
      /^\s?年代/.test(tail),
  ),
  rule(
    'month',
    'is a month: 6月, 1-6月, 2020-06',
    'date',
    ({ numeral, head, tail }) =>
      isShort(numeral.amount) && (/^\s?月/.test(tail) || isRangeTo(tail, '月') || /(?:19|20)[0-9]{2}[-/]$/.test(head)),
  ),
  rule(
    'day',
    'is a day of a month',
    'date',
    ({ numeral, head, tail }) =>
      isShort(numeral.amount) &&
      ((/月(?:[0-9]{1,2}[日号]?[-~至])?\s?$/.test(head) && /^\s?(?:[日号]|[-~至][0-9]{1,2}\s?[日号])/.test(tail)) ||
        /(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.]$/.test(head)),
  ),
  rule(
    'proportion',
    'is one side of a ratio: 1:1',
    'parameter',
    (number) =>
      isOfRatio(number) ||
      /^\s?(?:∶[0-9]|:(?:[0-9](?![0-9])|[0-9]{1,3}[:∶]))/.test(number.tail) ||
      (/[0-9]\s?[:∶]$/.test(number.head) &&
        !(number.head.endsWith(':') && /^[0-5][0-9]$/.test(number.numeral.amount))) ||
      /^\/[0-9]/.test(number.tail) ||
      /[0-9]\/$/.test(number.head),
  ),
  rule(
    'clock',
    'is a time of day',
    'date',
    ({ numeral, head, tail }) => isShort(numeral.amount) && (/^:[0-5][0-9]/.test(tail) || /[0-9]:$/.test(head)),
  ),
  rule(
    'age',
    'is an age: 16-24岁, 80周岁以上',
    'age',
    ({ tail, unit }) => unit.name === '岁' || unit.name === '周岁' || isRangeTo(tail, '岁') || isRangeTo(tail, '周岁'),
  ),
  rule(
    'duration',
    'is a length of time: 3-12个月, 离校2年内',
    'duration',
    (number) =>
      (number.unit.isTime || spans.some((unit) => isRangeTo(number.tail, unit))) &&
      !isTimeCounted(number) &&
      !isCeilingInMonths(number),
  ),
];
