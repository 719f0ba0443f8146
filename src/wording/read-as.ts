import type { FigureKind, SetAside } from '../read/ledger.ts';

const words: Readonly<Record<FigureKind | SetAside, string>> = {
  target: '目标',
  standard: '标准',
  part: '其中数',
  actual: '实绩',
  stage: '未完工数',
  claim: '自报完成率',
  funding: '资金',
  parameter: '参数',
  scope: '范围',
  base: '基数',
  deadline: '期限',
  date: '日期',
  ordinal: '序号',
  identifier: '名称、编号',
  age: '年龄',
  duration: '时长',
  noise: '杂字',
};
const chineseOf = new Map(Object.entries(words));

/** What a number was read as, in Chinese 读作; a word that only a rule of the caller's knows stays as it is. */
export function readAs(kind: string): string {
  return chineseOf.get(kind) ?? kind;
}
