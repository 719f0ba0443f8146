import { countsAlike } from '../numbers/alike.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { type Rule, rule } from './rule.ts';

/** 62个分项125个小项中,57个…: what stands before 中 is what the rest is out of. */
const isOutOf = (after: string): boolean =>
  /^(?:[^,、。0-9]{0,6}(?:分项|小项|子项|项目|事项|指标))?中(?:$|有|已)/.test(after);

/** 120条水体治理已完成 112条, 送戏 260场已送 230场, 100个项目开工 98个. */
const outOfThem =
  /^[^,、。0-9]{1,20}?(?:已|均已)(?:全部)?(?:进场)?(?:建成|完工|完成|开工|动工|竣工|[^,、。0-9]{1,3}$)|^[^,、。0-9已全]{2,20}(?:开工|完工|竣工|建成|完成|投用|完成(?:选址|改造|建设|整治|治理|安装|验收|签约))\s?$/;

/** 60项 and 40个 both count works. */
const isCase = ({ unit }: NumberInContext): boolean => /^[个项件]$/.test(unit.name);

/** 全市60项重点项目已开工实施40个. */
const workedOut = /^[^,、。0-9]{0,20}(?:已|均已)(?:开工|启动|动工|完工|竣工|建成|完成)(?:建设|实施|改造|投用)?\s?$/;

/** 9座公厕开工率78%: what the rate is of; of 100% it is done as well. */
function isBaseOfRate({ clauseBefore, after, next, clause }: NumberInContext): boolean {
  if (next?.clause !== clause || next.unit.name !== '%' || next.numeral.amount === '100') return false;
  return ofAllHere.test(clauseBefore) && stageRateOf.test(after);
}

const ofAllHere = /^(?:[、和及]|全[省市县区州]|我[省市县区州])?\s?$/;
const stageRateOf =
  /^[^,、。0-9已完投资]{0,12}(?:开工|动工|完工|竣工|建成|交付|投用|完成|验收)率(?:已?达到?|已?为|约)?\s?$/;

/** What a result is out of 总数中. */
export const outOfWhich: Rule = rule(
  'out-of-which',
  'counts all of which the rest of the clause tells: 30个项目中，已完工18个',
  'base',
  (number) => {
    const { side, clauseBefore, clauseAfter, after, next, clause } = number;
    if (side !== 'result') return false;
    // 除跨年度施工的20个项目外
    if (/除[^,]{0,16}$/.test(number.before) && /^[^,0-9]{0,8}外$/.test(after)) return true;
    if (next === undefined) return false;
    if (isBaseOfRate(number)) return true;
    // 45个项目中的31个工业项目已开工26个
    if (next.clause === clause && isCase(number) && isCase(next) && /^[^,、。0-9]{2,20}中的$/.test(after)) return true;
    if (/^[^0-9]{0,10}$/.test(clauseBefore) && /^[^,。0-9]{0,14}中(?:$|有|已)/.test(clauseAfter)) return true;
    if (
      isOutOf(clauseAfter) ||
      (next.clause === clause && after.length < 4 && isOutOf(next.clauseAfter) && !/[,、]/.test(after))
    )
      return true;
    if (next.clause !== clause || !(countsAlike(number, next) || (isCase(number) && isCase(next)))) return false;
    if (ofAllHere.test(clauseBefore)) return outOfThem.test(after);
    return !/已|完成|建成|完工|竣工|开工|新|改造/.test(clauseBefore) && workedOut.test(after);
  },
);
