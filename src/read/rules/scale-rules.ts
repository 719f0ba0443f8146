import { opensWithVerb } from '../lexicon/work-verbs.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { type Rule, rule } from './rule.ts';

/** 5万元至10万元部分: a step of a scale by which something is paid. */
const stepOfScale =
  /^(?:\(?含\)?)?(?:以上|以下|以内|之间)?(?:的?部分|的,?(?:按|给予|一次性给予|每|提高[到至]|再))|^人口以[上下]的/;

/** 带动就业3人以上的,每人补贴: whom a step is for, before what is paid. */
const stepBefore =
  /^(?:\(?含\)?)?(?:及?以[上下内])?的,(?:按|给|一次|每|再|最高|奖|补|由|可)|^[^,。0-9]{0,6}以[上下内]的,/;

/** 1000元及以上补贴90元, 选择200元档次: the step itself, and what is paid. */
const stepPaid =
  /^(?:\(含\)|及)?以[上下]的?(?:补助|补贴|奖补|奖励|给予|按)[^,、。0-9]{0,8}[0-9]|^(?:及?以[上下]的?)?(?:缴费)?档次?/;

/** 考核得分90分以上为优秀, 60分以下为不合格: a step of a mark. */
const marked =
  /^(?:\([^()]{1,4}\))?(?:及?以[上下内])?(?:\([^()]{1,4}\))?的?(?:确定为|评定为|评为|定为|为)(?:优|良|合格|不合格|较好|一般|差|[一二三四五ABCD甲乙丙])/;
/** 损失率80%(含)以上视为全损. */
const takenFor = /^(?:\([^()]{1,4}\))?(?:及?以[上下内])(?:\([^()]{1,4}\))?的?视[为同]/;

/** 1万元以下:一级80%, 5万元以上:三级80%: a step, and what is borne of it. */
const stepTold = /^(?:\(含\))?(?:及?以[上下内])?:[^,、。0-9]{0,6}[0-9.]{1,5}%/;
/** 50亩至200亩每亩补贴60元; 50亩以上,每亩补助: a step, and what is paid for one. */
function isStep({ unit, clauseBefore, clauseAfter, sentenceAfter }: NumberInContext): boolean {
  if (stepOfScale.test(clauseAfter)) return true;
  if (unit.unit !== '' && (marked.test(clauseAfter) || takenFor.test(clauseAfter))) return true;
  if (unit.name.endsWith('元') && (/^(?:及?以[上下内])?段/.test(clauseAfter) || stepTold.test(sentenceAfter)))
    return true;
  if (/以[上下]至\s?$/.test(clauseBefore)) return true;
  if (unit.name === '' || unit.name.endsWith('元')) return false;
  const bound = /^及?以[上下内]的?,?/.exec(sentenceAfter)?.[0] ?? '';
  const rest = sentenceAfter.slice(bound.length);
  const isComma = bound.endsWith(',');
  return (
    rest.startsWith(`每${unit.name}`) &&
    (/补|奖/.test(rest.slice(0, 8)) || /^每[^,、。0-9]{1,3}[0-9.]{1,6}元/.test(rest)) &&
    !(isComma && opensWithVerb.test(clauseBefore.trimStart()))
  );
}

/** 1000头以上170万元, 500-999头130万元: what is paid stands right beside the step. */
const isPaidBeside = ({ unit, before, after, next, clause }: NumberInContext): boolean =>
  unit.unit !== '' &&
  !/元|%/.test(unit.name) &&
  next?.clause === clause &&
  next.unit.name.endsWith('元') &&
  (/^及?以[上下内]的?$/.test(after) || (after === '' && /^[-~至到]$/.test(before)));

/** 300张以上、运营1年以上的(含300张): one of the last few numbers. */
function isToldAgain({ numeral, unit, previous }: NumberInContext): boolean {
  const before = [previous, previous?.previous, previous?.previous?.previous];
  return before.some((one) => one?.numeral.amount === numeral.amount && one.unit.name === unit.name);
}

/** 3人(含3人)以下的, 60亩以上(含60亩)的, 4人及4人以上: whether the next number tells the bound again. */
const isBoundOf = ({ numeral, unit }: NumberInContext, next: NumberInContext): boolean =>
  (/^不?含$/.test(next.before) || (/^[及和]$/.test(next.before) && /^以[上下]/.test(next.after))) &&
  next.numeral.amount === numeral.amount &&
  next.unit.name === unit.name;

/** 完成进度在80%到100%之间的项目: which of them are meant. */
const between = /^之间(?:的|$)/;

/** Numbers by which something is paid or reckoned 分段与核算. */
export const scaleRules: readonly Rule[] = [
  rule(
    'step-of-scale',
    'bounds a step of a scale by which something is paid: 5万元至10万元部分报销65%',
    'parameter',
    (number) => {
      const { unit, before, after, clauseAfter, sentenceAfter, next } = number;
      return (
        isStep(number) ||
        (unit.unit !== '' && stepBefore.test(sentenceAfter)) ||
        isPaidBeside(number) ||
        (unit.unit !== '' && unit.name !== '%' && stepPaid.test(clauseAfter)) ||
        (/^不?含$/.test(before) && isToldAgain(number)) ||
        (next !== undefined && /^(?:及?以[上下内])?$|^[及和][0-9]/.test(clauseAfter) && isBoundOf(number, next)) ||
        (/^(?:\(?不?含\)?)?(?:以上)?[至到~-]$/.test(after) &&
          next !== undefined &&
          (unit.unit === '' || next.unit.name === unit.name) &&
          (isStep(next) || isPaidBeside(next)))
      );
    },
  ),
  rule(
    'between-marks',
    'is one of the two marks between which those stand that are told of: 完成进度在80%到100%之间的项目',
    'parameter',
    ({ side, unit, after, clauseBefore, next, clause }) =>
      side === 'result' &&
      /进度|完成/.test(clauseBefore) &&
      (unit.name === '%' || (unit.unit === '' && next?.unit.name === '%')) &&
      (between.test(after) ||
        (/^[到至~-]$/.test(after) && next !== undefined && next.clause === clause && between.test(next.clauseAfter))),
  ),
  rule(
    'share-of-cost',
    'is the share of a cost that somebody bears, in a rule between quotation marks: “省级50%、县级50%”的原则',
    'parameter',
    ({ unit, quotation, sentenceAfter }) =>
      unit.name === '%' && quotation !== undefined && /^[^”]{0,40}”的?(?:原则|比例|方式|模式|标准)/.test(sentenceAfter),
  ),
  rule(
    'reckoned-by',
    'is what something is reckoned by: 不足100人的按100人核定',
    'parameter',
    ({ unit, before, clauseAfter, numeral, previous }) =>
      (/(?:工资|收入|支出)(?:标准)?为?$/.test(before) && /^(?:计算|测算|核算|折算)/.test(clauseAfter)) ||
      (unit.unit !== '' &&
        !/元|%/.test(unit.name) &&
        /按照?$/.test(before) &&
        (/^(?:核定|计算|测算|核拨|核算|补足|折算|计(?!划))/.test(clauseAfter) ||
          previous?.numeral.amount === numeral.amount)),
  ),
];
