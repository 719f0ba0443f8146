import { checkDocument, checks, type Finding } from 'minsheng/check';
import { describeIssue, display } from 'minsheng/display';
import { lineOf, onOneLine, type ReadText } from './places.ts';

/**
 * What a statistician would ask about a document 核验发现, warnings before notes. What is asked of the report and of the targets
 * it prints again is asked once.
 */
export function findingsOf({ reading }: ReadText): readonly Finding[] {
  const { plan, report, kind } = reading.value ?? {};
  const findings = checkDocument({
    ...(plan && { plan }),
    ...(report && { report }),
    evidence: reading.evidence,
    // The targets that a bulletin prints again come with no leading group: its seats are not asked for.
    checks: checks.filter(({ code }) => kind !== 'report' || code !== 'seats'),
  });
  const asked = new Map(
    findings.map((finding) => [`${finding.code} ${finding.quote?.span ?? finding.message}`, finding]),
  );
  return ['error', 'warning', 'note'].flatMap((grave) =>
    [...asked.values()].filter(({ severity }) => severity === grave),
  );
}

/** Findings as a table, with the line of the document, in Chinese and English. */
export function findingTable({ text }: ReadText, findings: readonly Finding[]): string {
  if (findings.length === 0) return 'None 无。';
  const rows = findings.map((finding) => ({
    行: finding.quote === undefined ? '' : `${lineOf(text, finding.quote.span[0])}`,
    级别: finding.severity === 'note' ? '提示' : '警告',
    核验发现: onOneLine(describeIssue(finding, 'zh-CN')),
    Finding: onOneLine(finding.message),
  }));
  return `${display(rows)}`;
}
