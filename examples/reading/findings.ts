import { checkDocument, type Finding } from 'minsheng/check';
import { describeIssue, display } from 'minsheng/display';
import { lineOf, onOneLine, type ReadText } from './places.ts';

/**
 * What a statistician would ask about a document 核验发现, warnings before notes. What is asked of the report and of the targets
 * it prints again is asked once.
 */
export function findingsOf({ reading }: ReadText): readonly Finding[] {
  const findings = checkDocument(reading);
  return ['error', 'warning', 'note'].flatMap((grave) => findings.filter(({ severity }) => severity === grave));
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
