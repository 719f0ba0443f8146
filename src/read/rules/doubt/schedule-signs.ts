import type { NumberInContext } from '../../numbers/number-in-context.ts';
import type { SettledNumber } from '../rule.ts';
import type { DoubtSign } from './doubt-sign.ts';

/** 年底前, 10月底前, 汛期前. */
const byThen = /(?:年底|年末|月底|月末|[0-9]月|[0-9]日|汛期|入冬|供暖|开学|国庆|春节)(?:之)?前/;
const named = /[,:](?:分别|主要|具体)?[为是]/;
const behind = /未(?:达|完成|开工)|滞后|[偏较缓]慢|不理想/;
const longestCount = 24;

/** 个项目, 个有明确任务的小项: what a programme has, and what is done in it is counted otherwise. */
const tasks = /^[^,、。0-9]{0,8}(?:项目|[小分子细]项|事项|指标|实事|大事)/;
/** 2个项目提前完成, 22项指标全部完成. */
const doneEarly =
  /^[^,、。0-9]{0,12}(?:已|均)?(?:提前|超额)完成$|^[^,、。0-9]{0,4}(?:指标|事项|实事|大事)(?:任务)?(?:已|均)?全部完成$/;
const tasksLeft = /^(?:重点|民生)?(?:任务|项目|[子小]项|事项|实事)/;
/** 已完成年度任务, 达到或超过目标进度, 超额完成任务: what was set for the year; 完成改造任务 is the work itself. */
const met =
  /(?:完成|达到?|超过|实现)(?:或(?:达到?|超过|超额完成))?了?(?:(?:全|本|当)?年度?|年初|既定|预期|预定|省定|市定|月度|季度|目标|时?序时?|时序|阶段性?|计划)[^,、。0-9]{0,8}(?:目标|任务|进度|计划|要求)|(?:超额|100%)完成[^,、。0-9]{0,6}(?:任务|目标|计划)/;

/** 57个小项, 4件, 26个考核指标. */
function countsTasks(unit: string, clauseAfter: string): boolean {
  return /^(?:项|件)$|^个?(?:项目|子项目|[小分子]项|事项)$/.test(unit) || (unit === '个' && tasks.test(clauseAfter));
}

/** 未达到时序进度6项,为新建学校5所: a list of the tasks that are behind. */
function namesBehind(sentence: string): boolean {
  const list = sentence.slice(Math.max(sentence.lastIndexOf('。'), sentence.lastIndexOf(';')) + 1);
  const at = list.search(named);
  return at >= 0 && behind.test(list.slice(Math.max(0, at - longestCount), at));
}

/** 30件民生实事已完成11件: some of the projects that were counted right before. */
const isOfProgramme = ({ unit, previous, clause }: NumberInContext, last: SettledNumber | undefined): boolean =>
  /^[项件]$/.test(unit.name) &&
  last?.rule === 'programme-count' &&
  last.number === previous &&
  previous.unit.name === unit.name &&
  previous.clause.sentence.start === clause.sentence.start;

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
      (as === 'actual' || as === 'part' || (as === 'target' && /^[^,。0-9]{0,4}(?:未达|滞后)/.test(clauseAfter))) &&
      /^(?:项|件|个|个项目|个子项|个事项)$/.test(unit.name) &&
      (/^[^,。0-9]{0,6}(?:需|尚|仍|滞后|(?:推进|进展|进度)(?:相对)?(?:缓慢|较慢|偏慢|滞后)|未)/.test(clauseAfter) ||
        /(?:缓慢|滞后|较慢|偏慢)[^,。0-9]{0,8}$/.test(before)),
  },
  {
    name: 'that-met-the-task',
    why: 'counts projects that met the task of the year, or are left, and nothing done in them: 8个项目已完成年度任务, 剩余的13项任务',
    holds: ({ unit, before, clauseAfter }, { as, number }, last) =>
      (as === 'actual' || as === 'part' || as === 'stage') &&
      (isOfProgramme(number, last) ||
        (countsTasks(unit.name, clauseAfter) && (met.test(clauseAfter) || doneEarly.test(clauseAfter))) ||
        (/^[项件个]$/.test(unit.name) &&
          /(?:剩余|其余|余下)的?\s?$/.test(before) &&
          (unit.name !== '个' || tasksLeft.test(clauseAfter)))),
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
      (as === 'claim' || as === 'funding') &&
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
