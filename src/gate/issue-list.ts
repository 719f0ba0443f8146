import type { Issue, IssueDetail, Severity } from '../issue.ts';
import { type GateIssueCode, gateIssue, gateIssueCatalog } from './issues.ts';
import type { Path } from './place.ts';

/** Tells an issue about a place. */
export type Tell = (code: GateIssueCode, path: Path, detail?: Pick<IssueDetail, 'expected' | 'received'>) => void;

/** The issues of one call: a flood of them is counted, and the gravest are kept. */
export interface IssueList {
  readonly tell: Tell;
  /** How many are errors. */
  readonly errors: () => number;
  /** What is to be told, in the order of telling. */
  readonly all: () => readonly Issue[];
}

const longestKey = 80;

/** A key of a path may be any text of the input: an issue is no place for a megabyte. */
function shortened(key: string | number): string | number {
  return typeof key === 'string' && key.length > longestKey ? `${key.slice(0, longestKey - 1)}…` : key;
}

export function issueList(most: number): IssueList {
  interface Numbered {
    readonly order: number;
    readonly issue: Issue;
  }
  const kept: { readonly [S in Severity]: Numbered[] } = { error: [], warning: [], note: [] };
  let count = 0;
  let errors = 0;
  return {
    tell: (code, path, detail = {}) => {
      const { severity } = gateIssueCatalog[code];
      count += 1;
      if (severity === 'error') errors += 1;
      const list = kept[severity];
      // That the rest was not looked at is told in any case.
      if (list.length === most && code === 'gate/too-large') list.pop();
      if (list.length === most) return;
      list.push({ order: count, issue: gateIssue(code, { path: path.map(shortened), ...detail }) });
    },
    errors: () => errors,
    all: () => {
      const told = [...kept.error, ...kept.warning, ...kept.note].slice(0, most).sort((a, b) => a.order - b.order);
      const issues = told.map(({ issue }) => issue);
      return count <= most
        ? issues
        : [...issues, gateIssue('gate/too-many', { expected: `${most}`, received: `${count}` })];
    },
  };
}
