import type { DisplayLocale } from './table.ts';

type Word = readonly [key: string, zh: string, en: string];

/** Heads of columns, and words of titles and notes. */
const headers: readonly Word[] = [
  // plans and their targets
  ['number', '序号', 'No.'],
  ['project', '项目', 'Project'],
  ['projects', '项目', 'Projects'],
  ['sub-projects', '子项目', 'Sub-projects'],
  ['within', '所属项目', 'Within'],
  ['section', '类别', 'Section'],
  ['lead', '牵头单位', 'Lead'],
  ['with', '协同单位', 'With'],
  ['target', '目标编号', 'Target id'],
  ['targets', '目标任务', 'Targets'],
  ['indicator', '指标', 'Indicator'],
  ['role', '性质', 'Role'],
  ['bound', '约束', 'Bound'],
  ['value', '目标值', 'Value'],
  ['upper', '上限', 'Upper'],
  ['unit', '单位', 'Unit'],
  ['per', '每', 'Per'],
  ['words', '表述', 'Words'],
  ['names', '名单', 'Names'],
  ['stage', '阶段', 'Stage'],
  ['modality', '语气', 'Modality'],
  ['change', '变化', 'Change'],
  ['base', '基数', 'Base'],
  ['scope', '范围', 'Scope'],
  ['from', '起', 'From'],
  ['due', '截止', 'Due'],
  ['links', '关联', 'Links'],
  ['missing', '缺失', 'Missing'],
  ['inferred', '推定', 'Inferred'],
  ['name', '名称', 'Name'],
  ['year', '年份', 'Year'],
  ['division', '行政区划', 'Division'],
  // who answers for what, and when
  ['organization', '责任单位', 'Organization'],
  ['leads', '牵头项目', 'Leads'],
  ['joins', '协同项目', 'Joins'],
  ['status', '状态', 'Status'],
  ['days', '剩余天数', 'Days left'],
  // progress
  ['progress', '完成情况', 'Progress'],
  ['verdict', '判断', 'Verdict'],
  ['reason', '原因', 'Reason'],
  ['ratio', '完成率', 'Completion'],
  ['share', '占比', 'Share'],
  ['gap', '差距', 'Gap'],
  ['met', '达标数', 'Met'],
  ['judged', '可判断', 'judged'],
  ['stated', '仅有表述', 'stated'],
  ['indeterminate', '不作判断', 'indeterminate'],
  ['parts', '其中部分达标', 'parts met'],
  ['unpaired', '未对应目标的实绩', 'results without target'],
  ['received-of-planned', '到位率（到位÷计划）', 'received of planned'],
  ['disbursed-of-received', '拨付率（拨付÷到位）', 'disbursed of received'],
  ['disbursed-of-planned', '拨付占计划比（拨付÷计划）', 'disbursed of planned'],
  // issues
  ['issues', '问题', 'Issues'],
  ['severity', '程度', 'Severity'],
  ['code', '代码', 'Code'],
  ['message', '说明', 'Message'],
  ['path', '位置', 'Path'],
  ['none', '无', 'none'],
];

/** Words that stand in cells. */
const values: readonly Word[] = [
  ['unknown', '未知', 'unknown'],
  ['met', '完成', 'met'],
  ['unmet', '未完成', 'unmet'],
  ['stated', '已表述', 'stated'],
  ['indeterminate', '不作判断', 'indeterminate'],
  ['missing', '缺失', 'missing'],
  ['unknown-role', '性质不明', 'unknown role'],
  ['about', '“左右”未给容差', 'about, without tolerance'],
  ['bound-too-weak', '实绩仅为界限', 'result only a bound'],
  ['scope-differs', '范围不同', 'scope differs'],
  ['candidate', '仅为候选', 'candidate only'],
  ['several-answers', '多个实绩不一致', 'several answers'],
  ['not-reported', '未通报', 'not reported'],
  ['no-task', '无任务', 'no task'],
  ['target-not-issued', '任务未下达', 'target not issued'],
  ['not-due', '未到期', 'not due'],
  ['base-unknown', '基数不明', 'base unknown'],
  ['not-comparable', '不可比', 'not comparable'],
  ['out-of-period', '非本期', 'out of period'],
  ['illegible', '无法辨认', 'illegible'],
  ['superseded', '已被取代', 'superseded'],
  ['preparing', '前期', 'preparing'],
  ['started', '开工', 'started'],
  ['basically-completed', '基本完成', 'basically completed'],
  ['completed', '完工', 'completed'],
  ['allocated', '下达', 'allocated'],
  ['received', '到位', 'received'],
  ['disbursed', '拨付', 'disbursed'],
  ['paid', '发放', 'paid'],
  ['overdue', '已逾期', 'overdue'],
  ['due-today', '今日到期', 'due today'],
  ['due-later', '未到期', 'due later'],
  ['error', '错误', 'error'],
  ['warning', '警告', 'warning'],
  ['note', '提示', 'note'],
  ['yes', '是', 'yes'],
];

function lookup(words: readonly Word[]): (key: string, locale: DisplayLocale) => string {
  const known = new Map(words.map(([key, zh, en]) => [key, { 'zh-CN': zh, en }]));
  return (key, locale) => known.get(key)?.[locale] ?? key;
}

/** The head of a column, or a word of a note, in a language; a key that is not known stands for itself. */
export const headerWord = lookup(headers);

/** What stands in a cell for a word of the model, in a language; a word that is not known stands for itself. */
export const valueWord = lookup(values);
