import type { NumberInContext } from '../numbers/number-in-context.ts';
import { isRangeStart } from '../numbers/range.ts';
import { outsideBrackets } from '../text/brackets.ts';
import { type Rule, rule, type SettledNumber } from './rule.ts';

const comparing = /(?:达到?|满|超过?|不足|不满|未满|低于|高于|少于|多于|大于|小于|不超过|不低于|不少于|在|有|为)\s?$/;
/** 达到在职职工15%,并签订1年以上劳动合同的,可申请: the condition goes on in the next clause. */
const goesOnTo =
  /^[^,;]{0,20},?(?:并|且|同时)[^,;]{0,40}的,[^,;]{0,8}(?:可|给予|按|由|享受|予以|奖|补|最高|一次性|每|再)/;
const reached = /(?:达到?|满|超过?|不[低少]于)[^,、。0-9]{0,12}$/;

/** 对吸纳5名以上…的帮扶车间,按每人1000元: those who get it. */
const receives =
  /^[^,。]{0,24}的[^,、。0-9]{2,12},(?:[^,、。0-9]{2,4}(?=最高))?(?:按|给予|每|一次性|最高|由|可|予以|奖|补)/;
const isCompared = ({ before, clauseAfter }: NumberInContext): boolean =>
  comparing.test(before) || /^及?以[上下内]/.test(clauseAfter);

/** 达到在职职工15%(超过100人的企业为8%): another one for others. */
function isOtherwise({ clause: { bracket }, unit }: NumberInContext, settled: readonly SettledNumber[]): boolean {
  if (bracket === undefined) return false;
  const outer = settled.findLast(({ number }) => number.numeral.span[0] < bracket.start);
  return outer?.rule === 'condition' && outer.number.unit.name === unit.name && bracket.start === outer.number.unit.end;
}

/** Who gets something, before what is paid: 床位达到300张以上、运营1年以上的,给予…. */
export const conditionRules: readonly Rule[] = [
  rule(
    'condition',
    'says on what condition something is paid: 带动就业10人以上的，给予…',
    'parameter',
    (number, settled) => {
      if (isRangeStart(number) && number.next?.clauseAfter === '的') return true;
      const { unit, before, clauseBefore, clauseAfter, sentenceAfter } = number;
      if (unit.unit === '') return false;
      const isOfClause =
        clauseAfter.endsWith('的') &&
        /^[,(:]/.test(sentenceAfter.slice(clauseAfter.length)) &&
        (isCompared(number) || clauseAfter === '的');
      const isReceiver =
        /^(?:对于?|凡)/.test(clauseBefore.trimStart()) &&
        (isCompared(number) || reached.test(before) || /^的[^,、。0-9]{2}/.test(clauseAfter)) &&
        receives.test(outsideBrackets(sentenceAfter.slice(0, 60)));
      // 80%的居民同意方可改造: how many must agree before it is done.
      const isAgreed = /^(?:及?以[上下])?的[^,、。0-9]{2,10}(?:同意|满意|赞成)[^,、。0-9]{0,4}(?:方可|才[可能])/.test(
        clauseAfter,
      );
      const isWhen = isCompared(number) && /^(?:及?以[上下])?时(?![间段长期限])/.test(clauseAfter);
      return (
        isWhen ||
        isAgreed ||
        isOfClause ||
        isReceiver ||
        (reached.test(before) && goesOnTo.test(outsideBrackets(sentenceAfter.slice(0, 160)))) ||
        isOtherwise(number, settled)
      );
    },
  ),
];
