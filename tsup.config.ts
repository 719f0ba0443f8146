import { defineConfig } from 'tsup';

/** ESM only; what the doors share is split into chunks, so that a program that opens two of them loads it once. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema/index.ts',
    samples: 'src/samples/index.ts',
    divisions: 'src/divisions/index.ts',
    display: 'src/display/index.ts',
    check: 'src/check/index.ts',
    rollup: 'src/rollup/index.ts',
    read: 'src/read/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  tsconfig: 'tsconfig.src.json',
  // Chinese as it is, not as escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  // TypeScript 6 refuses the `baseUrl` that tsup sets by itself (egoist/tsup#1389).
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
