import type { Measure, Role } from '../../plan/figure.ts';
import { workWords } from '../lexicon/work-verbs.ts';
import { plainUnit } from '../numbers/alike.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { ReadNumber } from '../rules/settle.ts';

const states =
  /保障|在册|在保|低保|供养|免费开放|缴费人数|参保|享受|惠及|资助幼儿|资助学生|学生资助|阶段学生|补助学生|参加[^,、。]{0,8}保险|参合|领取待遇|健康管理|规范管理|药费补助|服务人口|保有量|总数达|总量|存量|留存|申领量|助学金|奖学金|免学费|免学杂费|生活补贴|护理补贴|生活救助|助学救助|医疗救助|兜底/;
/** Acts are counted as they are done 次数: no state has any. */
const acts = /次$/;

/** 人均, 日均, 平均: of many, and of none of them. */
const mean = /(?:[日周月季户人亩生村校班]|(?<!全)年)均(?![已完未能可在衡达]|有(?!养))|平均|中位数/;
/** 千人口, 单位GDP: for so many, or for one. */
const forPeople = /(?<![0-9“吨])[百千万](?:名|户|人口?(?![以的会规大计]))[^,、。;]{0,16}$/;
const forUnit = /单位(?:GDP|生产总值|建筑面积|工业增加值)[^,、。;]{0,12}$/;
const ofYear = /^每[0-9二两三]{0,2}年/;
/** 浓度, 得分, 时限: how much there is of it; nothing is added up. */
const measured =
  /(?:浓度|密度|强度|得分|评分|分值|满意度|好评度|指数|系数|能耗|[气水室]温|温度|噪声|班额|单价|[房菜物]价|价格|可支配收入|(?:家庭|居民|农民|职工)[^,、。;0-9]{0,4}收入|寿命|优良天数|服务半径|病种|水位(?!站))[^,、。;0-9]{0,10}$/;
/** 90分, 20度, 15分钟. */
const measuring = /^(?:分|度|℃|分贝|星级?|级|成|折|层)$|\//;
const lessons = /[学课]时$/;
/** 残疾人4215名,补助标准400元: who is paid, month by month. */
const paid = /(?:补[助贴]|救助|供养)标准/;
/** What is counted in these is built, bought or repaired, where nothing says that it was there before; persons and households may be a caseload. */
const things =
  /^(?:[个座所处条张台套部盏栋幢间辆口眼对只棵株支把根段孔块]|公里|千米|米|延米|亩|公顷|平方米|㎡|泊位|车位|床位?|场|期|项|件|宗|批)$/;
/** How large what was told of is. */
const sized = /面积|里程|全长|总长|长度/;
/** How far before a number words of work are looked for. */
const reach = 120;
const longestEach = 25;
const added = /新增|净增|新建|扩建|改建|改造|提升/;

/**
 * What a number measures, concluded from its unit and the words beside it 指标性质. Means, densities, scores and what is measured in
 * time or by a scale are levels, whatever is counted; money, what words of work stand beside, and things that are counted in a list
 * of what is to be done are work. Of the rest it is not known.
 *
 * @param indicator what it measures
 * @param measure the amount, with what it is for (每县, 人均)
 * @param name of the project or item it belongs to
 */
export function roleOf({ number, as }: ReadNumber, indicator: string, measure: Measure, name: string): Role {
  const { per, unitMeant } = measure;
  const unit = plainUnit(number);
  if (as === 'standard' || unit === '倍') return 'standard';
  if (unit === '%' || unit === '‰' || unit.endsWith('百分点')) return 'level';
  const isMoney = unit.endsWith('元') || unitMeant?.endsWith('元') === true;
  const isAlone = number.cell?.isAlone === true;
  const head = isAlone ? (number.cell?.head ?? '') : '';
  // Alone in its cell a number has no words but those of its row.
  const own = `${head}${ownWords(number)}${isAlone ? indicator : ''}`;
  if (mean.test(own) || isMeasured(number, unit, own) || (!isMoney && isForSoMany(own))) return 'level';
  if (per !== undefined && !isOfTheYear(per) && !(added.test(own) && /^[日天秒]$/.test(per)))
    return isMoney ? 'standard' : 'level';
  if (isMoney) return isAlone && indicator.endsWith('标准') ? 'standard' : 'flow';
  const words = `${number.clauseBefore}${indicator}`;
  if (states.test(words) && !acts.test(unit) && !/新增|新建|新开工/.test(indicator)) return 'stock';
  if (as === 'stage' || acts.test(unit)) return 'flow';
  const far = `${sized.test(own) ? number.passageBefore.slice(-reach) : ''}${number.sentenceBefore.slice(-reach)}`;
  const told = isAlone ? '' : far;
  if (workWords.test(`${told}${indicator}${number.after}${name}`)) return 'flow';
  if (paid.test(number.sentenceAfter.slice(0, reach))) return 'stock';
  return things.test(unit) && !sized.test(own) ? 'flow' : 'unknown';
}

/** 每年安排3亿元: of the year, as all is. */
const isOfTheYear = (per: string): boolean => /^每?年$/.test(per);

function isMeasured({ unit }: NumberInContext, plain: string, own: string): boolean {
  if (unit.isTime) return !lessons.test(plain);
  return measuring.test(plain) || measured.test(own);
}

/** 每千人口床位6.8张; of 每千人口床位6.8张、新增床位300张 the second is work. */
function isForSoMany(own: string): boolean {
  const at = own.lastIndexOf('每');
  const each = at < 0 ? '' : own.slice(at);
  if (each.length > 1 && each.length <= longestEach && !/[,、。;]/.test(each) && !ofYear.test(each)) return true;
  return forPeople.test(own) || forUnit.test(own);
}

/** 每千人口3岁以下婴幼儿托位4.6个: an age belongs to the words and does not part them. */
function ownWords({ before, clauseBefore, previous, clause }: NumberInContext): string {
  return previous?.clause === clause && previous.unit.isTime ? clauseBefore : before;
}
