import type { Figure } from '../../plan/figure.ts';
import type { DraftFigure } from './draft.ts';

/** How many names a list may have. */
const longestList = 8;
const between = /[、和与及]/;
/** 城市 of 城市、农村低保标准: a word that says which, and is no name by itself. */
const longestModifier = 4;

/**
 * 城市、农村低保标准分别提高到780元、690元: as many names as amounts, in that order; each amount gets its own. Where the names do not
 * come out, all keep the words they have together.
 */
export function namedInTurn<F extends Figure>(drafts: readonly DraftFigure<F>[]): readonly DraftFigure<F>[] {
  const named = [...drafts];
  for (let at = 0; at < drafts.length; at += 1) {
    const count = runOf(drafts, at);
    if (count < 2) continue;
    const list = (drafts[at] as DraftFigure<F>).figure.indicator;
    for (const [place, indicator] of namesOf(list, count).entries()) {
      const { figure, ...draft } = drafts[at + place] as DraftFigure<F>;
      // 城市低保标准 is put together; 农村低保标准 is printed.
      const inferred = [...(figure.inferred ?? []), ...(list.includes(indicator) ? [] : ['indicator'])];
      named[at + place] = { ...draft, figure: { ...figure, indicator, inferred } };
    }
    at += count - 1;
  }
  return named;
}

/** How many figures of one 分别 list, which have one name together, stand from here on. */
function runOf(drafts: readonly DraftFigure<Figure>[], from: number): number {
  const first = drafts[from];
  if (first?.number?.number.clauseBefore.includes('分别') !== true) return 0;
  let to = from;
  while (
    to - from < longestList &&
    drafts[to]?.number?.number.clause === first.number.number.clause &&
    drafts[to]?.figure.indicator === first.figure.indicator
  )
    to += 1;
  return to - from;
}

/** The names of a list, each in full; none where they are not as many. */
function namesOf(list: string, count: number): readonly string[] {
  const parts = (list.split('分别')[0] as string).split(between);
  const [first, last] = [parts[0] as string, parts.at(-1) as string];
  if (parts.length !== count || parts.some((part) => part === '' || /[0-9](?![A-Z])/.test(part))) return [];
  // 通达率、覆盖率: each says by itself what it measures.
  if (parts.every((part) => part.length > 2 && part.at(-1) === last.at(-1))) return parts;
  const isModified = parts.slice(0, -1).every((part) => part.length === first.length);
  if (!isModified || first.length > longestModifier || last.length < first.length + 2) return [];
  const shared = last.slice(first.length);
  // 县、乡、村三级节点: what is counted together has no name apart.
  if (/^[两二三四五六七八九十]/.test(shared)) return [];
  return [...parts.slice(0, -1).map((part) => `${part}${shared}`), last];
}
