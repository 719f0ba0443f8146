import { expect, it } from 'vitest';
import { subjectOf } from '../../../src/read/outline/table/subject.ts';
import { pageOf, quoteOf } from '../../../src/read/text/page.ts';
import rows from './subjects.json' with { type: 'json' };

it.each(rows)('«$title» is about $subject', ({ title, subject }) => {
  const page = pageOf(`\n${title}`);
  const found = subjectOf(page, quoteOf(page, 1, page.text.length));
  expect(found?.text ?? null).toBe(subject);
  expect(found?.span[0] ?? null).toBe(subject === null ? null : page.text.indexOf(subject));
});
