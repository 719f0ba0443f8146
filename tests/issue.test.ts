import { describe, expect, it } from 'vitest';
import { defineIssues, expect as expectValue, fillWording, ok, refuse } from '../src/issue.ts';

const issue = defineIssues({
  'room/bad': { severity: 'error', en: '{received} at {path} is not {expected}' },
  'room/odd': { severity: 'note', en: 'Odd' },
});

describe('Results', () => {
  it('are a value with its remarks, or what is wrong', () => {
    const [bad, odd] = [issue('room/bad'), issue('room/odd')];
    expect(ok(7)).toEqual({ ok: true, value: 7, issues: [] });
    expect(ok(7, [odd])).toEqual({ ok: true, value: 7, issues: [odd] });
    expect(refuse(bad)).toEqual({ ok: false, issues: [bad] });
    expect(refuse([bad, odd])).toEqual({ ok: false, issues: [bad, odd] });
  });

  it('give their value to who expects one', () => {
    expect(expectValue(ok(7, [issue('room/odd')]))).toBe(7);
  });

  it('throw all that is wrong at who expects a value, one line an issue', () => {
    const wrong = refuse([issue('room/bad', { path: ['a', 0], expected: 'x', received: 'y' }), issue('room/odd')]);
    expect(() => expectValue(wrong)).toThrow(TypeError);
    expect(() => expectValue(wrong)).toThrow(/^room\/bad at a\.0: y at a\.0 is not x\nroom\/odd at \(root\): Odd$/);
  });
});

describe('Issues', () => {
  it('have their severity and words by their code, and only the details that are known', () => {
    expect(issue('room/odd')).toEqual({ code: 'room/odd', severity: 'note', message: 'Odd', path: [] });
    expect(issue('room/bad', { path: ['a'], span: [1, 2], expected: 'x', received: '' })).toEqual({
      code: 'room/bad',
      severity: 'error',
      message: ' at a is not x',
      path: ['a'],
      span: [1, 2],
      expected: 'x',
      received: '',
    });
  });

  it('quote 80 characters at most, and no half of a character', () => {
    const received = (text: string) => issue('room/bad', { received: text }).received;
    expect(received('民'.repeat(80))).toBe('民'.repeat(80));
    expect(received('民'.repeat(81))).toBe(`${'民'.repeat(79)}…`);
    expect(received(`${'民'.repeat(78)}𠮷𠮷`)).toBe(`${'民'.repeat(78)}…`);
    expect(received(`${'民'.repeat(77)}𠮷𠮷`)).toBe(`${'民'.repeat(77)}𠮷…`);
  });

  it('leave out what their words ask for and nobody knows', () => {
    expect(fillWording('{received}, {expected}, {path}, {other}', { path: [] })).toBe(', , , {other}');
  });
});
