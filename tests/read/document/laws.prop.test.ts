import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { readLeadingGroup, readProgressReport, readWorkPlan } from '../../../src/read/read-parts.ts';
import { runs } from '../../property-runs.ts';
import { expectLawful } from '../law.ts';
import { mutilated, pieced } from './texts.arbitrary.ts';

const readers = [readDocument, readWorkPlan, readProgressReport, readLeadingGroup];

/** What holds for every text, whatever it is. */
const holds = (text: string): void => {
  for (const read of readers) expectLawful(text, read(text));
};

test.prop([mutilated()], { numRuns: runs(150) })(
  'of a mutilated document every digit stands in the ledger once',
  holds,
);
test.prop([pieced()], { numRuns: runs(300) })(
  'of pieces put together at random every digit stands in the ledger once',
  holds,
);
test.prop([fc.string({ unit: 'binary', maxLength: 200 })], { numRuns: runs(300) })(
  'of any text nothing is thrown',
  holds,
);
test.prop([mutilated()], { numRuns: runs(40) })('reads the same twice, and as plain JSON', (text) => {
  const reading = readDocument(text);
  expect(readDocument(text)).toEqual(reading);
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
});
