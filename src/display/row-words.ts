import type { TargetRow } from '../plan/target-rows.ts';
import type { RollUpRow } from '../rollup/roll-up-rows.ts';
import type { DisplayLocale } from './table.ts';
import { headerWord } from './words.ts';

/** What a column is headed, and what its words are called, in one kind of rows. */
interface RowWords {
  readonly head: (key: string, locale: DisplayLocale) => string;
  readonly cell: (key: string, cell: string, locale: DisplayLocale) => string;
}

type Word<K extends string = string> = readonly [key: K, zh: string, en: string];

/** All the keys of a row: a new one that is not here does not compile. */
const targetKeys: readonly string[] = Object.keys({
  number: true,
  project: true,
  within: true,
  lead: true,
  target: true,
  indicator: true,
  role: true,
  bound: true,
  value: true,
  upper: true,
  unit: true,
  per: true,
  words: true,
  names: true,
  stage: true,
  modality: true,
  change: true,
  base: true,
  scope: true,
  from: true,
  due: true,
  links: true,
  missing: true,
  inferred: true,
} satisfies Record<keyof TargetRow, true>);

const rollUpHeads: readonly Word[] = Object.entries({
  division: ['代码', 'Code'],
  name: ['行政区划', 'Division'],
  indicator: ['指标', 'Indicator'],
  period: ['截至', 'Up to'],
  target: ['目标', 'Target'],
  actual: ['实绩', 'Actual'],
  whole: ['分母', 'Whole'],
  part: ['分子', 'Part'],
  unit: ['单位', 'Unit'],
  rate: ['比率', 'Rate'],
  says: ['确定程度', 'Says'],
  reported: ['已报', 'Reported'],
  met: ['达标', 'Met'],
} satisfies Record<keyof RollUpRow, readonly [zh: string, en: string]>).map(([key, [zh, en]]) => [key, zh, en]);

/** Always in a row of a roll-up. */
const rollUpKeys: readonly string[] = [
  'division',
  'name',
  'indicator',
  'period',
  'unit',
] satisfies readonly (keyof RollUpRow)[];

const sureness: readonly Word[] = [
  ['exact', '确切', 'exact'],
  ['at-least', '至少', 'at least'],
  ['between', '区间', 'between'],
  ['partial', '仅部分', 'partial'],
  ['hull', '介于高低之间', 'hull'],
];

const ownWords: RowWords = { head: (key) => key, cell: (_, cell) => cell };
const targetWords: RowWords = { ...ownWords, head: headerWord };
const rollUpWords: RowWords = {
  head: (key, locale) => wordOf(rollUpHeads, key, locale),
  cell: (key, cell, locale) => (key === 'says' ? wordOf(sureness, cell, locale) : cell),
};

/** The words of rows, by their keys. One key means this here and that there: rows of the caller's own keep their names. */
export function rowWords(rows: readonly (readonly string[])[]): RowWords {
  const have = (wanted: readonly string[], known: readonly string[]) =>
    rows.every((keys) => wanted.every((key) => keys.includes(key)) && keys.every((key) => known.includes(key)));
  if (have(targetKeys, targetKeys)) return targetWords;
  const heads = rollUpHeads.map(([key]) => key);
  return have(rollUpKeys, heads) ? rollUpWords : ownWords;
}

function wordOf(words: readonly Word[], key: string, locale: DisplayLocale): string {
  const [, zh, en] = words.find(([one]) => one === key) ?? [key, key, key];
  return locale === 'zh-CN' ? zh : en;
}
