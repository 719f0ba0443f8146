import { isRate } from './rates.ts';
import { isCompletionRate } from './result-rules.ts';
import { type Rule, rule } from './rule.ts';

const ofMoney = /资金|投资|经费|预算|拨付|到位|支出|筹[资集]|元/;
const ofWork = /(?:开工|完工|竣工|建成|交付|办结)率[^,。]{0,6}$/;

const ratesOfAll: ReadonlySet<string> = new Set(['share-of-funds', 'rate-of-all', 'rate-of-each']);

/** Money of the whole programme, in the lead of a bulletin 资金. */
export const fundRules: readonly Rule[] = [
  rule(
    'share-of-funds',
    'is a printed rate of the money of the whole programme',
    'funding',
    (number) =>
      isCompletionRate(number) &&
      !ofWork.test(number.clauseBefore) &&
      ofMoney.test(`${number.sentenceBefore}${number.sentenceAfter}`),
  ),
  rule('rate-of-all', 'is a printed rate of completion of the whole programme', 'claim', isCompletionRate),
  {
    name: 'rate-of-each',
    why: 'goes on with such a rate: 拨付率分别为91.3%、88.6%',
    read: (number, settled) => {
      const last = settled.at(-1);
      const goesOn = last?.number === number.previous && isRate(number) && /^[、和及与]$/.test(number.before.trim());
      return goesOn && ratesOfAll.has(last?.rule ?? '') ? { as: last?.as ?? 'claim' } : undefined;
    },
  },
  rule('funds', 'is money of the whole programme', 'funding', ({ unit }) => unit.name.endsWith('元')),
];

/** Numbers outside every project. */
export const outsideRules: readonly Rule[] = [
  rule('outside-projects', 'stands outside every project of the list', 'scope', () => true),
];
