import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const folders = ['../../../examples/specimens/', '../../../../shared/seeds/'].map(
  (path) => new URL(path, import.meta.url),
);

/** The documents at hand: the specimens, and the real ones where they are. */
export const documents: readonly string[] = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8')));

const pieces = [
  '一、',
  '（一）',
  '(二)',
  '1.',
  '12.',
  '2、',
  '新增3项',
  '改造老旧小区',
  '7',
  '50.36',
  '１２',
  '9999999999999999',
  '007',
  '万',
  '亿',
  '平方米',
  '个',
  '人次',
  '%',
  '％',
  '户',
  '不低于',
  '不超过',
  '达到',
  '以上',
  '左右',
  '约',
  '分别',
  '其中',
  '：',
  ':',
  '，',
  ',',
  '、',
  '；',
  '。',
  '（',
  '）',
  '(',
  ')',
  '[',
  ']',
  '“',
  '”',
  '《',
  '》',
  '\t',
  '\n',
  '\r\n',
  ' ',
  '　',
  '完成任务',
  '完工率',
  '每人每月',
  '元',
  '牵头责任单位：县民政局',
  '2020年',
  '年底前',
  '6月',
  '岁',
  '组  长：',
  '县长',
  '领导小组',
  '序号\t项目名称\t目标任务\t进展情况\n',
  '序号\t县（市、区）\t计量单位\t目标任务（个）\t开工数\t完成率\n',
  '1\t甲县\t户\t22\t11\t50%\n',
  '合计\t\t\t34\t17\t50\n',
  '| 单位 | 任务（万元） | 完成数 |\n|---|---|---|\n',
  '| 甲县 | 22 | 11 |\n',
  '〔2020〕14号',
  '|',
  'O',
  '-',
  '.',
  '𠮷',
  '\uD800',
  '\u200B',
  '0',
];

/** Pieces of the genre in any order. */
export function pieced(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
}

interface Cut {
  readonly document: number;
  readonly from: number;
  readonly length: number;
  readonly edits: readonly { readonly at: number; readonly take: number; readonly put: string }[];
}

/** A stretch of a document with some of it taken out and pieces put in. */
export function mutilated(): fc.Arbitrary<string> {
  return fc
    .record<Cut>({
      document: fc.nat(documents.length - 1),
      from: fc.nat(9000),
      length: fc.integer({ min: 0, max: 1200 }),
      edits: fc.array(
        fc.record({
          at: fc.nat(1200),
          take: fc.nat(12),
          put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
        }),
        { maxLength: 12 },
      ),
    })
    .map(({ document, from, length, edits }) => {
      const text = documents[document] ?? '';
      const start = from % Math.max(1, text.length);
      return edits.reduce(
        (cut, { at, take, put }) => `${cut.slice(0, at)}${put}${cut.slice(at + take)}`,
        text.slice(start, start + length),
      );
    });
}
