import type { DoubtSign } from './doubt-sign.ts';

/** 年底前, 10月底前, 汛期前. */
const byThen = /(?:年底|年末|月底|月末|[0-9]月|[0-9]日|汛期|入冬|供暖|开学|国庆|春节)(?:之)?前/;
const named = /[,:](?:分别|主要|具体)?[为是]/;
const behind = /未(?:达|完成|开工)|滞后|[偏较缓]慢|不理想/;
const longestCount = 24;

/** 未达到时序进度6项,为新建学校5所: a list of the tasks that are behind. */
function namesBehind(sentence: string): boolean {
  const list = sentence.slice(Math.max(sentence.lastIndexOf('。'), sentence.lastIndexOf(';')) + 1);
  const at = list.search(named);
  return at >= 0 && behind.test(list.slice(Math.max(0, at - longestCount), at));
}

/** Signs that something is behind time or still to come 进度的存疑征象. */
export const scheduleSigns: readonly DoubtSign[] = [
  {
    name: 'by-a-day-to-come',
    why: 'is told with a day by which it is to be: 21个小区年底前全部完工',
    holds: ({ clauseBefore, clauseAfter, before, unit }, { as }) =>
      (as === 'actual' || as === 'stage') &&
      unit.name !== '%' &&
      (byThen.test(clauseAfter) || byThen.test(before)) &&
      !/已|[完建]成了/.test(`${clauseBefore}${clauseAfter}`),
  },
  {
    name: 'told-in-brackets',
    why: 'stands as a part in brackets that tell what was done of it: 建设公园40个(已建成31个)',
    holds: ({ clause: { bracket }, sentenceBefore }, { as }) =>
      as === 'part' &&
      bracket !== undefined &&
      /^(?:目前|现|其中)?已/.test(sentenceBefore.slice(sentenceBefore.lastIndexOf('(') + 1)),
  },
  {
    name: 'behind-time',
    why: 'counts what is behind time, which is not done: 3项需加快进度',
    holds: ({ unit, before, clauseAfter }, { as }) =>
      (as === 'actual' || as === 'part') &&
      /^(?:项|件|个|个项目|个子项|个事项)$/.test(unit.name) &&
      (/^[^,。0-9]{0,6}(?:需|尚|仍|滞后|(?:推进|进展|进度)(?:相对)?(?:缓慢|较慢|偏慢|滞后)|未)/.test(clauseAfter) ||
        /(?:缓慢|滞后|较慢|偏慢)[^,。0-9]{0,8}$/.test(before)),
  },
  {
    name: 'names-what-is-behind',
    why: 'may stand in the name of a task that is behind: 未达到序时进度11项,为新建学校5所…',
    holds: ({ sentenceBefore }, { as }) => (as === 'actual' || as === 'part') && namesBehind(sentenceBefore),
  },
  {
    name: 'rate-that-some-pass',
    why: 'is a rate that so many places are above or below: 4个镇进度低于80%',
    holds: ({ unit, before, previous, clause }, { as }) =>
      as === 'claim' &&
      unit.name === '%' &&
      previous?.clause === clause &&
      /^[个家项件]$/.test(previous.unit.name) &&
      /(?:[低高]于|超过|不足|未达到?|达到或超过)\s?$/.test(before),
  },
  {
    name: 'rate-to-come',
    why: 'is a rate of completion or more, in a sentence that tells what is to come: 预计年底完成率90%以上',
    holds: ({ unit, clauseAfter, sentenceBefore }, { as }) =>
      (as === 'claim' || as === 'funding') &&
      unit.name === '%' &&
      /^及?以上/.test(clauseAfter) &&
      /预计|确保|力争|要求|争取|将|任务(?:为|是)?:/.test(sentenceBefore),
  },
];
