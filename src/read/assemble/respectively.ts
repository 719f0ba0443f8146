import type { Figure } from '../../plan/figure.ts';
import type { DraftFigure } from './draft.ts';

/**
 * 一、二级A名,三、四级B名,补助标准分别为800元、400元: as many standards as parts just before them in the sentence, in that order. Each
 * standard and its part get the part's name as a dimension, so that what is due to whom can be reckoned.
 */
export function respectively<F extends Figure>(drafts: readonly DraftFigure<F>[]): readonly DraftFigure<F>[] {
  const dimensions = new Map<number, string>();
  for (let at = 0; at < drafts.length; at += 1) {
    const count = runOf(drafts, at);
    if (count < 2) continue;
    const parts = drafts.slice(Math.max(0, at - count), at);
    const isEach =
      parts.length === count &&
      parts.every(({ number }) => number?.as === 'part' && isOneSentence(number, drafts[at]?.number));
    if (isEach) {
      for (const [place, { figure }] of parts.entries()) {
        dimensions.set(at - count + place, figure.indicator);
        dimensions.set(at + place, figure.indicator);
      }
    }
    at += count - 1;
  }
  if (dimensions.size === 0) return drafts;
  return drafts.map((draft, at) => {
    const name = dimensions.get(at);
    if (name === undefined) return draft;
    return {
      ...draft,
      figure: { ...draft.figure, scope: { ...draft.figure.scope, dimension: [['对象', name] as const] } },
    };
  });
}

type Numbered = DraftFigure<Figure>['number'];

function isOneSentence(a: Numbered, b: Numbered): boolean {
  return a !== undefined && b !== undefined && a.number.clause.sentence.start === b.number.clause.sentence.start;
}

/** How many standards stand in one 分别 list from here on. */
function runOf(drafts: readonly DraftFigure<Figure>[], from: number): number {
  const first = drafts[from]?.number;
  if (first?.as !== 'standard' || !first.number.clauseBefore.includes('分别')) return 0;
  let to = from;
  while (drafts[to]?.number?.as === 'standard' && drafts[to]?.number?.number.clause === first.number.clause) to += 1;
  return to - from;
}
