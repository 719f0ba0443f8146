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
} as const satisfies Record<string, IssueWording>;

export const divisionIssue = defineIssues(divisionIssueCatalog);
