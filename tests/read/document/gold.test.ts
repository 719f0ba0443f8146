import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

// The reader against facts that others took from two documents by hand, as their own script scores it.

const { CI } = process.env;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const script = fileURLToPath(new URL('../../../../shared/gold/score.mjs', import.meta.url));

it('reaches every figure of the gold', async ({ skip }) => {
  if (!existsSync(script) && !CI) {
    console.info('skipped: ../shared/gold/score.mjs is not there');
    skip('../shared/gold/score.mjs is not there');
  }
  // A figure below its least ends the script with status 1, which rejects here.
  const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: root });
  expect(stdout).toContain('all figures reach the minimum');
  expect(stdout).not.toContain('✗');
});
