import ts from 'typescript';
import { root } from '../house/source-file.ts';
import type { Block } from './blocks.ts';

/** What the compiler says of some blocks, all in one program: `README.md:43 Cannot find name …`. */
export function typeErrors(blocks: readonly Block[]): readonly string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const byPath = new Map(blocks.map((block, index) => [`${root}tests/block-${index}.ts`, block]));
  const settings = { ...options, noUnusedLocals: false, noUnusedParameters: false };
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => byPath.has(path) || fileExists(path);
  host.getSourceFile = (path, version, ...rest) => {
    const block = byPath.get(path);
    if (block === undefined) return getSourceFile(path, version, ...rest);
    return ts.createSourceFile(path, block.code, version, true);
  };
  const program = ts.createProgram([...byPath.keys()], settings, host);
  return [...byPath].flatMap(([path, block]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ messageText, start = 0 }) => {
      const [page = '', fence = '0'] = block.place.split(/:(?=\d+$)/);
      const line = Number(fence) + block.code.slice(0, start).split('\n').length;
      return `${page}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    }),
  );
}
