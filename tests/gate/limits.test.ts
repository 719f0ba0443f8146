import { describe, expect, it } from 'vitest';
import { parseProgressReport, parseSourceDocument, parseTarget, parseWorkPlan } from '../../src/gate/parse.ts';
import { plan, project, source, target } from './made.ts';
import { saidOf } from './rule-rows.ts';

/** Lists within lists, so many levels. */
function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

describe('How much a gate takes', () => {
  it.each([
    ['depth', 2, 'issuers', 'gate/too-deep'],
    ['textLength', 5, '', 'gate/too-long'],
    ['listLength', 1, 'issuers', 'gate/too-long'],
    ['nodes', 5, '', 'gate/too-large'],
  ] as const)('%s: as much as is allowed, and no more', (name, enough, path, code) => {
    // A document, its title, its issuers, two of them: five values, two levels, texts of up to five units.
    const input = { title: '通知通知通', issuers: ['甲', '乙'] };
    const value = name === 'listLength' ? { ...input, issuers: ['甲'] } : input;
    expect(parseSourceDocument(value, { limits: { [name]: enough } })).toEqual({ ok: true, value, issues: [] });
    const refused = parseSourceDocument(name === 'listLength' ? input : value, {
      limits: { [name]: name === 'listLength' ? enough : enough - 1 },
    });
    expect(refused.ok).toBe(false);
    expect(refused.issues[0]?.code).toBe(code);
    if (path !== '') expect(refused.issues[0]?.path).toEqual([path]);
  });

  it.each([
    ['depth', 'gate/too-deep', '', '0', undefined],
    ['nodes', 'gate/too-large', '', '0', undefined],
    ['textLength', 'gate/too-long', 'title', '0', '2'],
    ['listLength', 'gate/too-long', 'issuers', '0', '1'],
  ] as const)('%s: 0 means 0', (name, code, path, expected, received) => {
    const { ok, issues } = parseSourceDocument(source(), { limits: { [name]: 0 } });
    expect(ok).toBe(false);
    const said = issues.map(saidOf).find(([told, where]) => told === code && where === path);
    expect(said).toEqual([code, path, expected, received]);
  });

  it('a limit of 0 lets through what has nothing of the kind', () => {
    const value = { title: '', issuers: [] };
    const { ok } = parseSourceDocument(value, { limits: { listLength: 0, textLength: 0 } });
    expect(ok).toBe(true);
    expect(parseSourceDocument(7, { limits: { depth: 0, listLength: 0, textLength: 0 } }).issues.map(saidOf)).toEqual([
      ['gate/wrong-type', '', 'object', '7'],
    ]);
  });

  it('a long key is no more welcome than a long text', () => {
    const key = '长'.repeat(101);
    const { issues } = parseSourceDocument(source({ [key]: 1 }), { limits: { textLength: 100 } });
    expect(issues.map(saidOf)).toEqual([['gate/too-long', `${key.slice(0, 79)}…`, '100', '101']]);
  });

  it('64 levels are taken where nothing is said, counted as they will stand in extra', () => {
    const input = (levels: number) => source({ more: nested(levels) });
    expect(parseSourceDocument(input(61)).ok).toBe(true);
    const deeper = parseSourceDocument(input(62));
    expect(deeper.issues.map(({ code }) => code)).toEqual(['gate/unknown-key', 'gate/too-deep']);
    const again = parseSourceDocument(parsed(input(61)));
    expect(again.ok && again.issues).toEqual([]);
  });

  it('256 levels are taken where they are allowed', () => {
    const input = source({ more: nested(253) });
    expect(parseSourceDocument(input, { limits: { depth: 256 } }).ok).toBe(true);
    expect(parseSourceDocument(source({ more: nested(254) }), { limits: { depth: 256 } }).ok).toBe(false);
  });

  it('projects within projects are taken as deep', () => {
    let inner: object = project({ id: 'x', targets: [] });
    for (let level = 0; level < 29; level += 1) inner = project({ id: `${level}`, targets: [], subProjects: [inner] });
    expect(parseWorkPlan(plan({ projects: [inner] })).ok).toBe(true);
  });

  it('100 000 elements and a million units are taken where nothing is said', () => {
    const issuers = Array.from({ length: 100_000 }, () => '甲');
    expect(parseSourceDocument(source({ issuers })).ok).toBe(true);
    expect(parseSourceDocument(source({ issuers: [...issuers, '甲'] })).ok).toBe(false);
    expect(parseSourceDocument(source({ title: '长'.repeat(1_000_000) })).ok).toBe(true);
    expect(parseSourceDocument(source({ title: '长'.repeat(1_000_001) })).ok).toBe(false);
  });

  it('a million values are taken where nothing is said', () => {
    // Twelve lists, their texts, the document, its title, its issuers and the owner of the lists: the millionth is the last.
    const rows = (last: number) =>
      [...Array.from({ length: 9 }, () => 100_000), last].map((length) => Array.from({ length }, () => 'x'));
    const input = (last: number) => source({ extra: [['rows', rows(last)]] });
    const spent = 4 + 1 + 1 + 1 + 1 + 10;
    expect(parseSourceDocument(input(100_000 - spent)).ok).toBe(true);
    expect(parseSourceDocument(input(100_000 - spent + 1)).issues.map(({ code }) => code)).toEqual(['gate/too-large']);
  });
});

function parsed(input: unknown): unknown {
  const result = parseSourceDocument(input);
  return result.ok ? result.value : undefined;
}

describe('Options that cannot be meant', () => {
  it.each([
    [{ limit: {} }, 'Unknown option: limit. Known: limits, units'],
    [{ limits: { size: 1 } }, 'Unknown limit: size. Known: depth, nodes, textLength, listLength, issues'],
    [{ limits: { nodes: -1 } }, 'limits.nodes must be a whole number: -1'],
    [{ limits: { nodes: 1.5 } }, 'limits.nodes must be a whole number: 1.5'],
    [{ limits: { nodes: Number.NaN } }, 'limits.nodes must be a whole number: NaN'],
    [{ limits: { nodes: '10' } }, 'limits.nodes must be a whole number: 10'],
    [{ limits: { nodes: undefined } }, 'limits.nodes must be a whole number: undefined'],
    [{ limits: { depth: 257 } }, 'limits.depth must be at most 256: 257'],
    [{ plan: {} }, 'Unknown option: plan. Known: limits, units'],
  ])('%o are thrown', (options, message) => {
    expect(() => parseTarget(target(), options as object)).toThrow(new TypeError(message));
  });

  it('a report may be given its plan', () => {
    expect(() => parseProgressReport({}, { plan: undefined as never })).not.toThrow();
    expect(() => parseProgressReport({}, { plans: {} } as object)).toThrow(
      'Unknown option: plans. Known: limits, units, plan',
    );
  });
});
