import type { Figure, MissingReason, Role } from '../../plan/figure.ts';
import type { Quote } from '../../source.ts';
import type { Stretch } from '../numbers/text-map.ts';
import { missingIn } from './missing-words.ts';
import { onlySaysWhen } from './when.ts';

/** A promise or a result in words, without a number 无数字的任务与进展. */
export interface WordFigure {
  readonly role: Role;
  readonly indicator: string;
  readonly words: string;
  readonly change?: NonNullable<Figure['change']>;
  /** 未开展: a nought said in words. */
  readonly isNought?: true;
  /** 无任务, 未到期: why there is no number. */
  readonly missing?: MissingReason;
  /** Of a table with a division a row, whose row it stands in. */
  readonly place?: string;
  /** 超额完成任务: a claim, not a result. */
  readonly isClaim?: true;
  /** Named instead of counted. */
  readonly names?: readonly string[];
  /** What the names are: 试点医院. */
  readonly kindOfNames?: string;
  readonly quote: Quote;
}

interface WordForm {
  readonly pattern: RegExp;
  readonly role: Role;
  readonly change?: NonNullable<Figure['change']>;
}

/** What promises all of a whole, a direction or an event, in words alone. Ordered: the first that is found in a clause has it. */
const promiseForms: readonly WordForm[] = [
  { pattern: /应[\u4e00-\u9fff]尽[\u4e00-\u9fff]/, role: 'qualitative' },
  { pattern: /全覆盖/, role: 'qualitative' },
  { pattern: /只增不减/, role: 'qualitative', change: 'not-down' },
  {
    pattern: /(?:稳步|逐步|持续|不断|有效|显著|进一步|适时)?(?:提高|提升|增强|扩大)(?=$|[,。;])/,
    role: 'qualitative',
    change: 'up',
  },
  { pattern: /(?:有效|逐步|持续|大幅|显著)(?:降低|减少|下降)/, role: 'qualitative', change: 'down' },
  { pattern: /(?:及时)?足额(?:发放|到位|拨付|落实)|按时足额/, role: 'qualitative' },
  { pattern: /全部纳入|兜底保障/, role: 'qualitative' },
  { pattern: /平稳过渡/, role: 'milestone' },
  { pattern: /新开工|开工建设/, role: 'milestone' },
  { pattern: /(?:基本)?建成|全面完成|投入使用/, role: 'milestone' },
];
/** What each of them holds: most clauses without a number promise nothing. */
const mayPromise =
  /尽|覆盖|不减|提高|提升|增强|扩大|降低|减少|下降|足额|全部纳入|兜底|平稳过渡|开工|建成|全面完成|投入使用/;

const resultForms: readonly (readonly [RegExp, Partial<WordFigure>])[] = [
  [/(?:尚?未|没有|暂未)(?:开展|启动|实施|开工)/, { isNought: true, role: 'flow' }],
  [/(?:超额|提前|全面|圆满)完成[^,。;]{0,8}任务/, { isClaim: true, role: 'level' }],
  [
    /^(?:目前|现)?(?:均|全部|任务|项目)?已经?(?:全部|全面|超额|提前|圆满|如期|按期|顺利|按时)*完成(?:年度|全年|既定|年初|建设|目标|任务)*$/,
    { isClaim: true, role: 'level' },
  ],
  [/(?:均?已)?(?:拨付)?到位/, { role: 'qualitative' }],
  [/应[\u4e00-\u9fff]尽[\u4e00-\u9fff]/, { role: 'qualitative' }],
  [/全覆盖/, { role: 'qualitative' }],
];

const longestIndicator = 40;

/** The promises in words of one passage, a clause at most one. Clauses with a number are left to the number. */
export function wordPromises(folded: string, source: string, passage: Stretch): readonly WordFigure[] {
  const found: WordFigure[] = [];
  for (const clause of clausesWithoutNumber(folded, passage)) {
    const words = folded.slice(clause.start, clause.end);
    if (!mayPromise.test(words) || (onlySaysWhen(words) && isBehindNumber(folded, passage, clause))) continue;
    for (const { pattern, role, change } of promiseForms) {
      const match = pattern.exec(words);
      if (match === null) continue;
      found.push({
        role,
        indicator: indicatorIn(source, clause, match),
        words: source.slice(clause.start + match.index, clause.start + match.index + match[0].length),
        ...(change && { change }),
        quote: quoteOf(source, clause),
      });
      break;
    }
  }
  return found;
}

const reach = 80;

/** 口袋公园8个,年底前全部建成: the day of what is counted, and no promise of its own. */
function isBehindNumber(folded: string, passage: Stretch, clause: Stretch): boolean {
  return /[0-9]/.test(folded.slice(Math.max(passage.start, clause.start - reach), clause.start));
}

/** A cell of a promise that says why there is none. */
export function missingPromise(folded: string, source: string, { start, end }: Stretch): readonly WordFigure[] {
  const words = folded.slice(start, end).replace(/。$/, '').trim();
  const missing = missingIn(words);
  if (missing === undefined) return [];
  // It is said of the project.
  return [{ role: 'unknown', indicator: '', words, missing, quote: quoteOf(source, { start, end }) }];
}

/** The results in words of one passage. */
export function wordResults(folded: string, source: string, passage: Stretch): readonly WordFigure[] {
  const found: WordFigure[] = [];
  for (const clause of clausesWithoutNumber(folded, passage, shortestResult)) {
    const words = folded.slice(clause.start, clause.end);
    const told = namedIn(words, source, clause) ?? toldIn(words, source, clause);
    if (told !== undefined) found.push(told);
  }
  return found;
}

function toldIn(words: string, source: string, clause: Stretch): WordFigure | undefined {
  const missing = missingIn(words);
  if (missing !== undefined)
    return { role: 'unknown', indicator: words, words, missing, quote: quoteOf(source, clause) };
  for (const [pattern, said] of resultForms) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const indicator = indicatorIn(source, clause, match, said.isNought);
    return { role: 'qualitative', ...said, indicator, words: match[0], quote: quoteOf(source, clause) };
  }
  return undefined;
}

const choosing = /确定|选取|选定|选择|认定|确认/;
const longestNames = 60;
const longestKind = 14;

/** 确定甲医院和乙医院为试点医院: named, and so counted by who counts the names. */
function namedIn(words: string, source: string, clause: Stretch): WordFigure | undefined {
  const verb = choosing.exec(words);
  const as = words.lastIndexOf('为');
  if (verb === null || as < verb.index + 2) return undefined;
  const names = words.slice(verb.index + 2, as);
  const kind = words.slice(as + 1);
  if (names.length < 2 || names.length > longestNames || kind.length > longestKind || !/试点|示范/.test(kind))
    return undefined;
  return {
    role: 'milestone',
    indicator: kind,
    words: words.slice(verb.index),
    names: names.split(/[、和及与]/).filter((name) => name !== ''),
    kindOfNames: kind.includes('试点') ? '试点' : '示范',
    quote: quoteOf(source, clause),
  };
}

/** What parts clauses, and what makes one that of a number. */
const parts = 1;
const counts = 2;

/** By code of a character: which of the two it does. */
const roleOfCode: Uint8Array = /* @__PURE__ */ (() => {
  const roles = new Uint8Array(0x10000);
  for (const mark of ',。;!?:\n()') roles[mark.charCodeAt(0)] = parts;
  for (const digit of '0123456789') roles[digit.charCodeAt(0)] = counts;
  return roles;
})();

/** 未开工, 无任务. */
const shortestResult = 3;

function clausesWithoutNumber(folded: string, { start, end }: Stretch, shortest = 4): readonly Stretch[] {
  const clauses: Stretch[] = [];
  let from = start;
  let hasNumber = false;
  for (let at = start; at <= end; at += 1) {
    const role = at === end ? parts : roleOfCode[folded.charCodeAt(at)];
    if (role === counts) hasNumber = true;
    if (role !== parts) continue;
    if (!hasNumber && at - from >= shortest && at - from <= 120)
      for (const said of saidApart(folded, { start: from, end: at })) clauses.push(said);
    from = at + 1;
    hasNumber = false;
  }
  return clauses;
}

const saidOfNext = /应[\u4e00-\u9fff]尽[\u4e00-\u9fff][、和及](?!应)(?=[^、]{2,20}应[\u4e00-\u9fff]尽)/g;

/** 医疗救助应救尽救、临时救助应救尽救: each is said of its own. */
function saidApart(folded: string, { start, end }: Stretch): readonly Stretch[] {
  const said: Stretch[] = [];
  let from = start;
  for (const match of folded.slice(start, end).matchAll(saidOfNext)) {
    said.push({ start: from, end: start + match.index + match[0].length - 1 });
    from = start + match.index + match[0].length;
  }
  return [...said, { start: from, end }];
}

/** What the words are said of: the rest of the clause, before them or, where nothing is, after. */
function indicatorIn(source: string, clause: Stretch, match: RegExpExecArray, isSaidAfter = false): string {
  const before = source.slice(clause.start, clause.start + match.index).trim();
  const after = source.slice(clause.start + match.index + match[0].length, clause.end).trim();
  const name = (before === '' || (isSaidAfter && after !== '') ? after : before)
    .replace(/^(?:在|将|把|对|为|确保|做到|已?实现|实行|按规定|并)/, '')
    .replace(/[、和及与]$/, '')
    .replace(/(?:做到|实现|实行|均|已|全部)$/, '');
  return (name === '' ? source.slice(clause.start, clause.end).trim() : name).slice(0, longestIndicator);
}

function quoteOf(source: string, { start, end }: Stretch): Quote {
  return { text: source.slice(start, end), span: [start, end] };
}
