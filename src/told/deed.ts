import { isOfSeveralYears, type SaidBefore } from './several-years.ts';

/** What is told of a count beside what is counted 事由: whether it was added or stands there, which way it went, what was done. */
export interface Deed {
  /** The way it went 增减, by the last word of it before the number. */
  readonly way: 'more' | 'less' | undefined;
  /** 提高到, 降至: what it has come to, not by how much. */
  readonly isLevel: boolean;
  /** 新增, 新建: more than there was. */
  readonly isAdded: boolean;
  /** 总数, 现有, 增加到: all that there is. */
  readonly isStanding: boolean;
  /** 达到: all that there is, unless what it has come to is what was done. */
  readonly isReached: boolean;
  /** 日均, 户均. */
  readonly isMean: boolean;
  /** 超额20张: by how much more than the task. */
  readonly isExcess: boolean;
  /** 由720元提高到…: what it was before. */
  readonly isBefore: boolean;
  /** 近三年, 2021年以来. */
  readonly isOfYears: boolean;
  /** 本月, 上月: of a shorter time than the year, and the last to answer what is of the year. */
  readonly isOfMonth: boolean;
  readonly work: 'building' | 'upkeep' | undefined;
}

const ways =
  /(增[长加幅速]|上[升涨浮调]|(?<!改造|质量|环境|品质)提[高升](?!改造|工程|行动|项目|质|品)|扩大|升[至到高])|下[降滑调浮跌]|降[低幅至到]|减[少幅]|压[减缩降]|缩[减短小]|削减/g;
/** Behind such a word: what it has come to. Of 增速 and 降幅 it is by how much. */
const level = /^(?:.[到至]|(?:..|.)(?<![速幅])[到至为])/;
const adding = /新增|净增|增[加设添](?!到|至|为)|新[建开设添辟投购扩改]/;
const all =
  /总数|总量|总规模|现有|共有|拥有|保有量|存量|余额|在册|(?:增加|增长|提高|扩大|提升|发展|扩[充展]|上升)(?:到|至)|[增升][至到]/;
const raised = /(?:(?:增加|增长|提高|扩大|提升|发展|扩[充展]|上升)(?:到|至)|[增升][至到])(?:了|约)?\s?$/;
const before =
  /^(?:的?(?:标准|水平))?(?:已|再|又)?(?:提高|提升|增加|增长|扩大|调整|上调|下调|降低|下降|缩短)(?:到|至|为)/;
const reached = /达到?(?:了|约)?\s?$/;
const worked =
  /新增|净增|增设|[新改扩兴]建|新[开设添辟投购]|建[成设立]|完成|完工|竣工|改造|整治|培训|发放|救助|实施|开展|投用|累计|举办|提供|安装|铺设|创建|惠及|受益/;
const mean = /(?:日|月|(?<!全)年|季|户|人|村|校|周)均(?!已|完|有|未|能|可|在|达标|衡)|平均每/;
const excess = /(?:超额|超出[^,、。0-9]{0,8}|多(?:完成|建成?|改造|新增))\s?$/;
const ofMonth = /[本当上]月|本(?:季度?|周)|上周/;
const building = /[新改扩兴]\(?[新改扩兴]?[)、]?建|新增|增设|新设|建[成设]|改造|提升/;
const upkeep = /维修|维护|养护|修缮|检修|整修|拆除|撤销|关停/;

/** The words that tell of a count: back to the amount before it, with those it leans on, and behind it. */
export interface Words {
  /** Right before it. */
  readonly own: string;
  /** Before it, with what an earlier number of a list shares with it. */
  readonly said: string;
  readonly after: string;
}

/**
 * What words tell of a count.
 *
 * @param sentence where it may be of several years; absent where a count of such a kind is what it is since then: 从2020年7月起提高到641元,
 *   2021年以来稳定在95%
 */
export function deedOfWords({ own, said, after }: Words, sentence: SaidBefore | undefined): Deed {
  const around = `${said}${after}`;
  const way = [...said.matchAll(ways)].at(-1);
  const isRaised = raised.test(own);
  return {
    way: way && (way[1] === undefined ? 'less' : 'more'),
    isLevel: way !== undefined && level.test(said.slice(way.index)),
    isAdded: adding.test(said) && !isRaised,
    isStanding: isRaised || (all.test(own) && !worked.test(`${own}${after}`)),
    isReached: reached.test(own) && !worked.test(`${own}${after}`),
    isMean: mean.test(said),
    isExcess: excess.test(own),
    isBefore: before.test(after.trimStart()),
    isOfYears: sentence !== undefined && isOfSeveralYears(sentence),
    isOfMonth: ofMonth.test(said) && !said.includes('累计'),
    work: upkeep.test(around)
      ? building.test(around)
        ? undefined
        : 'upkeep'
      : building.test(around)
        ? 'building'
        : undefined,
  };
}

/**
 * What was told is something else than what was promised, however alike its words are 不是一回事: 上升8% for 下降5%, 提高3% for
 * 提高到95%, 现有1280张 for 新增200张, 近三年新增620张, 日均80张, 维修40座 for 新建30座.
 */
export function isOtherDeed(result: Deed, target: Deed): boolean {
  if (result.way !== undefined && target.way !== undefined) {
    if (result.way !== target.way || result.isLevel !== target.isLevel) return true;
  }
  if (target.isAdded && (result.isStanding || result.way === 'less' || (result.isReached && !target.isReached)))
    return true;
  if (target.isStanding && result.isAdded) return true;
  if ((result.isMean && !target.isMean) || (result.isExcess && !target.isExcess)) return true;
  if ((result.isOfYears && !target.isOfYears) || result.isBefore) return true;
  return result.work !== undefined && target.work !== undefined && result.work !== target.work;
}
