import { describe, expect, it } from 'vitest';
import { quoteOf, saysOf } from '../../src/check/quotes.ts';
import type { Evidence } from '../../src/source.ts';

const at = (path: readonly (string | number)[], text: string, start = 0): Evidence => ({
  path,
  text,
  span: [start, start + text.length],
  certainty: 'stated',
});
const place = ['entries', 2, 'claims', 0];
const text = (...evidence: readonly Evidence[]) => quoteOf(evidence, 'report', place)?.text;

describe('quoteOf', () => {
  it('gives text and span alone', () => {
    expect(quoteOf([at(place, '完工率62.3%', 7)], 'report', place)).toEqual({ text: '完工率62.3%', span: [7, 15] });
    expect(quoteOf([], 'report', place)).toBeUndefined();
  });

  it('takes the place itself before its number, the number before the value, these before what holds it', () => {
    const own = at(place, 'own');
    const number = at([...place, 'measure'], 'number, long');
    const value = at([...place, 'measure', 'value'], 'value, longer');
    const list = at(['entries', 2, 'claims'], 'list of claims');
    const entry = at(['entries', 2], 'the whole entry');
    const entries = at(['entries'], 'all the entries');
    const all = [entries, entry, list, value, number, own];
    const told = all.map((_, index) => text(...all.slice(0, all.length - index)));
    expect(told).toEqual([
      'own',
      'number, long',
      'value, longer',
      'list of claims',
      'the whole entry',
      'all the entries',
    ]);
  });

  it('does not quote the whole document, another figure or another document', () => {
    expect(text(at([], 'all'))).toBeUndefined();
    expect(text(at(['report'], 'all'))).toBeUndefined();
    expect(text(at(['entries', 2, 'claims', 1], 'other'), at(['entries', 3], 'next'))).toBeUndefined();
    expect(text(at(['plan', ...place], 'of the plan'))).toBeUndefined();
    expect(text(at([...place, 'scope'], 'a part'))).toBeUndefined();
  });

  it('knows paths with the name of the document before them', () => {
    expect(text(at(['report', ...place], 'named'))).toBe('named');
    expect(text(at(['report', 'entries'], 'all the entries'))).toBe('all the entries');
    expect(quoteOf([at(['plan', 'projects', 1], 'project')], 'plan', ['projects', 1, 'targets', 0])?.text).toBe(
      'project',
    );
  });

  it('takes the longest of several, the first of equals', () => {
    expect(text(at(place, 'short'), at(place, 'longest'), at(place, 'longer'))).toBe('longest');
    expect(text(at(place, 'one'), at(place, 'two'))).toBe('one');
    const named = (words: string) => at(['report', ...place], words);
    expect(text(at(place, 'longer'), named('short'))).toBe('longer');
    expect(text(at(place, 'short'), named('longer'))).toBe('longer');
    expect(text(at(place, 'one'), named('two'))).toBe('one');
    expect(text(named('two'), at(place, 'one'))).toBe('two');
  });
});

describe('saysOf', () => {
  const evidence = [
    at(place, 'own'),
    at(['report', 'entries', 2], 'entry'),
    at(['entries', 2, 'claims', 1], 'other'),
    at([...place, 'measure'], 'number'),
    at([], 'all'),
    at(['entries'], 'entries'),
  ];
  const says = (word: string, document: 'plan' | 'report' = 'report') =>
    saysOf(evidence, (text) => text === word)(document, place);

  it('looks at what is said of a place and of what holds it', () => {
    expect(['own', 'entry', 'entries'].map((word) => says(word))).toEqual([true, true, true]);
    expect(['other', 'number', 'all', 'none'].map((word) => says(word))).toEqual([false, false, false, false]);
    expect(['own', 'entry', 'entries'].map((word) => says(word, 'plan'))).toEqual([true, false, true]);
  });
});
