import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WorkPlan } from '../../../src/plan/work-plan.ts';
import type { ProgressReport } from '../../../src/progress/progress-report.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { besideRepository, planOf, planText } from '../../samples/transcription.ts';
import { missing, planLines, reportLines } from './transcribed.ts';

// What the reader takes from four documents against what was transcribed from them by hand. Every difference is a row of
// differences.json with its reason; one more, or one less, fails.

interface Difference {
  readonly document: string;
  /** Lines that only the transcription has. */
  readonly hand: readonly string[];
  /** Lines that only the reader has. */
  readonly read: readonly string[];
  readonly why: string;
}
const settled = JSON.parse(readFileSync(new URL('differences.json', import.meta.url), 'utf8')) as readonly Difference[];

const { CI } = process.env;
const documents = [
  { name: 'sixian-2020', file: '000_', report: '' },
  { name: 'yixian-2022', file: '001_', report: '' },
  { name: 'anhui-2020', file: '004_', report: '' },
  { name: 'huaibei-2020', file: '003_', report: 'huaibei-2020-06-report.json' },
].map((document) => ({ ...document, found: besideRepository('seeds', document.file) }));
for (const { found } of documents) if ('missing' in found) console.info(found.missing);

const linesOf = (plan: WorkPlan, report: ProgressReport | undefined): readonly string[] => [
  ...planLines(plan),
  ...(report === undefined ? [] : reportLines(report, plan)),
];

describe.each(documents)('$name', ({ name, report, found }) => {
  it('is read as it was transcribed, but for what is settled', ({ skip }) => {
    if ('missing' in found) {
      if (CI) expect.fail(found.missing);
      return skip(found.missing);
    }
    const plan = planOf(`${name}-plan.json`);
    const hand = linesOf(plan, report === '' ? undefined : (JSON.parse(planText(report)) as ProgressReport));
    const { value } = readDocument(found.text, { division: plan.division });
    const read = linesOf(value?.plan as WorkPlan, value?.report);
    const known = settled.filter(({ document }) => document === name);
    expect({ hand: missing(hand, read).toSorted(), read: missing(read, hand).toSorted() }).toEqual({
      hand: known.flatMap((one) => one.hand).toSorted(),
      read: known.flatMap((one) => one.read).toSorted(),
    });
  });
});
