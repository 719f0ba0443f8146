import type { MissingReason } from '../../plan/figure.ts';

const noTask = /^[本该]?(?:年度?|期|市|县|区|镇|单位)?(?:无|没有)(?:此项|该项|相关|年度)?任务$/;
const notIssued =
  /^(?:[国省市县]家?级?|上级|本?年度?|今年)?(?:(?:目标|任务|计划|指标){1,2}(?:均|尚|暂|还|仍){0,2}未(?:下达|分解下达|明确)|(?:尚|暂|还|仍)?未下达(?:目标|任务|计划|指标){0,2})$/;
const notDue =
  /^(?:目前|(?:目标|任务|项目){1,2}|完成)?(?:(?:时间|时限|期限)(?:尚|暂|还|仍)?未到|(?:尚|暂|还|仍)?未到(?:达|了)?(?:期|期限|时间|时限|(?:规定|计划|完成|考核|目标)?(?:的)?(?:时间节点|节点|完成时间|完成时限|完成期限)))$/;

const forms: readonly (readonly [RegExp, MissingReason])[] = [
  [noTask, 'no-task'],
  [notIssued, 'target-not-issued'],
  [notDue, 'not-due'],
];

/** What words say instead of a number 无任务、任务未下达、未到期; undefined where they say none of it. */
export function missingIn(words: string): MissingReason | undefined {
  return forms.find(([pattern]) => pattern.test(words))?.[1];
}
