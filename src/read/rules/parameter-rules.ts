import { type Rule, rule } from './rule.ts';

const comparing = /(?:超过?|大于|小于|高于|低于|多于|少于|不足|不满|未满|满|达到?|逾)\s?$/;

/** Numbers that qualify a figure and are none themselves 参数与范围. */
export const parameterRules: readonly Rule[] = [
  rule(
    'programme-count',
    'counts the projects of the list: 33项民生工程',
    'scope',
    ({ unit, after, tail }) =>
      /^(?:项|件|个|大)$/.test(unit.name) &&
      /^(?:重点|省级|市级|县级|年度|为民|惠民)?(?:民生|实事|工作)/.test(after.trimStart()) &&
      !/^\s?[.、]/.test(tail),
  ),
  rule(
    'kinds',
    'counts kinds of things, not things: 28种职业病, 4类对象',
    'parameter',
    ({ unit, clauseAfter }) =>
      /^(?:类|种|档|级|样|步|星级|寸|度|版|届|星|强|楼|层|折|号)$/.test(unit.name) && /^[^,。]/.test(clauseAfter),
  ),
  rule(
    'threshold',
    'says which things are meant: 超1000万元的企业, 小于100人的学校',
    'parameter',
    ({ before, clauseAfter, unit }) => {
      if (unit.unit === '') return false;
      const isOf = /^(?:以上|以下|及以上|以内)?的(?!目标|任务|要求|标准|比例|[0-9])[^,。、]/.test(clauseAfter);
      const isKind = /^(?:以上|以下|及以上)?(?:企业|品牌|单位|学校|乡镇|村庄|城区|人群|老人|老年人|小区|项目主体)/.test(
        clauseAfter,
      );
      if (comparing.test(before)) return unit.name !== '%' && (isOf || (isKind && !/达到?\s?$/.test(before)));
      return (
        /^(?:以上|以下|及以上)(?:的)?/.test(clauseAfter) &&
        (/^(?:以上|以下|及以上)的(?!目标|任务|要求|标准|比例)[^,。、]/.test(clauseAfter) ||
          (unit.name === '元' && isKind))
      );
    },
  ),
  rule(
    'rate-by-which',
    'is a proportion that work is measured out by: 按照7%的比例',
    'parameter',
    ({ before, after, unit }) =>
      unit.name === '%' && /(?:按照?|以)[^,]{0,4}$/.test(before) && /^的?(?:比例|标准安排|比率)/.test(after),
  ),
  rule(
    'share-base',
    'is what a share in the same clause is taken of: 6个…项目建设的70%',
    'base',
    ({ after, unit, next, clause }) =>
      unit.unit !== '' &&
      next !== undefined &&
      next.clause === clause &&
      (next.unit.name === '%' || next.unit.name === '倍') &&
      /的\s?$/.test(after),
  ),
  rule(
    'how-often',
    'says how often for each, not how much in all: 每人1次, 每村每年12场',
    'parameter',
    ({ before, unit }) =>
      /每(?:人|户|村|镇|乡|校|县|区|所|个?月|年|周|天|日|半年|季度?|个[^,]{0,6})[^,、]{0,10}$/.test(before) &&
      !/元|%/.test(unit.name) &&
      !/(?:不少于|不低于|至少|不超过|达到?)/.test(before),
  ),
  rule(
    'proportion',
    'is one side of a ratio: 1:1',
    'parameter',
    ({ head, tail }) => /^\s?[:∶/][0-9]/.test(tail) || /[0-9]\s?[:∶/]$/.test(head),
  ),
];
