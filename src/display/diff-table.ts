import type { TargetChange } from '../compare/diff-targets.ts';
import type { ComparedList, MatchCandidate, PlanDiff, PlanEdge, SubjectReference } from '../compare/plan-diff.ts';
import type { Target } from '../plan/figure.ts';
import type { ChangeKind } from '../plan/project.ts';
import { columnsOf, explained, listed } from './columns.ts';
import { figureWords, signed } from './measure-words.ts';
import type { DisplaySettings } from './settings.ts';
import type { DisplayLocale, Table } from './table.ts';
import { headerWord, valueWord } from './words.ts';

/** In the order the counts are told. */
const kinds: readonly ChangeKind[] = [
  'added',
  'refined',
  'continued',
  'renamed',
  'merged',
  'split',
  'absorbed',
  'spun-off',
  'retired',
];

/** A diff as a table 年度变化表: one row an edge; counts by kind, what was not chosen, and disagreements below. */
export function diffTable(diff: PlanDiff, { locale }: DisplaySettings): Table {
  const counts = kinds
    .map((kind) => [kind, diff.edges.filter((edge) => edge.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${valueWord(kind, locale)} ${count}`);
  const row = (edge: PlanEdge) => [
    kindWords(edge, locale),
    subjectWords(edge.from, locale),
    subjectWords(edge.to, locale),
    edge.targets === undefined ? '' : targetsWords(edge.targets, locale),
    valueWord(edge.says, locale),
    edge.score === undefined ? '' : `${edge.score}`,
  ];
  return {
    title: titleOf(diff.previous, diff.current),
    columns: columnsOf(['kind', 'before', 'after', 'targets', 'says', 'score'], locale, ['score']),
    rows: diff.edges.map(row),
    notes: [
      ...(counts.length > 0 ? [counts.join(' · ')] : []),
      ...diff.candidates.map((candidate) => candidateWords(candidate, locale)),
      ...(diff.issues.length > 0 ? [`${headerWord('issues', locale)} ${diff.issues.length}`] : []),
    ],
  };
}

function titleOf(previous: ComparedList, current: ComparedList): string {
  const [before, after] = [previous.division.name, current.division.name];
  return `${before} ${previous.year} → ${before === after ? '' : `${after} `}${current.year}`;
}

function kindWords({ kind, reason }: PlanEdge, locale: DisplayLocale): string {
  const word = valueWord(kind, locale);
  return reason === undefined ? word : explained(word, valueWord(`because ${reason}`, locale), locale);
}

function subjectWords(subject: SubjectReference | undefined, locale: DisplayLocale): string {
  if (subject === undefined) return '';
  const { name, within } = subject;
  if (within === undefined) return name;
  return locale === 'zh-CN' ? `${name}（${within}）` : `${name} (${within})`;
}

function targetsWords(targets: NonNullable<PlanEdge['targets']>, locale: DisplayLocale): string {
  if (targets === 'unknown') return valueWord(targets, locale);
  return targets.map((change) => changeWords(change, locale)).join('\n');
}

/** 改造小区 7个 → 9个 (+2个); + a target more, − a target less. */
function changeWords({ before, after, delta, changed }: TargetChange, locale: DisplayLocale): string {
  const words = (target: Target | undefined) => (target === undefined ? '' : figureWords(target, locale));
  if (before === undefined) return `+ ${words(after)}`;
  if (after === undefined) return `− ${words(before)}`;
  const difference = delta === undefined ? [] : [signed(delta.difference)];
  const aspects = changed.map((aspect) => headerWord(aspect, locale));
  const grounds = listed([...difference, ...aspects], locale);
  return `${words(before)} → ${words(after)}${grounds === '' ? '' : ` (${grounds})`}`;
}

function candidateWords({ kind, from, to, score, why }: MatchCandidate, locale: DisplayLocale): string {
  const [before, after] = [from, to].map((side) => side.map((subject) => subjectWords(subject, locale)).join(' + '));
  const words = `${before} → ${after} ${score}`;
  return explained(
    `${headerWord('candidate', locale)} ${valueWord(kind, locale)}`,
    `${words} (${valueWord(why, locale)})`,
    locale,
  );
}
