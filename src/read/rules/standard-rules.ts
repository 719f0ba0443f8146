import { wordNear } from '../lexicon/word-near.ts';
import { meantUnit } from '../numbers/alike.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { endingWords } from '../text/trim-words.ts';
import { type Rule, rule } from './rule.ts';

const perHead =
  /(?:每(?:人|户|生|个?月|年|日|天|件|例|张|床|亩|套|辆|台|具|餐|次|平方米|人次|个|名|所|公里|延米|村|吨|头|家|座|处|户次)|亩均|人均|户均|生均|月均|年均|单次)[^,。、0-9]{0,10}$/;
const yearly = /每年(?:将|拟|计划|需)?(?:安排|列支|投入|投放|筹集|筹措|统筹|拨付)[^,、。0-9]{0,16}$/;
const ceiling = /(?:标准(?!化)|限额|限价|封顶线?|起付线|自付费用|上限|额度)[^,。0-9]{0,24}$/;
/** 按每所1万元的标准共计安排200万元: of all of them. */
const inAll = /(?:共计|合计|总计|共需?)(?:安排|投入|补助|补贴|筹集|列支|支出|发放|下达)?\s?$/;
const paidInAll = /^(?:的?标准)?(?:共|累计|已)?(?:拨付|发放|兑[付现]|支付|支出)[^,、。0-9]{0,8}$/;
const given = /(?:给予|奖励|最高给予|一次性给予|最高奖励|最高补助|补助不超过|补贴不超过|奖补)\s?$/;
const allowance = /^[^,。0-9]{0,8}(?:奖励|补贴|补助|奖补|救助|资助)/;
const accordingTo = endingWords(['按', '按照']);
const standardNamed = endingWords(['标准']);
const paidOut =
  /^(?:予以|给予|的?标准|的?比例(?:给予|予以|进行)?)?(?:报销|补助|补贴|奖补|资助|救助|给予|结算|支付|赔付|补偿|享受)/;

/** 小学生每年1000元、初中生1250元: another one the amount is for. */
const namedNext = /^[、和及](?!发放|补助|补贴|奖励|投入|支出|安排|拨付|完成|新增)[^,、。0-9]{1,8}$/;

/** An amount per head or case, a ceiling, a multiple 标准. */
export function isStandard(number: NumberInContext, amountUnit: string): boolean {
  const { unit, before, clauseBefore, clauseAfter, after, previous, clause } = number;
  // 地均生产总值5.4亿元/平方公里: what is made on so much ground is no amount that is paid for it.
  if (unit.per !== undefined && amountUnit.endsWith('元')) return unit.scale !== '亿';
  if (unit.isTime) return /标准/.test(after);
  if (unit.name === '倍')
    return /(?:标准|最低|不低于)/.test(clauseBefore) && !/(?:^|[^不])高[于出][^,、。0-9]{0,14}$/.test(before);
  if (unit.name === '%') return isStandardShare(number);
  if (!amountUnit.endsWith('元')) return false;
  // What people earn is a level, not an amount that is paid per head.
  if (/(?:收入|增收|消费支出)[^,、。0-9]{0,8}$/.test(before)) return false;
  // 每年安排50万元 is money of the whole, a year's.
  if (unit.scale !== '' && yearly.test(before)) return false;
  // 按户均3000元标准拨付补助258万元: all that was paid by it.
  if (unit.scale !== '' && previous?.clause === clause && paidInAll.test(before)) return false;
  // A quota in 亿元 is money of the whole, not of one case.
  if (perHead.test(before) || (unit.scale !== '亿' && ceiling.test(clauseBefore) && !inAll.test(before))) return true;
  if (/最[高多](?:可达?|达|为)$/.test(before)) return true;
  if (/最高(?:可)?(?:赔付|赔偿|贷款|申请|申领|报销|给予|补偿)[^,、。0-9]{0,10}$/.test(before)) return true;
  if (given.test(before) && (allowance.test(after) || /最高/.test(before))) return true;
  // 救助资金33866.39元, told of what was done, is all that was paid.
  if (number.side === 'result' && amountUnit === '元' && /资金(?:共|共计)?\s?$/.test(before)) return false;
  if (amountUnit === '元' && /(?:补助|补贴|奖励|救助|资助|缴费|费用)[^,。0-9]{0,8}$/.test(before)) return true;
  if (/按$/.test(before) && /补助|奖励|补贴/.test(clauseAfter)) return true;
  if (/^的?标准(?!化)/.test(after)) return true;
  const isJoined = previous !== undefined && previous.clause === clause;
  if (isJoined && /^[、和及]$/.test(before.trim())) return isStandard(previous, amountUnit);
  if (isJoined && amountUnit === '元' && previous.unit.unit === '元' && namedNext.test(before.trim()))
    return isStandard(previous, amountUnit);
  return (
    isJoined &&
    /^(?:分别|均|统一)?(?:提高|增加|调整|上调)(?:到|至|为)$/.test(before.trim()) &&
    isStandard(previous, amountUnit)
  );
}

function isStandardShare({ before, clauseBefore, after }: NumberInContext): boolean {
  // 国六标准车辆占比60%: so many of all.
  if (/占比(?:达到?|为)?\s?$/.test(before)) return false;
  if (/(?:保险|^|基准|缴费|单位)费率(?:为|按)?\s?$|免赔率(?:为|按)?\s?$/.test(before)) return true;
  if (/(?:增长|提高|增幅|上浮|增加)[^,、。0-9]{0,4}$/.test(before)) return false;
  if (
    wordNear(clauseBefore.replaceAll('标准化', ''), standardNamed, 42, 0, /[,。0-9]/) !== undefined &&
    /标准(?!化)|支出|收入/.test(clauseBefore)
  ) {
    return (
      /(?:标准(?:为|按|不低于|不超过)?\s?|支出的|收入的|标准的)$/.test(before) || /^[^,]{0,4}标准/.test(clauseBefore)
    );
  }
  return wordNear(before, accordingTo, 30) !== undefined && paidOut.test(after);
}

/** Amounts per head or case 标准. They come before the parts: 其中…每人每月60元 is no part of the persons. */
export const standardRules: readonly Rule[] = [
  rule('standard', 'is an amount per head or case, a ceiling or a multiple', 'standard', (number) =>
    isStandard(number, meantUnit(number)),
  ),
];
