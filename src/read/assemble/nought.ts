import type { Actual } from '../../plan/figure.ts';
import type { ReadItem } from '../read-text.ts';
import type { DraftFigure } from './draft.ts';
import type { NamedFigures } from './figure-ids.ts';
import type { WordFigure } from './word-promises.ts';

/** So many characters of the target must come back for the words to be said of it. */
const enough = 6;
/** So many targets are looked at. */
const most = 60;

/** 上半年未开展…培训: a nought said in words, of the unanswered target whose words it repeats most 零进展. */
export function nought(item: ReadItem, words: WordFigure, id: string, named: NamedFigures): DraftFigure<Actual> {
  const answered = new Set([...item.answers.values()].map(({ target }) => target));
  const told = new Set(words.quote.text);
  const best = item.promises
    .slice(0, most)
    .flatMap((promise, index) => {
      const { clauseBefore, clauseAfter, unit } = promise.number;
      const shared = [...new Set(clauseBefore + clauseAfter)].filter((character) => told.has(character)).length;
      return answered.has(index) || promise.as !== 'target' || unit.name === '%' ? [] : [{ promise, shared }];
    })
    .toSorted((a, b) => b.shared - a.shared)[0];
  const common = { id, as: 'actual' as const, role: 'flow' as const, indicator: words.indicator, words: words.words };
  const to = best === undefined || best.shared < enough ? undefined : named.idOf(best.promise);
  if (best === undefined || to === undefined) {
    return { figure: { ...common, inferred: ['role'] }, quote: words.quote, certainty: 'stated' };
  }
  const measure = { value: '0', unit: best.promise.number.unit.unit, bound: 'unstated' as const };
  return {
    figure: { ...common, measure, links: [{ kind: 'answers', to, by: 'inferred' }], inferred: ['role', 'measure'] },
    quote: words.quote,
    certainty: 'inferred',
  };
}
