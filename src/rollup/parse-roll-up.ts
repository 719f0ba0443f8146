import type { DivisionTree } from '../division/tree.ts';
import { ok, type Result, refuse } from '../issue.ts';
import { assertOptionNames } from '../options.ts';
import type { UnitTable } from '../quantity/unit.ts';
import type { RollUp } from './handle.ts';
import { rollupIssue } from './issues.ts';
import { indicatorFaults } from './kernel/indicator-table.ts';
import type { Observation, RollUpIndicator } from './observation.ts';
import { rollUp } from './roll-up.ts';

/** What reading a roll-up needs beside it. */
export interface ParseRollUpOptions {
  /** The units known when it was made; the library's own where absent. */
  readonly units?: UnitTable;
}

const known: readonly string[] = ['units'] satisfies readonly (keyof ParseRollUpOptions)[];

/**
 * Reads a roll-up that was written out with `JSON.stringify` 读取汇总结果.
 *
 * @param value what `JSON.parse` made of it: anything
 * @param options `units`: the units it was made with
 * @returns the same roll-up again; refused where the value is none (`rollup/not-a-roll-up`). What is wrong with single
 *   observations is in its `issues`, as when it was made
 * @throws `TypeError` for options that are unknown
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTree, parseRollUp, rollUp } from 'minsheng/rollup';
 *
 * const divisions = expect(divisionTree([{ code: '341324', name: '泗县' }]));
 * const total = rollUp([], { divisions, indicators: [] });
 * console.log(parseRollUp(JSON.parse(JSON.stringify(total))).ok); // => true
 * console.log(parseRollUp({ rows: [] }).ok); // => false
 * ```
 */
export function parseRollUp(value: unknown, options: ParseRollUpOptions = {}): Result<RollUp> {
  assertOptionNames(options, known);
  const { schemaVersion, divisions, indicators, observations, unplaced } = fieldsOf(value);
  const faults = [
    ...(schemaVersion === '1.0' ? [] : ['schemaVersion']),
    ...(isTree(divisions) ? [] : ['divisions']),
    ...(isListOf(indicators, isObject) && indicatorFaults(indicators as readonly RollUpIndicator[]).length === 0
      ? []
      : ['indicators']),
    ...(isListOf(observations, isObject) ? [] : ['observations']),
    ...(Array.isArray(unplaced) ? [] : ['unplaced']),
  ];
  if (faults.length > 0) {
    return refuse(faults.map((field) => rollupIssue('rollup/not-a-roll-up', { path: [field], received: field })));
  }
  const rows = [...(observations as readonly Observation[]), ...(unplaced as readonly Observation[])];
  const made = {
    divisions: divisions as DivisionTree,
    indicators: indicators as readonly RollUpIndicator[],
    ...(options.units && { units: options.units }),
  };
  return ok(rollUp(rows, made));
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isListOf(value: unknown, isOne: (one: unknown, index: number) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

/** Whether it is a tree whose parents stand before their children and whose codes are unlike. */
function isTree(value: unknown): boolean {
  const { nodes } = fieldsOf(value);
  const codes = new Set<unknown>();
  return isListOf(nodes, (node, index) => {
    const { code, name, kind, parent } = fieldsOf(node);
    const isNew = !codes.has(code);
    codes.add(code);
    const isPlaced = Number.isInteger(parent) && (parent as number) >= -1 && (parent as number) < index;
    return isNew && isPlaced && [code, name, kind].every((field) => typeof field === 'string');
  });
}
