import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^minsheng$/, replacement: here('./src/index.ts') },
      { find: /^minsheng\/schema$/, replacement: here('./src/schema/index.ts') },
      { find: /^minsheng\/samples$/, replacement: here('./src/samples/index.ts') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/**/index.ts'], reporter: ['text', 'json-summary'] },
  },
});
