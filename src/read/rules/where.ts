import { wordNear } from '../lexicon/word-near.ts';
import { opensWithVerb } from '../lexicon/work-verbs.ts';
import { endingWords } from '../text/trim-words.ts';
import { type Rule, rule } from './rule.ts';

/** A place that a whole programme is for. */
const placeNoun =
  /^(?:贫困|脱贫|试点|重点|重要|山区|民族|国家级|主要|城市|农村|项目)?(?:县|市|区|乡|镇|街道|行政村|村|社区|地级市|设区市|市州|省|国家|城市|街镇|镇街)(?!级|用房)/;
/** 7个自治县农村公路500公里: where the length is to be built. */
const placesFirst =
  /^[^,、。0-9和及与]{0,10}(?:县|城市|乡镇|镇|乡|街道|行政村|自然村|社区)(?:[^,、。0-9和及与]{0,6}(?:计划|新增|新建|建成|建设|完成|实施|开展|改造)[^,、。0-9]{0,12}|[^,、。0-9和及与]{0,16})$/;
/** 在1050万户农户中推行: out of whom. */
const amongThem = /^[^,、。0-9]{0,10}中(?:推行|开展|实施|推广|全面|普遍|建立|评选|选|确定|遴选)/;
/** 31个省直责任单位, 14个市州政府: who answers for it. */
const answering =
  /^[^,、。0-9]{0,6}(?:责任单位|牵头单位|责任部门|牵头部门|成员单位|单位牵头|[市县区州]人?民?政府(?!购))/;
const everyPlace =
  /^[^,、。0-9]{0,6}(?:县|市|区|乡|镇|街道|村|社区|办事处|园区|校|院)(?:\([^()]{0,6}\))?(?:(?:各|均|都)(?=[^衡])|分别(?=[选确遴建完新制])|每[年月季]|每[户人村校所亩生]补)/;
/** 9个县(区)的卫生院全部配齐: whose hospitals they are. */
const whoseAll =
  /^[^,、。0-9]{0,4}(?:县|市|乡镇|镇|街道|县区)(?:\([^()]{0,6}\))?的[^,、。0-9]{2,14}(?:全部|全面|均|都)[^,、。0-9衡]/;
/** 8个县市区的16所医院: the hospitals are counted. */
const ofThePlaces = /^(?:县市区|县\(市、区\)|市县|县区|区县|市州|县|区|乡镇|镇街|镇|街道|乡|社区|行政村)的[0-9]/;
/** 1159个乡镇,各选择了1个村; 16个村,共申报47项. */
const inEachOfThem =
  /^(?:设区市|市州|县市区|县区|区县|市|县|区|乡镇|镇|街道|村|社区),(?:各(?!项|类|级|有关|地|部门)|共(?=[申组新建完改培发开实]))/;
/** 10个市共计33个项目. */
const inAllOfThem =
  /^(?:设区市|地级市|市州|县市区|县区|区县|市|县|区|乡镇|镇|街道|村)(?:\([^()]{0,6}\))?的?(?:共计|合计|总计|共)[0-9]/;
/** 10个乡镇182个村已安装1456只. */
const placeBefore = /^(?:县市区|县区|县|市|区|乡镇|乡|镇|街道|镇街)(?:\([^()]{0,6}\))?$/;
/** 8个县(市)区176个村: how many places of the larger kind. */
const placesOfPlaces =
  /^(?:县\(市\)区|县\(市、区\)|县市区|县区|区县|市县|市州|县|区|市|乡镇|乡\(镇\)|镇街|乡|镇|街道|片区)(?:的|共)?$/;
const placeWithin = /^(?:行政|自然|贫困|建制|老旧)?(?:村|社区|小区|站点)/;

/** 对22个重点帮扶县省级承担70%: the places that a share or an amount is for. */
const paidFor = /(?:承担|分担|补助|补贴|奖补|倾斜|奖励)/;

const lyingIn = endingWords(['在', '分布于', '位于', '涉及', '赴', '深入']);

/** 在甲、乙等7个村, 分布于甲、乙等7个村, 在甲区、乙区2个区. */
const isListedPlace = (before: string): boolean =>
  /(?:等|、[^、]{1,8}[市县区州旗镇乡])$/.test(before) &&
  wordNear(before.replace(/等$/, ''), lyingIn, longestOfPlaces, 1, /[,。;0-9]/) !== undefined;
const longestOfPlaces = 40;

/** Numbers of places that something holds in 地点. */
export const where: Rule = rule(
  'where',
  'counts the places where it holds: 在全省16个地级市, 9省区',
  'scope',
  ({ unit, before, clauseBefore, clauseAfter, sentenceAfter, after, tail, previous, next, clause }, settled) =>
    (unit.name === '个' &&
      /(?:在|深入|走进|[^少低多高大小优]于|全[省市县区州]|我[省市县区]|全部|其他|其余|(?:^|,)在[^,、。0-9]{1,14}的)\s?$/.test(
        before,
      ) &&
      placeNoun.test(clauseAfter)) ||
    (((unit.name === '个' && placeNoun.test(clauseAfter)) || /^[村镇乡县市区校]$/.test(unit.name)) &&
      isListedPlace(before)) ||
    (/^[村镇乡县市区]$/.test(unit.name) && /(?:在|深入)(?:全[省市县区州])?\s?$/.test(before)) ||
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
    (unit.name === '个' &&
      (everyPlace.test(clauseAfter) || whoseAll.test(clauseAfter)) &&
      !opensWithVerb.test(clauseBefore.trimStart())) ||
    (/^[市县区州旗镇乡村]$/.test(unit.name) && /^分别[选确遴建完新制]/.test(after) && clauseBefore.trim() === '') ||
    (/^[个家]$/.test(unit.name) && answering.test(clauseAfter)) ||
    /^\s?(?:省区|省市|县区|市州|国家?|区县)(?!级)/.test(tail) ||
    (unit.name === '个' &&
      (ofThePlaces.test(clauseAfter) || inAllOfThem.test(clauseAfter) || inEachOfThem.test(sentenceAfter))) ||
    (unit.name === '个' &&
      next?.clause === clause &&
      next.unit.name === '个' &&
      next.next?.clause !== clause &&
      (clauseBefore.trim() === '' || before.endsWith('等')) &&
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
      placeNoun.test(clauseAfter.replace(/^(?:省级|国家级|国家)?(?:乡村振兴)?(?:重点|困难|财政困难)?(?:帮扶)?/, '')) &&
      paidFor.test(clauseAfter)) ||
    (unit.unit !== '' && /^在[^,、。0-9]{0,8}$/.test(before) && amongThem.test(clauseAfter)) ||
    (/(?:依托|借助)[^,、。0-9]{0,6}$/.test(before) && unit.unit !== ''),
);
