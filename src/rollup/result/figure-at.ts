import type { DivisionNode } from '../../division/tree.ts';
import type { Issue } from '../../issue.ts';
import { rollupIssue } from '../issues.ts';
import type { Rolled } from '../kernel/roll.ts';
import { type Key, rateSlot, verdictSlot } from '../kernel/store.ts';
import type { RollUpIndicator } from '../observation.ts';
import { amountAt } from './amount.ts';
import { rateIssues, totalIssues } from './checks.ts';
import { faultsAt } from './faults.ts';
import type { RollUpFigure } from './figure.ts';
import type { Row } from './own-evidence.ts';
import { ownShareIssues } from './own-rate.ts';
import { measureOf, pathOf } from './path.ts';
import { rateAt } from './rate.ts';
import { verdictAt } from './verdict.ts';

/** All that can be said of one division, indicator and period. */
export function figureAt(rolled: Rolled, node: DivisionNode, row: Row, period: string): RollUpFigure {
  const { table, shape } = rolled.store;
  const { name, role, unit, level } = table.rows[row.indicator] as RollUpIndicator;
  const isSummed = table.kinds[row.indicator] !== 'verdicts';
  const keys = isSummed ? [0, 1].map((slot): Key => ({ ...row, slot })) : [];
  const amounts = keys.map((key) => ({ key, measure: measureOf(rolled.store, key), amount: amountAt(rolled, key) }));
  const rate = isSummed ? rateAt(rolled, row) : undefined;
  const isRefused = level === 'growth' && shape.firstChild[row.node] !== -1;
  const issues: readonly Issue[] = [
    ...[0, 1, verdictSlot, rateSlot].flatMap((slot) => faultsAt(rolled, { ...row, slot })),
    ...amounts.flatMap(({ key, amount }) => totalIssues(rolled, key, amount)),
    ...(rate === undefined ? [] : rateIssues(rolled, row, rate)),
    ...ownShareIssues(rolled, row),
    ...(isRefused ? [rollupIssue('rollup/growth', { path: pathOf(rolled, { ...row, slot: rateSlot }) })] : []),
  ];
  return {
    division: node.code,
    name: node.name,
    ...(node.level !== undefined && { level: node.level }),
    indicator: name,
    role,
    unit,
    period,
    ...Object.fromEntries(amounts.map(({ measure, amount }) => [measure, amount])),
    ...(rate !== undefined && { rate }),
    verdict: verdictAt(rolled, row),
    issues,
  };
}
