import { defineIssues, type IssueWording } from '../issue.ts';

/** What the gates say. Those of one field of one rule are named as the rule's file. */
export const gateIssueCatalog = {
  'gate/not-plain': {
    severity: 'error',
    en: 'not plain JSON data: {received}',
    zh: '不是纯JSON数据：{received}',
  },
  'gate/cycle': {
    severity: 'error',
    en: 'the value holds itself',
    zh: '数据循环引用自身',
  },
  'gate/too-deep': {
    severity: 'error',
    en: 'nested more than {expected} levels deep',
    zh: '嵌套超过{expected}层',
  },
  'gate/too-large': {
    severity: 'error',
    en: 'more than {expected} values',
    zh: '数据超过{expected}个值',
  },
  'gate/too-long': {
    severity: 'error',
    en: '{received} long; at most {expected} are taken',
    zh: '长度为{received}，上限为{expected}',
  },
  'gate/unsafe-integer': {
    severity: 'warning',
    en: 'a whole number of which JSON may have lost digits: {received}',
    zh: '整数过大，JSON可能已丢失数位：{received}',
  },
  'gate/unknown-key': {
    severity: 'note',
    en: 'an unknown field, kept in extra: {expected}',
    zh: '未知字段，已存入extra：{expected}',
  },
  'gate/version': {
    severity: 'error',
    en: 'version {received} of the format cannot be read; this library reads {expected}',
    zh: '无法读取格式版本{received}，本库读取{expected}',
  },
  'gate/newer-version': {
    severity: 'warning',
    en: 'written in the newer version {received}, read as {expected}; what is new is kept in extra',
    zh: '数据为较新版本{received}，按{expected}读取，新增内容存入extra',
  },
  'gate/missing': {
    severity: 'error',
    en: 'missing; expected {expected}',
    zh: '缺少字段，应为{expected}',
  },
  'gate/wrong-type': {
    severity: 'error',
    en: 'expected {expected}, received {received}',
    zh: '类型有误：应为{expected}，实为{received}',
  },
  'gate/not-one-of': {
    severity: 'error',
    en: 'expected {expected}, received {received}',
    zh: '取值有误：应为{expected}，实为{received}',
  },
  'gate/not-a-decimal': {
    severity: 'error',
    en: 'not a decimal number as text ({expected}): {received}',
    zh: '不是十进制数文本（{expected}）：{received}',
  },
  'gate/not-a-date': {
    severity: 'error',
    en: 'not a date ({expected}): {received}',
    zh: '不是日期（{expected}）：{received}',
  },
  'gate/out-of-range': {
    severity: 'error',
    en: 'expected {expected}, received {received}',
    zh: '超出范围：应{expected}，实为{received}',
  },
  'gate/unexpected': {
    severity: 'error',
    en: 'expected {expected}, received {received}',
    zh: '多余或不合格式的内容：应为{expected}，实为{received}',
  },
  'gate/too-many': {
    severity: 'warning',
    en: '{received} issues in all, of which the gravest {expected} are told',
    zh: '共{received}个问题，仅列出较严重的{expected}个',
  },
  'gate/duplicate-id': {
    severity: 'error',
    en: 'the id {received} is also that of {expected}',
    zh: '编号{received}与{expected}重复',
  },
  'gate/dangling-link': {
    severity: 'error',
    en: 'nothing has the id {received}',
    zh: '编号{received}不存在',
  },
  'gate/unresolved-link': {
    severity: 'note',
    en: 'the id {received} is not of this document, nor of the plan given with it',
    zh: '编号{received}不在本文件或所给方案中',
  },
  'gate/link-to-itself': {
    severity: 'error',
    en: '{received} is linked to itself',
    zh: '{received}与自身相关联',
  },
  'gate/link-kind': {
    severity: 'warning',
    en: 'a link of this kind goes from and to {expected}; here: {received}',
    zh: '此类关系应为{expected}，实为{received}',
  },
  'gate/part-cycle': {
    severity: 'error',
    en: '{received} is a part of itself, through others',
    zh: '{received}经其他数据成为自身的一部分',
  },
  'gate/parts-sum': {
    severity: 'warning',
    en: 'the parts are said to be all there are, and sum to {received}, not {expected}',
    zh: '各分项应合计为{expected}，实为{received}',
  },
  'gate/parts-not-summed': {
    severity: 'note',
    en: 'the parts of {expected} are said to be all there are, but cannot be summed: {received}',
    zh: '{expected}的分项无法合计：{received}',
  },
  'gate/due-outside-year': {
    severity: 'warning',
    en: 'due {received}, outside the year {expected} of the plan',
    zh: '时限{received}不在方案年度{expected}内',
  },
  'gate/when-order': {
    severity: 'warning',
    en: 'begins {received}, after it ends ({expected})',
    zh: '起始时间{received}晚于截止时间{expected}',
  },
  'gate/period-order': {
    severity: 'error',
    en: 'the period begins {received}, after it ends ({expected})',
    zh: '报告期起始日{received}晚于截止日{expected}',
  },
  'gate/between-without-upper': {
    severity: 'error',
    en: 'between {received} and nothing: the upper end is missing',
    zh: '区间{received}缺少上限',
  },
  'gate/upper-without-between': {
    severity: 'warning',
    en: 'an upper end {received}, but the bound is {expected}',
    zh: '有上限{received}，但约束方向为{expected}',
  },
  'gate/upper-below-value': {
    severity: 'warning',
    en: 'the upper end {received} is below the lower, {expected}',
    zh: '上限{received}小于下限{expected}',
  },
  'gate/negative-amount': {
    severity: 'warning',
    en: 'a {expected} is not usually negative: {received}',
    zh: '数值为负：{received}（{expected}）',
  },
  'gate/declared-count': {
    severity: 'warning',
    en: 'the document declares {expected}, its list has {received}',
    zh: '文件称{expected}，实际列出{received}',
  },
  'gate/duplicate-name': {
    severity: 'warning',
    en: 'two projects are named {received}; both are kept',
    zh: '项目名称重复：{received}，均予保留',
  },
  'gate/role-with-measure': {
    severity: 'warning',
    en: 'said to be {expected}, which has no amount, but has {received}',
    zh: '指标性质为{expected}，不应有数量，实有{received}',
  },
  'gate/missing-with-measure': {
    severity: 'warning',
    en: 'said to be missing ({expected}), but has {received}',
    zh: '注明缺失（{expected}），但有数值{received}',
  },
  'gate/seat-outside': {
    severity: 'error',
    en: 'there is no seat {received}; the last is {expected}',
    zh: '席位序号{received}不存在，最末为{expected}',
  },
  'gate/suspicious-characters': {
    severity: 'warning',
    en: 'characters that cannot be seen or do not belong: {received}',
    zh: '含不可见或异常字符：{received}',
  },
  'gate/confusable-names': {
    severity: 'warning',
    en: '{received} and {expected} look the same and are not',
    zh: '{received}与{expected}形似而不同',
  },
  'gate/division-code': {
    severity: 'warning',
    en: 'not a code of GB/T 2260, which has six digits: {received}',
    zh: '不是GB/T 2260六位数字代码：{received}',
  },
  'gate/other-plan': {
    severity: 'warning',
    en: 'the report is about plan {received}, the plan given is {expected}',
    zh: '通报对应的方案是{received}，所给方案是{expected}',
  },
} as const satisfies Record<string, IssueWording>;

/** Every code of the gates. */
export type GateIssueCode = keyof typeof gateIssueCatalog;

/** Makes an issue of the gates. */
export const gateIssue = defineIssues(gateIssueCatalog);
