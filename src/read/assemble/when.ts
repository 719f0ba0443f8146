import type { When } from '../../period/period.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';

const due =
  /(?:到|至|在)?(?:([0-9]{4})\s?年)?\s?(?:(年?底)(?:之?前)?|([0-9]{1,2})\s?月(?:份|底|末)?(?:之?前|竣工|完工|完成)|(上半年|一季度|三季度|前三季度))/;

/** What every one of them holds: few clauses do. */
const timeWord = /[年月季底]/;

/** The day something is due, where the clause or its sentence says one 完成时限. */
export function dueOf(
  { clauseBefore, sentenceBefore }: Pick<NumberInContext, 'clauseBefore' | 'sentenceBefore'>,
  year: string,
): When | undefined {
  const match = dueIn(clauseBefore) ?? dueIn(sentenceBefore.slice(-60));
  if (match === null || (match[2] !== undefined && !match[2].includes('年') && match[1] === undefined))
    return undefined;
  const [printed, ownYear = year, end, month, part] = match;
  // 以2019年底常住人口为基数 is no date that something is due.
  if (ownYear < year) return undefined;
  const to = endOf(ownYear, end, month, part);
  return to === undefined ? undefined : { printed: printed.replace(/^[在]/, ''), to };
}

function dueIn(words: string): RegExpExecArray | null {
  return timeWord.test(words) ? due.exec(words) : null;
}

function endOf(
  year: string,
  end: string | undefined,
  month: string | undefined,
  part: string | undefined,
): string | undefined {
  if (end !== undefined) return `${year}-12-31`;
  if (part === '上半年') return `${year}-06-30`;
  if (part === '一季度') return `${year}-03-31`;
  if (part !== undefined) return `${year}-09-30`;
  const padded = (month ?? '').padStart(2, '0');
  return padded >= '01' && padded <= '12' ? `${year}-${padded}` : undefined;
}
