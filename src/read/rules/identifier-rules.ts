import { isDecimalString } from '../../quantity/decimal.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { type Rule, rule } from './rule.ts';
import { isQuotedTarget } from './told-again.ts';

const longestName = 16;

/** 2024.12.31: the year and the month are one numeral, the day is the next. */
const isPointedDate = ({ numeral, head, tail }: NumberInContext): boolean =>
  (/^(?:19|20)[0-9]{2}\.[0-9]{1,2}$/.test(numeral.amount) && /^\.[0-9]{1,2}(?![0-9])/.test(tail)) ||
  /(?:19|20)[0-9]{2}\.[0-9]{1,2}\.$/.test(head);

/** A document's year or number. */
const isOfDocument = ({ head, tail }: NumberInContext): boolean =>
  (/[[(]$/.test(head) && /^[\])]\s?(?:第\s?)?[0-9]+\s?号/.test(tail)) ||
  (/\]\s?(?:第\s?)?$/.test(head) && /^\s?号/.test(tail)) ||
  (/(?:[政办发函字]|令?第)\s?$/.test(head) && /^\s?号(?!线)/.test(tail));

/** What comes in 路 that are counted, and are no line of a bus: 视频监控320路. */
const signals = /监控|摄像|探头|视频|抓拍|图像|广播|喇叭/;

/** Numbers that are part of a name 名称中的数字. */
export const identifierRules: readonly Rule[] = [
  rule(
    'broken-print',
    'has a letter in the place of a digit beside it, or a second point: 12O0个, 3.5.6万亩',
    'identifier',
    (number) =>
      (/(?:^|[^A-Za-z])[OoIlQ]{1,3}$|[0-9]\.$/.test(number.head) ||
        /^(?:[OoIlQ](?![a-z])|\.[0-9])/.test(number.tail)) &&
      !isPointedDate(number),
    { flag: true },
  ),
  rule('title', 'stands in a title 《…》', 'identifier', ({ quotation }) => quotation?.mark === '《'),
  rule('quoted-name', 'stands in a short name between quotation marks: “351”, “1+X”', 'identifier', (number) => {
    const { quotation, unit, tail, head } = number;
    return (
      quotation !== undefined &&
      !isQuotedTarget(number) &&
      (unit.unit === '' || quotation.end - quotation.start <= longestName || /[+]/.test(tail) || /[+]/.test(head))
    );
  }),
  rule('document-number', 'is the year or the number of a 文号', 'identifier', isOfDocument),
  rule(
    'letter-beside',
    'has a letter, a plus or a number sign beside it: 5G, 4A级, 1+X, 3#楼',
    'identifier',
    ({ head, tail, unit }) =>
      (/[A-Za-z+]$/.test(head) && !(/(?:AED|DR|CT|MRI|LED)$/.test(head) && unit.unit !== '')) ||
      (/^[A-Za-z+#]/.test(tail) && unit.unit === ''),
  ),
  rule(
    'line',
    'is the number of a road, a line or a building: 国道312线, 103路公交, 11号线',
    'identifier',
    ({ numeral, head, tail, unit, clauseBefore, clauseAfter }) =>
      (/[国省县乡]道\s?$/.test(head) && /^(?:线|段)?$/.test(unit.name)) ||
      unit.name === '千伏' ||
      /^\s?万伏/.test(tail) ||
      /^(?:[、和][0-9]{1,3}){1,8}号线/.test(tail) ||
      (/^(?:号(?:线|楼|院|桥|机|地块|[^召,。]))/.test(tail) && !/月\s?$/.test(head)) ||
      (numeral.amount.length < 4 &&
        /^路/.test(tail) &&
        (/^路(?:公交|公共|车)/.test(tail) ||
          (!signals.test(clauseBefore) &&
            (/^路[、,]/.test(tail) || /公交|线路|班线/.test(clauseBefore) || /公交|线路/.test(clauseAfter))))),
  ),
  rule('circle', 'names a 生活圈 by its reach: 15分钟阅读圈', 'identifier', ({ tail }) =>
    /^\s?(?:分钟|公里|里|小时)[^,。;]{0,12}圈/.test(tail),
  ),
  rule(
    'round-the-clock',
    'names a service by its hours: 24小时自助, 7×24',
    'identifier',
    ({ numeral, head, tail }) =>
      /×$/.test(head) ||
      /^×/.test(tail) ||
      (numeral.amount === '24' && /^\s?小时/.test(tail) && !/(?:超过|少于|低于|约|内)$/.test(head)),
  ),
  rule('three-of-a-kind', 'names a set by how many it has: 3个一批', 'identifier', ({ after }) =>
    /^一[批块站窗]/.test(after),
  ),
  rule(
    'hotline',
    'is the number of a hotline or a telephone',
    'identifier',
    ({ numeral, tail, unit, cell }) =>
      unit.unit === '' &&
      cell?.isAlone !== true &&
      ((/^(?:12[0-9]{3}|1[0-9]{2})$/.test(numeral.amount) && !/^\s?[-~至、]/.test(tail)) ||
        /^[0-9]{7,}$/.test(numeral.amount) ||
        (/^0[0-9]{2,3}$/.test(numeral.amount) && /^-[0-9]{7}/.test(tail))),
  ),
];

/** Numbers in a form that no amount has: a leading nought, or more digits than an amount may have. After the dates: 07月 is one. */
export const noAmountRules: readonly Rule[] = [
  rule(
    'not-a-number',
    'has a form that no amount has: a leading nought, or more digits than an amount may have',
    'identifier',
    ({ numeral }) => !isDecimalString(numeral.amount),
    { flag: true },
  ),
];
