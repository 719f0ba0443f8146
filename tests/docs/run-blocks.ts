import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildFailure, build } from 'esbuild';
import ts from 'typescript';
import { root } from '../house/source-file.ts';
import type { Block } from './blocks.ts';

/** `minsheng/samples` → `src/samples/index.ts`, as the compiler has it. */
const doors: ReadonlyMap<string, string> = new Map(
  Object.entries<readonly string[]>(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config.compilerOptions.paths,
  ).map(([name, [path]]) => [name, join(root, path ?? '')]),
);

/** Runs in a process of its own: each block in turn, what it prints caught, one block's failure not the next one's. */
const runner = `
import { format } from 'node:util';
import { writeFileSync } from 'node:fs';
const [count, result] = process.argv.slice(2);
const printed = [];
for (let index = 0; index < Number(count); index += 1) {
  const lines = [];
  console.log = (...values) => { lines.push(...format(...values).split('\\n')); };
  try {
    await import('./block-' + index + '.js');
  } catch (error) {
    lines.push('threw ' + (error?.stack ?? error));
  }
  printed.push(lines);
}
writeFileSync(result, JSON.stringify(printed));
`;

/** Bundles blocks into a folder; says what is wrong with which block, or nothing where all is well. */
async function bundle(
  folder: string,
  blocks: readonly Block[],
  wanted: readonly number[],
): Promise<Map<number, string>> {
  try {
    await build({
      entryPoints: wanted.map((index) => ({ in: `block-${index}`, out: `block-${index}` })),
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
      plugins: [
        {
          name: 'blocks',
          setup: (bundler) => {
            bundler.onResolve({ filter: /^block-\d+$/ }, ({ path }) => ({ path, namespace: 'block' }));
            bundler.onResolve({ filter: /^minsheng(?:\/|$)/ }, ({ path }) => ({ path: doors.get(path) ?? path }));
            bundler.onLoad({ filter: /.*/, namespace: 'block' }, ({ path }) => ({
              contents: blocks[Number(path.slice('block-'.length))]?.code ?? '',
              loader: 'ts',
              resolveDir: root,
            }));
          },
        },
      ],
    });
    return new Map();
  } catch (error) {
    const { errors } = error as BuildFailure;
    const places = errors.map(
      ({ location, text }) => [/^block:block-(\d+)$/.exec(location?.file ?? '')?.[1], text] as const,
    );
    if (places.some(([index]) => index === undefined)) throw error;
    return new Map(places.map(([index, text]) => [Number(index), text]));
  }
}

/** What each block prints, line by line, with the doors taken from `src`. */
export async function printedBy(blocks: readonly Block[]): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'minsheng-docs-'));
  try {
    const all = [...blocks.keys()];
    const faults = await bundle(folder, blocks, all);
    if (faults.size > 0) {
      const rest = all.filter((index) => !faults.has(index));
      for (const [index, fault] of await bundle(folder, blocks, rest)) faults.set(index, fault);
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'run.js'), runner);
    const result = join(folder, 'printed.json');
    execFileSync(process.execPath, [join(folder, 'run.js'), String(blocks.length), result], { cwd: root });
    const printed: readonly (readonly string[])[] = JSON.parse(readFileSync(result, 'utf8'));
    return printed.map((lines, index) => (faults.has(index) ? [`did not build: ${faults.get(index)}`] : lines));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
