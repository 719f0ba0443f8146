import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

/** `12 passed, 0 failed`, counted from the JSON reports of vitest. A report that is missing counts as one failure. */
export function closingLine(paths: readonly string[]): string {
  const reports = paths.map((path): VitestReport => {
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, success: false };
  });
  const total = (count: (report: VitestReport) => number) => reports.reduce((sum, report) => sum + count(report), 0);
  // A file that cannot be loaded fails without a failed test.
  const failed = total(({ success, numFailedTests }) => (success ? 0 : Math.max(1, numFailedTests)));
  const skipped = total((report) => report.numPendingTests);
  const counted = `${total((report) => report.numPassedTests)} passed, ${failed} failed`;
  return skipped === 0 ? counted : `${counted}, ${skipped} skipped`;
}

// Run by itself: `tsx scripts/closing-line.ts reports/*.json`.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(closingLine(process.argv.slice(2)));
