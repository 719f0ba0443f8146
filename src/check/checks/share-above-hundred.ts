import { nameKey } from '../../name.ts';
import { compareDecimals } from '../../quantity/decimal.ts';
import type { Check } from '../finding.ts';
import { amountOf, isMeasured, type PlacedMeasure, placedFigures } from '../placed-figures.ts';
import { numberOf, tellFigure } from '../tell.ts';

/** Shares of a whole that are printed as more than all of it. */
export const shareAboveHundred: Check = {
  code: 'share-above-hundred',
  about: 'both',
  why: {
    en: 'A task may be done by 104 %, but no more than all can be content, insured or covered: a share above 100 % is mistyped, or is of another base than its name says.',
    zh: '任务可以完成104%，但满意、参保、覆盖的不可能多于全部：占比类指标超过100%，不是数字有误，就是另有基数。',
  },
  finds: ['check/share-above-hundred'],
  check(input) {
    return placedFigures(input)
      .filter(isMeasured)
      .filter(isShareAbove)
      .map((found) => tellFigure(input, 'check/share-above-hundred', found, { numbers: [numberOf('printed', found)] }));
  },
};

/** Of what is so many in a hundred of all; 毛入学率, 完成率, 增长率 and 利用率 may be more. */
const ofAll =
  /(?:满意度|满意率|参保率|覆盖率|覆盖面|合格率|达标率|普及率|知晓率|签约率|接种率|筛查率|建档率|巩固率|优良率|合规率|及时率|绿化率|净化率|入园率|入户率|持证率|通过率|受益率)$/;

/** How much it has changed, or how far the task of it is done. */
const isOfChange = /增|同比|环比|提高|提升|较|比上|毛|完成|超/;

function isShareAbove({ figure }: PlacedMeasure): boolean {
  const { value, unit } = amountOf(figure.measure);
  if (nameKey(unit) !== '%' || compareDecimals(value, '100') <= 0) return false;
  if ('change' in figure && figure.change !== undefined) return false;
  const name = nameKey(figure.indicator);
  return ofAll.test(name) && !isOfChange.test(name);
}
