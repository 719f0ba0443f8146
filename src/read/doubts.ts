import type { Issue } from '../issue.ts';
import { readIssue } from './issues.ts';
import type { ReadOptions } from './options.ts';
import { unknownColumn } from './outline/claims.ts';
import { placesTooLong } from './pair/pair.ts';
import type { ReadItem, TextReading } from './read-text.ts';
import type { ReadNumber } from './rules/settle.ts';

/** What a person should look at before the value is used 存疑之处. */
export function doubtsOf(
  { text, outline, items, numbers, marks }: TextReading,
  options: ReadOptions,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (outline.frame.division === undefined && options.division === undefined && outline.kind !== 'leading-group')
    issues.push(readIssue('read/division-not-named'));
  const { year, period } = outline.frame;
  if (year?.inferred)
    issues.push(readIssue('read/inferred-period', { span: year.span, received: year.text, expected: year.value }));
  if (outline.kind === 'report' && period?.inferred !== undefined)
    issues.push(
      readIssue('read/inferred-period', {
        span: period.span,
        received: period.text,
        expected: `${period.from}..${period.to}`,
      }),
    );
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
  for (const { span, text: head } of outline.unknownHeads)
    issues.push(readIssue('read/unknown-column', { span, received: head }));
  for (const { flag, why, span, text: quoted } of marks) {
    if (flag && why !== unknownColumn) issues.push(readIssue('read/damaged-number', { span, received: quoted }));
  }
  const ofGroup = outline.group?.seats.length === 0 ? [readIssue('read/group-without-seats')] : [];
  return [...issues, ...items.flatMap((item) => doubtfulAnswers(text, item)), ...ofGroup];
}

/** Results that answer a target though little says so, and printed rates that belong to none. */
function doubtfulAnswers(text: string, { promises, results, answers }: ReadItem): readonly Issue[] {
  const clauseOf = ({ number: { clause } }: ReadNumber): string => text.slice(clause.start, clause.end);
  const tooLong = placesTooLong(promises, results).map((result) =>
    readIssue('read/too-many-to-pair', { span: result.number.numeral.span, received: clauseOf(result) }),
  );
  const ofResults = results.flatMap((result, index): readonly Issue[] => {
    const answer = answers.get(index);
    const target = answer && promises[answer.target];
    const { span } = result.number.numeral;
    const received = clauseOf(result);
    if (target === undefined)
      return result.as === 'claim' ? [readIssue('read/unanswered-claim', { span, received })] : [];
    return answer?.isInferred
      ? [readIssue('read/inferred-answer', { span, expected: clauseOf(target), received })]
      : [];
  });
  return [...tooLong, ...ofResults];
}
