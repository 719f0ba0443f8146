import type { NumberInContext } from '../numbers/number-in-context.ts';
import { isRangeStart } from '../numbers/range.ts';
import { type Rule, rule, type SettledNumber } from './rule.ts';

/** 每1人, 每新增1个. */
const eachMore = /每(?:再?增加|新增|多|满|吸纳|招用|招聘|引进|介绍|培养|培训|安置|新建|建成|改造)?\s?$/;

/** 每增加1%,补助比例增加1%. */
const eachPoint = /每(?:再?增加|提高|上升|降低|减少|下降|超过?)\s?$/;

/** 每实现就业1人, 每留用1人: as often as that is done. */
const eachDone = /每[^,、。0-9村镇乡县区校个]{2,7}$/;

/** 15个乡镇各建成1所, 70%的建制村有1座: as many as there are places. */
const eachOf =
  /^(?:以上)?的(?:县|乡镇|街道|社区|建制村|行政村|自然村)(?:建?有|设有|拥有)\s?$|^(?:县|市|区|乡|镇|街道|社区|村|行政村)[^,、。0-9]{0,10}各(?:自|至少)?(?:建成|建设|新建|修建|建|配备|配置|设立|建立|打造|创建|开展|组织|举办|安排|选派|培育|选树)?(?:不少于|至少)?\s?$/;

/** 每百户20平方米配置, 每千人6张的标准建设, 按每百户不少于20平方米: a ratio by which something is provided. */
const ratioBefore = /每[十百千万][^,、。0-9]{0,14}$/;
const byRatio = /按照?(?:城市|农村|城镇|社区)?(?:居民)?每[十百千万][^,、。0-9]{0,14}$/;
const ratioAfter = /^(?:以上)?的?(?:(?:标准|比例|要求)|配置|配备|配建|设置|选聘|选派)/;

/** 全年不超过12次, 一年限救助1次: how often one may have it. */
const atMostSoOften = /(?:(?:每年|全年|年度|一年|最多)[^,、。0-9]{0,8}不(?:得)?超过|最多|至多|限[^,、。0-9]{0,4})$/;

/** 每个社区配建幼儿园不少于6个班、卫生室不少于120平方米: what each must have goes on. */
function goesOnForEach(
  { before, unit, clauseBefore, previous, clause }: NumberInContext,
  settled: readonly SettledNumber[],
): boolean {
  const last = settled.at(-1);
  return (
    last?.rule === 'how-often' &&
    last.number === previous &&
    previous?.clause === clause &&
    !/元|%/.test(unit.name) &&
    /^\s?每(?:个|所|座|处|家|村|镇|乡|校|县)/.test(clauseBefore) &&
    /^[^,、。0-9]{0,4}、[^,、。0-9]{1,12}不[少低]于\s?$/.test(before)
  );
}

/** 每联1户补助1500元: for what something is paid. */
const isPaidEach = ({ before, clauseAfter }: NumberInContext): boolean =>
  /每[^,、。0-9]{1,4}$/.test(before) && /^(?:的|再|可)?(?:一次性)?(?:补[助贴]|奖[励补]|给予)/.test(clauseAfter);

/** 每个乡镇建设1个综合文化站, with no number before it: what is promised, for each. */
const isPromisedEach = ({ before, previous, clause, unit }: NumberInContext): boolean =>
  previous?.clause.sentence.start !== clause.sentence.start &&
  !/元|%/.test(unit.name) &&
  (builtInEach.test(before) || (unit.isTime && openInEach.test(before)));
const openInEach = /每(?:天|日|周|个?月|年)[^,、。0-9]{0,4}(?:开放|开馆|营业)/;
const builtInEach =
  /^(?:在|全[市县区省])?每个?(?:县|市|区|乡镇?|镇|街道|社区|村|行政村|建制村)(?:\([^()0-9]{1,8}\))?(?:至少|新|改|扩|建|[设成立])*建[设成立]?(?:至少|不[少低]于)?\s?$/;

/** Numbers that hold for each of many 每. */
export const eachRules: readonly Rule[] = [
  rule(
    'how-often',
    'says how often for each, not how much in all: 每人1次, 每村每年12场',
    'parameter',
    (number, settled) => {
      const { before, unit, clauseBefore, clauseAfter, numeral } = number;
      if (goesOnForEach(number, settled)) return true;
      if (isPromisedEach(number)) return false;
      const each =
        /每(?:人|名|位|户|头|只|档|支|批|栋|场|班|期|村|镇|乡|校|县|区|所|公里|千米|个?月|年|周|天|日|半年|季度?|个[^,]{0,6})[^,、]{0,10}$/.test(
          before,
        ) && !/达到?|平均|(?:建成|建设|新建|打造|创建|办好|建好)[^,、]{0,8}(?:不少于|不低于|至少)/.test(before);
      if (numeral.amount === '1' && !/元|%/.test(unit.name) && eachDone.test(before)) return true;
      if (number.previous?.clause === number.clause && eachOf.test(before) && !/元|%/.test(unit.name)) return true;
      if (unit.name === '%' && eachPoint.test(before)) return true;
      if (!/元|%/.test(unit.name) && unit.unit !== '' && (eachMore.test(before) || isPaidEach(number))) return true;
      if (each && !/元|%|百分点/.test(isRangeStart(number) ? (number.next?.unit.name ?? '') : unit.name)) return true;
      const start = number.previous;
      if (
        start !== undefined &&
        start.clause === number.clause &&
        (eachMore.test(start.before) || /不[足满]\s?$/.test(start.before)) &&
        !/元|%/.test(`${start.unit.name}${unit.name}`) &&
        /^(?:按|不低于|不少于|至少|[^,、。0-9]{0,8}(?:配备|配置|配|配建|选派|派驻|布设|开设|设立|规划|至少建有|建有|设置|设|建立|建设|建成|拥有|安排))?\s?$/.test(
          before,
        )
      )
        return true;
      if (
        start !== undefined &&
        !unit.name.endsWith('元') &&
        isRangeStart(start) &&
        /每(?:年|月|季度?|周)[^,、]{0,10}$/.test(start.before)
      )
        return true;
      if (
        !/元|%/.test(unit.name) &&
        (byRatio.test(before) || (ratioBefore.test(before) && ratioAfter.test(clauseAfter)))
      )
        return true;
      if (unit.name === '次' && atMostSoOften.test(before)) return true;
      return (
        unit.name === '次' &&
        /^[1-5]$/.test(numeral.amount) &&
        /^(?:对|为)[^,0-9]{0,12}(?:[0-9]{1,3}(?:个月|年)[^,0-9]{0,12})?(?:人员|者|对象|学生|老人)[^,]{0,24}$/.test(
          clauseBefore,
        )
      );
    },
  ),
];
