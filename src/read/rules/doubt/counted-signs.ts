import { isRaised } from '../raised-from.ts';
import type { DoubtSign } from './doubt-sign.ts';

/** 个行业投资稳定增长, 个区增速高于全市: a measure and how it goes. */
const howTheyDo =
  /^[^,、。0-9已完]{2,14}(?:增长|下降|上升|回落|回升|高于|低于|超过|快于|位居|居|正增长)(?:全[省市县区州国]|平均|$|[^,、。0-9]{0,6}$)|^[^,、。0-9已完]{3,14}(?:达到?|为)$/;
const goals = /^[^,、。0-9达完实]{0,6}(?:目标|举措|措施|要求)$/;
/** 有1645万人存在饮水问题. */
const inTrouble = /^仍?(?:存在|面临|缺[乏少])/;
const finished = /完成|完工|竣工|建成|达到|超额|开工|启动/;

const shouldHave = /(?<![供响适反对相效])应(?:参[保合加]|接种|检|享受?|保|就读|入学|纳入)[^,、。0-9率的尽]{0,8}$/;

/** Signs that what a result counts is not what was done 所计非成果: those of whom something is told, goals, topics. */
export const countedSigns: readonly DoubtSign[] = [
  {
    name: 'measured-of-them',
    why: 'counts those of which the clause tells how they do, not what was done: 8个行业投资增长, 12家企业产值超过1亿元',
    holds: ({ unit, clauseBefore, after }, { as }) =>
      as === 'actual' &&
      /^[个家项户人名处]$/.test(unit.name) &&
      (inTrouble.test(after) ||
        (/^(?:有|仍有|共有|全[省市县区州国])?$/.test(clauseBefore.trim()) && howTheyDo.test(after))),
  },
  {
    name: 'goals-told',
    why: 'counts goals, measures or instalments, not what came of them: 实现了10项奋斗目标, 拨付2批资金',
    holds: ({ unit, clauseAfter }, { as }) =>
      as === 'actual' &&
      ((unit.name === '项' && goals.test(clauseAfter)) || (unit.name === '批' && /^资金/.test(clauseAfter))),
  },
  {
    name: 'topic-of-clause',
    why: 'says how large the work is that something is told about: 对24个小区的改造工程，已…',
    holds: ({ unit, clauseBefore, after, clauseAfter }, { as }) =>
      as === 'actual' &&
      !/[%元]/.test(unit.name) &&
      after === clauseAfter &&
      /^(?:对于?|针对|关于|围绕)/.test(clauseBefore.trim()) &&
      /(?:工程|项目|任务|问题)$/.test(after),
  },
  {
    name: 'such-there-are',
    why: 'counts those of a kind, and tells nothing done of them: 常态化开展的有3项',
    holds: ({ unit, before, clauseBefore }, { as }) =>
      as === 'actual' &&
      (unit.name === '项' || unit.name === '件') &&
      /的(?:共|仅|还)?有\s?$/.test(before) &&
      !finished.test(clauseBefore),
  },
  {
    name: 'brought-together',
    why: 'counts those that something of theirs was brought together: 将46个部门的220个项目整合至单一入口',
    holds: ({ unit, clauseBefore, clauseAfter }, { as }) =>
      as === 'actual' &&
      !/[%元]/.test(unit.name) &&
      /^[将把]/.test(clauseBefore.trim()) &&
      /(?:整合|归[并集]|合并|集中|精简)[到至为进成入]/.test(clauseAfter),
  },
  {
    name: 'looked-over',
    why: 'counts work under way that was looked over, and not what was begun: 对28个在建项目进行清查',
    holds: ({ clauseBefore, clauseAfter }, { as }) =>
      as === 'stage' && /^对/.test(clauseBefore.trim()) && /[清检排督巡普抽]查|督导|巡检/.test(clauseAfter),
  },
  {
    name: 'should-have',
    why: 'counts those who should have it, and not those who do: 应参保25万人',
    holds: ({ before, unit, clause }, { as }) =>
      as === 'actual' &&
      !/[%元]/.test(unit.name) &&
      (shouldHave.test(before) || (clause.bracket !== undefined && /^(?:总数|总量|总计|共有)$/.test(before.trim()))),
  },
  {
    name: 'paid-before',
    why: 'may be what was paid for each before it was raised: 由每人每月650元提高到700元',
    holds: (number, { as }) => as === 'standard' && number.side === 'result' && isRaised(number),
  },
];
