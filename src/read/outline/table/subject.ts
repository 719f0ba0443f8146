import type { Quote } from '../../../source.ts';
import type { Line } from '../../text/lines.ts';
import { behindSpace, type Page, quoteOf } from '../../text/page.ts';
import { headingOf } from '../body/heading.ts';
import { divisionAt } from '../frame/division-name.ts';
import { isNoise } from '../noise.ts';

/** 某市2024年1-6月老旧小区改造进展情况表: what stands before these words, and behind the time and the place. */
const told =
  /(?:项目|工程|任务|工作)?(?:进展|完成|推进|进度|落实|实施|建设|开展|执行|开工|竣工|统计|目标|任务|计划)(?:情况|进度|任务|分解|统计|一览|表)/;
/** 各县区老旧小区改造进展如下, 农村改厕完成情况见下表. */
const toldBelow =
  /(?:项目|工程|任务|工作)?(?:进展|完成|推进|进度|任务)(?:情况|进度|任务|分解)?[^,。]{0,6}(?:如下|[见如][下附]?表)/;
const timeOrPlace = /^.*(?:年度?|季度|月份?|[年月]底|上半年|全[省市州县区]|各[省市州县区乡镇街道(),、/]{1,8})/s;
const leading = /^(?:现将|其中|目前|我[省市县区]|的){1,3}/;
/** 民生实事 is the whole list, not one project of it. */
const wholeList = /民生|实事|惠民|^重点$/;
/** 总体情况, 存在问题: heads what is told of all of them. */
const ofAll = /情况|进展|进度|通报|要求|措施|问题|安排|总体|排[名序]|指标|下一?步|^附|^各|^主要/;
const shortest = 2;
const longest = 30;

/** The project that a title names, where it names one 标题事由. */
export function subjectOf(page: Page, { span: [start, end] }: Quote): Quote | undefined {
  return subjectBefore(page, start, end, told);
}

function subjectBefore(page: Page, start: number, end: number, words: RegExp): Quote | undefined {
  const title = page.folded.slice(start, end);
  const behind = words.exec(title)?.index ?? 0;
  const time = timeOrPlace.exec(title.slice(0, behind))?.[0].length ?? 0;
  const place = divisionAt(title)?.end ?? 0;
  const isArea = /[小社园库街景老]区$/.test(title.slice(0, place));
  const before = behindSpace(title, time === 0 && !isArea ? place : time, behind);
  return checked(page, start + before, start + behind);
}

function checked(page: Page, start: number, end: number): Quote | undefined {
  const subject = page.folded.slice(start, end);
  const isOne = subject.length >= shortest && subject.length <= longest && !wholeList.test(subject);
  return isOne && !/[\n0-9]/.test(subject) ? quoteOf(page, start, end) : undefined;
}

/** How many lines above a table are looked at. */
const reach = 6;
const longestLine = 160;
/** 附件1, 表2: the number of a table. */
const numbered = /^(?:附件|附表|表) ?[0-9一二三四五六七八九十]{0,3} ?[:、.]? ?/;
/** 单位:套, (截至6月底): says something else of a table. */
const beside = /^\(?(?:计量|数量)?单位:|^\([^()]*\)$/;
const unitLine = /(?:^|\()(?:计量|数量)?单位:([^():、,]{1,8})\)?$/;

/**
 * The project that the lines above a table name, the nearest first: its caption, the end of a sentence that leads to it, the heading
 * it stands under. Nothing at and above `stop` is looked at, nor beyond another table.
 */
export function subjectAbove(
  page: Page,
  lines: readonly Line[],
  first: number,
  stop: (line: Line) => boolean,
): Quote | undefined {
  let found: Quote | undefined;
  for (let index = first - 1; index >= 0 && index >= first - reach; index -= 1) {
    const line = lines[index];
    if (line === undefined || stop(line)) return found;
    if (isNoise(line) || beside.test(line.folded.slice(0, longestLine))) continue;
    const heading = headingOf(line);
    if (heading !== undefined) {
      found ??= ofLine(page, {
        ...line,
        start: line.start + heading.content,
        folded: line.folded.slice(heading.content),
      });
      const name = ofHeading(page, line, heading.content);
      const isOther =
        found !== undefined && !name?.text.includes(found.text) && !found.text.includes(name?.text ?? ' ');
      return isOther ? found : name;
    }
    found ??= ofLine(page, line);
  }
  return found;
}

/** 一、老旧小区改造; 二、农村改厕进展情况. */
function ofHeading(page: Page, { start, folded }: Line, content: number): Quote | undefined {
  const stop = folded.search(/[。:]/);
  const name = folded.slice(content, stop === -1 ? folded.length : stop);
  const own = told.exec(name)?.index ?? name.length;
  if (ofAll.test(name.slice(0, own)) || /[,;(]/.test(name)) return undefined;
  return checked(page, start + content, start + content + own);
}

/** The caption of a table, or the clause that says that it follows. */
function ofLine(page: Page, { start, end, folded }: Line): Quote | undefined {
  if (folded.length > longestLine) return undefined;
  const caption = numbered.exec(folded)?.[0].length ?? 0;
  const isSentence = /[,。;:]/.test(folded.slice(caption).replace(/\([^()]*\)$/, ''));
  const found = isSentence ? ofClause(page, start, end) : subjectBefore(page, start + caption, end, told);
  return found !== undefined && !ofAll.test(found.text) ? found : undefined;
}

function ofClause(page: Page, start: number, end: number): Quote | undefined {
  const words = page.folded.slice(start, end);
  const behind = toldBelow.exec(words)?.index;
  if (behind === undefined) return undefined;
  let from = behind;
  while (from > 0 && !',。;:'.includes(words.charAt(from - 1))) from -= 1;
  const lead = leading.exec(words.slice(from, behind))?.[0].length ?? 0;
  return subjectBefore(page, start + from + lead, end, toldBelow);
}

/** The unit that a line right above a table prints for all of it: 单位:套. */
export function unitAbove(lines: readonly Line[], first: number): string | undefined {
  for (let index = first - 1; index >= 0 && index >= first - 2; index -= 1) {
    const { folded } = lines[index] as Line;
    const unit = folded.length > longestLine ? undefined : unitLine.exec(folded.replaceAll(' ', ''))?.[1];
    if (unit !== undefined) return unit;
  }
  return undefined;
}
