import { fillWording, type Issue } from '../issue.ts';
import { chinese } from './chinese.ts';
import { readAs } from './read-as.ts';

const wordings = new Map<string, string>(Object.entries(chinese));

/** What they expect is the kind that a number was read as. */
const kindsNamed: ReadonlySet<string> = new Set(['read/doubtful-number', 'read/figure-unplaced']);

/**
 * Says an issue in a language: 问题说明.
 *
 * @param issue any issue; one of a code this version does not know keeps its own message
 * @param locale `'zh-CN'` or `'en'`
 * @returns one sentence without a final stop; quotes at most 80 characters of what was received
 * @throws `TypeError` for another language
 * @source our convention
 * @example
 * ```ts
 * import { addQuantities } from 'minsheng';
 * import { describeIssue } from 'minsheng/display';
 *
 * const refused = addQuantities<string, string>({ value: '7', unit: '户' }, { value: '2', unit: '元' });
 * console.log(refused.issues.map((issue) => describeIssue(issue, 'zh-CN')).length); // => 1
 * ```
 */
export function describeIssue(issue: Issue, locale: 'zh-CN' | 'en'): string {
  if (locale !== 'zh-CN' && locale !== 'en') throw new TypeError(`locale must be zh-CN or en: ${locale}`);
  const wording = locale === 'zh-CN' ? wordings.get(issue.code) : undefined;
  if (wording === undefined) return issue.message;
  const { code, expected } = issue;
  const isKind = kindsNamed.has(code) && expected !== undefined;
  return fillWording(wording, isKind ? { ...issue, expected: readAs(expected) } : issue);
}
