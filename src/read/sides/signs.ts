import { opensWithVerb } from '../lexicon/work-verbs.ts';

// What the words of a sentence say of its side: whether it tells what was done, or promises what is to come 文意征象.

/** A share of the task: told where the number it is of stands before it, promised where none does (完成省定任务的70%). */
export const shareOfTask =
  /(?:完成|占|为)[^,。;]{0,10}(?:任务|计划|目标|预算|进度)(?:数|量|任务|工程量|工作量|投资|总量|总数)?(?:[0-9.]{1,8}[^,。;0-9]{1,4})?的\s?[0-9]/;
/** Words that tell what was done, wherever they stand. */
export const surelyTold =
  /截[至止]|已(?:(?:提前|基本|超额|顺利|圆满|如期)?完成|建成|开工|竣工|启动|发放|拨付|培训|新增|改造|落实|实现|到位|下达|投入|办理|救助|资助|接种|开展|全部|累计|有)|最终(?:共|实际|累计)|始终(?:保持|稳定)|超额完成|未开展/;
/** Words that tell it where nothing else does: in sentences without a frame. */
const perhapsTold =
  /已(?!脱贫)|完成率|完工率|累计|目前|实际(?:完成|建成|新增|开工|到位|发放|支出|拨付|培训|改造|惠及|安排|投入|筹|接种|办理|救助|参[保训加]|[0-9])|上半年|前三季度|前[0-9]{1,2}个月|[0-9两三四五六七八九十]年来|[0-9][-—~至到][0-9]{1,2}月份?[,全我本]|[0-9]月底(?!前)|达序时|超序时|(?<!足额|及时)拨付|完成[0-9]|全部开工|正在|率达[0-9]+\.[0-9]|共接待|占比?[0-9]|占(?:全年|年度|目标|任务|总)|(?<![为除罢])了(?![解如望却结])|(?:全面|全部|圆满|顺利)(?:完成|落实|建成|到位|投用|办结)(?=[,。;]|$)/;
const perhapsTelling =
  '同比 环比 收窄 居全省 居全市 居全国 超目标 超任务 超计划 据统计 近年来 超过目标 超过任务 今年以来 完成进度 占全部 占总数 为任务的 达到任务的 目标任务的 曾因 未按 共进行 支出进度 拨付进度 下达进度 较年初 比年初 较上年 比上年 较去年 比去年 共完成 共建成 共投入 共发放'.split(
    ' ',
  );
/** Rates as only results print them, and what has come about. */
const tellingForms = [
  /率(?:均|分别)?(?:高?达到?|为)(?:[0-9]{1,3}%[、和])?[0-9]{1,3}\.[0-9]/,
  /(?:(?:开工|竣工|拨付|支付|到位|办结|整改)率|建设进度)[0-9]{1,3}\.[0-9]/,
  /率[0-9]{1,3}\.[0-9]{2}/,
  /[比较](?:原|年度|年初|全年|既定)?(?:计划|目标|任务|指标)[^,。0-9]{0,4}[多少超提]/,
];
/** Bounds stand in promises. */
export const boundToCome = /力争|确保|争取|以上|以内|左右|不少于|不低于|不超过/;
const firmBound = /力争|确保|争取|以内|不少于|不低于|不超过/;
export const mayTell = (sentence: string): boolean =>
  perhapsTold.test(sentence) ||
  (!firmBound.test(sentence) && perhapsTelling.some((word) => sentence.includes(word))) ||
  (!boundToCome.test(sentence) && tellingForms.some((form) => form.test(sentence)));
/** Words of a promise that leans on what was done. */
export const stillPromised = /基础上|力争|确保|争取|年底前|将(?:完成|建成|新增)/;

/** Words of a rule by which something is paid: 已, 实际 and 累计 tell nothing in it. */
export const payingRule =
  /给予|起付|封顶|限额|不超过|最高|以上部分|基准补|每[人床户张亩生][^,、。0-9]{0,4}[每次标补]|补[助贴]标准|[分负承]担比例|(?:按|标准)[^,。]{0,12}(?:补[助贴]|报销|奖励|核定)/;

export const firmlyToCome =
  /还将|将继续|力争|确保|争取|(?:^|[^按照占据动规善生个项超])计划(?![的,。、;”]|工程量|工作量|进度|指标|投资的|任务的|为民|生育)|拟|年内(?!新增[0-9])|[年月日号][底末]?前/;
export const opensLikeTask =
  /^到[0-9]{4}年底|^(?:第[一二三四]季度|完成|新[增建改]|建设|实施|改造|打造|推进|开展|提升|整治|加快|培训|养护)/;

/** 对已建成的36个站点, 正在运行的15座, 在目前120个的基础上: which ones are meant tells nothing of what was done. */
const described =
  /(?:已经?|正在)[^,、。;0-9]{1,10}的|已(?:投入)?使用[0-9]{1,2}年以上的|(?:目前|去年|上年|往年|已)[^,、。;]{0,14}基础上/g;
const ofTask =
  /(?:[对为将向给在]|支持|改造|兑现|巩固|提升|完善|推进|加快|确保|推动|利用|依托|补齐|盘活|使用)[^,、。;]{0,8}$/;
const lead = 10;

/** What reports say, and lists of tasks as well. */
const weakWords =
  /完成(?=[0-9])|(?:全面|全部|圆满|顺利)(?:完成|落实|建成|到位|投用|办结)(?=[,。;]|$)|累计|率(?:高?达到?|为)(?=[0-9])|[较比][上去]年|年内全部开工/g;
/** What only reports say for sure: not 上半年开工率达到50%, 公办园占比55%, 10月底建成. */
const weakerWords =
  /(?<![0-9共个项户处所])完成(?=[0-9])|(?:完成|完工)率(?![0-9]{1,3}\.)|累计|率(?:高?达到?|为)?(?=[0-9]{1,3}%|[0-9.]{1,6}%及?以上)|上半年|前三季度|占比?(?=[0-9])|占总|月底|月份?(?=[,全我本])|全部开工|(?:全面|全部|圆满|顺利)(?:完成|落实|建成|到位|投用|办结)(?=[,。;]|$)|[拨支][付出](?:进度)?|[较比][上去]年|共(?=完成|建成|投入|发放)/g;

/** Whether something tells results that is not a weak word. */
export const tellsStrongly = (sentence: string): boolean => mayTell(sentence.replace(weakWords, ''));
/** Whether only weak words tell it, and may as well be of a promise where nothing else is told. */
export const tellsHardly = (sentence: string): boolean =>
  !tellsShare(sentence) && !mayTell(sentence.replace(weakerWords, ''));

/**
 * Words that only promises have: a loose sentence without them goes on with what the one before it told. 将 of what is to come stands
 * before a verb; before a noun it is 把 (将全村6个社连在一起). 达到95%以上 is told as often as it is promised.
 */
export const promising =
  /将(?:[^0-9,。]{0,6}[于对按从由新建完改实推开加再持培启打提扩增达超会进优深继逐陆予得享使覆整购配安统基努严支组落投]|全面|全力|在|为|有)|确保|力争|争取(?!了|到|省|中央|国家|上级|市级|各级|各类|资金|项目|下达)|(?:^|[^按照占据动规善生个项超])计划(?![,。、;的”]|工程量|工作量|进度|指标|比例|投资的|任务的|为民|生育)|拟|年底前|月底前|不少于|不低于|不超过|至少|(?:以上|以内|左右)(?:[,。;、)]|$)|应当|应[于在按达]|(?:^|[^主需重首紧必])要(?![求点素闻情])/;
const reachedOrPromised =
  /(?:率(?:均|已|也)?(?:达到?|为)?|占[^,。0-9]{1,12})[0-9.]{1,6}%及?以上|控制在[0-9.]{1,6}%以内/g;
/** 分别增长9%和10%以上. */
const grownAbove = /增长(?:[0-9.]{1,6}%[、和])?[0-9.]{1,6}%以上/g;
/** 达Ⅲ类及以上: a class bounds nothing that is counted. */
const classAbove = /[ⅠⅡⅢⅣⅤ一二三四五][类级](?:水质|标准)?[及或]?以上/g;
const withoutReached = (sentence: string): string =>
  sentence.replace(reachedOrPromised, '').replace(grownAbove, '').replace(classAbove, '');
/** Whether something promises, beside what is told as often. */
export const promises = (sentence: string): boolean => promising.test(withoutReached(sentence));
/** 减排2万吨以上: a bound behind a number stands in news as well. */
const bounds = /以[上内]|左右/g;
/** Whether nothing but such a bound promises. */
export const promisesByBound = (sentence: string): boolean =>
  promises(sentence) && !promising.test(withoutReached(sentence).replace(bounds, ''));

/** What news say of how it went, with a number or without: 取得明显进展, 稳步提升. */
export const wentWell =
  /取得(?:了|新|显著|明显|阶段性|积极|较好|重大)|荣获|获评|入选|成功(?:举办|创建)|(?:全面|圆满|顺利|全部)(?:完成|落实|建成)(?:[。,;]|$)|(?:稳步|持续|明显|显著|不断)(?:改善|提升|提高|增进|增强|好转|优化)(?:[。,;]|$)/;
/** Words that promises have, and news of results as well: 全年新增就业5.2万人. */
export const perhapsPromising = /年底|年内|全年|今年|本年|[0-9]{4}年|以上|以内|左右|任务|目标|达到|要|每/;

/** 分3年实施,2025年: a date or a time is nothing that was done. */
const dates = /[0-9]{1,4}(?:个?月|年|[日号])/g;

/** 完成投资12.2亿元,完成计划投资的81%: the share stands behind what it is of. */
export function tellsShare(sentence: string): boolean {
  const share = sentence.search(shareOfTask);
  return share >= 0 && /[0-9]/.test(sentence.slice(0, share).replace(dates, ''));
}

/** 养护路网107公里,完成7处…; 比例达到65%,比上年提高10个百分点. */
export const soundsLikeTask = (sentence: string): boolean =>
  /[较比][上去]年/.test(sentence) || (/,完成[0-9]/.test(sentence) && opensWithVerb.test(sentence.trimStart()));

/** 按照计划,前三季度应完成…: the plan is told, and in the next sentence what came of it. */
export const shouldBeDone = /应(?:完成|建成|建设|实施|新增|改造|新建|开工)[^,。]{0,20}[0-9]/;
/** ,力争月底全部交卷。 ,确保按期完成。: without a number, it promises nothing that is counted. */
const outlook = /,(?:力争|确保|争取|预计|有望|将|计划|年底前|(?:[0-9]{1,2})?月底前)[^,。0-9]{0,40}(?:。|$)/;
/** 建成后将改善3万人: what the work is good for. */
const goodFor = /(建成|完工|竣工|投用|使用|交付|实施|完成|改造)(?:投用|投产)?后,?[^,。将可]{0,8}(?:将|可)/g;

/** 完成投资14.3亿元(计划13亿元): the plan stands beside what came of it. */
const planBeside = /\((?:年度|全年)?(?:计划|任务|目标)[^()]{1,12}\)/g;

/** A sentence without what it only hopes for, and without 至少 of what there is. */
export const withoutOutlook = (sentence: string): string =>
  sentence
    .replace(planBeside, '')
    .replace(outlook, '。')
    .replace(goodFor, '$1后')
    .replace('至少有', '有')
    .replace('累计争取', '累计');

/** A sentence without what says which things are meant. */
export const withoutDescription = (sentence: string): string =>
  sentence.replace(described, (words: string, at: number) =>
    ofTask.test(sentence.slice(Math.max(0, at - lead), at)) &&
    !/^[0-9.约近超]{1,8}[%成]/.test(sentence.slice(at + words.length))
      ? ''
      : words,
  );
