import { defineConfig } from 'vitest/config';

/** The tests of the packed tarball: what a user installs, not what lies in `src`. They need `npm run build` first. */
export default defineConfig({
  test: {
    include: ['tests/packed/**/*.test.ts'],
    globalSetup: ['tests/packed/pack.ts'],
    testTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/packed.json' },
  },
});
