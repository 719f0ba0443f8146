import { isNoPlace } from '../../lexicon/no-places.ts';
import { rowsByCharacter } from '../../text/rows-by-character.ts';

/** A division at the beginning of some words: how many of them are its name. */
export interface DivisionAt {
  readonly start: number;
  readonly end: number;
}

interface Kind {
  readonly suffixes: readonly string[];
  readonly level: number;
}

/** What names of divisions end in, the longest first. */
const kinds: readonly Kind[] = [
  { suffixes: ['特别行政区', '自治区', '省'], level: 1 },
  { suffixes: ['自治州', '地区', '市', '盟'], level: 2 },
  {
    suffixes: ['经济技术开发区', '高新技术产业开发区', '自治县', '林区', '新区', '开发区', '自治旗', '县', '区', '旗'],
    level: 3,
  },
  { suffixes: ['街道', '镇', '乡'], level: 4 },
];
const suffixesByFirst = /* @__PURE__ */ rowsByCharacter(
  kinds.flatMap(({ suffixes, level }) => suffixes.map((word) => ({ word, level }))),
  ({ word }) => word.charAt(0),
);

const longestName = 14;
const han = /^[\u3400-\u9FFF]$/;
/** What is said of a division without naming it, and words that only end like one. */
const noNames: readonly string[] = [
  ...[
    '全',
    '各',
    '我',
    '本',
    '该',
    '我们',
    '城',
    '都',
    '社',
    '小',
    '园',
    '示范',
    '试点',
    '农村',
    '贫困',
    '城',
    '超',
    '上',
    '在',
    '对',
    '向',
    '到',
  ],
  ...[
    '街',
    '辖',
    '库',
    '山',
    '灾',
    '景',
    '校',
    '厂',
    '开发',
    '经济开发',
    '高新',
    '集',
    '股',
    '省',
    '市',
    '县',
    '所有',
    '乡',
    '菜',
    '有',
    '两',
  ],
];

/** The lowest of the divisions that some words begin with: 合肥市 of 安徽省合肥市人民政府. */
export function divisionAt(words: string): DivisionAt | undefined {
  let start = words.startsWith('中共') ? 2 : 0;
  let found: DivisionAt | undefined;
  let above = 0;
  for (;;) {
    const next = oneAt(words, start, above);
    if (next === undefined) return found;
    found = { start, end: next.end };
    above = next.level;
    start = next.end;
  }
}

function isNone(stem: string, suffix: string): boolean {
  return noNames.includes(stem) || isNoPlace(stem + suffix);
}

/** The shortest name at an offset that ends like a division below a level. */
function oneAt(
  words: string,
  start: number,
  above: number,
): { readonly end: number; readonly level: number } | undefined {
  const limit = Math.min(words.length, start + longestName);
  for (let at = start + 1; at < limit; at += 1) {
    if (!han.test(words.charAt(at - 1))) return undefined;
    const able = suffixesByFirst.get(words.charCodeAt(at));
    const suffix = able?.find(({ word, level }) => level > above && words.startsWith(word, at));
    if (suffix === undefined || isNone(words.slice(start, at), suffix.word)) continue;
    // 沙市区, 盟 within a name: another suffix stands right behind, and the longer name is meant.
    const end = at + suffix.word.length;
    const behind = at - start === 1 ? suffixesByFirst.get(words.charCodeAt(end)) : undefined;
    const longer = behind?.find(({ word, level }) => level > suffix.level && word.length === 1);
    return longer === undefined ? { end, level: suffix.level } : { end: end + 1, level: longer.level };
  }
  return undefined;
}
