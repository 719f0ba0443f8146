import type { Actual, Claim, Target } from 'minsheng';
import type { Evidence, ReadDocument, Reading } from 'minsheng/read';

/** A figure of a reading with the characters it was read from. */
export interface ReadFigure {
  readonly figure: Target | Actual | Claim;
  /** The project or the entry of the report that it stands in. */
  readonly owner: {
    readonly number: string;
    readonly name: string;
    readonly responsibilities: readonly { readonly lead: readonly string[]; readonly inferred?: true }[];
  };
  readonly evidence: Evidence;
  /** Its number in the ledger is doubtful. */
  readonly isDoubtful: boolean;
}

/** The figures of a reading by the list they stand in: evidence lies beside the value, by path. */
export function readFigures(
  { value, evidence, ledger }: Reading<ReadDocument>,
  lists: readonly ('targets' | 'actuals' | 'claims')[],
): readonly ReadFigure[] {
  const doubted = new Set(ledger.flatMap(({ flag, path }) => (flag && path ? [path.join('.')] : [])));
  return evidence
    .filter(({ path }) => typeof path.at(-1) === 'number' && lists.some((list) => list === path.at(-2)))
    .map((one) => ({
      figure: valueAt(value, one.path) as ReadFigure['figure'],
      owner: valueAt(value, one.path.slice(0, -2)) as ReadFigure['owner'],
      evidence: one,
      isDoubtful: doubted.has(one.path.join('.')),
    }));
}

/** What stands at a path of a value. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}
