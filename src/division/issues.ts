import { defineIssues, type IssueWording } from '../issue.ts';

/** What can be said of tables of divisions, and of counting by another year's table. */
export const divisionIssueCatalog = {
  'division/duplicate-code': {
    severity: 'error',
    en: 'the code {received} stands in more than one row',
    zh: '代码{received}重复出现',
  },
  'division/missing-parent': {
    severity: 'error',
    en: '{received}: no row has the code {expected}, to which it belongs or reports',
    zh: '{received}：表中没有其上级或归口代码{expected}',
  },
  'division/own-parent': {
    severity: 'error',
    en: '{received} belongs or reports to itself',
    zh: '{received}以自身为上级或归口',
  },
  'division/loop': {
    severity: 'error',
    en: 'these belong or report to one another in a ring: {received}',
    zh: '上级或归口关系成环：{received}',
  },
  'division/no-root': {
    severity: 'error',
    en: 'every row belongs or reports to another: there is no root',
    zh: '每一行都有上级或归口，没有根',
  },
  'division/several-roots': {
    severity: 'error',
    en: 'one root was wanted, and these belong and report to nothing: {received}',
    zh: '应只有一个根，而以下各项均无上级：{received}',
  },
  'division/before-first-table': {
    severity: 'error',
    en: 'no code table is known for {received}: the first is that of {expected}',
    zh: '没有{received}的代码表，最早为{expected}年',
  },
  'division/after-last-table': {
    severity: 'warning',
    en: 'the code table of {expected} was taken for {received}: it is the last one known',
    zh: '{received}以已知最近的{expected}年代码表代替',
  },
  'division/not-in-table': {
    severity: 'error',
    en: 'the code {received} is not in the table of {expected}',
    zh: '{expected}年代码表中没有代码{received}',
  },
  'division/changes-within-year': {
    severity: 'note',
    en: 'the table of {expected} differs in {received}; whether that was in force already, the tables do not say',
    zh: '{expected}年代码表中{received}有变化，当日是否已生效，代码表未载',
  },
  'division/no-counterpart': {
    severity: 'error',
    en: 'where the area of {received} is in the other table is not known',
    zh: '{received}的区域在另一年代码表中的归属不明',
  },
  'division/needs-weights': {
    severity: 'error',
    en: '{received} was divided among {expected}: it can only be apportioned by weights that are given',
    zh: '{received}已分属{expected}，须给定权重方可分摊',
  },
  'division/wrong-weights': {
    severity: 'error',
    en: 'the weights of {received} must be decimals from 0 to 1 for divisions that hold some of its area, and sum to 1: {expected}',
    zh: '{received}的权重应为0至1的小数，对应承接其区域的{expected}，合计为1',
  },
  'division/part-transferred': {
    severity: 'warning',
    en: 'a part of {received} is now in {expected}, and is still counted where the rest is',
    zh: '{received}的一部分已划入{expected}，仍随其余部分计算',
  },
} as const satisfies Record<string, IssueWording>;

export const divisionIssue = defineIssues(divisionIssueCatalog);
