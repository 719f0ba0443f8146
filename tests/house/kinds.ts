import type { SourceFile } from './source-file.ts';

/** Test files that mix kinds (runtime, types, properties), or leave tests out. */
export function mixedKinds(tests: readonly SourceFile[]): readonly string[] {
  return tests.flatMap(({ path, text }) => {
    if (!/\.test(?:-d)?\.ts$/.test(path) || path === 'tests/house/can-fail.test.ts') return [];
    const runsProperties = /from '(?:fast-check|@fast-check\/vitest)'/.test(text);
    const isForProperties = path.endsWith('.prop.test.ts');
    return [
      ...(runsProperties && !isForProperties ? [`${path} runs properties`] : []),
      ...(isForProperties && !runsProperties ? [`${path} runs no property`] : []),
      ...(/\bexpectTypeOf\(/.test(text) && !path.endsWith('.test-d.ts') ? [`${path} asks for types`] : []),
      ...(/\b(?:it|test|describe)\.(?:skip|only|todo)\(/.test(text) ? [`${path} leaves a test out`] : []),
    ];
  });
}
