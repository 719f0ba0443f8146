import { cascadeIssueCatalog } from '../cascade/issues.ts';
import { checkIssueCatalog } from '../check/issues.ts';
import { compareIssueCatalog } from '../compare/issues.ts';
import { divisionIssueCatalog } from '../division/issues.ts';
import { gateIssueCatalog } from '../gate/issues.ts';
import { fillWording, type Issue, type IssueWording } from '../issue.ts';
import { paceIssueCatalog } from '../pace/issues.ts';
import { planIssueCatalog } from '../plan/issues.ts';
import { progressIssueCatalog } from '../progress/issues.ts';
import { quantityIssueCatalog } from '../quantity/issues.ts';

const catalog = {
  ...quantityIssueCatalog,
  ...divisionIssueCatalog,
  ...planIssueCatalog,
  ...progressIssueCatalog,
  ...paceIssueCatalog,
  ...compareIssueCatalog,
  ...cascadeIssueCatalog,
  ...checkIssueCatalog,
  ...gateIssueCatalog,
} as const satisfies Readonly<Record<string, IssueWording>>;

/** Every code an issue of this library can have. */
export type IssueCode = keyof typeof catalog;

const wordings = new Map<string, IssueWording>(Object.entries(catalog));

/**
 * Says an issue in a language: 问题说明.
 *
 * @param issue any issue; one of a code this version does not know keeps its own message
 * @param locale `'zh-CN'` or `'en'`
 * @returns one sentence without a final stop; quotes at most 80 characters of what was received
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
  const wording = wordings.get(issue.code);
  if (wording === undefined) return issue.message;
  return fillWording(locale === 'zh-CN' ? wording.zh : wording.en, issue);
}
