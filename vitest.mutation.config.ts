import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** For mutation testing: the tests of the rooms that are mutated, quick ones only, each property a few times. */
export default defineConfig({
  resolve: base.resolve ?? {},
  test: {
    include: ['quantity', 'plan', 'progress', 'compare'].map((room) => `tests/${room}/**/*.test.ts`),
    env: { PROPERTY_RUNS: process.env['PROPERTY_RUNS'] ?? '30' },
    testTimeout: 20_000,
    reporters: ['default'],
  },
});
