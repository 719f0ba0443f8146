import { isIsoDate } from '../../period/date.ts';
import type { When } from '../../period/period.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { UnitList } from '../outline/outline.ts';

const due =
  /(?:到|至|在)?(?:([0-9]{4})\s?年)?\s?(?:(年?底)(?:之?前)?|([0-9]{1,2})\s?月(?:\s?([0-9]{1,2})\s?[日号]|份|底|末)?(?:之?前|竣工|完工|完成)|(上半年|一季度|三季度|前三季度))/;

/** What every one of them holds: few clauses do. */
const timeWord = /[年月季底]/;

type Around = Pick<NumberInContext, 'clauseBefore' | 'sentenceBefore'> &
  Partial<Pick<NumberInContext, 'sentenceAfter' | 'passageAfter'>>;

/** A due day, and whether others stand between it and the number: 学校3所，学位900个，8月底前完工. */
export interface Due {
  readonly when: When;
  readonly isShared: boolean;
}

/** Whether a clause says nothing but when what stands before it is done. */
export const onlySaysWhen = (words: string): boolean => words.length <= longestClause && doneBy.test(words);

/** The day something is due, where the clause, its sentence or the clauses behind it say one 完成时限. */
export function dueOf(number: Around, year: string): Due | undefined {
  const { clauseBefore, sentenceBefore } = number;
  const match = dueIn(clauseBefore) ?? dueIn(sentenceBefore.slice(-60));
  if (match === null) return dueBehind(number, year);
  if (match[2] !== undefined && !match[2].includes('年') && match[1] === undefined) return undefined;
  const [printed, ownYear = year, ...parts] = match;
  // 以2019年底常住人口为基数 is no date that something is due.
  if (ownYear < year) return undefined;
  const to = endOf(ownYear, parts);
  return to === undefined ? undefined : { when: { printed: printed.replace(/^[在]/, ''), to }, isShared: false };
}

function dueIn(words: string): RegExpExecArray | null {
  return timeWord.test(words) ? due.exec(words) : null;
}

const mostClauses = 5;
const longestClause = 40;
/** 10月底前全部完工, 确保12月20日前竣工: a clause that only says when what stands before it is done. */
const doneBy =
  /^(?:并|且|力争|确保|争取|预计|计划|项目|工程|全部|均|要|须|于|在|到|至){0,4}((?:([0-9]{4})年)?(?:(年底)|([0-9]{1,2})月(?:([0-9]{1,2})[日号]|底|末|份)?)(?:之?前)?)(?:全部|全面|均|基本|如期|按期|实现|全部实现){0,2}(?:完工|竣工|建成|完成|投用|投入|交付|验收|到位|办结|开放|运营|通车|通水)(?:并|使用|投用|投入|交付|验收|运营|建设|改造|任务|工作|目标|全部|年度){0,4}$/;
/** 6月底前开工: a step on the way, behind which the end may stand. */
const begunBy =
  /^[^0-9]{0,6}(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日|底|末|份)?(?:之?前)?[^0-9]{0,8}(?:开工|启动|进场|动工)[^0-9]{0,8}$/;
/** 惠及居民3000户, 总投资2亿元: another size of the same work. */
const sizeOfWork = /^(?:可?(?:惠及|涉及|受益|覆盖)|(?:计划|概算|预计)?总?投资|(?:总|建筑)面积|其中)/;
const digit = /[0-9]/;
/** 改扩建幼儿园5所: the next work of a list. */
const nextWork =
  /^(?:新建|改建|改扩建|扩建|新增|改造|建设|建成|修建|新改建|升级|提升|维修|更新|安装|实施|整治|打造|设置|增设|创建)[^0-9:年月日]{2,16}[0-9.]{1,9}万?[^0-9:年月日%]{1,4}$/;

/** 改造小区12个，10月底前全部完工: the day stands behind, and no number between that it may be of. */
function dueBehind({ sentenceAfter = '', passageAfter = '' }: Around, year: string): Due | undefined {
  const sentence = sentenceAfter.replace(/\([^()]{0,80}\)/g, '').split(/[,;]/, mostClauses + 1).length - 1;
  const [own = '', ...clauses] = `${sentenceAfter},${passageAfter}`
    .slice(0, longestClause * mostClauses)
    .replace(/\([^()]{0,80}\)/g, '')
    .split(/[,;。]/, mostClauses + 1);
  // 12个、绿道20公里: a list goes on; 其中…30个 begins another matter.
  if (digit.test(own) && !/^[^0-9]{0,8}[、和及与]/.test(own)) return undefined;
  let isShared = false;
  for (const [index, clause] of clauses.entries()) {
    const words = clause.replace(/\s/g, '');
    const match = words.length > longestClause ? null : doneBy.exec(words);
    if (match !== null) {
      const [, printed = '', ownYear = year, end, month, day] = match;
      const to = endOf(ownYear, [end, month, day]);
      return to === undefined || ownYear < year ? undefined : { when: { printed, to }, isShared };
    }
    if (isShared && index >= sentence) return undefined;
    if (nextWork.test(words) && index < sentence) isShared = true;
    else if (digit.test(words) && !begunBy.test(words) && !sizeOfWork.test(words)) return undefined;
  }
  return undefined;
}

const inWords =
  /(?:([0-9]{4})\s?)?(年底|年内|全年)|(?:([0-9]{4})\s?[年.\-/]\s?)?([0-9]{1,2})(?:\s?[月.\-/]\s?([0-9]{1,2})|\s?月|$)|(上半年|一季度|三季度|前三季度)/g;

/** The day that stands beside the units or in a column of its own: 完成时限：2025年11月底. Of several steps the last. */
export function dueOfItem(units: readonly UnitList[], year: string): When | undefined {
  for (const { due: quote } of units) {
    if (quote === undefined) continue;
    const days = [...quote.text.slice(0, longestClause * 2).matchAll(inWords)].flatMap(
      ([, own, end, ofMonth, ...parts]) => {
        const to = endOf(own ?? ofMonth ?? year, [end, ...parts]);
        return to === undefined ? [] : [to];
      },
    );
    const to = days.sort().at(-1);
    if (to !== undefined) return { printed: quote.text, to };
  }
  return undefined;
}

function endOf(year: string, [end, month, day, part]: readonly (string | undefined)[]): string | undefined {
  if (end !== undefined) return `${year}-12-31`;
  if (part === '上半年') return `${year}-06-30`;
  if (part === '一季度') return `${year}-03-31`;
  if (part !== undefined) return `${year}-09-30`;
  const to = [year, month ?? '', day].flatMap((one) => (one === undefined ? [] : [one.padStart(2, '0')])).join('-');
  return isIsoDate(to) ? to : undefined;
}
