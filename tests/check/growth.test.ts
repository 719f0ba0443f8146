import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/check/check-document.ts';
import type { CheckInput } from '../../src/check/finding.ts';
import type { LeadingGroup } from '../../src/plan/leading-group.ts';
import type { Evidence } from '../../src/source.ts';
import { planOf, projectOf } from '../plan/small-plan.ts';
import { actual, claim, entryOf, links, rateOf, reportOf, target } from './small-report.ts';

// Four times the figures may take four times as long. Where the time grew with their square it would take sixteen times.

const many = <T>(size: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: size }, (_, i) => make(i));
const inOneEntry = (size: number, make: (index: number) => Parameters<typeof entryOf>[0]): CheckInput => ({
  report: reportOf([entryOf(many(size, make).flat())]),
});
const rows = (size: number): CheckInput => ({
  report: reportOf(
    many(size, (i) =>
      entryOf(
        [
          target(`T${i}`, '90%', { role: 'level' }),
          actual(`A${i}`, '80%', { role: 'level', links: links(`answers T${i}`) }),
          actual(`M${i}`, '100万元', { links: links(`pays-for N${i}`) }),
          actual(`N${i}`, '7人'),
          claim(`C${i}`, '50%', { links: links(`completion-of N${i}`) }),
        ],
        { id: `E${i}`, name: `项目${i}` },
      ),
    ),
  ),
});
const evidenceOf = (size: number): readonly Evidence[] =>
  many(size, (i) =>
    ['entries', 'report'].map((first): Evidence => {
      const path = first === 'report' ? ['report', 'entries', i] : ['entries', i, 'actuals', 0];
      return { path, text: `第${i}行`, span: [i, i + 3], certainty: 'stated' };
    }),
  ).flat();
const seated = (size: number): LeadingGroup => ({
  schemaVersion: '1.0',
  name: '某县民生工作领导小组',
  seats: many(size, (i) => ({ role: '成员', posts: [{ organization: `县甲${i}局`, title: '局长' }] })),
});

const inputs: readonly (readonly [says: string, size: number, make: (size: number) => CheckInput])[] = [
  ['rows', 200, rows],
  ['rows with evidence', 200, (size) => ({ ...rows(size), evidence: evidenceOf(size) })],
  ['rates beside numbers', 150, (size) => inOneEntry(size, (i) => [actual(`A${i}`, `${i}人`), claim(`C${i}`, '33%')])],
  [
    'rates of one target',
    500,
    (size) =>
      inOneEntry(size, (i) => [
        ...(i === 0 ? [target('T', '100人')] : []),
        actual(`A${i}`, '9人', { links: links('answers T') }),
        claim(`C${i}`, '33%', { links: links('completion-of T') }),
      ]),
  ],
  [
    'words of one target',
    1000,
    (size) =>
      inOneEntry(size, (i) => [
        ...(i === 0 ? [target('T', '100人')] : []),
        actual(`A${i}`, '9人', { links: links('answers T') }),
        claim(`C${i}`, undefined, { words: '超额完成', links: links('completion-of T') }),
      ]),
  ],
  [
    'money of one project',
    1000,
    (size) =>
      inOneEntry(size, (i) => [
        ...(i === 0 ? [actual('N', '7人')] : []),
        actual(`M${i}`, '100万元', { indicator: '补贴资金', links: links('pays-for N') }),
        actual(`S${i}`, undefined, {
          indicator: '补贴标准',
          role: 'standard',
          measure: { value: '60', unit: '元', per: '每人每月', bound: 'unstated' },
        }),
        actual(`P${i}`, '1人', { links: [{ kind: 'part-of', to: 'N', complete: true }] }),
      ]),
  ],
  ['parts', 1000, (size) => inOneEntry(size, (i) => [actual(`A${i}`, '9人', { links: links('part-of A0') })])],
  [
    'rates of counts',
    50,
    (size) => inOneEntry(size, (i) => [target(`T${i}`, '101个'), rateOf(`C${i}`, '70.87%', null, `T${i}`)]),
  ],
  [
    'rates of divisions',
    500,
    (size) =>
      inOneEntry(size, (i) => [
        claim(`C${i}`, `${i}%`, { indicator: '完成率', ...(i > 0 && { scope: { divisions: [`县${i}`] } }) }),
      ]),
  ],
  [
    'serial numbers that begin again',
    8000,
    (size) => ({
      report: reportOf([]),
      plan: planOf(many(size, (i) => projectOf(`${i}`, { number: `${5 + (i % 2)}` }))),
    }),
  ],
  [
    'serial numbers that go down',
    8000,
    (size) => ({
      plan: planOf(many(size, (i) => projectOf(`${i}`, { number: i < size / 2 ? '5' : `${999 - (i % 900)}` }))),
    }),
  ],
  [
    'counts that are declared',
    1000,
    (size) => ({
      plan: {
        ...planOf(many(size, (i) => projectOf(`${i}`))),
        declaredCounts: many(size, () => ({ kind: 'added', count: 7 }) as const),
      },
    }),
  ],
  [
    'seats',
    1000,
    (size) => ({
      plan: planOf(
        many(size, (i) => projectOf(`${i}`, { responsibilities: [{ lead: [`县乙${i}局`] }] })),
        { leadingGroup: seated(size) },
      ),
    }),
  ],
  [
    'targets that nothing answers',
    500,
    (size) => ({
      plan: planOf(many(size, (i) => projectOf(`${i}`, { targets: [target(`T${i}`, '7个')] }))),
      report: reportOf(
        many(size, (i) => entryOf([actual(`A${i}`, '7个')], { id: `E${i}`, project: `${i}` })),
        { plan: 'plan' },
      ),
    }),
  ],
];

const timeOf = (input: CheckInput) => {
  const start = performance.now();
  checkDocument(input);
  return performance.now() - start;
};

describe('time grows with the number of figures', () => {
  it.each(inputs)('%s', (_says, size, make) => {
    const [once, more] = [make(size), make(4 * size)];
    // Others may work on the machine meanwhile: of a few runs the quietest counts.
    let ratio = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 6 && ratio >= 9; attempt += 1) {
      const short = timeOf(once);
      ratio = Math.min(ratio, timeOf(more) / Math.max(short, 5));
    }
    expect(ratio).toBeLessThan(9);
  });
});
