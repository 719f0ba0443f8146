import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

const all = [
  'quantity',
  'plan',
  'progress',
  'compare',
  'link',
  'division',
  'rollup',
  'pace',
  'cascade',
  'check',
  'read',
];
/** `ROOMS=read` runs the tests of that room alone: those of the others say little of it and take their time. */
const rooms = process.env['ROOMS']?.split(',') ?? all;

/** For mutation testing: the tests of the rooms that are mutated, quick ones only, each property a few times. */
export default defineConfig({
  resolve: base.resolve ?? {},
  test: {
    include: rooms.map((room) => `tests/${room}/**/*.test.ts`),
    // A million rows, a second database, growth and a script that scores say nothing that the others do not, and take their time.
    exclude: [
      'tests/division/million-rows.test.ts',
      'tests/rollup/postgres.test.ts',
      'tests/read/outline/growth.test.ts',
      'tests/read/document/gold.test.ts',
    ],
    env: { PROPERTY_RUNS: process.env['PROPERTY_RUNS'] ?? '30' },
    testTimeout: 20_000,
    // The tests of `quantity` put another decimal.js in the place of the true one; the others may share their modules.
    isolate: rooms.includes('quantity'),
    reporters: ['default'],
  },
});
