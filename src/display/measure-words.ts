import type { Bound, Figure, Measure } from '../plan/figure.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { DisplayLocale } from './table.ts';

type Frame = readonly [before: string, after: string];

const zhFrames: Readonly<Record<Bound, Frame>> = {
  'at-least': ['', '以上'],
  'at-most': ['不超过', ''],
  about: ['', '左右'],
  exactly: ['', ''],
  between: ['', ''],
  unstated: ['', ''],
};
const enFrames: Readonly<Record<Bound, Frame>> = {
  'at-least': ['at least ', ''],
  'at-most': ['at most ', ''],
  about: ['about ', ''],
  exactly: ['', ''],
  between: ['', ''],
  unstated: ['', ''],
};
const zhStrict: ReadonlyMap<Bound, Frame> = new Map([
  ['at-least', ['超过', '']],
  ['at-most', ['低于', '']],
]);
const enStrict: ReadonlyMap<Bound, Frame> = new Map([
  ['at-least', ['more than ', '']],
  ['at-most', ['less than ', '']],
]);

/** A measure in words: 95%以上, at least 95%. */
export function measureWords(measure: Measure, locale: DisplayLocale): string {
  const { value, upper, unit, unitMeant = unit, per, bound, strict, approximate } = measure;
  const isChinese = locale === 'zh-CN';
  const strictFrame = strict ? (isChinese ? zhStrict : enStrict).get(bound) : undefined;
  const [before, after] = strictFrame ?? (isChinese ? zhFrames : enFrames)[bound];
  const around = approximate ? (isChinese ? '约' : 'about ') : '';
  const amount = upper === undefined ? value : `${value}${isChinese ? '至' : ' to '}${upper}`;
  return `${before}${around}${amount}${unitMeant}${per === undefined ? '' : `/${per}`}${after}`;
}

/** A figure in words: 参保率 95%以上; its own words where it has no number. */
export function figureWords(
  { indicator, measure, words }: Pick<Figure, 'indicator' | 'measure' | 'words'>,
  locale: DisplayLocale,
): string {
  const said = measure === undefined ? words : measureWords(measure, locale);
  return said === undefined ? indicator : `${indicator} ${said}`;
}

/** A difference with its sign: +2个, -3个. */
export function signed({ value, unit }: Quantity): string {
  return `${value.startsWith('-') ? '' : '+'}${value}${unit}`;
}
