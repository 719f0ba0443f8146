import type { NumberInContext } from '../../numbers/number-in-context.ts';
import { type Rule, rule } from '../rule.ts';
import type { DoubtSign } from './doubt-sign.ts';

/** 去年, 上年: not the year of the document. */
const lastYear = /(?:去年|上年|前年|往年|上一年)(?:度|同期|全年|底)?[^,、。;0-9]{0,14}$/;
const yearBefore = /((?:19|20)[0-9]{2})\s?年(?!的)(?:度|同期|全年)?[^,、。;0-9]{0,14}$/;
/** What was begun in another year, and is counted in this: 2023年结转5个; 2005年底前建成的. */
const carried = /结转|续建|跨年|遗留|以前|之前|底|以来|起|至今|第|学年|[比较自从由]|版|号|出生|建成|标准|基[础数准]/;
/** 三年改造45个, “十四五”期间新增…, 到2027年…: the task of several years. */
const ofYears =
  /(?:^|[^第连续学每0-9])(?:[二两三四五六七八九]|[2-9])年(?:内|时间|来|共|累计|计划|总共|完成|[新改建培]|$)[^,、。;0-9]{0,14}$|“十[二三四五六]五”(?:期间|时期|末)?[^,、。;0-9]{0,14}$/;

/** 2024-2025年，新建300座; 2024-2025学年 is one year. */
const fromTo =
  /(?:19|20)[0-9]{2}\s?年?\s?(?:-{1,2}|至|到|~)\s?(?:19|20)[0-9]{2}\s?年?(?!年?度?[学采供取])(?:度|期间|底)?,?[^,、。;]{0,16}$/;
/** 2021年以来累计建成30座. */
const sinceYear = /((?:19|20)[0-9]{2})\s?年以来[^,、。;0-9]{0,14}$/;

/** Whether what is promised is the task of several years. */
function isOfYears({ clauseBefore, sentenceBefore, year }: NumberInContext): boolean {
  const since = sinceYear.exec(clauseBefore)?.[1];
  return (
    ofYears.test(clauseBefore) || fromTo.test(sentenceBefore.slice(-48)) || (since !== undefined && since !== year)
  );
}

/** The year that is said right before a number, where it is another than that of the document. */
function otherYear({ clauseBefore, year }: NumberInContext): 'before' | 'after' | undefined {
  if (lastYear.test(clauseBefore)) return carried.test(clauseBefore) ? undefined : 'before';
  const said = yearBefore.exec(clauseBefore);
  const own = said?.[1];
  if (said === null || own === undefined || year === undefined || own === year) return undefined;
  if (carried.test(clauseBefore.slice(Math.max(0, said.index - 2)))) return undefined;
  return own < year ? 'before' : 'after';
}

/** 改造15个(去年12个): told for comparison. */
export const otherYearRule: Rule = rule(
  'other-year',
  'is of a year before, told in a bracket for comparison: 改造15个（去年12个）',
  'base',
  (number) => number.clause.bracket !== undefined && number.unit.unit !== '' && otherYear(number) === 'before',
);

const figures: ReadonlySet<string> = new Set(['target', 'standard', 'actual', 'part']);

/** A figure of another year, or of several 跨年. */
export const otherYearSign: DoubtSign = {
  name: 'of-another-year',
  why: 'is of another year than the document, or of several: 2025年改造20个, 三年改造45个',
  holds: (number, { as }) =>
    figures.has(as) && (otherYear(number) !== undefined || (as === 'target' && isOfYears(number))),
};
