import { describe, expect, it } from 'vitest';
import { passOn, quoteOfFigure, tellAt, wordsOf } from '../../src/check/tell.ts';
import type { Evidence } from '../../src/source.ts';
import { actual, measure } from './small-report.ts';

const path = ['entries', 0, 'actuals', 0];
const place = { document: 'report' as const, path };
const printed = (text: string): { readonly evidence: readonly Evidence[] } => ({
  evidence: [{ path, text, span: [0, text.length], certainty: 'stated' }],
});

describe('the characters of a figure', () => {
  it.each([
    ['新增1200个', '1200个', '新增1200个'],
    ['新增1,200个', '1200个', '新增1,200个'],
    ['新增１２００个', '1200个', '新增１２００个'],
    ['合格率62.35%', '62.35%', '合格率62.35%'],
    ['合格率62.35%', '62.3%', undefined],
    ['新增300个', '1200个', undefined],
    ['新增三所', '3所', '新增三所'],
    ['新增300个', undefined, '新增300个'],
  ])('%s are those of %s: %s', (text, amount, quote) => {
    expect(quoteOfFigure(printed(text), { ...place, figure: actual('A1', amount) })?.text).toBe(quote);
  });

  it('are none where nothing is known of the place', () => {
    expect(quoteOfFigure({}, { ...place, figure: actual('A1', '3所') })).toBeUndefined();
  });
});

it('passes on what another room has found, and never as an error', () => {
  const issue = { code: 'plan/some-fault', message: 'A fault', path: [] };
  const severities = (['error', 'warning', 'note'] as const).map(
    (severity) => passOn({}, { ...issue, severity }, place).severity,
  );
  expect(severities).toEqual(['warning', 'warning', 'note']);
  expect(passOn(printed('新增3个'), { ...issue, severity: 'note' }, { ...place, project: '1' })).toStrictEqual({
    ...issue,
    severity: 'note',
    path,
    span: [0, 4],
    document: 'report',
    project: '1',
    quote: { text: '新增3个', span: [0, 4] },
    numbers: [],
  });
  expect(passOn({}, { ...issue, severity: 'note' }, place)).not.toHaveProperty('project');
  expect(tellAt({}, 'check/serial-gap', place, { received: '7' })).toStrictEqual(
    expect.objectContaining({ numbers: [], document: 'report', path }),
  );
});

it.each([
  ['养老床位', measure('3张'), '养老床位3张'],
  ['千人口托位数', measure('4.1个', { per: '千人口' }), '千人口托位数4.1个'],
  ['补助', measure('60元', { per: '每人每月' }), '补助每人每月60元'],
])('says %s as a person reads it', (indicator, amount, words) => {
  expect(wordsOf(actual('A1', undefined, { indicator, measure: amount }))).toBe(words);
});

it('says what has no number by its words', () => {
  expect(wordsOf(actual('A1', undefined, { indicator: '养老床位', words: '已开工' }))).toBe('养老床位：已开工');
  expect(wordsOf(actual('A1', undefined, { indicator: '养老床位' }))).toBe('养老床位：');
});
