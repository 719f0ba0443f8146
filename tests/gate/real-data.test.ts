import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProgressReport, parseWorkPlan } from '../../src/gate/parse.ts';
import type { Issue } from '../../src/issue.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';

const folder = new URL('../../examples/data/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const planFiles = files.filter((name) => name.endsWith('-plan.json'));
const reportFiles = files.filter((name) => name.endsWith('-report.json'));

const lineOf = ({ severity, code, path, message }: Issue) => `${severity} ${code} ${path.join('.')}: ${message}`;

/** Prints what is doubtful in a document: it is the document's own affair. */
function tellDoubts(name: string, issues: readonly Issue[]): void {
  const doubts = issues.filter(({ severity }) => severity === 'warning').map(lineOf);
  if (doubts.length > 0) console.info([name, ...doubts].join('\n  '));
}

const plans = new Map<string, WorkPlan>();
for (const name of planFiles) {
  const result = parseWorkPlan(read(name));
  if (result.ok) plans.set(result.value.id, result.value);
}

describe('Documents transcribed by hand', () => {
  it('are there', () => {
    expect(planFiles.length).toBeGreaterThanOrEqual(4);
    expect(reportFiles.length).toBeGreaterThanOrEqual(1);
  });

  it.each(planFiles)('%s passes as it is', (name) => {
    const result = parseWorkPlan(read(name));
    tellDoubts(name, result.issues);
    expect(result.issues.filter(({ severity }) => severity === 'error').map(lineOf)).toEqual([]);
    expect(result.ok && result.value).toEqual(read(name));
  });

  it.each(reportFiles)('%s passes as it is, alone and with its plan', (name) => {
    const input = read(name) as { readonly plan?: string };
    const plan = plans.get(input.plan ?? '');
    expect(plan).toBeDefined();
    const alone = parseProgressReport(input);
    expect(alone.ok).toBe(true);
    const result = plan && parseProgressReport(input, { plan });
    tellDoubts(name, result?.issues ?? []);
    expect(result?.issues.map(lineOf)).toEqual([]);
    expect(result?.ok && result.value).toEqual(input);
  });
});
