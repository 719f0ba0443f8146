import { type Issue, ok, type Result } from '../issue.ts';
import { assertOptionNames } from '../options.ts';
import { divisionIssue } from './issues.ts';
import { levelOfCode } from './level-of-code.ts';
import { loopsOf } from './loops.ts';
import { preOrder } from './pre-order.ts';
import type { DivisionNode, DivisionRow, DivisionTree } from './tree.ts';

/** How a table is to be read. */
export interface DivisionTreeOptions {
  /** Several roots are no fault: the provinces of a country, the cities of a table that leaves their province out. */
  readonly forest?: boolean;
}

const none = -1;

const known: readonly string[] = ['forest'] satisfies readonly (keyof DivisionTreeOptions)[];

/**
 * Makes a tree of any table of divisions 行政区划树, or says all that is wrong with the table, naming the codes.
 *
 * A reporting unit that is no division (市本级, 开发区) is a row of kind `unit`, standing where the caller says. A row whose
 * figures another division's totals hold says so by `reportsTo`: 宿松县 belongs to 安庆 and was counted by the province itself.
 * Does not mutate; a million levels are no harm.
 *
 * @param rows the table, in any order
 * @param options `forest`: several roots are wanted
 * @returns the tree. Refused, with every fault: `division/duplicate-code`, `division/missing-parent`, `division/own-parent`,
 * `division/loop`, `division/no-root`, `division/several-roots`
 * @throws `TypeError` for options that are unknown
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { describeIssue } from 'minsheng/display';
 * import { divisionTree } from 'minsheng/rollup';
 *
 * const rows = [
 *   { code: '341324', name: '泗县', parent: '341300' },
 *   { code: '341300', name: '宿州市' },
 *   { code: '宿马园区', name: '宿马园区', parent: '341300', kind: 'unit' as const },
 * ];
 * console.log(expect(divisionTree(rows)).nodes.map(({ name, parent }) => `${name} ${parent}`).join(', '));
 * // => 宿州市 -1, 泗县 0, 宿马园区 0
 *
 * const faulty = divisionTree([...rows, { code: '341399', name: '某县', parent: '341000' }]);
 * console.log(faulty.issues.map((issue) => describeIssue(issue, 'en')));
 * // => [
 * //      '341399: no row has the code 341000, to which it belongs or reports'
 * //    ]
 * ```
 */
export function divisionTree(rows: readonly DivisionRow[], options: DivisionTreeOptions = {}): Result<DivisionTree> {
  assertOptionNames(options, known);
  const issues: Issue[] = [];
  const indexOf = new Map<string, number>();
  for (const [index, { code }] of rows.entries()) {
    if (indexOf.has(code)) {
      issues.push(divisionIssue('division/duplicate-code', { path: [index, 'code'], received: code }));
    } else indexOf.set(code, index);
  }
  const belongs = linksOf(rows, 'parent', indexOf, issues);
  const reports = linksOf(rows, 'reportsTo', indexOf, issues);
  const counted = Int32Array.from(
    rows,
    ({ reportsTo }, row) => (reportsTo === undefined ? belongs : reports)[row] as number,
  );
  const rootFault = options.forest === true ? undefined : rootFaultOf(rows);
  if (rootFault !== undefined) issues.push(rootFault);
  for (const loop of loopsOf(counted)) issues.push(loopFault(rows, loop));
  for (const loop of loopsOf(belongs)) {
    // One in which nobody reports elsewhere has been told.
    if (loop.some((index) => belongs[index] !== counted[index])) issues.push(loopFault(rows, loop));
  }
  return issues.length > 0 ? { ok: false, issues } : ok({ nodes: nodesOf(rows, counted, belongs) });
}

/** The row that each row names in a field; none where it names nothing. To name what is not there, or itself, is a fault. */
function linksOf(
  rows: readonly DivisionRow[],
  field: 'parent' | 'reportsTo',
  indexOf: ReadonlyMap<string, number>,
  issues: Issue[],
): Int32Array {
  return Int32Array.from(rows, (row, index) => {
    const named = row[field];
    if (named === undefined) return none;
    const found = indexOf.get(named);
    if (found !== undefined && named !== row.code) return found;
    const detail = { path: [index, field], received: row.code };
    issues.push(
      found === undefined
        ? divisionIssue('division/missing-parent', { ...detail, expected: named })
        : divisionIssue('division/own-parent', detail),
    );
    return none;
  });
}

function rootFaultOf(rows: readonly DivisionRow[]): Issue | undefined {
  const roots = rows.filter(({ parent, reportsTo }) => parent === undefined && reportsTo === undefined);
  if (roots.length === 0) return divisionIssue('division/no-root');
  const received = roots.map(({ code }) => code).join(' ');
  return roots.length === 1 ? undefined : divisionIssue('division/several-roots', { received });
}

/** Each before the one it belongs or reports to, the first again at the end. */
function loopFault(rows: readonly DivisionRow[], loop: readonly number[]): Issue {
  const first = loop.slice(0, 1);
  const codes = [...loop, ...first].map((index) => (rows[index] as DivisionRow).code);
  return divisionIssue('division/loop', { path: first, received: codes.join(' → ') });
}

function nodesOf(rows: readonly DivisionRow[], counted: Int32Array, belongs: Int32Array): readonly DivisionNode[] {
  const order = preOrder(
    rows.map(({ code }) => code),
    counted,
  );
  const placeOf = new Int32Array(rows.length);
  for (const [place, index] of order.entries()) placeOf[index] = place;
  const depths: number[] = [];
  return order.map((index) => {
    const { code, name, kind = 'division', level = levelOfCode(code) } = rows[index] as DivisionRow;
    const [above, over] = [counted[index] as number, belongs[index] as number];
    const parent = above === none ? none : (placeOf[above] as number);
    const depth = above === none ? 0 : (depths[parent] as number) + 1;
    depths.push(depth);
    return {
      code,
      name,
      ...(level !== undefined && { level }),
      kind,
      parent,
      ...(over !== above && over !== none && { belongsTo: placeOf[over] as number }),
      depth,
    };
  });
}
