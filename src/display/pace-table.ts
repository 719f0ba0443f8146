import type { Pace, PaceState } from '../pace/pace.ts';
import type { PlanPace } from '../pace/plan-pace.ts';
import { toPoints } from '../pace/to-points.ts';
import { toPercent } from '../quantity/percent.ts';
import { columnsOf, explained, listed } from './columns.ts';
import type { DisplaySettings } from './settings.ts';
import type { Table } from './table.ts';
import { headerWord, valueWord } from './words.ts';

const states: readonly PaceState[] = ['done-early', 'ahead', 'on-pace', 'behind'];

/** Paces as a table 序时情况表: one row a target; below, how many are how far, and why others have no pace. */
export function paceTable({ plan, asOf, projects, counts }: PlanPace, settings: DisplaySettings): Table {
  const { locale } = settings;
  const counted = (all: readonly (readonly [word: string, count: number | undefined])[]) =>
    all.flatMap(([word, count = 0]) => (count > 0 ? [`${valueWord(word, locale)} ${count}`] : []));
  const paced = counted(states.map((state) => [state, counts.states[state]]));
  const unpaced = counted(Object.entries(counts.noPace));
  return {
    title: `${plan} ${asOf} ${headerWord('pace', locale)}`,
    columns: columnsOf(['project', 'indicator', 'due', 'ratio', 'expected', 'difference', 'pace'], locale, [
      'ratio',
      'expected',
      'difference',
    ]),
    rows: projects.flatMap(({ name, targets }) =>
      targets.map(({ indicator, due = '', pace }) => [name, indicator, due, ...paceCells(pace, settings)]),
    ),
    notes: [
      ...(paced.length > 0 ? [paced.join(' · ')] : []),
      ...(unpaced.length > 0 ? [explained(valueWord('no-pace', locale), listed(unpaced, locale), locale)] : []),
    ],
  };
}

function paceCells(pace: Pace, settings: DisplaySettings): readonly string[] {
  const { locale, digits } = settings;
  if (pace.kind === 'no-pace') {
    return ['', '', '', explained(valueWord(pace.kind, locale), valueWord(pace.reason, locale), locale)];
  }
  const { ratio, expected, difference, state } = pace;
  return [
    toPercent(ratio, { digits }),
    toPercent(expected, { digits }),
    toPoints(difference, { digits }),
    valueWord(state, locale),
  ];
}
