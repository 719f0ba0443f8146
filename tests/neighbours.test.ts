import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from './house/source-file.ts';

const ours = `const { wholeComputation } = await import(${JSON.stringify(`file://${root}tests/whole-computation.ts`)});`;

/** What another library in the same process may do to what we share with it. */
const theirs = `
const { Decimal } = await import('decimal.js');
Decimal.set({ precision: 2, rounding: 0, toExpNeg: 0, toExpPos: 0, modulo: 0 });
if (new Decimal('12.5').plus('0.3').toString() !== '1.3e+1') throw new Error('the neighbour was not heard');
const z = await import('zod');
z.config({ ...z.locales.zhCN(), jitless: true, customError: () => 'nothing is right' });
if (z.string().safeParse(1).error.issues[0].message !== 'nothing is right') throw new Error('the neighbour was not heard');
`;

function printedBy(...parts: readonly string[]): string {
  const program = [...parts, 'process.stdout.write(wholeComputation());'].join('\n');
  return execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}

describe('What a neighbour sets for decimal.js and zod does not reach us', () => {
  const alone = printedBy(ours);

  it('computes something', () => {
    expect(JSON.parse(alone)).toHaveLength(10);
  });

  it.each([
    ['before we are imported', [theirs, ours]],
    ['after we are imported', [ours, theirs]],
    ['after we have been at work', [ours, 'wholeComputation();', theirs]],
  ])('%s', (_, parts) => {
    expect(printedBy(...parts) === alone).toBe(true);
  });

  it('nor do we reach them', () => {
    const settings = `
const { Decimal } = await import('decimal.js');
const z = await import('zod');
const settings = () => JSON.stringify([Decimal.precision, Decimal.rounding, Decimal.toExpNeg, z.config()]);
const before = settings();`;
    const after = "wholeComputation(); if (settings() !== before) throw new Error('we changed what is shared');";
    expect(printedBy(settings, ours, after) === alone).toBe(true);
  });
});
