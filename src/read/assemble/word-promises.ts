import type { Figure, Role } from '../../plan/figure.ts';
import type { Quote } from '../../source.ts';
import type { Stretch } from '../numbers/text-map.ts';

/** A promise or a result in words, without a number 无数字的任务与进展. */
export interface WordFigure {
  readonly role: Role;
  readonly indicator: string;
  readonly words: string;
  readonly change?: NonNullable<Figure['change']>;
  /** 未开展: a nought said in words. */
  readonly isNought?: true;
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

const resultForms: readonly (readonly [RegExp, Partial<WordFigure>])[] = [
  [/(?:尚?未|没有|暂未)(?:开展|启动|实施|开工)/, { isNought: true, role: 'flow' }],
  [/(?:超额|提前|全面|圆满)完成[^,。;]{0,8}任务/, { isClaim: true, role: 'level' }],
  [/(?:均?已)?(?:拨付)?到位/, { role: 'qualitative' }],
  [/应[\u4e00-\u9fff]尽[\u4e00-\u9fff]/, { role: 'qualitative' }],
  [/全覆盖/, { role: 'qualitative' }],
];

const longestIndicator = 40;

/** The promises in words of one passage, a clause at most one. Clauses with a number are left to the number. */
export function wordPromises(folded: string, source: string, passage: Stretch): readonly WordFigure[] {
  return clausesWithoutNumber(folded, passage).flatMap((clause) => {
    const words = folded.slice(clause.start, clause.end);
    for (const { pattern, role, change } of promiseForms) {
      const match = pattern.exec(words);
      if (match !== null)
        return [
          {
            role,
            indicator: indicatorIn(source, clause, match),
            words: source.slice(clause.start + match.index, clause.start + match.index + match[0].length),
            ...(change && { change }),
            quote: quoteOf(source, clause),
          },
        ];
    }
    return [];
  });
}

/** The results in words of one passage. */
export function wordResults(folded: string, source: string, passage: Stretch): readonly WordFigure[] {
  return clausesWithoutNumber(folded, passage).flatMap((clause) => {
    const words = folded.slice(clause.start, clause.end);
    const chosen = namedIn(words);
    if (chosen !== undefined) return [{ ...chosen, quote: quoteOf(source, clause) }];
    for (const [pattern, said] of resultForms) {
      const match = pattern.exec(words);
      if (match !== null)
        return [
          {
            role: 'qualitative' as const,
            ...said,
            indicator: indicatorIn(source, clause, match, said.isNought),
            words: match[0],
            quote: quoteOf(source, clause),
          },
        ];
    }
    return [];
  });
}

const choosing = /确定|选取|选定|选择|认定|确认/;
const longestNames = 60;
const longestKind = 14;

/** 确定甲医院和乙医院为试点医院: named, and so counted by who counts the names. */
function namedIn(words: string): Omit<WordFigure, 'quote'> | undefined {
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
  };
}

function clausesWithoutNumber(folded: string, { start, end }: Stretch): readonly Stretch[] {
  const clauses: Stretch[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !/[,。;!?:\n()]/.test(folded.charAt(at))) continue;
    if (at - from >= 4 && at - from <= 120 && !/[0-9]/.test(folded.slice(from, at)))
      clauses.push({ start: from, end: at });
    from = at + 1;
  }
  return clauses;
}

/** What the words are said of: the rest of the clause, before them or, where nothing is, after. */
function indicatorIn(source: string, clause: Stretch, match: RegExpExecArray, isSaidAfter = false): string {
  const before = source.slice(clause.start, clause.start + match.index).trim();
  const after = source.slice(clause.start + match.index + match[0].length, clause.end).trim();
  const name = (before === '' || (isSaidAfter && after !== '') ? after : before)
    .replace(/^(?:在|将|把|对|为|确保|做到|已?实现|实行|按规定|并)/, '')
    .replace(/(?:做到|实现|实行|均|已|全部)$/, '');
  return (name === '' ? source.slice(clause.start, clause.end).trim() : name).slice(0, longestIndicator);
}

function quoteOf(source: string, { start, end }: Stretch): Quote {
  return { text: source.slice(start, end), span: [start, end] };
}
