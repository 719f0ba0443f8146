import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { moduleProgram, requireProgram, typedProgram, typedRequireProgram } from './programs.ts';

const consumer = inject('consumer');
const tool = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/** Runs a program in the scratch project; anything on the error channel fails. */
function printedBy(...command: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: consumer,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NODE_OPTIONS: '', DENO_DIR: join(consumer, '.deno'), DENO_NO_UPDATE_CHECK: '1' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function write(name: string, text: string): string {
  writeFileSync(join(consumer, name), text);
  return name;
}

let printed = '';

beforeAll(() => {
  printed = printedBy(write('program.mjs', moduleProgram));
});

describe('The packed package runs', () => {
  it('as a module', () => {
    const { parsed, progress, diff } = JSON.parse(printed);
    expect(parsed.ok).toBe(true);
    expect(parsed.value.projects).toHaveLength(33);
    expect(progress.asOf).toBe('2020-06-30');
    expect(progress.projects).toHaveLength(43);
    expect(diff).toBeDefined();
  });

  it('by require, without a warning', () => {
    expect(printedBy(write('program.cjs', requireProgram))).toBe(printed);
  });

  it('in a TypeScript file run by tsx', () => {
    expect(printedBy(tool('tsx/dist/cli.mjs'), write('program.ts', moduleProgram))).toBe(printed);
  });

  it('in a browser: one script, no module of Node in it, no code made from text', async () => {
    const { outputFiles, metafile } = await build({
      absWorkingDir: consumer,
      entryPoints: [write('browser.mjs', moduleProgram)],
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
    const lines: string[] = [];
    const page = createContext(
      { console: { log: (line: string) => lines.push(line) } },
      { codeGeneration: { strings: false, wasm: false } },
    );
    runInContext(outputFiles[0]?.text ?? '', page);
    expect(`${lines.join('\n')}\n`).toBe(printed);
  });

  it('in Deno, with no permission at all', (context) => {
    const deno = spawnSync(process.execPath, [tool('deno/bin.cjs'), '--version']);
    // Left out only where Deno cannot be installed, and never in CI.
    if (deno.status !== 0 && process.env['CI'] !== 'true') context.skip('Deno has no build for this machine'); // never in CI
    const flags = ['--no-prompt', '--no-lock', '--no-remote', '--cached-only', '--node-modules-dir=manual'];
    expect(printedBy(tool('deno/bin.cjs'), 'run', ...flags, 'program.mjs')).toBe(printed);
  });
});

describe('The packed declarations compile, libraries checked too', () => {
  it.each([
    ['nodenext', 'nodenext', ['typed.ts', 'typed-require.cts']],
    ['node20', 'node16', ['typed.ts', 'typed-require.cts']],
    ['esnext', 'bundler', ['typed.ts']],
  ])('module %s, resolution %s', (module, moduleResolution, files) => {
    write('typed.ts', typedProgram);
    write('typed-require.cts', typedRequireProgram);
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      module,
      moduleResolution,
    };
    mkdirSync(join(consumer, 'configs'), { recursive: true });
    const config = write(
      `configs/${module}.json`,
      JSON.stringify({ compilerOptions, files: files.map((name) => `../${name}`) }),
    );
    expect(printedBy(tool('typescript/bin/tsc'), '-p', config)).toBe('');
  });
});
