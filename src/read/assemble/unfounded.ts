import type { Link } from '../../plan/figure.ts';
import { plainUnit } from '../numbers/alike.ts';
import { lookBack } from '../numbers/look-back.ts';
import { isRival, namesNothingElse } from '../pair/only-pair.ts';
import type { ReadItem } from '../read-text.ts';
import type { ReadNumber } from '../rules/settle.ts';
import type { NamedFigures } from './figure-ids.ts';

/** Numbers before a rate that may be its part or its whole. */
export const nearby = 8;

const stageRate = /(开工|完工|竣工|建成|交付)率/;
const finished = ['完工', '竣工', '建成'];
const ofNothing: readonly Link[] = [
  { kind: 'numerator', to: null },
  { kind: 'denominator', to: null },
];

/**
 * Of a rate that no two printed numbers give: the result right before it in its sentence is its part (78批,完成任务57.8%), or, of a
 * 开工率, its whole (101个项目,开工率100%) where it is not what has begun itself; with another rate between, another result beside it, or
 * where the nearest belongs to a target that the rate refutes, only a candidate.
 */
export function unfounded(item: ReadItem, number: ReadNumber, index: number, named: NamedFigures): readonly Link[] {
  const inSentence = ({ number: other }: ReadNumber): boolean =>
    other.clause.sentence.start === number.number.clause.sentence.start;
  const nearest = lookBack(
    item.results,
    ({ as, number: other }) => as !== 'claim' && other.unit.name !== '%',
    index - 1,
  );
  if (nearest === undefined || !inSentence(nearest)) return ofNothing;
  const at = item.results.lastIndexOf(nearest, index - 1);
  const isNext = at === index - 1;
  const stage = stageRate.exec(number.number.before)?.[1];
  if (stage !== undefined && isAtStage(nearest, stage)) return ofDone(item, nearest, at, isNext, named);
  if (stage !== undefined && item.answers.has(at)) return tried(item, number, at, named);
  if (stage !== undefined)
    return [
      { kind: 'numerator', to: null },
      { kind: 'denominator', to: named.idOf(nearest) ?? null, by: isNext ? 'inferred' : 'candidate' },
    ];
  const since = item.results.findLastIndex(({ as }, place) => as === 'claim' && place < index);
  const beside = item.results
    .map((other, place) => ({ other, isAnswer: item.answers.has(place), place }))
    .filter(
      ({ other, place }) =>
        place < index &&
        place >= (isNext ? Math.max(since, index - nearby) : index - nearby) &&
        inSentence(other) &&
        other.as !== 'claim' &&
        other.number.unit.name !== '%',
    );
  const parts = beside.filter(({ isAnswer }) => !isAnswer).map(({ other }) => other);
  const answering = beside.filter(({ other, isAnswer }) => isAnswer && namesNothingElse(number, other));
  if (parts.length === 0)
    return answering.length === 0 ? ofNothing : answering.flatMap(({ place }) => tried(item, number, place, named));
  const isSure = parts.length === 1 && parts[0] === nearest && answering.length === 0;
  const by = isSure ? 'inferred' : 'candidate';
  const links = parts.map((part): Link => ({ kind: 'numerator', to: named.idOf(part) ?? null, by }));
  return [...links, { kind: 'denominator', to: null }];
}

/** A result that answers a target, and every target that it may be reckoned from with the rate: none is chosen. */
function tried(
  { promises, results, answers }: ReadItem,
  rate: ReadNumber,
  place: number,
  named: NamedFigures,
): readonly Link[] {
  const result = results[place] as ReadNumber;
  const wholes = promises.filter((one, at) => at === answers.get(place)?.target || isRival(one, result, rate));
  const link = (kind: Link['kind'], to: ReadNumber): Link => ({ kind, to: named.idOf(to) ?? null, by: 'candidate' });
  return [link('numerator', result), ...wholes.map((whole) => link('denominator', whole))];
}

/** 其中9个已完工,完工率60%: the count is at the stage of the rate. */
function isAtStage({ number: { before, after } }: ReadNumber, stage: string): boolean {
  const words = finished.includes(stage) ? finished : [stage];
  return words.some((word) => before.includes(word) || after.includes(word));
}

/** 24个全部开工;完工18个,完工率75%: all of them, and so what the rest is out of. */
const isAllBegun = ({ as, number }: ReadNumber, { number: done }: ReadNumber): boolean =>
  as === 'stage' &&
  number.passage === done.passage &&
  plainUnit(number) === plainUnit(done) &&
  /全部|均|都/.test(number.before + number.after);

/** What is done is the part of a 完工率: of the whole it is a part of, else perhaps of the target it answers. */
function ofDone(
  { promises, results, answers }: ReadItem,
  done: ReadNumber,
  at: number,
  isNext: boolean,
  named: NamedFigures,
): readonly Link[] {
  const by = isNext ? 'inferred' : 'candidate';
  const whole = named.idOf(done.whole ?? lookBack(results, (other) => isAllBegun(other, done), at - 1));
  const target = named.idOf(promises[answers.get(at)?.target ?? -1]);
  return [
    { kind: 'numerator', to: named.idOf(done) ?? null, by },
    whole !== undefined
      ? { kind: 'denominator', to: whole, by }
      : { kind: 'denominator', to: target ?? null, ...(target !== undefined && { by: 'candidate' as const }) },
  ];
}
