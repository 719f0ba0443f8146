import type { DivisionLevel } from '../division/division.ts';
import { type Issue, ok, type Result } from '../issue.ts';
import type { IsoDate } from '../period/period.ts';
import { type CodeRecord, parentOf } from './code-table.ts';
import { lineageOf, type Trace } from './lineage.ts';
import { recordAt, tableAt } from './table-at.ts';

/**
 * How a division of one table is another of a later one 沿革方式.
 *
 * The division itself, whole or after a part left: `kept` 保留, code and name stand; `renamed` 更名; `recoded` 改码, mostly with
 * another name, as when a county becomes a district; `moved` 划归, to another city or province; `merged` 合并, taken over together
 * with others. Otherwise `split` 拆分: it ended, and its area was divided; `part-transferred` 部分划出: a part left while it stayed.
 */
export type SuccessionKind = 'kept' | 'renamed' | 'recoded' | 'moved' | 'merged' | 'split' | 'part-transferred';

/** A division that holds, in one table, area of a division of another. */
export interface Succession {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly kind: SuccessionKind;
  /** How much of the old area it holds: all; a part; perhaps a part, where a part moved on and the source does not say of what. */
  readonly share: 'whole' | 'part' | 'perhaps';
  /** Codes, in the old table, of other divisions of whose area it holds or may hold some. Empty: nothing was added. */
  readonly alsoFrom: readonly string[];
}

/**
 * Where the area of a division is in another year's table 区划沿革: whole succession told from the transfer of a part, every
 * place where any of it is or may be, never a choice. To an earlier table, where it then was.
 *
 * Of cities and provinces the source says nothing: what their counties did is theirs.
 *
 * @param code GB/T 2260 code, six digits
 * @param from a day, month or year in whose table the code stands
 * @param to a day, month or year of the other table
 * @returns the divisions, itself or its heir first, then by code; none where the source does not tell (districts before 1983).
 * Refused: `division/not-in-table`, `division/before-first-table`. With a warning: `division/after-last-table`
 * @throws `TypeError` where a date is none
 * @source areacodes (CC0 1.0), from the tables of the Ministry of Civil Affairs 民政部; composing over years: our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { successors } from 'minsheng/divisions';
 *
 * const said = (code: string, from: string, to: string) =>
 *   expect(successors(code, from, to))
 *     .map(({ name, kind, share, alsoFrom }) => `${name} ${kind} ${share} ${alsoFrom.join(' ')}`.trim())
 *     .join(', ');
 * console.log(said('341521', '2014', '2015')); // => 寿县 moved whole
 * console.log(said('341522', '2014', '2016')); // => 霍邱县 kept part, 叶集区 part-transferred part
 * console.log(said('340208', '2019', '2020')); // => 弋江区 merged whole 340203
 * console.log(said('341400', '2010', '2011'));
 * // => 合肥市 split part 340100, 芜湖市 split part 340200, 马鞍山市 split part 340500
 * ```
 */
export function successors(code: string, from: IsoDate, to: IsoDate): Result<readonly Succession[]> {
  const [start, end] = [tableAt(from), tableAt(to)];
  if (!start.ok || !end.ok) return { ok: false, issues: [...start.issues, ...end.issues] };
  const found = recordAt(code, start.value);
  const issues: readonly Issue[] = [...start.issues, ...end.issues];
  if (!found.ok) return { ok: false, issues: [...issues, ...found.issues] };
  return ok(successionsOf(found.value, start.value, end.value), issues);
}

/** The same for a record of the table of a year. */
export function successionsOf(record: CodeRecord, from: number, to: number): readonly Succession[] {
  const traces = lineageOf(record, from, to);
  const found = [...traces].map(([place, trace]) => {
    const whole = traces.size === 1;
    const isMain = whole || trace.line === 'main';
    const succession: Succession = {
      code: place.code,
      name: place.name,
      level: place.level,
      kind: isMain ? kindOf(record, place, trace, from, to) : trace.line === 'split' ? 'split' : 'part-transferred',
      share: whole ? 'whole' : trace.certain ? 'part' : 'perhaps',
      alsoFrom: [...lineageOf(place, to, from).keys()]
        .flatMap(({ code }) => (code === record.code ? [] : [code]))
        .sort(),
    };
    // The division itself before parts of it.
    return { order: `${isMain ? 0 : 1} ${place.code}`, succession };
  });
  return found.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ succession }) => succession);
}

/** How the division itself, not a part of it, came to be another. */
function kindOf(record: CodeRecord, place: CodeRecord, trace: Trace, from: number, to: number): SuccessionKind {
  if (place.code === record.code && place.name === record.name) return 'kept';
  if (trace.merged) return 'merged';
  if (place.code === record.code) return 'renamed';
  return isMoved(record, place, from, to) ? 'moved' : 'recoded';
}

/** Whether it stands under another division that is not the heir of the one above it. */
function isMoved(record: CodeRecord, place: CodeRecord, from: number, to: number): boolean {
  const above = parentOf(record, from);
  if (above === undefined) return false;
  const lineage = [...lineageOf(above, from, to)];
  const heirs = lineage.filter(([, { line }]) => line === 'main' || lineage.length === 1);
  return !heirs.some(([heir]) => heir === parentOf(place, to));
}
