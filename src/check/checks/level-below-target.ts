import type { Measure } from '../../plan/figure.ts';
import type { Attainment } from '../../progress/verdict.ts';
import { compareDecimals } from '../../quantity/decimal.ts';
import type { Check } from '../finding.ts';
import { judgedAnswers } from '../judging.ts';
import { saysOf } from '../quotes.ts';
import { numberOf, tellFigure, wordsOf } from '../tell.ts';

/** Levels that miss their target without a word about it. */
export const levelBelowTarget: Check = {
  code: 'level-below-target',
  about: 'report',
  why: {
    en: 'A rate has no completion rate to show that it is short, so 45.4 % against 50 % or more is easily passed over; where the scopes differ the gap is shown and nobody is judged.',
    zh: '比率类目标没有完成率可以示警，45.4%对50%以上往往一笔带过；范围口径不同的，只列差距，不作判断。',
  },
  finds: ['check/level-below-target', 'check/level-not-judged'],
  check(input) {
    const told = new Set<string>();
    const isOwnedUpTo = saysOf(input.evidence ?? [], (text) => mention.test(text));
    return judgedAnswers(input).flatMap(({ target, answer, attained }) => {
      const { id, role, measure } = target.figure;
      const code = role === 'level' ? codeOf(measure, attained) : undefined;
      const key = JSON.stringify([id, wordsOf(answer.figure), answer.figure.scope]);
      if (code === undefined || told.has(key) || mention.test(answer.figure.words ?? '')) return [];
      if (isOwnedUpTo(answer.document, answer.path)) return [];
      told.add(key);
      const expected = [wordsOf(target.figure), boundWords[measure.bound], gapWords(measure, attained)].join('');
      const numbers = [numberOf('printed', answer), numberOf('target', target)];
      return [tellFigure(input, code, answer, { expected, numbers })];
    });
  },
};

type Code = 'check/level-below-target' | 'check/level-not-judged';

function codeOf(target: Measure, attained: Attainment): Code | undefined {
  if (attained.verdict === 'unmet') return 'check/level-below-target';
  if (attained.verdict !== 'indeterminate' || attained.reason !== 'scope-differs') return undefined;
  const gap = compareDecimals(attained.gap?.value ?? '0', '0');
  const isOnWrongSide = target.bound === 'at-most' ? gap > 0 : target.bound !== 'about' && gap < 0;
  return isOnWrongSide ? 'check/level-not-judged' : undefined;
}

const boundWords = { 'at-least': '以上', 'at-most': '以下', about: '左右', exactly: '', between: '', unstated: '' };

/** How far it misses; where the rate as printed does not, but its numbers do, these. */
function gapWords({ bound }: Measure, { gap, share }: Attainment): string {
  if (gap === undefined) return '';
  const toTarget = compareDecimals(gap.value, '0');
  const isPrintedMet = bound === 'at-most' ? toTarget <= 0 : toTarget >= 0;
  return share !== undefined && isPrintedMet ? `（${share.part}/${share.whole}）` : `（${gap.value}${gap.unit}）`;
}

/** The words by which a text owns up to a shortfall. */
const mention = /未达|未能|未完成|不达|低于|不足|不到|差距|偏低|滞后|缓慢|高于/;
