import type { Actual, Claim, Link } from '../../plan/figure.ts';
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

/** 超额完成任务: what the text says of itself. */
export function claimInWords(id: string, words: WordFigure, links: readonly Link[]): DraftFigure<Claim> {
  return stated({ id, as: 'claim', ...saidBy(words), ...linked(links), inferred: ['role'] }, words);
}

/** A result without a number: named, told, a nought, or that there was nothing to do 文字进展. */
export function actualInWords(
  item: ReadItem,
  id: string,
  words: WordFigure,
  named: NamedFigures,
  links: readonly Link[],
): DraftFigure<Actual> {
  const common = { id, as: 'actual' as const, ...saidBy(words) };
  if (words.missing !== undefined) {
    const all = [...answering(unanswered(item, words), named), ...answeringWords(words, named)];
    return stated({ ...common, missing: words.missing, ...linked(all) }, words);
  }
  if (words.isNought === true) return nought(item, common, words, named);
  const { names } = words;
  return stated({ ...common, ...(names && { names }), ...linked(links), inferred: ['role'] }, words);
}

function saidBy({ role, indicator, words, place }: WordFigure) {
  return { role, indicator, words, ...(place && { scope: { divisions: [place] } }) };
}

function linked(links: readonly Link[]): { readonly links?: readonly Link[] } {
  return links.length > 0 ? { links } : {};
}

function stated<F extends Actual | Claim>(figure: F, { quote }: WordFigure): DraftFigure<F> {
  return { figure, quote, certainty: 'stated' };
}

/**
 * A nought said in words 零进展: 未开工 alone in its row, of all that was promised; 上半年未开展…培训, of the unanswered target whose words
 * it repeats most.
 */
function nought(item: ReadItem, told: Actual, words: WordFigure, named: NamedFigures): DraftFigure<Actual> {
  const ofRow = targetsOfRow(item, words);
  const meant = ofRow.length > 0 ? ofRow : targetRepeated(item, words);
  const links = answering(meant, named);
  const [first] = meant;
  const unit = first?.number.unit.unit;
  const unitMeant = first?.unitMeant === unit ? undefined : first?.unitMeant;
  if (unit === undefined || links.length === 0) return stated({ ...told, role: 'flow', inferred: ['role'] }, words);
  return {
    figure: {
      ...told,
      role: 'flow',
      measure: { value: '0', unit, ...(unitMeant && { unitMeant }), bound: 'unstated' },
      links,
      inferred: ['role', 'measure'],
    },
    quote: words.quote,
    certainty: 'inferred',
  };
}

const isOfPlace = ({ number }: ReadNumber, { place = '' }: WordFigure): boolean => (number.cell?.place ?? '') === place;

/** What was promised in the row of the words, and no number answers. */
function unanswered({ promises, answers }: ReadItem, words: WordFigure): readonly ReadNumber[] {
  const answered = new Set([...answers.values()].map(({ target }) => target));
  return promises.slice(0, most).filter((promise, index) => isOfPlace(promise, words) && !answered.has(index));
}

/** 无任务 in both columns: the one says so of the other. */
function answeringWords({ place }: WordFigure, { promises }: NamedFigures): readonly Link[] {
  return promises.flatMap((one): readonly Link[] =>
    'words' in one && one.words.missing !== undefined && one.words.place === place
      ? [{ kind: 'answers', to: one.id, by: 'inferred' }]
      : [],
  );
}

function answering(targets: readonly ReadNumber[], named: NamedFigures): readonly Link[] {
  return targets.flatMap((target): readonly Link[] => {
    const to = named.idOf(target);
    return to === undefined ? [] : [{ kind: 'answers', to, by: 'inferred' }];
  });
}

/** What a row without a number promised, where it is counted in one unit and the words name nothing. */
function targetsOfRow({ promises, results }: ReadItem, said: WordFigure): readonly ReadNumber[] {
  const { quote, words } = said;
  if (
    results.some((result) => isOfPlace(result, said)) ||
    quote.text.replace(words, '').replace(namingNothing, '') !== ''
  )
    return [];
  const targets = promises
    .filter((promise) => isOfPlace(promise, said) && promise.as === 'target' && promise.number.unit.name !== '%')
    .slice(0, most);
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
