import { opensWithVerb } from '../lexicon/work-verbs.ts';
import { plainUnit } from '../numbers/alike.ts';
import type { DoubtSign } from './doubt-sign.ts';

/** All of them count people. */
const persons = /^[人名位例]$/;
const either = /^[^,、。0-9]{0,12}或者?(?!以)[^,、。0-9]{0,12}$/;
const spends = /(?:资金|投资|投入|经费|安排|筹措|下达|整合|预算)[^,、。0-9]{0,6}$/;
const boundedArea = /面积[^,、。0-9]{0,8}(?:不[低少小]于|不[超大][过于]|控制在)\s?$/;

/** Signs that what is read as promised is a part of something else, a choice, money to be spent or a size 任务的存疑征象. */
export const promiseSigns: readonly DoubtSign[] = [
  {
    name: 'other-word-than-the-whole',
    why: 'is a part that is counted in another word than its whole: 充电桩3000个,其中充电站60座',
    holds: ({ unit }, { as, whole }) =>
      as === 'part' && whole !== undefined && !persons.test(unit.name) && plainUnit(whole.number) !== unit.name,
  },
  {
    name: 'either-or',
    why: 'is one of two amounts of which either will do: 新建20座或改造30座',
    holds: ({ unit, before, after, previous, next, clause }, { as }) =>
      as === 'target' &&
      ((next?.clause === clause && next.unit.unit !== '' && either.test(after)) ||
        (previous?.clause === clause && previous.unit.unit !== '' && unit.unit !== '' && either.test(before))),
  },
  {
    name: 'money-for-works',
    why: 'is money, and what it is spent on is counted after it: 安排资金1018万元,建设公厕200座',
    holds: ({ unit, before, clauseAfter, sentenceAfter, next, clause }, { as, limits }) =>
      as === 'target' &&
      unit.name === '元' &&
      limits.bound === 'unstated' &&
      spends.test(before) &&
      next !== undefined &&
      next.clause.sentence.start === clause.sentence.start &&
      !/[元%]$/.test(next.unit.name) &&
      (next.clause === clause || clauseAfter.trim() === '') &&
      opensWithVerb.test(sentenceAfter.replace(/^\s?,?(?:计划|用于|重点|主要)?/, '')),
  },
  {
    name: 'room-of-each',
    why: 'bounds an area and nothing says that so much is built: 文化中心面积不低于200平方米',
    holds: ({ unit, before, clauseBefore }, { as }) =>
      as === 'target' &&
      /^(?:平方米|平米|㎡)$/.test(unit.unit) &&
      boundedArea.test(before) &&
      !/总面积|人口|新[增建]|改[造建]|扩|建[设成]|完成/.test(clauseBefore),
  },
];
