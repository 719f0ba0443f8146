import { opensWithVerb } from '../../lexicon/work-verbs.ts';
import type { Line } from '../../text/lines.ts';
import { type Page, quoteOf } from '../../text/page.ts';
import { headingOf } from '../body/heading.ts';
import { isNoise } from '../noise.ts';
import type { Frame } from '../outline.ts';
import { isDateLine } from './date.ts';
import { documentNumberIn } from './document-number.ts';
import { isOrganization } from './issuers.ts';

/** A title, and the lines it takes up. */
export interface FoundTitle {
  readonly title: NonNullable<Frame['title']>;
  readonly first: number;
  readonly behind: number;
}

const titleEnd =
  /(?:通知|意见|方案|要点|情况|通报|公告|公示|计划|清单|名单|安排|报告|的函|决定|办法|细则|规划|[\u3400-\u9FFF]表|任务书|责任书|目录|简报|进[度展]|进度条|成绩单|总结|回顾|盘点|成效|圆满完成|全部完成|目标任务|实事|工程|项目|解读|公报|快报|动态|通知书|情況|通報|計劃|實事)”?(?:\([^()]{1,14}\))?$/;
const subject = /民生|实事|實事|工程|惠民|项目/;
const longestLine = 120;
const longestJoined = 200;
const linesToLookAt = 30;
const mostLines = 5;
/** A shorter one is taken only where there is no longer one: 民生工程 may be the name of a page's column. */
const shortestTitle = 9;

function canBeTitle(page: Page, line: Line): boolean {
  const { folded } = line;
  if (folded.length > longestLine || '。:;,、'.includes(folded.charAt(folded.length - 1)) || folded.includes('。'))
    return false;
  if (/[0-9][万亿]?元/.test(folded) && !folded.includes('关于')) return false;
  if (headingOf(line) !== undefined || isNoise(line) || isDateLine(folded)) return false;
  return (
    documentNumberIn(page, line.start, line.end)?.text.length !== line.end - line.start &&
    !/^(?:附件|抄送)/.test(folded)
  );
}

/** Whether a line ends like the title of a document: …的通知, …工作要点, …进展情况. */
export function isHeadline(page: Page, line: Line): boolean {
  return canBeTitle(page, line) && titleEnd.test(line.folded.slice(-40));
}

const ofYear = /^[0-9]{4} ?年度?,?(?:计划|拟|将)?/;

/** 完成50万户农村危房改造工程, and nothing else: a task, though it ends like a title. */
export function isTaskAlone({ folded }: Line): boolean {
  const rest = folded.replace(ofYear, '');
  return (
    /[0-9]/.test(rest) &&
    !/关于|[0-9]{4} ?年|^实施[0-9]{1,3}[项件]/.test(rest) &&
    (rest === folded || opensWithVerb.test(rest))
  );
}

/** 清河县2024年十件民生实事请您查收: the one line above a list. */
const isListOfYear = (line: string): boolean => /[0-9]{4} ?年/.test(line) && /民生|实事|實事/.test(line);

/** The title among the lines above the body, if there is one: one line, or several that make one. */
export function titleIn(page: Page, lines: readonly Line[], hasBody: boolean): FoundTitle | undefined {
  const head = lines.slice(0, linesToLookAt);
  let short: FoundTitle | undefined;
  for (let first = 0; first < head.length; first += 1) {
    const behind = endOfTitle(page, head, first);
    const found = behind === undefined ? undefined : foundTitle(page, head, first, behind);
    if (found === undefined) continue;
    if (found.title.joined.length >= shortestTitle) return found;
    short ??= found;
  }
  if (short !== undefined) return short;
  // No word says so: the first short line about the matter that ends without a stop and has something below it.
  const first = head
    .slice(0, 6)
    .findIndex((line) => canBeTitle(page, line) && subject.test(line.folded) && line.folded.length <= 60);
  const isAlone = lines.length < 2 && !(hasBody && isListOfYear(lines[first]?.folded ?? ''));
  return first === -1 || isAlone ? undefined : foundTitle(page, head, first, first + 1);
}

function endOfTitle(page: Page, lines: readonly Line[], first: number): number | undefined {
  let joined = '';
  for (let index = first; index < lines.length && index < first + mostLines; index += 1) {
    const line = lines[index];
    if (line === undefined || !canBeTitle(page, line)) return undefined;
    joined += line.folded;
    if (joined.length > longestJoined) return undefined;
    if (titleEnd.test(joined.slice(-40)) && (joined.includes('关于') || index === first)) return index + 1;
    // Only what is not whole yet goes on: 泗县人民政府关于, or the issuers' own lines.
    if (!joined.includes('关于') && !isOrganization(line.folded)) return undefined;
  }
  return undefined;
}

function foundTitle(page: Page, lines: readonly Line[], first: number, behind: number): FoundTitle | undefined {
  const [start, end] = [lines[first]?.start, lines[behind - 1]?.end];
  if (start === undefined || end === undefined) return undefined;
  const quote = quoteOf(page, start, end);
  return { title: { ...quote, joined: quote.text.replace(/\s+/g, '') }, first, behind };
}
