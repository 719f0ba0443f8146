import type { Issue } from '../issue.ts';
import { readIssue } from './issues.ts';
import type { ReadOptions } from './options.ts';
import type { TextReading } from './read-text.ts';

/** What a person should look at before the value is used 存疑之处. */
export function doubtsOf(
  { text, outline, items, numbers, marks }: TextReading,
  options: ReadOptions,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (outline.frame.division === undefined && options.division === undefined && outline.kind !== 'leading-group')
    issues.push(readIssue('read/division-not-named'));
  if (outline.kind === 'report' && items.length === 0) issues.push(readIssue('read/no-projects'));
  for (const { before, after, lost } of outline.table?.missingSerials ?? []) {
    issues.push(readIssue('read/lost-serials', { span: [before.span[0], after.span[1]], expected: lost.join('、') }));
  }
  for (const { as, flag, number } of numbers) {
    if (flag)
      issues.push(
        readIssue('read/doubtful-number', {
          span: number.numeral.span,
          expected: as,
          received: text.slice(number.numeral.span[0], number.unit.end),
        }),
      );
  }
  for (const { flag, span, text: quoted } of marks) {
    if (flag) issues.push(readIssue('read/damaged-number', { span, received: quoted }));
  }
  for (const { promises, results, answers } of items) {
    for (const [index, result] of results.entries()) {
      const answer = answers.get(index);
      if (answer === undefined ? result.as !== 'claim' : !answer.isInferred) continue;
      const target = answer && promises[answer.target];
      const { span } = result.number.numeral;
      const received = text.slice(result.number.clause.start, result.number.clause.end);
      if (answer?.isInferred && target !== undefined) {
        issues.push(
          readIssue('read/inferred-answer', {
            span,
            expected: text.slice(target.number.clause.start, target.number.clause.end),
            received,
          }),
        );
      } else if (answer === undefined && result.as === 'claim') {
        issues.push(readIssue('read/unanswered-claim', { span, received }));
      }
    }
  }
  if (outline.group !== undefined && outline.group.seats.length === 0)
    issues.push(readIssue('read/group-without-seats'));
  return issues;
}
