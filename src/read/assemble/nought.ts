import type { Actual, Link } from '../../plan/figure.ts';
import { plainUnit } from '../numbers/alike.ts';
import type { ReadItem } from '../read-text.ts';
import type { ReadNumber } from '../rules/settle.ts';
import type { DraftFigure } from './draft.ts';
import type { NamedFigures } from './figure-ids.ts';
import type { WordFigure } from './word-promises.ts';

/** So many characters of the target must come back for the words to be said of it. */
const enough = 6;
/** So many targets are looked at. */
const most = 60;
/** Words that name nothing: 目前, 该项目. */
const namingNothing = /目前|截至|现阶段|暂|尚|该|本|项目|工程|工作|任务|建设|均|都|全部|整体|[\s,。;]/g;

/**
 * A nought said in words 零进展: 未开工 alone in its row, of all that was promised; 上半年未开展…培训, of the unanswered target whose words
 * it repeats most.
 */
export function nought(item: ReadItem, words: WordFigure, id: string, named: NamedFigures): DraftFigure<Actual> {
  const ofRow = targetsOfRow(item, words);
  const meant = ofRow.length > 0 ? ofRow : targetRepeated(item, words);
  const links = answering(meant, named);
  const common = { id, as: 'actual' as const, role: 'flow' as const, indicator: words.indicator, words: words.words };
  const unit = meant[0]?.number.unit.unit;
  if (unit === undefined || links.length === 0)
    return { figure: { ...common, inferred: ['role'] }, quote: words.quote, certainty: 'stated' };
  return {
    figure: { ...common, measure: { value: '0', unit, bound: 'unstated' }, links, inferred: ['role', 'measure'] },
    quote: words.quote,
    certainty: 'inferred',
  };
}

/** 无任务 instead of a number: there is nothing to report of any target of the row 无任务. */
export function noTask(item: ReadItem, words: WordFigure, id: string, named: NamedFigures): DraftFigure<Actual> {
  const { role, indicator } = words;
  const links = answering(item.promises.slice(0, most), named);
  return {
    figure: {
      id,
      as: 'actual',
      role,
      indicator,
      words: words.words,
      missing: 'no-task',
      ...(links.length > 0 && { links }),
    },
    quote: words.quote,
    certainty: 'stated',
  };
}

function answering(targets: readonly ReadNumber[], named: NamedFigures): readonly Link[] {
  return targets.flatMap((target): readonly Link[] => {
    const to = named.idOf(target);
    return to === undefined ? [] : [{ kind: 'answers', to, by: 'inferred' }];
  });
}

/** What a row without a number promised, where it is counted in one unit and the words name nothing. */
function targetsOfRow({ promises, results }: ReadItem, { quote, words }: WordFigure): readonly ReadNumber[] {
  if (results.length > 0 || quote.text.replace(words, '').replace(namingNothing, '') !== '') return [];
  const targets = promises.slice(0, most).filter(({ as, number }) => as === 'target' && number.unit.name !== '%');
  const isOfOneUnit = new Set(targets.map(({ number }) => plainUnit(number))).size === 1;
  return isOfOneUnit ? targets : [];
}

function targetRepeated({ promises, answers }: ReadItem, { quote }: WordFigure): readonly ReadNumber[] {
  const answered = new Set([...answers.values()].map(({ target }) => target));
  const told = new Set(quote.text);
  const best = promises
    .slice(0, most)
    .flatMap((promise, index) => {
      const { clauseBefore, clauseAfter, unit } = promise.number;
      const shared = [...new Set(clauseBefore + clauseAfter)].filter((character) => told.has(character)).length;
      return answered.has(index) || promise.as !== 'target' || unit.name === '%' ? [] : [{ promise, shared }];
    })
    .toSorted((a, b) => b.shared - a.shared)[0];
  return best === undefined || best.shared < enough ? [] : [best.promise];
}
