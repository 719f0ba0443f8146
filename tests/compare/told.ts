import type { MatchCandidate, PlanEdge, SubjectReference } from '../../src/compare/plan-diff.ts';

function named(subject: SubjectReference | undefined): string {
  if (subject === undefined) return '–';
  return subject.within === undefined ? subject.name : `${subject.within}/${subject.name}`;
}

/** An edge in one line: `renamed 智慧学校建设 → 推进智慧学校建设 1000`. */
export function toldEdge({ kind, from, to, says, reason, score }: PlanEdge): string {
  const said = says === 'computed' ? [] : [says];
  const why = reason === undefined || reason === 'unstated' ? [] : [reason];
  return [kind, named(from), '→', named(to), ...(score === undefined ? [] : [score]), ...said, ...why].join(' ');
}

/** A candidate in one line: `split 甲 → 乙 + 丙 633 below-threshold name 692`. */
export function toldCandidate({ kind, from, to, score, why, grounds }: MatchCandidate): string {
  const sides = [from, to].map((list) => list.map(named).join(' + '));
  return [kind, sides.join(' → '), score, why, ...grounds.map((ground) => `${ground.on} ${ground.score}`)].join(' ');
}
