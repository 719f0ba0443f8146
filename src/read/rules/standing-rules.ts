import { type Rule, rule } from './rule.ts';

const thereIs =
  /(?:现有(?:[^,、。0-9新改建增]{1,6})?|原有|在册|(?<!新)(?:确定|选定)的|(?:列入|纳入)[^,、。0-9]{1,8}的|已经?(?:建成|建|运营)的|(?:清单|目录|名录)[内中里]的?)\s?$/;

/** Numbers of what there is before anything is done 现状. */
export const standingRules: readonly Rule[] = [
  rule(
    'standing',
    'counts what there is already: 现有48座, 列入监测的23个隐患点',
    'scope',
    ({ side, unit, before, previous, clause }, settled) =>
      side === 'promise' &&
      unit.unit !== '' &&
      unit.name !== '%' &&
      (thereIs.test(before) ||
        (/共(?:计|有)?\s?$/.test(before) &&
          previous?.clause === clause &&
          settled.at(-1)?.number === previous &&
          settled.at(-1)?.rule === 'standing')),
  ),
];
