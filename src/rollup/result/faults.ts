import type { Issue } from '../../issue.ts';
import { rollupIssue } from '../issues.ts';
import type { Rolled } from '../kernel/roll.ts';
import { cellId, type Key, keyOf, type Unplaced } from '../kernel/store.ts';
import type { RollUpIndicator } from '../observation.ts';
import type { PlacedIssue } from './corrections.ts';
import { pathOf } from './path.ts';

/** What is wrong with single observations, by their key. */
export function faultsOf(rolled: Rolled): readonly PlacedIssue[] {
  return [...rolled.store.said.keys()].flatMap((id) => {
    const key = keyOf(rolled.store, id);
    return faultsAt(rolled, key).map((issue) => ({ key, issue }));
  });
}

/** What is wrong with the observations of one key. */
export function faultsAt(rolled: Rolled, key: Key): readonly Issue[] {
  const { store, settled, rates, verdicts } = rolled;
  const id = cellId(store, key);
  const verdictFault = verdicts.get(id)?.fault;
  const faults = [
    ...(settled.get(id)?.faults ?? []),
    ...(rates.get(id)?.faults ?? []),
    ...(verdictFault === undefined ? [] : [verdictFault]),
  ];
  return faults.map(({ code, received }) => {
    const expected =
      code === 'rollup/unlike-units' ? (store.table.rows[key.indicator] as RollUpIndicator).unit : undefined;
    return rollupIssue(code, { path: pathOf(rolled, key), received, ...(expected !== undefined && { expected }) });
  });
}

/** What is wrong with rows that stand nowhere: once each, however many rows have it. */
export function unplacedIssues(unplaced: readonly Unplaced[]): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const one of unplaced) {
    const issue = unplacedIssue(one);
    issues.set(`${issue.code} ${issue.message}`, issue);
  }
  return [...issues].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, issue]) => issue);
}

function unplacedIssue({ fault, received, row }: Unplaced): Issue {
  if (fault !== 'rollup/measure-not-of-role') return rollupIssue(fault, { received });
  return rollupIssue(fault, { expected: (JSON.parse(row) as { indicator: string }).indicator, received });
}
