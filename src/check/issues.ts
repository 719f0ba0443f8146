import { defineIssues, type IssueWording } from '../issue.ts';

/** What the check room says. */
export const checkIssueCatalog = {
  'check/unit-without-seat': {
    severity: 'warning',
    en: 'No seat of the leading group represents {expected}, which leads {received}',
    zh: '领导小组中没有{expected}的成员，该单位牵头：{received}',
  },
  'check/collective-unit': {
    severity: 'note',
    en: '{received} stands for several units; their seats are not looked up',
    zh: '{received}指多个单位，不核对其席位',
  },
  'check/no-leading-group': {
    severity: 'note',
    en: 'The plan names no leading group; seats are not checked',
    zh: '方案未列领导小组，不核对席位',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the check room. */
export const checkIssue = defineIssues(checkIssueCatalog);
