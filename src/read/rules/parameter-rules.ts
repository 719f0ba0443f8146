import { meantUnit } from '../numbers/alike.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { outOfWhich } from './out-of-which.ts';
import { isRaised, isRaisedBefore } from './raised-from.ts';
import { rateByWhich } from './rate-by-which.ts';
import { type Rule, rule } from './rule.ts';
import { isStandard } from './standard-rules.ts';
import { threshold } from './threshold.ts';
import { where } from './where.ts';

/** 3人户不低于40平方米, 4人及以上户人均不低于13平方米: how much room a household may or must have. */
const ofHousehold = /^(?:及?以[上下])?的?(?:农|住|家)?[户庭](?!籍|外)[^,、。0-9]{0,12}$/;
const household = /^(?:(?:及?以[上下])?的?(?:农|住)?户|(?:及?以[上下])?的?家庭)(?!籍|外|均|口)/;
const reach = /^(?:宽|长|高|深|范围|见绿|见园|半径|以内|服务半径|覆盖率|跑道|标准跑道|内)/;
const sized =
  /(?:日(?:均)?(?:处理(?:[^,、。0-9]{0,4}(?:污水|垃圾|废水))?|供水|产|处置|转运|清运|收运|焚烧|消纳)(?:能力|规模|量)?|处理能力|供水能力|容量|库容|装机|每(?:座|个|处|所|家|条|台|辆|间|套|栋|幢)(?:建筑|用房|占地)?面积|(?:单[套处个座间所]|套均|户型|套型)(?:住房|用房)?(?:建筑|使用)?面积|(?<!总)容积|每(?:座|个|处|所|家|条|台|辆|套|间|栋|幢)|(?:路面|路基|行车道|车行道|净|通道|巷道|道路)?宽度|(?:[净层檐]高|高度|间距|尺寸)|单体|最[大小]|跨度|规格|[墙脊檐]高|[^延总全增成加拓提新里家时校][长宽]|^[长宽]|直径|半径|管径|厚|时速|车速)(?:不低于|不少于|不超过|不小于|不大于|大于|小于|≥|≤|在|为|以|达|约|可为|不得低于|不得小于|不宜小于|应不小于|应不低于|控制在|一般为|原则上不低于)?\s?$/;
/** What only sizes are told in: no work is counted by the centimetre. */
const unitOfSize = /^(?:厘米|毫米|兆帕|[cm]m)$/;

const kinds: ReadonlySet<string> = new Set([...'类种档级样步寸度版届星强楼层折号', '星级']);
/** 8立方米容积的沼气池: by its size; 500平方米面积的改造 is work. */
const bySize =
  /^(?:容积|容量|面积|规模|功率|口径|产能)的(?!目标|任务|要求|标准|改造|建设|整治|治理|维修|修缮|绿化|铺设|新建|扩建)[^,、。0-9]/;
const ofOne: ReadonlySet<string> = new Set('个处座所家支条片块栋套');
const sizesOfEach: ReadonlySet<string> = new Set(['亩', '吨', '立方米', '头', '千瓦']);
const machines: ReadonlySet<string> = new Set('台辆艘套');
const areas: ReadonlySet<string> = new Set(['平方米', '平米', '㎡']);
const grounds: ReadonlySet<string> = new Set([...areas, '亩', '公顷']);
const persons: ReadonlySet<string> = new Set('人名位');
const distances: ReadonlySet<string | undefined> = new Set(['里', '公里', '米', '千米']);

/** 投资10亿元以上产业项目10个. */
const projectsOfSize = /^及?以[上下]的?[^,、。0-9]{0,6}(?:项目|企业)[^,、。0-9]{0,4}$/;

/** 年网销额超1000万元电商企业4家: who has earned so much. */
const ownersNext = /^[^,、。0-9]{0,8}(?:企业|品牌|大户|农户|主体|合作社|商户|网店|[乡镇村])$/;
const moreThan = /(?:超过?|大于|逾|突破|过)\s?$/;

/** 建设1处不少于300平方米的广场: how large that one is. */
function isSizeOfOne({ unit, before, clauseAfter, previous, clause }: NumberInContext): boolean {
  return (
    previous?.clause === clause &&
    ofOne.has(previous.unit.unit) &&
    /[米亩吨瓦里张座人]/.test(unit.name) &&
    /^(?:[^,、。0-9]{2,6}、)?(?:建筑)?(?:面积|规模|长度)?(?:不[少低小]于|不超过|达到?|约)?$/.test(before.trim()) &&
    /^(?:以[上下]|左右)?的[^,、。0-9]/.test(clauseAfter)
  );
}

/** 建设15个500亩示范园, 3台6吨锅炉: how large each of them is; but 改造15个3.5万平方米小区 tells of all. */
function isSizeOfEach({ unit, numeral, before, after, previous, next, clause }: NumberInContext): boolean {
  if (previous?.clause !== clause || before.trim() !== '') return false;
  if (
    machines.has(previous.unit.unit) &&
    /^(?:蒸?吨|[千兆]瓦|千伏安)$/.test(unit.unit) &&
    /^[^,、。0-9]{2}/.test(after)
  )
    return true;
  if (!ofOne.has(previous.unit.unit) || !sizesOfEach.has(unit.unit) || !numeral.amount.endsWith('00')) return false;
  // 推进6个3000亩、8个1000亩的育秧中心: the thing stands behind the last.
  return (
    /^[^,、。0-9]{2}/.test(after) || (after === '、' && next?.next?.before.trim() === '' && isOfSame(next.next, unit))
  );
}

const isOfSame = ({ unit: { unit } }: NumberInContext, other: NumberInContext['unit']): boolean => unit === other.unit;

/** 扩建县第一中学,用地120亩: the ground that it takes. */
const ground = /(?:^|[总共]|规划|项目|工程|公园|广场|[校院馆厂心])(?:占地|用地)(?:面积)?(?:约|达)?$/;
/** 年屠宰50万头生猪项目: what it can do in a year. */
const byYear = /年(?:产|处理|加工|屠宰|出栏|存栏)\s?$/;
const worksOfSize = /^(?!的)[^,、。0-9]{0,12}(?:项目|工程|基地|场|厂|园|生产线)/;

/** Numbers that qualify a figure and are none themselves 参数与范围. */
export const parameterRules: readonly Rule[] = [
  where,
  rule(
    'kinds',
    'counts kinds of things, not things: 28种职业病, 4类对象',
    'parameter',
    ({ side, unit, before, clauseBefore, clauseAfter }) =>
      (kinds.has(unit.name) && (clauseAfter !== '' || unit.name === '层')) ||
      (/^(?:[批期步]|批次)$/.test(unit.unit) && /(?:^|[^部积得评百十划])分$/.test(before.trim())) ||
      unit.name === '折' ||
      (unit.unit === '分' &&
        side === 'promise' &&
        /^(?:、|$)/.test(clauseAfter) &&
        !/得分|满意|评|考核|达到?/.test(clauseBefore)) ||
      (unit.name === '度' && /(?:烈|温|坡|纬|经)度(?:达到?|为|不低于)?\s?$/.test(before)) ||
      (unit.name === '个' && /^(?:方面|大类|领域|板块|维度|基点|等级)/.test(clauseAfter)),
  ),
  threshold,
  rule(
    'attribute',
    'describes what the next number of the clause counts: 50张床位以上的护理院3家, 5人制足球场8个',
    'parameter',
    (number) => {
      const { unit, after, next, clause, before, clauseAfter, numeral } = number;
      if (unit.unit === '' || unit.name === '%') return false;
      if (bySize.test(clauseAfter)) return true;
      if (after === '' && /[米吨瓦座]$/.test(unit.name) && next?.clause === clause && /^[辆台艘]$/.test(next.unit.name))
        return true;
      if (unit.name.endsWith('元'))
        return (
          (/投资额?(?:约|达|超过?)?\s?$/.test(before) && /^的(?!目标|任务|要求)[^,、。]{2}/.test(clauseAfter)) ||
          (next?.clause === clause &&
            /^[个家项户]$/.test(next.unit.name) &&
            (projectsOfSize.test(after) || (moreThan.test(before) && ownersNext.test(after))))
        );
      if (
        /^(?:制|级|型)(?!造)/.test(after) ||
        (unit.name === '人' && numeral.amount.length < 3 && household.test(after))
      )
        return true;
      const isOf = /^的(?!目标|任务|要求|标准|基础|[0-9])[^,、。]{2}/.test(clauseAfter);
      if (
        isOf &&
        /(?:床位|面积|投资|规模|容量|人口|人数|长度|车位|宽度|高度|占地)数?(?:不少于|不低于|达到?|超过|在|约)?\s?$/.test(
          before,
        )
      )
        return true;
      if (isSizeOfOne(number) || isSizeOfEach(number)) return true;
      if (next === undefined || next.clause !== clause || next.unit.unit === '' || /[、和及与或每]/.test(after))
        return false;
      if (unit.name === '名' || unit.name === '位') return false;
      return /^(?:床位|学位|座位|车位)?(?:以上|以下|及以上)的?.{2}/.test(after) && next.unit.name !== '%';
    },
  ),
  rule(
    'base-of-growth',
    'is what it starts from: 在去年80个的基础上, 较上年的3200人增长10%',
    'base',
    ({ clauseAfter, before, after }) =>
      /^[^,。0-9]{0,6}(?:的?基础上|为基数)/.test(clauseAfter) ||
      (/(?:较|比)[^,、]{0,10}$/.test(before) && /^(?:增长|增加|提高|下降|减少|[高低多少](?=$|[0-9]))/.test(after)),
  ),
  rule(
    'raised-from',
    'is what it was before: 由4万人增加到4.3万人',
    'base',
    (number, settled) =>
      (isRaised(number) && (number.side === 'promise' || !isStandard(number, meantUnit(number)))) ||
      isRaisedBefore(number, settled),
  ),
  outOfWhich,
  rateByWhich,
  rule(
    'share-base',
    'is what a share in the same clause is taken of: 6个…项目建设的70%',
    'base',
    ({ after, unit, next, clause }) =>
      unit.unit !== '' &&
      next !== undefined &&
      next.clause === clause &&
      (next.unit.name === '%' || next.unit.name === '倍') &&
      /的\s?$/.test(after) &&
      !after.startsWith('的标准') &&
      !(unit.name === '%' && /[和及与、]/.test(after)) &&
      !/(?:^|[、和及])[^、]{0,4}(?:占|为|完成)|或/.test(after),
  ),
  rule(
    'size',
    'says how large each is, not how many: 日处理500吨, 每座2000立方米, 20米宽, 离工地200米',
    'parameter',
    ({ before, clauseBefore, clauseAfter, after, unit, previous, next, clause }) =>
      (areas.has(unit.unit) &&
        previous?.clause === clause &&
        previous.unit.name === '人' &&
        ofHousehold.test(before)) ||
      (unit.unit !== '' &&
        unit.name !== '%' &&
        !unit.name.endsWith('元') &&
        sized.test(before) &&
        !(/长\s?$/.test(before) && persons.has(unit.name)) &&
        !/(?:新增|提升|增加)[^,]{0,24}$/.test(clauseBefore)) ||
      (byYear.test(before) && worksOfSize.test(clauseAfter)) ||
      (ground.test(before.trim()) && grounds.has(unit.name)) ||
      (clause.bracket !== undefined &&
        /^[天日]$/.test(unit.per ?? '') &&
        `${clauseBefore}${clauseAfter}`.trim() === '') ||
      (unit.name === '米' && (/^[×*xX]/.test(after) || /[×*]\s?$/.test(before))) ||
      (unit.name === '米' && /[上下]部$/.test(before.trim())) ||
      unitOfSize.test(unit.name === '' ? (next?.unit.name ?? '') : unit.name) ||
      (unit.name === '平方米' && /人户[^,、。0-9]{0,10}$/.test(clauseBefore)) ||
      ((unit.per === '日' || unit.per === '天') &&
        next?.clause === clause &&
        /^[^,、。0-9和及与]{2,12}$/.test(after)) ||
      ((unit.name === '米' || unit.name === '吨') &&
        (/^(?:级|车型|客车|公交车|纯电动)/.test(clauseAfter) ||
          (/(?:购买|购置|采购|购|配备)\s?$/.test(before) && /^[^,、。0-9]{1,8}(?:车|船|机)/.test(clauseAfter)))) ||
      (distances.has(unit.name === '' ? next?.unit.name : unit.name) &&
        /^范围/.test(unit.name === '' && /^[-~至到]$/.test(after) ? (next?.clauseAfter ?? '') : clauseAfter)) ||
      (distances.has(unit.name) && /[离距][^,、。0-9]{0,16}$/.test(before)) ||
      (distances.has(unit.name) && /(?:沿线|周边|两[侧岸]|周围|附近)$/.test(before) && /^以?内/.test(clauseAfter)) ||
      (unit.name === '米' && (reach.test(clauseAfter) || /^[^,、。0-9]{2,12}覆盖率/.test(clauseAfter))),
  ),
];
