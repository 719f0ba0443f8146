import { plainUnit } from '../numbers/alike.ts';
import { lookBack } from '../numbers/look-back.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { type Rule, rule, type SettledNumber } from './rule.ts';

/** 原目标10个, 年初计划10个, 调整前10个. */
const former =
  /^\s?(?:[:,])?(?:较|因)?(?:原(?:定|目标|计划|任务|指标|下达|为)|年初(?:目标|计划|任务|下达|确定)|(?:调整|调增|调减|变更)前)(?:数|任务|目标|计划|为|是|的){0,2}\s?$/;
/** 中期调整为12个, 调整后为12个. */
const revised = /(?:调整|调增|调减|变更|修订|追加)(?:后)?(?:目标|任务|计划)?[为到至]?\s?$/;

/** 比原计划增加2个: by how much. */
const changedBy =
  /^\s?[比较](?:原(?:定|目标|计划|任务)|年初(?:目标|计划|任务))[^,、。0-9]{0,4}(?:增加|减少|调增|调减|[多少增减])了?\s?$/;

/** The figure right before the bracket that a number stands in. */
function beforeBracket(
  { clause, passage }: NumberInContext,
  settled: readonly SettledNumber[],
): SettledNumber | undefined {
  const { bracket } = clause;
  if (bracket === undefined) return undefined;
  const last = lookBack(settled, ({ number }) => number.numeral.span[0] < bracket.start);
  return last?.as === 'target' && last.number.passage === passage && last.number.clause.end === bracket.start
    ? last
    : undefined;
}

/** Tasks that were changed in the course of the year, told in a bracket 目标调整. */
export const revisedRules: readonly Rule[] = [
  rule(
    'former-task',
    'is what the task was before it was changed: 12个(原目标10个,中期调整为12个)',
    'base',
    ({ side, unit, clause, before }) =>
      side === 'promise' && unit.unit !== '' && clause.bracket !== undefined && former.test(before),
  ),
  {
    name: 'revised-task',
    why: 'tells in a bracket what the task before it was changed to, or by how much; one that differs from it is doubtful',
    read: (number, settled) => {
      if (number.side !== 'promise' || number.unit.unit === '') return undefined;
      if (number.clause.bracket !== undefined && changedBy.test(number.before)) return { as: 'parameter' };
      if (!revised.test(number.before)) return undefined;
      const whole = beforeBracket(number, settled)?.number;
      if (whole === undefined || plainUnit(whole) !== plainUnit(number)) return undefined;
      const isSame = whole.numeral.amount === number.numeral.amount && whole.unit.unit === number.unit.unit;
      return isSame ? { as: 'parameter' } : { as: 'target', flag: true };
    },
  },
];
