import { sumDecimals } from '../../quantity/decimal.ts';
import { ofDoingAway } from '../../told/telling-words.ts';
import { amountOf } from '../rules/rates.ts';
import { around, isBare } from './bare.ts';
import { type Answer, type Candidate, isSameSentence } from './candidate.ts';
import { mayAnswer, unitFactor } from './likeness.ts';

/** 合计, 累计完成: what stands before a number that sums up those before it. */
const summing = /(?:合计|共计|总计|总共|累计|共)(?:已)?(?:完成|建成|改造|新增|新建|培训|发放|投入)?\s?$/;

const isCounted = ({ number: { as }, unit }: Candidate): boolean => as === 'actual' && unit !== '%';

const isOpenTo = (actual: Candidate, target: Candidate): boolean =>
  mayAnswer(actual, target) && unitFactor(actual, target) >= 0.95;

/** 保安900人次,月嫂1200人次,合计2100人次: where one target may be meant, what is told in all answers it 合计. */
export function pairSums(
  actuals: readonly Candidate[],
  targets: readonly Candidate[],
  answers: Map<number, Answer>,
  taken: Set<number>,
): void {
  for (const actual of actuals) {
    if (!isCounted(actual) || !summing.test(actual.number.number.before) || !isBare(actual)) continue;
    const parts = actuals.filter(
      (other) =>
        other.index < actual.index &&
        isCounted(other) &&
        other.unit === actual.unit &&
        isSameSentence(other.number, actual.number),
    );
    const open = targets.filter((target) => isOpenTo(actual, target));
    if (parts.length === 0 || open.length !== 1) continue;
    const only = open[0] as Candidate;
    if (taken.has(only.index)) continue;
    const sum = sumDecimals(parts.map(({ number }) => amountOf(number.number)));
    answers.set(actual.index, { target: only.index, isInferred: sum !== amountOf(actual.number.number) });
    taken.add(only.index);
  }
}

/**
 * What is told in pieces, without a sum 分项: 上半年120万元,三季度200万元; 新建8座、改建7座 of 新建(改建)20座. None of them is all that came
 * of the target: each answers it, and so which it is stays open.
 */
export function pairPieces(
  actuals: readonly Candidate[],
  targets: readonly Candidate[],
  answers: Map<number, Answer>,
): void {
  for (const piece of actuals) {
    if (!isPiece(piece) || answers.has(piece.index)) continue;
    for (const other of actuals) {
      const answer = answers.get(other.index);
      if (answer === undefined || !isPiece(other) || other.unit !== piece.unit) continue;
      if (!isSameSentence(other.number, piece.number) || summing.test(other.number.number.before)) continue;
      if (!isParallel(piece, other, targets[answer.target] as Candidate)) continue;
      answers.set(other.index, { ...answer, isInferred: true });
      answers.set(piece.index, { ...answer, isInferred: true });
      break;
    }
  }
}

const isPiece = (one: Candidate): boolean => isCounted(one) && one.number.flag !== true && !one.deed().isOfMonth;

/** Both are of one thing, as far done, or of one task in several stretches of time. */
function isParallel(piece: Candidate, other: Candidate, target: Candidate): boolean {
  if (!isOfItsWork(piece, target) || endsOf(piece) !== endsOf(other)) return false;
  const [ours, theirs] = [thingOf(piece), thingOf(other)];
  if (ours === theirs && ours !== '') return true;
  if (ours !== '' && theirs !== '') return false;
  return (isOfStretch(piece) && isOfStretch(other)) || areOfOtherWork(piece, other);
}

/** 新建8座、改建7座. */
function areOfOtherWork(piece: Candidate, other: Candidate): boolean {
  const [ours, theirs] = [workOf(piece), workOf(other)];
  return ours.length > 0 && theirs.length > 0 && ours.join('') !== theirs.join('');
}

const stretch = /[上下]半年|季度|月|第[一二三四]批|首批/;
const isOfStretch = ({ number: { number } }: Candidate): boolean => stretch.test(number.clauseBefore);

const ends = /开工|动工|启动|完工|竣工|建成|投用|使用|交付|验收|招生|开学|入住|启用|运营|合格/g;

/** 建成8座,投用7座: the second are among the first. */
const endsOf = ({ number: { number } }: Candidate): string => (around(number).match(ends) ?? []).join(' ');

const workLetters = /[新改扩修]/g;

const thingOf = ({ number: { number } }: Candidate): string =>
  ofDoingAway(around(number)).replace(workLetters, '').replaceAll('建', '').trim();

const workOf = ({ number: { number } }: Candidate): readonly string[] => number.before.match(workLetters) ?? [];

/** 改建7座 is no piece of 新建20座; it is one of 新(改)建20座. */
function isOfItsWork(piece: Candidate, target: Candidate): boolean {
  const promised = workOf(target);
  return promised.length === 0 || workOf(piece).every((letter) => promised.includes(letter));
}
