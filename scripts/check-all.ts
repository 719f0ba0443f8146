/**
 * Runs every check of the project, one after the other, each by its own name (`npm run check:types`), also when one before it
 * failed; tells how long each took, and closes with how many tests passed and failed. This is `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { closingLines } from './closing-lines.ts';

const checks = [
  'check:format',
  'check:types',
  'check:unused',
  'check:docs',
  'check:unit',
  'build',
  'check:package',
  'check:size',
  'check:packed',
  'check:bench',
];

const reports = ['reports/unit.json', 'reports/packed.json'];

for (const report of reports) rmSync(report, { force: true });

const results = checks.map((name) => {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit' });
  return { name, passed: status === 0, seconds: (performance.now() - begun) / 1000 };
});

console.log('\n── all checks');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
console.log(closingLines(reports));
if (results.some(({ passed }) => !passed)) process.exitCode = 1;
