import { describe, expect, it } from 'vitest';
import { defaultLexicon } from '../../../src/read/lexicon/lexicon.ts';
import { wordsOf } from '../../../src/read/lexicon/words.ts';
import { defaultRules } from '../../../src/read/rules/rules.ts';
import { settleNumbers } from '../../../src/read/rules/settle.ts';
import boundedNoun from './bounded-noun.json' with { type: 'json' };
import each from './each.json' with { type: 'json' };
import identifier from './identifier.json' with { type: 'json' };
import order from './order.json' with { type: 'json' };
import outOfWhich from './out-of-which.json' with { type: 'json' };
import ownRate from './own-rate.json' with { type: 'json' };
import parameter from './parameter.json' with { type: 'json' };
import programme from './programme.json' with { type: 'json' };
import rateByWhich from './rate-by-which.json' with { type: 'json' };
import { type RuleRow, readByRule } from './read-by-rule.ts';
import result from './result.json' with { type: 'json' };
import revised from './revised.json' with { type: 'json' };
import scale from './scale.json' with { type: 'json' };
import stage from './stage.json' with { type: 'json' };
import standard from './standard.json' with { type: 'json' };
import standing from './standing.json' with { type: 'json' };
import threshold from './threshold.json' with { type: 'json' };
import time from './time.json' with { type: 'json' };

const files: readonly Record<string, readonly RuleRow[]>[] = [
  identifier,
  time,
  order,
  programme,
  parameter,
  threshold,
  scale,
  standing,
  each,
  rateByWhich,
  outOfWhich,
  boundedNoun,
  result,
  standard,
  revised,
  stage,
  ownRate,
];

describe.each(files.flatMap((rows) => Object.entries(rows)))('the rule %s', (rule, rows) => {
  it.each(rows)('$text', (row) => {
    expect(readByRule(rule, row)).toEqual(row.numbers);
  });
});

describe('a unit of the reader’s own lexicon that is written in letters', () => {
  it('is no name of a thing: 5km of road beside 5G', () => {
    const words = wordsOf({ ...defaultLexicon, units: [...defaultLexicon.units, 'km'] });
    const text = '改造道路5km，新建5G基站7个';
    const read = settleNumbers(text, [{ start: 0, end: text.length, side: 'promise' }], [], {
      rules: defaultRules,
      words,
    });
    expect(read.map(({ as }) => as)).toEqual(['target', 'identifier', 'target']);
  });
});
