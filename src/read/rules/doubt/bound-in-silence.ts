import type { DoubtSign } from './doubt-sign.ts';

/** Any of these, and the paragraph tells something. */
const cameAbout = /已|目前|稳定|保持|截[至止]|累计|完成|实际|现有|了|实现|超额|同比|[较比][上去]年|其中/;

/** 覆盖率达到95%以上, in a report: what was promised is told with such a bound as often as what came of it. */
export const boundInSilence: DoubtSign = {
  name: 'bound-in-silence',
  why: 'is a rate with a bound, and nothing around it says that it came about: 覆盖率达到95%以上',
  holds: ({ unit, after, cell, sentenceBefore, sentenceAfter, passageBefore, passageAfter }, { as }) =>
    as === 'actual' &&
    unit.name === '%' &&
    cell === undefined &&
    /^(?:及|或)?以上/.test(after) &&
    ![sentenceBefore, sentenceAfter, passageBefore, passageAfter].some((words) => cameAbout.test(words)),
};
