/**
 * Measures every case and prints one JSON line each: `npm run bench`; `-- --small` runs each once at a small size, to see
 * that it works; `-- --only WORD` those whose name has the word. Ends with 1 where a full run is over a limit.
 */
import type { BenchCase } from './bench-case.ts';
import { diffCountiesCase } from './diff-counties.ts';
import { gateCase } from './gate.ts';
import { matchCase } from './match.ts';
import { measure } from './measure.ts';
import { percentCase } from './percent.ts';
import { readCases } from './read.ts';
import { bytesPerObservation, rollUpCases } from './roll-up.ts';
import { rollUpPeerCases } from './roll-up-peers.ts';

const cases: readonly BenchCase[] = [
  percentCase,
  gateCase,
  matchCase,
  diffCountiesCase,
  ...readCases,
  ...rollUpCases,
  ...rollUpPeerCases,
];

const isSmall = process.argv.includes('--small');
const at = process.argv.indexOf('--only');
const wanted = at < 0 ? '' : (process.argv[at + 1] ?? '');

const held = bytesPerObservation();
if (held.case.includes(wanted)) console.log(JSON.stringify(held));

for (const benchCase of cases.filter(({ case: name }) => name.includes(wanted))) {
  const size = isSmall ? benchCase.small : benchCase.full;
  const measured = await measure(benchCase, size, isSmall ? 1 : (benchCase.rounds ?? 5));
  console.log(JSON.stringify(measured));
  if (!isSmall && measured.limit !== null && measured.ratio > measured.limit) process.exitCode = 1;
}
