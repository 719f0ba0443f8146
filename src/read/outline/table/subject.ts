import type { Quote } from '../../../source.ts';
import { behindSpace, type Page, quoteOf } from '../../text/page.ts';
import { divisionAt } from '../frame/division-name.ts';

/** 某市2024年1-6月老旧小区改造进展情况表: what stands before these words, and behind the time and the place. */
const told =
  /(?:项目|工程|任务|工作)?(?:进展|完成|推进|进度|落实|实施|建设|开展|执行|开工|竣工|统计|目标|任务|计划)(?:情况|进度|任务|分解|统计|一览|表)/;
const timeOrPlace = /^.*(?:年度?|季度|月份?|[年月]底|上半年|全[省市州县区]|各[省市州县区乡镇街道(),、/]{1,8})/s;
/** 民生实事 is the whole list, not one project of it. */
const wholeList = /民生|实事|惠民|^重点$/;
const shortest = 2;
const longest = 30;

/** The project that a title names, where it names one 标题事由. */
export function subjectOf(page: Page, { span: [start, end] }: Quote): Quote | undefined {
  const title = page.folded.slice(start, end);
  const behind = told.exec(title)?.index ?? 0;
  const time = timeOrPlace.exec(title.slice(0, behind))?.[0].length ?? 0;
  const before = behindSpace(title, time === 0 ? (divisionAt(title)?.end ?? 0) : time, behind);
  const subject = title.slice(before, behind);
  const isOne = subject.length >= shortest && subject.length <= longest && !wholeList.test(subject);
  return isOne && !/[\n0-9]/.test(subject) ? quoteOf(page, start + before, start + behind) : undefined;
}
