import { defineIssues, type IssueWording } from '../issue.ts';

/** The issues of the progress room, in English and Chinese. */
export const progressIssueCatalog = {
  'progress/not-comparable': {
    severity: 'warning',
    en: 'the result cannot be compared with the target: {expected} asked, {received} reported',
    zh: '实绩与目标不可比：目标为{expected}，实绩为{received}',
  },
  'progress/scope-differs': {
    severity: 'warning',
    en: 'the scopes differ, so the gap is shown and not judged: {expected} asked, {received} reported',
    zh: '范围不一致，只列差距、不作判断：目标为{expected}，实绩为{received}',
  },
  'progress/earlier-stage': {
    severity: 'note',
    en: 'reported at an earlier stage ({received}) than the target asks ({expected}): a stage rate, not completion',
    zh: '实绩所处阶段（{received}）早于目标要求（{expected}），只算阶段进度，不算完成',
  },
  'progress/later-stage': {
    severity: 'note',
    en: 'reported at a later stage ({received}) than the target asks ({expected})',
    zh: '实绩所处阶段（{received}）晚于目标要求（{expected}）',
  },
  'progress/base-unknown': {
    severity: 'warning',
    en: 'the amount of the base {expected} is not known',
    zh: '基数“{expected}”的数值未知',
  },
  'progress/several-bases': {
    severity: 'warning',
    en: 'several amounts of the base {expected} are printed and none is the one in force: {received}',
    zh: '基数“{expected}”有多个数值（{received}），无法确定当日有效者',
  },
  'progress/several-answers': {
    severity: 'warning',
    en: 'several results answer one target and disagree: {received}',
    zh: '一个目标有多个不一致的实绩：{received}',
  },
  'progress/baseline-equals-target': {
    severity: 'warning',
    en: 'baseline and target are equal ({received}), so no ratio exists',
    zh: '基期值与目标值相等（{received}），无法计算完成率',
  },
  'progress/unknown-project': {
    severity: 'warning',
    en: 'the report speaks of project {received}, which the plan does not have',
    zh: '通报中的项目{received}不在方案中',
  },
  'progress/unknown-target': {
    severity: 'warning',
    en: 'a figure answers target {received}, which neither plan nor report has',
    zh: '有数据对应目标{received}，但方案与通报中均无此目标',
  },
  'progress/other-plan': {
    severity: 'warning',
    en: 'the report is about plan {received}, not {expected}',
    zh: '通报对应的方案是{received}，不是{expected}',
  },
  'progress/other-year': {
    severity: 'warning',
    en: 'the report ends on {received}, outside the plan year {expected}',
    zh: '通报截止日{received}不在方案年度{expected}内',
  },
  'progress/no-report': {
    severity: 'error',
    en: 'there is no report up to {expected}',
    zh: '没有截至{expected}的通报',
  },
  'progress/several-latest': {
    severity: 'error',
    en: 'several reports end on {expected}: {received}',
    zh: '有多份通报截止于{expected}：{received}',
  },
  'progress/other-division': {
    severity: 'error',
    en: 'the reports are of different divisions: {expected} and {received}',
    zh: '通报属于不同行政区划：{expected}与{received}',
  },
  'progress/not-in-order': {
    severity: 'error',
    en: 'the earlier report must end before the later one, in the same year: {expected}, then {received}',
    zh: '两份通报须同属一年且前者先截止：{expected}，{received}',
  },
  'progress/not-cumulative': {
    severity: 'error',
    en: 'only cumulative reports can be subtracted: {received}',
    zh: '只有累计口径的通报才能相减：{received}',
  },
  'progress/repeated-figure': {
    severity: 'warning',
    en: 'one figure is printed twice in a report: {received}',
    zh: '同一数据在通报中出现两次：{received}',
  },
  'progress/correction': {
    severity: 'warning',
    en: 'a cumulative figure fell from {expected} to {received}: a correction, not work undone',
    zh: '累计数由{expected}降为{received}，属于更正，不是工作倒退',
  },
  'progress/no-monthly-standard': {
    severity: 'error',
    en: 'not exactly one monthly standard is in force on {received}',
    zh: '{received}当日有效的月标准不是恰好一个',
  },
  'progress/fund-base-unknown': {
    severity: 'note',
    en: '{received} has no base to be a rate of: {expected} is not printed',
    zh: '{received}缺少计算比率的基数：未列出{expected}',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the progress room. */
export const progressIssue = defineIssues(progressIssueCatalog);
