import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The properties of the arithmetic and of the roll-up alone, to be run many times: `PROPERTY_RUNS=100000 npm run check:arithmetic`. */
export default defineConfig({
  resolve: base.resolve ?? {},
  test: {
    include: [
      'tests/quantity/**/*.prop.test.ts',
      'tests/progress/attainment.prop.test.ts',
      'tests/rollup/roll-up.prop.test.ts',
      'tests/division/division-tree.prop.test.ts',
    ],
    testTimeout: 600_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/arithmetic.json' },
  },
});
