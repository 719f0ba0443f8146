import type { Role } from '../../plan/figure.ts';
import { plainUnit } from '../numbers/alike.ts';
import type { ReadNumber } from '../rules/settle.ts';

const states =
  /保障|在册|在保|低保|供养|免费开放|缴费人数|参保|享受|惠及|资助幼儿|资助学生|学生资助|阶段学生|补助学生|药费补助|服务人口|保有量|总数达|总量|存量|留存|助学金|奖学金|免学费|免学杂费|生活补贴|护理补贴|生活救助|助学救助|医疗救助|兜底/;
const work = /改造|新建|新增|建设|培训|开展|办理|接种|检查|筛查|演出|建成|开工|维修|实施|培育|打造|开发/;

/**
 * What a number measures, concluded from its unit and the words beside it 指标性质. Only what is sure of a role by its unit has
 * one; a count without words that tell work from a state is `flow` where a verb of work stands there, else `unknown`.
 */
export function roleOf(number: ReadNumber, indicator: string): Role {
  const unit = plainUnit(number.number);
  if (number.as === 'standard') return 'standard';
  if (unit === '倍') return 'standard';
  if (unit === '%' || unit === '‰' || unit.endsWith('百分点')) return 'level';
  const words = `${number.number.clauseBefore}${indicator}`;
  if (/(?:千人口?|每万人|人均)[^,]{0,12}$/.test(number.number.clauseBefore) && !unit.endsWith('元')) return 'level';
  if (unit.endsWith('元')) return 'flow';
  if (states.test(words) && !/新增|新建|新开工/.test(indicator)) return 'stock';
  return work.test(words) || unit !== '' ? 'flow' : 'unknown';
}
