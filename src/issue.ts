/** How grave an {@link Issue} is: an `error` refuses the value, a `warning` doubts it, a `note` tells a fact about good data. */
export type Severity = 'error' | 'warning' | 'note';

/** A place in a source text: UTF-16 offsets, start inclusive, end exclusive. */
export type Span = readonly [start: number, end: number];

/**
 * One doubt, fault or remark about data 问题. Plain JSON.
 *
 * `code` is `room/what-is-wrong` and public API; `message` is English.
 * `describeIssue(issue, 'zh-CN')` says the same in Chinese.
 */
export interface Issue {
  /** Stable name of the kind of issue, `room/what-is-wrong`. */
  readonly code: string;
  readonly severity: Severity;
  /** The issue in English, for people; never parse it. */
  readonly message: string;
  /** Where in the value: keys and indexes from its root. Empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** Where in the source text, where there is one. */
  readonly span?: Span;
  /** What would have been right. */
  readonly expected?: string;
  /** What was there, shortened to 80 characters. */
  readonly received?: string;
}

/**
 * A value that may not be what was hoped for. Nothing about data throws: look at `ok`, or use {@link expect}.
 * `issues` of an `ok` result are warnings and notes; of a refused one, all that is wrong with it, not only the first.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A good value, with what is worth remarking about it. */
export function ok<T>(value: T, issues: readonly Issue[] = []): Result<T> {
  return { ok: true, value, issues };
}

/** A refusal, with all that is wrong. */
export function refuse(issues: Issue | readonly Issue[]): Result<never> {
  return { ok: false, issues: 'code' in issues ? [issues] : issues };
}

/**
 * The value of a result, or an exception that lists every issue: for notebooks and scripts.
 *
 * @param result any {@link Result}
 * @returns the value of an `ok` result
 * @throws `TypeError` with one line an issue, where the result was refused
 * @source our convention
 * @example
 * ```ts
 * import { addQuantities, expect } from 'minsheng';
 *
 * const sum = expect(addQuantities({ value: '7', unit: '个' }, { value: '2', unit: '个' }));
 * console.log(sum.value); // => 9
 * ```
 */
export function expect<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const lines = result.issues.map((issue) => `${issue.code} at ${issue.path.join('.') || '(root)'}: ${issue.message}`);
  throw new TypeError(lines.join('\n'));
}

/** The wording of one issue code. `{expected}`, `{received}` and `{path}` are filled in from the issue. */
export interface IssueWording {
  readonly severity: Severity;
  readonly en: string;
}

/** What a room knows about an issue beyond its code. */
export interface IssueDetail {
  readonly path?: readonly (string | number)[];
  readonly span?: Span;
  readonly expected?: string;
  readonly received?: string;
}

const longestQuote = 80;

/** Shortens what is quoted in an issue, never in the middle of a surrogate pair. */
function quoted(text: string): string {
  if (text.length <= longestQuote) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(longestQuote - 2)) ? longestQuote - 2 : longestQuote - 1;
  return `${text.slice(0, end)}…`;
}

/** Fills `{expected}`, `{received}` and `{path}` into a wording. */
export function fillWording(wording: string, issue: Pick<Issue, 'path' | 'expected' | 'received'>): string {
  const values = { expected: issue.expected, received: issue.received, path: issue.path.join('.') };
  return wording.replace(/\{(expected|received|path)\}/g, (_, key: keyof typeof values) => values[key] ?? '');
}

/**
 * Makes a room's issue factory from its table of wordings: one row a code. The Chinese words stand in `wording/chinese.ts`,
 * where no code can be left out.
 */
export function defineIssues<const C extends Readonly<Record<string, IssueWording>>>(
  catalog: C,
): (code: keyof C & string, detail?: IssueDetail) => Issue {
  return (code, detail = {}) => {
    const { severity, en } = catalog[code] as IssueWording;
    const { path = [], span, expected, received } = detail;
    const said = {
      ...(span && { span }),
      ...(expected !== undefined && { expected: quoted(expected) }),
      ...(received !== undefined && { received: quoted(received) }),
    };
    return { code, severity, message: fillWording(en, { path, ...said }), path, ...said };
  };
}
