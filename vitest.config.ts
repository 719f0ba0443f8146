import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^minsheng$/, replacement: here('./src/index.ts') },
      { find: /^minsheng\/schema$/, replacement: here('./src/schema/index.ts') },
      { find: /^minsheng\/samples$/, replacement: here('./src/samples/index.ts') },
      { find: /^minsheng\/divisions$/, replacement: here('./src/divisions/index.ts') },
      { find: /^minsheng\/check$/, replacement: here('./src/check/index.ts') },
      { find: /^minsheng\/display$/, replacement: here('./src/display/index.ts') },
      { find: /^minsheng\/rollup$/, replacement: here('./src/rollup/index.ts') },
      { find: /^minsheng\/read$/, replacement: here('./src/read/index.ts') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/packed/**'],
    testTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/index.ts', 'src/*/index.ts'],
      reporter: ['text', 'json-summary'],
      thresholds: { branches: 98 },
    },
  },
});
