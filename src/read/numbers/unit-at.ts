import { unitWordAt, type Words } from '../lexicon/words.ts';

/** The unit beside a number, with what stands between them: 130多万元, 9300余人, 7276元/年人. */
export interface PrintedUnit {
  /** With 万 or 亿: 万元. Empty where the text has none. */
  readonly unit: string;
  /** 万, 亿 or nothing. */
  readonly scale: string;
  /** Without them: 元. */
  readonly name: string;
  /** 多, 余: a little more than the number. */
  readonly more: boolean;
  /** 年人 of 元/年人. */
  readonly per?: string;
  /** 年, 个月, 学时: counts time. */
  readonly isTime: boolean;
  /** Where it begins. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

const scales = ['万亿', '亿', '万'];
/** 1千个; but 千瓦, 千米 are units. */
const thousand = '千';
/** 260余个, 260+个. */
const littleMore = /[多余来+]/;

/** What stands as unit after a number that ends at `at` 单位. Spaces between number and unit are overlooked, as are line breaks within a number's phrase. */
export function unitAt(words: Words, folded: string, at: number): PrintedUnit {
  const start = skipBreak(words, folded, skipSpaces(folded, at));
  let place = start;
  const mark = (): boolean => littleMore.test(folded.charAt(place)) && isFollowedByUnit(words, folded, place + 1);
  let more = mark();
  if (more) place += 1;
  const isThousand =
    folded.charAt(place) === thousand &&
    unitWordAt(words, folded, place) === undefined &&
    unitWordAt(words, folded, place + 1) !== undefined;
  const scale = isThousand ? thousand : (scales.find((word) => folded.startsWith(word, place)) ?? '');
  place += scale.length;
  if (!more && mark()) {
    more = true;
    place += 1;
  }
  place = skipBreak(words, folded, skipSpaces(folded, place));
  const word = unitWordAt(words, folded, place);
  if (word === undefined) {
    const [from, end] = scale === '' ? [at, at] : [start, place];
    return { unit: scale, scale, name: '', more, isTime: false, start: from, end };
  }
  const end = place + word.name.length;
  const per = perAfter(folded, end);
  return {
    unit: `${scale}${word.name}`,
    scale,
    name: word.name,
    more,
    isTime: word.isTime && scale === '',
    start,
    end: end + (per === undefined ? 0 : per.length + 1),
    ...(per !== undefined && { per }),
  };
}

function skipSpaces(folded: string, at: number): number {
  let place = at;
  while (folded.charAt(place) === ' ') place += 1;
  return place;
}

/** 12⏎个: a line break between a number and its unit, as page layout leaves them. */
function skipBreak(words: Words, folded: string, at: number): number {
  if (folded.charAt(at) !== '\n') return at;
  const next = skipSpaces(folded, at + 1);
  return isFollowedByUnit(words, folded, next) ? next : at;
}

function isFollowedByUnit(words: Words, folded: string, at: number): boolean {
  return scales.some((word) => folded.startsWith(word, at)) || unitWordAt(words, folded, at) !== undefined;
}

/** 元/年人, 元/人·月, 元/平方米: what follows the stroke. */
function perAfter(folded: string, at: number): string | undefined {
  if (folded.charAt(at) !== '/') return undefined;
  const match =
    /^(?:[百千万](?:人口?|户)|万元|平方公里|年人|人年|人月|月人|人次|户|人|年|月|天|日|亩|平方米|公里|延米|米|套|个|床|车|例|具|件|台|辆|头|座|处|村|间|生)(?:[·./]?(?:人|年|月|天|日))?/.exec(
      folded.slice(at + 1, at + 8),
    );
  return match?.[0];
}
