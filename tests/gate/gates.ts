import {
  parseLeadingGroup,
  parseProgressEntry,
  parseProgressReport,
  parseProject,
  parseSourceDocument,
  parseTarget,
  parseWorkPlan,
} from '../../src/gate/parse.ts';
import type { Result } from '../../src/issue.ts';
import { entry, group, plan, project, report, source, target } from './made.ts';

/** Every gate, with an entity that it takes. */
export const gates: readonly (readonly [
  name: string,
  gate: (input: unknown, options?: { readonly limits?: { readonly depth?: number } }) => Result<unknown>,
  make: (fields?: Readonly<Record<string, unknown>>) => unknown,
])[] = [
  ['parseWorkPlan', parseWorkPlan, plan],
  ['parseProject', parseProject, project],
  ['parseTarget', parseTarget, target],
  ['parseProgressReport', parseProgressReport, report],
  ['parseProgressEntry', parseProgressEntry, entry],
  ['parseLeadingGroup', parseLeadingGroup, group],
  ['parseSourceDocument', parseSourceDocument, source],
];
