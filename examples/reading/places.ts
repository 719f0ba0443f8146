import type { Issue } from 'minsheng';
import { describeIssue, display } from 'minsheng/display';
import type { ReadDocument, Reading } from 'minsheng/read';

/** A document with what was read from it. */
export interface ReadText {
  readonly text: string;
  readonly reading: Reading<ReadDocument>;
}

/** Characters of a document on one line: breaks and tabs as a space. */
export function onOneLine(characters: string): string {
  return characters.replace(/\s+/g, ' ').trim();
}

/** The number of the line that an offset stands on, from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The places a person should look at, each with its line and its characters 存疑之处; warnings before notes. */
export function doubtfulPlaces({ text, reading }: ReadText): string {
  const { issues } = reading;
  if (issues.length === 0) return 'None 无。';
  const sorted = [...issues.filter(isGrave), ...issues.filter((issue) => !isGrave(issue))];
  const rows = sorted.map((issue) => ({
    行: issue.span === undefined ? '' : `${lineOf(text, issue.span[0])}`,
    级别: issue.severity === 'note' ? '提示' : '警告',
    说明: onOneLine(describeIssue(issue, 'zh-CN')),
    'What is doubtful': onOneLine(issue.message),
  }));
  return `${display(rows)}`;
}

function isGrave({ severity }: Issue): boolean {
  return severity !== 'note';
}
