import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { manifest } from './programs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A scratch project with the packed tarball installed. */
    readonly consumer: string;
    /** What is in the tarball, and how big it is in bytes. */
    readonly tarball: { readonly size: number; readonly files: readonly string[] };
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packs the package and installs it as a user would, with its dependencies taken from here: no network. */
export function setup(project: TestProject): () => void {
  const consumer = mkdtempSync(join(tmpdir(), 'minsheng-packed-'));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', consumer], {
    cwd: root,
  });
  const [{ filename, size, files }] = JSON.parse(packed.toString());
  writeFileSync(join(consumer, 'package.json'), JSON.stringify(manifest(filename, root)));
  execFileSync('npm', ['install', '--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: consumer,
    stdio: 'pipe',
  });
  project.provide('consumer', consumer);
  project.provide('tarball', { size, files: files.map(({ path }: { path: string }) => path) });
  return () => rmSync(consumer, { recursive: true });
}
