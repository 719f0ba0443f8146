import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The properties of the arithmetic alone, to be run many times: `PROPERTY_RUNS=100000 npm run check:arithmetic`. */
export default mergeConfig(base, {
  test: { outputFile: { json: 'reports/arithmetic.json' } },
});
