import { meantUnit } from '../numbers/alike.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { outsideBrackets } from '../text/brackets.ts';
import { boundedNoun } from './bounded-noun.ts';
import { range } from './range-rule.ts';
import { type Rule, rule } from './rule.ts';

/** A number that another stands too close to: 1,673人次, 2 560件, 95%96%以上; a mark that nobody sees may part them. */
function isSplit({ head, tail, unit, clauseAfter }: NumberInContext): boolean {
  return (
    /[0-9][, \u00AD\u200B-\u200F\u2060\uFEFF]$/.test(head) ||
    (unit.unit === '' && /^[, \u00AD\u200B-\u200F\u2060\uFEFF][0-9]/.test(tail)) ||
    /%$/.test(head) ||
    (unit.name === '%' && /^[0-9]/.test(clauseAfter))
  );
}

/** Numbers that look torn apart 断裂的数字. What they are is doubtful, so they come before all that is sure. */
export const tornRules: readonly Rule[] = [
  rule(
    'torn',
    'stands so close to another number that the two may be one',
    'identifier',
    (number) => isSplit(number) && number.unit.unit === '',
    {
      flag: true,
    },
  ),
  {
    name: 'torn-end',
    why: 'stands so close to another number that the two may be one, and has the unit',
    read: (number) =>
      isSplit(number) ? { as: number.side === 'result' ? 'actual' : 'target', flag: true } : undefined,
  },
];

const namesItself = /[,、。率面占达为至超约于近]|比[例重]|以[上下内]/;
const mostInBracket = 6;

/** 全县11所学校(不含…的学校)100%提供: the share that follows is named by nothing but what the number counts. */
function isReachOfShare({ unit, clause, next, sentenceAfter }: NumberInContext): boolean {
  if (unit.name === '%' || unit.name.endsWith('元') || clause.bracket !== undefined) return false;
  let share = next;
  for (let steps = 0; share?.clause.bracket !== undefined && steps < mostInBracket; steps += 1) share = share.next;
  if (share === undefined || share.unit.name !== '%') return false;
  const between = sentenceAfter.slice(0, Math.max(0, share.numeral.span[0] - unit.end));
  const isWhole = between.length === share.numeral.span[0] - unit.end;
  return isWhole && !namesItself.test(outsideBrackets(between));
}

/** What is promised 目标任务. */
export const promiseRules: readonly Rule[] = [
  range('target'),
  rule(
    'once-for-each',
    'may say how often for each, or how much in all: 对22名…开展1次',
    'target',
    ({ unit, numeral }) => unit.name === '次' && /^[1-4]$/.test(numeral.amount),
    { flag: true },
  ),
  rule('reach-of-share', 'may be what a share after it is taken of: 11所学校100%提供', 'target', isReachOfShare, {
    flag: true,
  }),
  rule(
    'level-of-standard',
    'may be a level that is given per head, or one that is promised: 上浮20%, 减免50%, 人均保障面积16平方米',
    'target',
    ({ unit, before }) =>
      (/^%$|百分点$/.test(unit.name) && /(?:[上下]浮|减免|优惠|增发|减收)\s?$/.test(before)) ||
      (unit.name === '平方米' && /[人户]均[^,、。0-9]{0,8}$/.test(before) && !/达到?\s?$/.test(before)),
    { flag: true },
  ),
  boundedNoun('target'),
  rule('promise', 'stands with a unit among what is promised', 'target', (number) => meantUnit(number) !== ''),
];

/** What has no unit and no rule 无单位. */
export const restRules: readonly Rule[] = [
  rule('no-unit', 'has no unit beside it: nothing says what it counts', 'identifier', () => true, { flag: true }),
];
