/**
 * What it costs a program to import `minsheng`, beside what it costs to import zod alone: whole processes, in turn, so that
 * what else the machine does meets both alike. `npm run build && npm run import-cost -- 31` runs 31 of each.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runs = Number(process.argv[2] ?? 15);
const dist = (name: string) => JSON.stringify(new URL(`../dist/${name}`, import.meta.url).href);
const here = fileURLToPath(new URL('..', import.meta.url));

const programs = [
  ['nothing', ''],
  ['zod', "import * as z from 'zod'; if (!z.object) process.exit(1);"],
  ['minsheng', `import { parseWorkPlan } from ${dist('index.js')}; if (!parseWorkPlan) process.exit(1);`],
  ['minsheng/schema', `import * as schema from ${dist('schema.js')}; if (!schema) process.exit(1);`],
  ['minsheng/samples', `import * as samples from ${dist('samples.js')}; if (!samples) process.exit(1);`],
] as const;

function milliseconds(program: string): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: here });
  if (status !== 0) throw new Error(stderr.toString());
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const times = new Map<string, number[]>(programs.map(([name]) => [name, []]));
for (const [, program] of programs) milliseconds(program); // fills the file cache
for (let run = 0; run < runs; run += 1) {
  for (const [name, program] of programs) times.get(name)?.push(milliseconds(program));
}

const medians = new Map([...times].map(([name, values]) => [name, median(values)]));
const ratio = (medians.get('minsheng') ?? Number.NaN) / (medians.get('zod') ?? Number.NaN);
console.log(
  JSON.stringify({
    runs,
    medianMilliseconds: Object.fromEntries([...medians].map(([name, value]) => [name, Number(value.toFixed(1))])),
    minshengToZod: Number(ratio.toFixed(3)),
    limit: 1.3,
  }),
);
