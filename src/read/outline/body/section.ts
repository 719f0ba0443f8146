import { chineseNumber } from '../../text/numeral.ts';
import { type Page, quoteOf, trim, trimmedQuote } from '../../text/page.ts';
import { rowsByCharacter } from '../../text/rows-by-character.ts';
import type { Section } from '../outline.ts';
import { headingOf } from './heading.ts';

type Declared = NonNullable<Section['declared']>;

/** Words at the beginning of a heading, and what they say of the projects below it. */
const declaredWords: readonly (readonly [word: string, declared: Declared])[] = [
  ['调整和退出', 'retired'],
  ['调整退出', 'retired'],
  ['退出', 'retired'],
  ['不再', 'retired'],
  ['取消', 'retired'],
  ['终止', 'retired'],
  ['新增', 'added'],
  ['新实施', 'added'],
  ['新列入', 'added'],
  ['新纳入', 'added'],
  ['完善', 'refined'],
  ['调整', 'refined'],
  ['提标', 'refined'],
  ['扩面', 'refined'],
  ['继续', 'continued'],
  ['延续', 'continued'],
  ['续建', 'continued'],
  ['保留', 'continued'],
];

const declaredByFirst = /* @__PURE__ */ rowsByCharacter(declaredWords, ([word]) => word.charAt(0));

/** What is listed: 完善4项民生工程 sorts projects, 完善社会保障体系 is a theme. */
const listed = /[项件类]|民生工程|民生实事|实事项目|项目$/;

/** Sections that set out what is asked of those who carry the list out. */
const requirementWords: readonly string[] = [
  '工作要求 工作措施 保障措施 有关要求 相关要求 组织保障 组织领导 组织实施 具体要求 几点要求 实施要求',
  '推进要求 工作保障 实施保障 落实措施 推进措施 工作机制 推进机制 保障机制 督查考核 督导考核 监督考核',
  '考核评估 考核监督 考核办法 责任落实 推进落实 有关事项 实施步骤 工作步骤 工作安排 进度安排 工作程序',
  '下一步工作要求 狠抓落实 强化落实 加强督查 加强领导 工作纪律 措施要求',
].flatMap((row) => row.split(' '));

/** Sections that hold no projects: the aim, the state of things, who sits where. */
const otherWords: readonly string[] = [
  '指导思想 总体要求 总体思路 基本思路 工作思路 基本原则 工作原则 实施原则 工作目标 总体目标 资金拨付 资金到位 资金情况 资金筹措 资金安排 存在问题 存在的问题',
  '主要问题 问题和不足 困难和不足 困难与不足 不足和困难 困难和问题 困难与问题 存在的困难 存在困难 存在的不足 存在不足 不足之处 下一步 下步 工作打算 主要做法 工作亮点 综合排名 进度排名 综合排序 领导小组',
  '组成人员 主要职责 工作职责 职责分工 名词解释 实施范围 工作机构 机构设置 职责任务 工作机构 机构设置',
  '职责任务 实施时间 其他事项 附则 起草背景 制定背景 背景依据 目标意义 重要意义 充分认识 提高认识',
  '提高思想认识',
].flatMap((row) => row.split(' '));

/** The state of things as a whole; where a report is headed by nothing else, its projects stand there. */
const stateWords: readonly string[] = ['总体情况', '基本情况', '总体进展', '整体进展', '整体情况'];

const longestTitle = 40;

/**
 * What stands below a heading, by its words. Below another heading the words must be nearly all of it: 完善工作机制 is what
 * is asked, 完善困难群众救助工作机制 a project.
 *
 * @param holdsAll 总体进展 holds the projects, as nothing else does
 */
export function sectionRole(title: string, below: boolean, holdsAll = false): Section['role'] {
  const words = title.replaceAll(' ', '');
  if (words.length > longestTitle) return 'projects';
  const says = (known: string) => (!below || words.length <= known.length + 2) && words.includes(known);
  if (otherWords.some(says)) return 'other';
  if (stateWords.some(says)) return holdsAll && !below ? 'projects' : 'other';
  if (declaredIn(words) === 'retired') return 'changes';
  return requirementWords.some(says) ? 'requirements' : 'projects';
}

/** What a heading says of its projects: 新增3项民生工程. */
function declaredIn(title: string): Declared | undefined {
  const words = title.replaceAll(' ', '').replace(/^[0-9]{4}年/, '');
  const found = declaredByFirst.get(words.charCodeAt(0))?.find(([word]) => words.startsWith(word));
  if (found === undefined || words.length > longestTitle || !listed.test(words)) return undefined;
  return found[1];
}

const digitCount = /[0-9]{1,4}(?= ?(?:[项件类个]|大))/;
const chineseCount = /[一二三四五六七八九十百]{1,5}(?=[项件类])/;

/** 3 of 新增3项 or 就业(3项). */
function countIn(page: Page, start: number, end: number): Section['count'] {
  const words = page.folded.slice(start, Math.min(end, start + longestTitle));
  const digits = digitCount.exec(words);
  const found = digits ?? chineseCount.exec(words);
  if (found === null) return undefined;
  const value = digits === null ? chineseNumber(found[0]) : found[0];
  if (value === undefined) return undefined;
  const at = start + found.index;
  return { ...quoteOf(page, at, at + found[0].length), value: `${value}` };
}

/** A heading with its number as a section. */
export function sectionOf(page: Page, start: number, end: number, role: Section['role']): Section {
  const folded = page.folded.slice(start, end);
  const heading = headingOf({ start, end, from: start, to: end, folded, follows: false });
  const [from, to] = trim(page, start + (heading?.content ?? 0), end);
  const declared = declaredIn(page.folded.slice(from, to));
  const count = countIn(page, from, to);
  return {
    marker: quoteOf(page, start, start + (heading?.length ?? 0)),
    title: trimmedQuote(page, from, to),
    ...(declared !== undefined && { declared }),
    ...(count !== undefined && { count }),
    role,
  };
}
