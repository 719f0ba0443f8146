import { defineIssues, type IssueWording } from '../issue.ts';

/** What the pace room says. */
export const paceIssueCatalog = {
  'pace/schedule-empty': {
    severity: 'error',
    en: 'A schedule of no step says nothing of when how much is due',
    zh: '进度安排为空，无从得知何时应完成多少',
  },
  'pace/not-a-date': {
    severity: 'error',
    en: 'Not a day, month or year: {received}',
    zh: '不是日期：{received}',
  },
  'pace/not-a-share': {
    severity: 'error',
    en: 'Not a share of 0 to 100 percent: {received}',
    zh: '不是0至100之间的百分比：{received}',
  },
  'pace/day-twice': {
    severity: 'error',
    en: 'Two steps of the schedule end on {received}',
    zh: '进度安排中有两步同止于{received}',
  },
  'pace/schedule-falls': {
    severity: 'error',
    en: 'The schedule falls from {expected}% to {received}%: what is due stays due',
    zh: '进度安排由{expected}%降为{received}%：应完成的不会减少',
  },
  'pace/schedule-open': {
    severity: 'warning',
    en: 'The schedule ends at {received}%: when the rest is due, it does not say',
    zh: '进度安排止于{received}%，其余何时完成未作安排',
  },
  'pace/no-lights': {
    severity: 'error',
    en: 'A table of lights without a row',
    zh: '亮灯标准没有任何一行',
  },
  'pace/not-a-threshold': {
    severity: 'error',
    en: 'Not a decimal number of percentage points: {received}',
    zh: '不是十进制的百分点数：{received}',
  },
  'pace/light-of-nothing': {
    severity: 'error',
    en: 'No difference lies in {received}',
    zh: '没有任何差距落在{received}之内',
  },
  'pace/lights-gap': {
    severity: 'error',
    en: 'No light is given to {received} percentage points behind schedule',
    zh: '慢于序时{received}个百分点的，未规定亮什么灯',
  },
  'pace/lights-overlap': {
    severity: 'error',
    en: 'Two lights are given to {received} percentage points behind schedule: {expected}',
    zh: '慢于序时{received}个百分点的，规定了两种灯：{expected}',
  },
  'pace/item-twice': {
    severity: 'error',
    en: 'Two items are called {received}',
    zh: '有两项同名：{received}',
  },
  'pace/not-a-ratio': {
    severity: 'error',
    en: 'Not a ratio: {received}',
    zh: '不是比率：{received}',
  },
  'pace/not-a-weight': {
    severity: 'error',
    en: 'Not a weight, a decimal number of 0 or more: {received}',
    zh: '不是权重（不小于0的十进制数）：{received}',
  },
  'pace/weight-missing': {
    severity: 'error',
    en: 'No weight is given to {received}',
    zh: '未给出权重：{received}',
  },
  'pace/weight-unused': {
    severity: 'error',
    en: 'A weight is given to {received}, which is no item',
    zh: '给出了权重，却没有这一项：{received}',
  },
  'pace/weight-twice': {
    severity: 'error',
    en: 'Two weights are given to {received}',
    zh: '给出了两个权重：{received}',
  },
  'pace/nothing-weighs': {
    severity: 'error',
    en: 'Nothing that has a completion has a weight above 0',
    zh: '有完成率的各项权重均为零',
  },
  'pace/too-long': {
    severity: 'error',
    en: 'The mean is too large or too small to be written with 38 digits',
    zh: '加权结果过大或过小，38位数字写不下',
  },
} as const satisfies Record<string, IssueWording>;

/** Makes an issue of the pace room. */
export const paceIssue = defineIssues(paceIssueCatalog);
