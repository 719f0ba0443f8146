/**
 * Reads a document and prints what a statistician would ask about it, as JSON: one finding an entry, with the characters it is
 * about. Run: npm run -s audit -- FILE
 */
import { readFileSync } from 'node:fs';
import { checkDocument, checks } from 'minsheng/check';
import { describeIssue } from 'minsheng/display';
import { readDocument } from 'minsheng/read';

const file = process.argv[2];
if (file === undefined) {
  console.error('Which document? npm run -s audit -- FILE');
  process.exit(2);
}

const { value, evidence } = readDocument(readFileSync(file, 'utf8'));
// A bulletin's own targets come with no leading group: its seats are not asked for.
const asked = value?.kind === 'report' ? checks.filter(({ code }) => code !== 'seats') : checks;
const findings = checkDocument({
  checks: asked,
  ...(value?.plan && { plan: value.plan }),
  ...(value?.report && { report: value.report }),
  evidence,
});
// A bulletin gives a plan and a report: what is asked of both is asked once.
const once = new Map(
  findings.map((finding) => [`${finding.code} ${finding.quote?.span[0]} ${finding.message}`, finding]),
);
console.log(
  JSON.stringify(
    [...once.values()].map((finding) => ({
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
