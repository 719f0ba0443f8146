import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly TestResult[];
}

interface TestResult {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages?: readonly string[];
}

/**
 * What failed, each with its file and the beginning of its message (a property's has the seed), and then
 * `12 passed, 1 failed`; from the JSON reports of vitest. A report that is missing counts as one failure.
 */
export function closingLines(paths: readonly string[]): string {
  const reports = paths.map((path): VitestReport => {
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
    return { numPassedTests: 0, numPendingTests: 0, success: false, testResults: [] };
  });
  const total = (count: (report: VitestReport) => number) => reports.reduce((sum, report) => sum + count(report), 0);
  // Coverage below its threshold fails a run without a failed test.
  const failed = total((report) => (report.success ? 0 : Math.max(1, failuresOf(report).length)));
  const skipped = total((report) => report.numPendingTests);
  const counted = `${total((report) => report.numPassedTests)} passed, ${failed} failed`;
  return [...reports.flatMap(failuresOf), skipped === 0 ? counted : `${counted}, ${skipped} skipped`].join('\n');
}

const failuresOf = ({ testResults }: VitestReport) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    // A file that cannot be loaded fails without a failed test.
    if (tests.length === 0) return status === 'failed' ? [failure(name, '', message)] : [];
    return tests.map(({ fullName, failureMessages = [] }) => failure(name, fullName, failureMessages.join('\n')));
  });

function failure(file: string, test: string, message: string): string {
  const lines = message.split('\n').filter((line) => !line.includes('node_modules'));
  return [`failed: ${file} ${test}`, ...lines.slice(0, 30).map((line) => `  ${line.slice(0, 300)}`)].join('\n');
}

// Run by itself: `tsx scripts/closing-lines.ts reports/*.json`.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(closingLines(process.argv.slice(2)));
