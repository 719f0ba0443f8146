import { wordNear } from '../lexicon/word-near.ts';
import { opensWithVerb } from '../lexicon/work-verbs.ts';
import { meantUnit } from '../numbers/alike.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { outOfWhich } from './out-of-which.ts';
import { rateByWhich } from './rate-by-which.ts';
import { type Rule, rule } from './rule.ts';
import { isStandard } from './standard-rules.ts';
import { threshold } from './threshold.ts';

const risesTo =
  /^(?:以上|左右)?(?:分别|均|统一|逐步)?(?:提高|提升|增加|扩大|上升|下降|降低|减少|调整|增长|压缩|缩短|扩面|扩展|拓展|拓宽|加宽|延长|上调|下调|放宽|降|增|升)(?:到|至|为)/;
/** 3人户不低于40平方米, 4人及以上户人均不低于13平方米: how much room a household may or must have. */
const ofHousehold = /^(?:及?以[上下])?的?(?:农|住|家)?[户庭](?!籍|外)[^,、。0-9]{0,12}$/;
const household = /^(?:(?:及?以[上下])?的?(?:农|住)?户|(?:及?以[上下])?的?家庭)(?!籍|外|均|口)/;
const reach = /^(?:宽|长|高|深|范围|见绿|见园|半径|以内|服务半径|覆盖率|跑道|标准跑道|内)/;
const sized =
  /(?:日(?:均)?(?:处理|供水|产|处置|转运|清运|收运|焚烧|消纳)(?:能力|规模|量)?|处理能力|供水能力|容量|库容|装机|每(?:座|个|处|所|家|条|台|辆|间|套|栋|幢)(?:建筑|用房|占地)?面积|(?:单[套处个座间所]|套均|户型|套型)(?:住房|用房)?(?:建筑|使用)?面积|(?<!总)容积|每(?:座|个|处|所|家|条|台|辆)|(?:路面|路基|行车道|车行道|净|通道|巷道|道路)?宽度|(?:[净层檐]高|高度|间距|尺寸)|单体|[^延总全增成加拓提新里家时校][长宽]|^[长宽]|直径|半径|管径|厚|时速|车速)(?:不低于|不少于|不超过|不小于|不大于|大于|小于|≥|≤|在|为|达|约|可为|不得低于|不得小于|不宜小于|应不小于|应不低于|控制在|一般为|原则上不低于)?\s?$/;
/** What only sizes are told in: no work is counted by the centimetre. */
const unitOfSize = /^(?:厘米|毫米|兆帕)$/;

/** How long a list of what it was may be. */
const longestFrom = 40;

/** Stands after 由 or 从, in the list of what it was. */
function isAfterFrom(clauseBefore: string): boolean {
  const at = Math.max(clauseBefore.lastIndexOf('由'), clauseBefore.lastIndexOf('从'));
  const since = clauseBefore.slice(at + 1);
  return at >= 0 && since.length <= longestFrom && !/^[业事]|[,。到至]/.test(since);
}

/** 、271元分别提高到…: the list of what it was goes on before the word. */
const listRisesTo =
  /^[、和][^,。到至]{1,40}?(?:提高|提升|增加|扩大|上升|下降|降低|减少|调整|增长|压缩|缩短|上调|下调|放宽)(?:到|至|为)/;

/** 由4万人增加到4.3万人, 从574元、271元分别提高到…, 由680元,提高到…: what it was before. */
function isRaised({ clauseBefore, clauseAfter, after, sentenceAfter }: NumberInContext): boolean {
  if (/(?:由|从)[^,、。]{0,20}$/.test(clauseBefore) && risesTo.test(after)) return true;
  if (!isAfterFrom(clauseBefore)) return false;
  return (
    risesTo.test(after) ||
    listRisesTo.test(clauseAfter) ||
    (clauseAfter === '' && sentenceAfter.startsWith(',') && risesTo.test(sentenceAfter.slice(1)))
  );
}

/** A place that a whole programme is for. */
const placeNoun =
  /^(?:贫困|脱贫|试点|重点|重要|山区|民族|国家级|主要|城市|农村|项目)?(?:县|市|区|乡|镇|街道|行政村|村|社区|地级市|设区市|市州|省|国家|城市)(?!级|用房)/;
/** 7个自治县农村公路500公里: where the length is to be built. */
const placesFirst =
  /^[^,、。0-9和及与]{0,7}(?:县|城市|乡镇|镇|乡|街道|行政村|自然村|社区)(?:[^,、。0-9和及与]{0,6}(?:计划|新增|新建|建成|建设|完成|实施|开展|改造)[^,、。0-9]{0,12}|[^,、。0-9和及与]{0,16})$/;
/** 在1050万户农户中推行: out of whom. */
const amongThem = /^[^,、。0-9]{0,10}中(?:推行|开展|实施|推广|全面|普遍|建立|评选|选|确定|遴选)/;
/** 31个省直责任单位, 14个市州政府: who answers for it. */
const answering =
  /^[^,、。0-9]{0,6}(?:责任单位|牵头单位|责任部门|牵头部门|成员单位|单位牵头|[市县区州]人?民?政府(?!购))/;
const everyPlace =
  /^[^,、。0-9]{0,6}(?:县|市|区|乡|镇|街道|村|社区|办事处|园区|校|院)(?:\([^()]{0,6}\))?(?:各|均|都)(?=[^衡])/;
/** 8个县市区的16所医院: the hospitals are counted. */
const ofThePlaces = /^(?:县市区|县\(市、区\)|市县|县区|区县|市州|县|区|乡镇|镇街|镇|街道|乡|社区|行政村)的[0-9]/;
/** 1159个乡镇,各选择了1个村. */
const inEachOfThem = /^(?:设区市|市州|县市区|县区|区县|市|县|区|乡镇|镇|街道|村|社区),各(?!项|类|级|有关|地|部门)/;
/** 10个市共计33个项目. */
const inAllOfThem =
  /^(?:设区市|地级市|市州|县市区|县区|区县|市|县|区|乡镇|镇|街道|村)(?:\([^()]{0,6}\))?的?(?:共计|合计|总计|共)[0-9]/;
/** 10个乡镇182个村已安装1456只. */
const placeBefore = /^(?:县市区|县区|县|市|区|乡镇|乡|镇|街道|镇街)(?:\([^()]{0,6}\))?$/;
/** 8个县(市)区176个村: how many places of the larger kind. */
const placesOfPlaces =
  /^(?:县\(市\)区|县\(市、区\)|县市区|县区|区县|市县|市州|县|区|市|乡镇|乡\(镇\)|镇街|乡|镇|街道)(?:的|共)?$/;
const placeWithin = /^(?:行政|自然|贫困|建制)?(?:村|社区|小区|站点)/;
/** 投资10亿元以上产业项目10个. */
const projectsOfSize = /^及?以[上下]的?[^,、。0-9]{0,6}(?:项目|企业)[^,、。0-9]{0,4}$/;

/** 对22个重点帮扶县省级承担70%: the places that a share or an amount is for. */
const paidFor = /(?:承担|分担|补助|补贴|奖补|倾斜|奖励)/;

/** 在甲、乙等7个村, 分布于甲、乙等7个村, 在甲区、乙区2个区. */
const isListedPlace = (before: string): boolean =>
  /(?:等|、[^、]{1,8}[市县区州旗镇乡])$/.test(before) &&
  wordNear(
    before.replace(/等$/, ''),
    ['在', '分布于', '位于', '涉及', '赴', '深入'],
    longestOfPlaces,
    1,
    /[,。;0-9]/,
  ) !== undefined;
const longestOfPlaces = 40;

/** 建设1处不少于300平方米的广场: how large that one is. */
function isSizeOfOne({ unit, before, clauseAfter, previous, clause }: NumberInContext): boolean {
  return (
    previous?.clause === clause &&
    /^[个处座所家条片块栋套]$/.test(previous.unit.unit) &&
    /(?:米|亩|吨|瓦|公里|张|座)$/.test(unit.name) &&
    /^(?:建筑)?(?:面积|规模|长度)?(?:不[少低小]于|不超过|达到?|约)?$/.test(before.trim()) &&
    /^(?:以[上下])?的[^,、。0-9]/.test(clauseAfter)
  );
}

/** Numbers that qualify a figure and are none themselves 参数与范围. */
export const parameterRules: readonly Rule[] = [
  rule(
    'where',
    'counts the places where it holds: 在全省16个地级市, 9省区',
    'scope',
    ({ unit, before, clauseBefore, clauseAfter, sentenceAfter, after, tail, previous, next, clause }, settled) =>
      (unit.name === '个' &&
        /(?:在|深入|走进|[^少低多高大小优]于|全[省市县区州]|我[省市县区]|全部|其他|其余)\s?$/.test(before) &&
        placeNoun.test(clauseAfter)) ||
      (((unit.name === '个' && placeNoun.test(clauseAfter)) || /^[村镇乡县市区校]$/.test(unit.name)) &&
        isListedPlace(before)) ||
      (unit.name === '个' &&
        clauseBefore.trim() === '' &&
        next?.clause === clause &&
        /^(?:人|户|公里|千米|米|平方米|亩|盏|元|套|所|座|处|台|辆|家)$/.test(next.unit.name) &&
        placesFirst.test(after)) ||
      (unit.name === '个' &&
        clauseBefore.trim() === '' &&
        next?.clause === clause &&
        placeNoun.test(clauseAfter) &&
        /已(?:经|累计|全部)?[^,、。0-9]{0,6}$/.test(after)) ||
      (unit.name === '个' &&
        settled.at(-1)?.rule === 'where' &&
        settled.at(-1)?.number === previous &&
        previous?.clause === clause &&
        /^[^,、。0-9()]{1,8}(?:\([^()]{1,8}\))?[、和]$/.test(before) &&
        placeNoun.test(clauseAfter)) ||
      (unit.name === '个' && /^(?:重点|民生|主要)?(?:领域|方面|板块|大类|类别)/.test(clauseAfter)) ||
      (unit.name === '个' && everyPlace.test(clauseAfter) && !opensWithVerb.test(clauseBefore.trimStart())) ||
      (/^[个家]$/.test(unit.name) && answering.test(clauseAfter)) ||
      /^\s?(?:省区|省市|县区|市州|国家?|区县)(?!级)/.test(tail) ||
      (unit.name === '个' &&
        (ofThePlaces.test(clauseAfter) || inAllOfThem.test(clauseAfter) || inEachOfThem.test(sentenceAfter))) ||
      (unit.name === '个' &&
        next?.clause === clause &&
        next.unit.name === '个' &&
        next.next?.clause !== clause &&
        clauseBefore.trim() === '' &&
        placesOfPlaces.test(after) &&
        placeWithin.test(next.clauseAfter)) ||
      (unit.name === '个' &&
        placeNoun.test(clauseAfter) &&
        previous?.clause === clause &&
        placeBefore.test(before.trim()) &&
        next?.clause === clause &&
        next.unit.name !== '个') ||
      (unit.name === '个' &&
        /对\s?$/.test(before) &&
        placeNoun.test(
          clauseAfter.replace(/^(?:省级|国家级|国家)?(?:乡村振兴)?(?:重点|困难|财政困难)?(?:帮扶)?/, ''),
        ) &&
        paidFor.test(clauseAfter)) ||
      (unit.unit !== '' && /^在[^,、。0-9]{0,8}$/.test(before) && amongThem.test(clauseAfter)) ||
      (/(?:依托|借助)[^,、。0-9]{0,6}$/.test(before) && unit.unit !== ''),
  ),
  rule(
    'kinds',
    'counts kinds of things, not things: 28种职业病, 4类对象',
    'parameter',
    ({ unit, before, clauseAfter }) =>
      (/^(?:类|种|档|级|样|步|星级|寸|度|版|届|星|强|楼|层|折|号)$/.test(unit.name) && /^[^,。]/.test(clauseAfter)) ||
      unit.name === '折' ||
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
      if (unit.name.endsWith('元'))
        return next?.clause === clause && /^[个家项]$/.test(next.unit.name) && projectsOfSize.test(after);
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
      if (isSizeOfOne(number)) return true;
      if (next === undefined || next.clause !== clause || next.unit.unit === '' || /[、和及与或每]/.test(after))
        return false;
      if (/^[名位]$/.test(unit.name)) return false;
      return /^(?:床位|学位|座位|车位)?(?:以上|以下|及以上)的?[^0-9]{2,}$/.test(after) && next.unit.name !== '%';
    },
  ),
  rule(
    'base-of-growth',
    'is what it starts from: 在去年80个的基础上, 较上年的3200人增长10%',
    'base',
    ({ clauseAfter, before, after }) =>
      /^[^,。0-9]{0,6}的?基础上/.test(clauseAfter) ||
      (/(?:较|比)[^,、]{0,10}$/.test(before) && /^(?:增长|增加|提高|下降|减少|[高低多少](?=$|[0-9]))/.test(after)),
  ),
  rule(
    'raised-from',
    'is what it was before: 由4万人增加到4.3万人',
    'base',
    (number) => isRaised(number) && (number.side === 'promise' || !isStandard(number, meantUnit(number))),
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
      !/(?:^|[、和及])[^、]{0,4}(?:占|为|完成)|或/.test(after),
  ),
  rule(
    'size',
    'says how large each is, not how many: 日处理500吨, 每座2000立方米, 20米宽',
    'parameter',
    ({ before, clauseBefore, clauseAfter, after, unit, previous, next, clause }) =>
      (/^(?:平方米|平米|㎡)$/.test(unit.unit) &&
        previous?.clause === clause &&
        previous.unit.name === '人' &&
        ofHousehold.test(before)) ||
      (unit.unit !== '' &&
        unit.name !== '%' &&
        !unit.name.endsWith('元') &&
        sized.test(before) &&
        !(/长\s?$/.test(before) && /^[人名位]$/.test(unit.name)) &&
        !/(?:新增|提升|增加)[^,]{0,24}$/.test(clauseBefore)) ||
      unitOfSize.test(unit.name === '' ? (next?.unit.name ?? '') : unit.name) ||
      (unit.name === '平方米' && /人户[^,、。0-9]{0,10}$/.test(clauseBefore)) ||
      (/^[日天]$/.test(unit.per ?? '') && next?.clause === clause && /^[^,、。0-9和及与]{2,12}$/.test(after)) ||
      (/^[米吨]$/.test(unit.name) &&
        (/^(?:级|车型|客车|公交车|纯电动)/.test(clauseAfter) ||
          (/(?:购买|购置|采购|购|配备)\s?$/.test(before) && /^[^,、。0-9]{1,8}(?:车|船|机)/.test(clauseAfter)))) ||
      (/^(?:公?里|千?米)$/.test(unit.name === '' ? (next?.unit.name ?? '') : unit.name) &&
        /^范围/.test(unit.name === '' && /^[-~至到]$/.test(after) ? (next?.clauseAfter ?? '') : clauseAfter)) ||
      (unit.name === '米' && (reach.test(clauseAfter) || /^[^,、。0-9]{2,12}覆盖率/.test(clauseAfter))),
  ),
];
