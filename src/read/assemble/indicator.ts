import { headTime } from '../lexicon/head-time.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { endingWords, openingWords, withoutEnding, withoutOpening } from '../text/trim-words.ts';

const marks = '、 和 及 与 或 , ， ; ； : ：'.split(' ');
const marksAtStart = openingWords(marks);
/** The 及 of 惠及 joins nothing. */
const marksAtEnd = endingWords(marks.filter((mark) => mark !== '及'));
const joiningEnd = /[^惠涉普波]及$/;

/** Without the marks and conjunctions at both ends. */
function bare(text: string): string {
  let rest = withoutEnding(withoutOpening(text, marksAtStart), marksAtEnd);
  while (rest.endsWith('及') && joiningEnd.test(rest)) rest = withoutEnding(rest.slice(0, -1), marksAtEnd);
  return rest;
}

const closing = endingWords(
  '全部 已 也 稳步 总体 原则上 力争 争取 计划 预计 拟 分别 共 共计 合计 总计 累计 不少于 不低于 不超过 不高于 稳定在 保持 保持在 控制在 达到 到达 高于 低于 超过 提高到 提高至 提升到 提升至 增加到 增加至 调整为 调整到 上调至 上调到 提高为 至少 约 近 达 为 按 按照 至 超 给予 实施 由 从 各'.split(
    ' ',
  ),
);
/** 均 of 人均 is no adverb. */
const evenly = /[^人户年月生亩]均$/;
const opening = openingWords(
  '全年 年内 当年 今年 本年 本年度 年度目标任务 年度目标 年度任务 年度计划 全年目标任务 全年目标 全年任务 全年计划 目标任务 其中 在此基础上 并 同时 继续 积极 大力 稳步 全面 进一步 支持 力争 争取 努力 预期 计划 预计 拟 确保 推动 组织实施 组织开展 组织 实施 开展 完成 落实 实现 至少 选取 安排 做好 为 对 向 给 给予 含 包含 包括 让 年底 年底前 到年底 到年底前 上半年 一季度 二季度 三季度 四季度 前三季度 将 全市 全县 全省 全区 我市 我县 我省 我区 已 累计 实际 现 : ： , ， （ ('.split(
    ' ',
  ),
);
const openingForm =
  /^(?:使(?!用)|在(?!建|册|保|岗|园|校|读)|到?[0-9]{4}年(?:度|底)?(?:之?前)?|[到至]?[0-9]{1,2}(?:[-~至][0-9]{1,2})?\s?月(?:份|底|末)?(?:之?前)?)/;
const perPhrase = /(?:每(?:人|户|个?月|年|日|天|生|件|例|张|床|亩|所|个|村|次|台|家)|人均|户均){1,3}\s?$/;
const closingTask = /(?:的?(?:任务|目标|工作)|以上|左右|以内|以下|及以上|的)$/;
const openingBound = /^(?:以上|及以上|左右|以内|以下|余|多|的)\s?/;
/** 86.5公里以上、安防工程: said of the number it stands behind, whatever goes on after it. */
const boundBehind = /^\s?(?:及?以[上下内]|左右)(?=[、和及与,，])/;
const listNumber = /^\s*(?:[0-9]{1,2}[.、](?![0-9])|[（(][一二三四五六七八九十]{1,3}[)）])/;
/** 由每人每月583元提高到…: what it was before is not what is measured. */
const raisedFrom = /^[由从][^,，、0-9.]{0,12}[0-9.]{1,12}[^,，、0-9.]{0,8}$/;
/** 标准不低于…支出的60%: what is measured stands before the comparison, what it is compared with after. */
const comparedWith = /^(.{2,40}?)(?:不低于|不少于|不超过|不高于|到达|达到|占)(?=.{2})/;
/** A number that is no amount: 离校2年内, 16-24岁. */
const amountAhead = /(?<![0-9０-９])[0-9０-９]{1,40}(?![0-9０-９]|\s?(?:年|个月|周?岁|[-~至]))/;
const countedBase = /^[0-9.]+(?:万|亿)?(?!周?岁|分钟|小时)[\u4e00-\u9fff]/;
const leadVerb =
  /^(?:免费开放|新建|改建|扩建|新增|改造|建设|培育|打造|建成|新开工|开工|培训|创建|保障|资助|救助|维修|提升|新培育|认定|举办|组织|开发|购置|配备|安装|发放|完成|实施)+/;
/** 死亡率控制在5%: what the clause before measures, without its amount. */
const amountAtEnd = /[0-9０-９][^,，]{0,24}$/;
const valueBefore = /^[、和及与或]\s?$/;
const longest = 40;
const reach = 80;

const verbAlone =
  /^(?:共|已|新|全部|均)?(?:交付|建设|完成|建成|新增|完工|竣工|开工|实施|改造|基本建成|新建|培训|发放|投用)$/;

/** 完工 of 老旧小区改造: a verb alone is said of the project; what it ends with is not said again. */
export function fullIndicator(indicator: string, project: string): string {
  if (!verbAlone.test(indicator)) return indicator;
  return project.endsWith(indicator) ? project : `${project}${indicator}`.slice(0, longest);
}

const generalWords =
  /[本当]月|年度|全年|目标|任务|计划|累计|实际|已|情况|进展|完成|实绩|[个户套人]?数量?|量$|\([^()]*\)$/g;

/** What the head of a column measures beside the project: 开工 of 计划开工(套), 投资 of 完成投资(万元); empty where that is all it says. */
export function indicatorOfHead(head: string): string {
  const own = headTime(head).rest.replace(generalWords, '');
  return own.length > 1 ? own : '';
}

/** What a number measures, in the document's own words, without amounts and comparators 指标名称. Empty where none stand there. */
export function indicatorOf(
  source: string,
  number: ReadNumber,
  previous: ReadNumber | undefined,
  next: ReadNumber | undefined,
): string {
  const { clause, numeral, unit, after } = number.number;
  const isShared = previous !== undefined && previous.number.clause === clause;
  const from = Math.max(isShared ? previous.number.unit.end : clause.start, clause.start, numeral.span[0] - reach);
  const to = Math.min(
    next !== undefined && next.number.clause === clause ? next.number.numeral.span[0] : clause.end,
    unit.end + reach,
  );
  const behind = source.slice(from, numeral.span[0]);
  const lead = isShared ? behind.replace(boundBehind, '') : behind;
  const trail = source.slice(unit.end, Math.max(unit.end, to)).replace(boundBehind, '');
  const isOfPrevious = isShared && /[、和及与]\s?$/.test(lead);
  const isOfNext = /^\s?[、和及与]/.test(trail);
  if (isShared && valueBefore.test(lead) && (isOfNext || after.trim() === '')) return '';
  const head = isOfPrevious ? carriedVerb(source, number, previous) : tidyLead(lead);
  const name = bare(`${head}${isOfNext ? '' : tidyTail(trail)}`);
  if (name !== '') return name.slice(0, longest);
  // 由583元提高到641元: the second measures what the first does.
  if (isShared) return '';
  const context = source.slice(Math.max(clause.sentence.start, clause.start - reach), clause.start);
  const clauseBefore = context.split(/[,，;；]/).findLast((part) => part.trim() !== '') ?? '';
  return tidyLead(clauseBefore.replace(amountAtEnd, '')).slice(0, longest);
}

/** 免费开放1个公共图书馆、1个文化馆: the verb of the first holds for the second. */
function carriedVerb(source: string, { number }: ReadNumber, { number: previous }: ReadNumber): string {
  const first = source.slice(Math.max(number.clause.start, previous.numeral.span[0] - reach), previous.numeral.span[0]);
  return leadVerb.exec(first)?.[0] ?? '';
}

function tidyLead(lead: string): string {
  const words = withoutComparing(withoutPer(withoutComparing(withoutBracket(lead.trim()))));
  const own = afterColon(withoutRise(words).replace(listNumber, ''));
  const measured = comparedWith.exec(own)?.[1] ?? own;
  const opened = withoutOpening(bare(measured), opening, openingForm).replace(countedBase, '');
  return bare(opened.endsWith('的') ? opened.slice(0, -1) : opened);
}

/** What follows the last colon that something follows. */
function afterColon(text: string): string {
  if (!text.includes(':') && !text.includes('：')) return text;
  return text.split(/[:：]/).findLast((part) => part.trim() !== '') ?? '';
}

/** Without 每人每月 at its end. */
function withoutPer(text: string): string {
  return text.includes('每') || text.includes('均') ? text.replace(perPhrase, '') : text;
}

/** Without the comparison it ends with: 不低于, 分别达到, 每人每月不低于. */
function withoutComparing(text: string): string {
  const rest = withoutEnding(withoutPer(text), closing);
  return rest.endsWith('均') && evenly.test(rest) ? withoutEnding(rest.slice(0, -1), closing) : rest;
}

/** Without the bracket it ends with: 养老服务站(农村幸福院). */
function withoutBracket(text: string): string {
  if (!text.endsWith(')') && !text.endsWith('）')) return text;
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  return open < 0 ? text : text.slice(0, open);
}

/** Without what it was before: 由每人每月583元. */
function withoutRise(text: string): string {
  const from = Math.max(text.lastIndexOf('由'), text.lastIndexOf('从'));
  return from >= 0 && raisedFrom.test(text.slice(from)) ? text.slice(0, from) : text;
}

function tidyTail(trail: string): string {
  if (/^(?:以上|左右)?(?:提高|增加|提升|扩大|调整|下降|降低|减少)(?:到|至|为)/.test(trail)) return '';
  const digit = trail.search(amountAhead);
  const own = (digit < 0 ? trail : trail.slice(0, digit)).trim().replace(openingBound, '');
  return bare(own).replace(closingTask, '');
}

/** What a number of a list measures. Of a range the words stand before the first number and after the second. */
export function indicatorInList(
  text: string,
  list: readonly ReadNumber[],
  index: number,
  uppers: ReadonlyMap<ReadNumber, ReadNumber>,
): string {
  const whole = (number: ReadNumber): ReadNumber => {
    const upper = uppers.get(number);
    return upper === undefined ? number : { ...number, number: { ...number.number, unit: upper.number.unit } };
  };
  const previous = list[index - 1];
  return indicatorOf(text, whole(list[index] as ReadNumber), previous && whole(previous), list[index + 1]);
}
