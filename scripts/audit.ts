/**
 * Reads a document and prints what a statistician would ask about it, as JSON: one finding an entry, with the characters it is
 * about. Run: npm run -s audit -- FILE
 */
import { readFileSync } from 'node:fs';
import { checkDocument } from 'minsheng/check';
import { describeIssue } from 'minsheng/display';
import { readDocument } from 'minsheng/read';

const file = process.argv[2];
if (file === undefined) {
  console.error('Which document? npm run -s audit -- FILE');
  process.exit(2);
}

const findings = checkDocument(readDocument(readFileSync(file, 'utf8')));
console.log(
  JSON.stringify(
    findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      quote: finding.quote?.text,
      start: finding.quote?.span[0],
      end: finding.quote?.span[1],
      message: finding.message,
      中文: describeIssue(finding, 'zh-CN'),
      document: finding.document,
      project: finding.project,
      numbers: finding.numbers,
    })),
    undefined,
    2,
  ),
);
