import type { DecimalString } from './quantity.ts';

/** A word for a power of ten before a unit 数量级. */
export interface Scale {
  /** 万; `''` where there is none. */
  readonly word: string;
  readonly worth: DecimalString;
}

export const noScale: Scale = { word: '', worth: '1' };

/** The longer words before those they end in or begin with. */
const scales: readonly Scale[] = [
  { word: '万亿', worth: '1000000000000' },
  { word: '千万', worth: '10000000' },
  { word: '百万', worth: '1000000' },
  { word: '亿', worth: '100000000' },
  { word: '万', worth: '10000' },
  { word: '千', worth: '1000' },
];

/** The scale a unit begins with. */
export function scaleOf(key: string): Scale {
  return scales.find(({ word }) => key.startsWith(word)) ?? noScale;
}
