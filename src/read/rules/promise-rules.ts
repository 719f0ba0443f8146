import { meantUnit } from '../numbers/alike.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { type Rule, rule } from './rule.ts';

const rangeMark = /^\s?[-~至到]\s?$/;

/** 2-3个: the number and the next are the ends of a range. */
export function isRangeStart({ unit, numeral, next }: NumberInContext): boolean {
  return (
    next !== undefined &&
    unit.unit === '' &&
    next.unit.unit !== '' &&
    rangeMark.test(next.before) &&
    next.numeral.span[0] - numeral.span[1] <= 3
  );
}

const perHead =
  /(?:每(?:人|户|生|个?月|年|日|天|件|例|张|床|亩|套|辆|平方米|人次|个|名|所|村)|人均|户均|生均|月均|年均)[^,。、0-9]{0,8}$/;

/** An amount per head or case, a ceiling, a multiple 标准. */
export function isStandard(
  { unit, before, clauseBefore, after, previous, clause }: NumberInContext,
  amountUnit: string,
): boolean {
  if (unit.per !== undefined) return true;
  const isMoney = amountUnit.endsWith('元');
  if (unit.name === '倍') return /(?:标准|最低|不低于)/.test(clauseBefore);
  if (unit.isTime) return /标准/.test(after);
  if (isMoney && perHead.test(before)) return true;
  if (isMoney && /(?:标准|限额|限价|封顶线?|起付线|自付费用|上限|额度)[^,。0-9]{0,24}$/.test(clauseBefore)) return true;
  if (isMoney && previous !== undefined && previous.clause === clause && /^[、和及]$/.test(before.trim()))
    return isStandard(previous, amountUnit);
  if (unit.name === '%')
    return /标准(?:为|按|不低于|不超过)?[^,。0-9]{0,24}(?:的|按)?$/.test(clauseBefore) &&
      /标准|支出|收入/.test(clauseBefore)
      ? true
      : /按(?:照)?$/.test(before) && /^(?:予以|给予|的?标准)?(?:报销|补助|补贴|奖补|资助|给予|结算|支付)/.test(after);
  return false;
}

/** Amounts per head or case 标准. They come before the parts: 其中…每人每月60元 is no part of the persons. */
export const standardRules: readonly Rule[] = [
  rule('standard', 'is an amount per head or case, a ceiling or a multiple', 'standard', (number) =>
    isStandard(number, meantUnit(number)),
  ),
];

/** What is promised 目标任务. */
export const promiseRules: readonly Rule[] = [
  {
    name: 'range',
    why: 'is one end of a range that is promised: 2-3个',
    read: (number) => {
      const isEnd = number.previous !== undefined && isRangeStart(number.previous);
      if (isRangeStart(number))
        return { as: 'target', bound: 'between', unitMeant: number.next?.unit.unit ?? '', flag: true };
      return isEnd ? { as: 'target', bound: 'between', flag: true } : undefined;
    },
  },
  rule(
    'once-for-each',
    'may say how often for each, or how much in all: 对22名…开展1次',
    'target',
    ({ unit, numeral, previous, clause, before }) =>
      unit.name === '次' &&
      numeral.amount === '1' &&
      previous?.clause === clause &&
      /^(?:人|名|户)$/.test(previous.unit.name) &&
      /(?:开展|进行|组织)$/.test(before),
    { flag: true },
  ),
  rule('promise', 'stands with a unit among what is promised', 'target', (number) => meantUnit(number) !== ''),
];

/** What has no unit and no rule 无单位. */
export const restRules: readonly Rule[] = [
  rule('no-unit', 'has no unit beside it: nothing says what it counts', 'identifier', () => true, { flag: true }),
];
