import { plainUnit } from '../../numbers/alike.ts';
import type { NumberInContext } from '../../numbers/number-in-context.ts';
import type { DoubtSign } from './doubt-sign.ts';

/** 中期调整为14个. */
const changedTo = /(?:调整|修改|变更|核减|压减|追加|增补)[为到至成]\s?$/;
/** 比原计划增加2个, 较年度目标多3个. */
const thanPlanned =
  /[比较](?:原|年初|年度|既定|省定|市定|上级)?(?:定|下达)?(?:的)?(?:计划|目标|任务|方案)[^,。;0-9]{0,6}(?:增|减|多|少|提高|扩大)[^,。;0-9]{0,4}$/;
const kinds: ReadonlySet<string> = new Set(['target', 'part']);

/** 改造小区12个,中期调整为14个: one of the two holds, and 比原计划增加2个 is the difference. */
export const changedTask: DoubtSign = {
  name: 'changed-task',
  why: 'was changed, is what it was changed to, or is by how much: 改造小区12个,中期调整为14个; 比原计划增加2个',
  holds: (number, { as }) =>
    kinds.has(as) &&
    !number.unit.name.endsWith('元') &&
    (isChange(number) || (number.next !== undefined && isSameAs(number, number.next) && isChange(number.next))),
};

/** What a bracket says of the task is read by rules of its own. */
const isChange = (number: NumberInContext): boolean =>
  number.clause.bracket === undefined &&
  number.previous !== undefined &&
  isSameAs(number, number.previous) &&
  (thanPlanned.test(number.before) || changedTo.test(number.before));

const isSameAs = (number: NumberInContext, other: NumberInContext): boolean =>
  plainUnit(number) === plainUnit(other) && number.clause.sentence.start === other.clause.sentence.start;
