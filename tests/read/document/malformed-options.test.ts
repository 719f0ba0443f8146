import { describe, expect, it } from 'vitest';
import { defaultLexicon } from '../../../src/read/lexicon/lexicon.ts';
import type { NumberInContext } from '../../../src/read/numbers/number-in-context.ts';
import type { ReadOptions } from '../../../src/read/options.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { readLeadingGroup, readProgressReport, readWorkPlan } from '../../../src/read/read-parts.ts';
import type { Rule } from '../../../src/read/rules/rule.ts';
import { defaultRules } from '../../../src/read/rules/rules.ts';

const text = '某县2024年民生实事\n1.绿化。新建口袋公园12个。（责任单位：县城管局）\n';
const readers = [readDocument, readWorkPlan, readProgressReport, readLeadingGroup];
const given = (options: unknown) => () => readDocument(text, options as ReadOptions);

const rules = 'put your rules beside those of defaultRules';
const words = 'put your words beside those of defaultLexicon';

describe('options that cannot be meant are refused, whatever the text', () => {
  it.each<[unknown, string]>([
    [null, 'Not an object of options: null'],
    ['2024', 'Not an object of options: 2024'],
    [{ asOf: '24-01-01' }, 'asOf must be a day, YYYY-MM-DD: 24-01-01'],
    [{ asOf: '2024年' }, 'asOf must be a day, YYYY-MM-DD: 2024年'],
    [{ asOf: '2024-06' }, 'asOf must be a day, YYYY-MM-DD: 2024-06'],
    [{ asOf: '2024-02-30' }, 'asOf must be a day, YYYY-MM-DD: 2024-02-30'],
    [{ asOf: 20240630 }, 'asOf must be a day, YYYY-MM-DD: 20240630'],
    [{ asOf: null }, 'asOf must be a day, YYYY-MM-DD: null'],
    [{ division: '某县' }, 'division must be a division with a name'],
    [{ division: null }, 'division must be a division with a name'],
    [{ division: { code: '341324' } }, 'division must be a division with a name'],
    [{ trace: 'yes' }, 'trace must be true or false: yes'],
    [{ longest: '5' }, 'longest must be a whole number: 5'],
    [{ longest: -1 }, 'longest must be a whole number: -1'],
    [{ longest: 1.5 }, 'longest must be a whole number: 1.5'],
    [{ rules: {} }, `rules.promise must be a list of { name, why, read }: ${rules}`],
    [{ rules: null }, `rules.promise must be a list of { name, why, read }: ${rules}`],
    [{ rules: { ...defaultRules, funds: 5 } }, `rules.funds must be a list of { name, why, read }: ${rules}`],
    [{ rules: { ...defaultRules, other: [null] } }, `rules.other must be a list of { name, why, read }: ${rules}`],
    [
      { rules: { ...defaultRules, result: [{ read: () => undefined }] } },
      `rules.result must be a list of { name, why, read }: ${rules}`,
    ],
    [
      { rules: { ...defaultRules, doubts: defaultRules.promise } },
      `rules.doubts must be a list of { name, why, holds }: ${rules}`,
    ],
    [{ rules: { ...defaultRules, doubts: [null] } }, `rules.doubts must be a list of { name, why, holds }: ${rules}`],
    [{ lexicon: {} }, `lexicon.units must be a list of texts: ${words}`],
    [{ lexicon: null }, `lexicon.units must be a list of texts: ${words}`],
    [{ lexicon: { ...defaultLexicon, timeUnits: [1] } }, `lexicon.timeUnits must be a list of texts: ${words}`],
    [
      { lexicon: { ...defaultLexicon, comparators: ['保底'] } },
      `lexicon.comparators must be a list of { word, stands, bound }: ${words}`,
    ],
    [
      { lexicon: { ...defaultLexicon, comparators: [null] } },
      `lexicon.comparators must be a list of { word, stands, bound }: ${words}`,
    ],
    [
      { lexicon: { ...defaultLexicon, comparators: [{ word: '保底', stands: 'beside', bound: 'at-least' }] } },
      `lexicon.comparators must be a list of { word, stands, bound }: ${words}`,
    ],
    [
      { lexicon: { ...defaultLexicon, modalities: ['力争'] } },
      `lexicon.modalities must be a list of [word, modality]: ${words}`,
    ],
  ])('%j', (options, message) => {
    expect(given(options)).toThrow(new TypeError(message));
  });
  it('a Date is no day', () => {
    expect(given({ asOf: new Date(0) })).toThrow(/^asOf must be a day, YYYY-MM-DD: /);
  });
  it.each(readers)('by %o', (read) => {
    expect(() => read('', { asOf: '24-01-01' })).toThrow(TypeError);
    expect(() => read(5 as unknown as string, null as unknown as ReadOptions)).toThrow(TypeError);
  });
  it('and undefined is not given', () => {
    const options = { asOf: undefined, rules: undefined, lexicon: undefined, longest: undefined, trace: undefined };
    expect(given(options)()).toEqual(readDocument(text));
    expect(given({ longest: 0 })().issues[0]?.code).toBe('read/too-long');
  });
});

describe('a rule of the caller’s own that is wrong is named', () => {
  const mine = (read: (number: NumberInContext) => unknown): ReadOptions => ({
    rules: { ...defaultRules, promise: [{ name: 'mine', why: 'is mine', read } as Rule, ...defaultRules.promise] },
  });
  const at = `the number 12, offset ${text.indexOf('12')}`;
  it.each<[string, (number: NumberInContext) => unknown, string]>([
    ['no kind there is', () => ({ as: 'taget' }), `Rule mine reads ${at}, as taget: no number is read so`],
    ['no kind', () => ({}), `Rule mine reads ${at}, as undefined: no number is read so`],
    ['no answer', () => true, `Rule mine answers boolean at ${at}: { as } or undefined is asked`],
    ['null', () => null, `Rule mine answers object at ${at}: { as } or undefined is asked`],
    ['a text', () => 'target', `Rule mine answers string at ${at}: { as } or undefined is asked`],
    [
      'no bound there is',
      () => ({ as: 'target', bound: 'atleast' }),
      `Rule mine gives ${at}, the bound atleast: there is none`,
    ],
    [
      'an error',
      () => {
        throw new RangeError('too far');
      },
      `Rule mine fails at ${at}: too far`,
    ],
    [
      'something thrown',
      () => {
        throw 'a text';
      },
      `Rule mine fails at ${at}: string`,
    ],
  ])('%s', (_, read, message) => {
    expect(() => readDocument(text, mine(read))).toThrow(new TypeError(message));
  });
  it('what was thrown is the cause', () => {
    const cause = new RangeError('too far');
    const fails = () => {
      throw cause;
    };
    expect(() => readDocument(text, mine(fails))).toThrow(expect.objectContaining({ cause }));
  });
  it('a sign of doubt is named too', () => {
    const holds = () => {
      throw new RangeError('too far');
    };
    const doubts = [{ name: 'my-sign', why: 'is mine', holds }];
    expect(() => readDocument(text, { rules: { ...defaultRules, doubts } })).toThrow(
      new TypeError(`Sign of doubt my-sign fails at ${at}: too far`),
    );
  });
  it.each(['target', 'standard', 'part', 'parameter', 'scope', 'base', 'date', 'age', 'noise', 'identifier'])(
    '%s is an answer',
    (as) => {
      expect(
        readDocument(
          text,
          mine(() => ({ as })),
        ).ledger.at(-1),
      ).toMatchObject({ as, rule: 'mine' });
    },
  );
});
