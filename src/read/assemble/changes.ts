import type { DeclaredChange } from '../../plan/work-plan.ts';
import type { Quote } from '../../source.ts';
import { endingWords, withoutEnding } from '../text/trim-words.ts';

/** A fact of change with the characters that state it. */
export interface ReadChange {
  readonly change: DeclaredChange;
  readonly quote: Quote;
}

type Reason = NonNullable<DeclaredChange['reason']>;

interface Predicate {
  readonly kind: 'spun-off' | 'absorbed' | 'leaves' | 'routine' | 'renamed';
  readonly pattern: RegExp;
  readonly reason?: Reason;
  /** What follows is where the subject went. */
  readonly into?: true;
}

/** What is said of a subject 变化用语, in order: the first that a clause holds has it. */
const predicates: readonly Predicate[] = [
  { kind: 'spun-off', pattern: /(?:已|均)?(?:单独立项|单列实施|独立成项)/ },
  { kind: 'renamed', pattern: /更名为|调整为|改为/, into: true },
  { kind: 'absorbed', pattern: /纳入(?!民生)|并入|整合到|合并到|归入|整合进/, into: true },
  { kind: 'leaves', pattern: /不再单列|不再单独列项/, reason: 'redistributed' },
  {
    kind: 'leaves',
    pattern:
      /(?:退出|不再列为|不再列入|不再作为|不再纳入|不再实施)(?:省级|市级|县级)?(?:民生工程|民生实事|民生项目|实事项目)?/,
    reason: 'withdrawn',
  },
  {
    kind: 'routine',
    pattern: /转为部门(?:日常|常态化?)工作|转入常态化|(?:已|现已|实行)?常态化(?:运行|管理|推进)/,
    reason: 'routine',
  },
];

const grounds: readonly (readonly [RegExp, Reason])[] = [
  [/机制已?健全|健全机制|常态化|日常工作/, 'routine'],
  [/任务已?(?:全面)?完成|已完成任务|已实现预期目标|目标已实现|到期/, 'completed'],
];
const notSubject =
  /^(?:现|并|且|已|将|均|其中|目前|工程?机制)|(?:工程)?机制已?健全$|健全机制$|稳步推进$|任务已?(?:全面)?完成$|已?实现预期目标$|目标已?实现$|已?到期$|已?健全机制/;

/** Words without which a project says nothing of last year. */
const ofItem = /转为部门|退出民生|不再列|单独立项|不再单列/;

interface Said {
  readonly predicate: Predicate;
  readonly subject: string;
  readonly into?: string;
}

/**
 * What a document says has become of the names of last year, from the sentences of its section on change, or from a
 * project's own text (农家书屋…转为部门日常工作). In a sentence that ends in 不再单列 the other subjects are its items.
 *
 * @param quote the paragraph
 * @param within the project whose text it is; absent for the section on change
 */
export function changesIn(quote: Quote, within?: string): readonly ReadChange[] {
  const found: ReadChange[] = [];
  let at = 0;
  if (within !== undefined && !ofItem.test(quote.text)) return found;
  for (const sentence of quote.text.split(/[。；;\n]/)) {
    const start = quote.span[0] + at;
    at += sentence.length + 1;
    if (within !== undefined && !ofItem.test(sentence)) continue;
    for (const change of ofSentence(sentence, within)) {
      found.push({ change, quote: { text: sentence, span: [start, start + sentence.length] } });
    }
  }
  return found;
}

function ofSentence(sentence: string, within: string | undefined): readonly DeclaredChange[] {
  const said = clausesSaying(sentence);
  const leaving = said.find(({ predicate }) => predicate.kind === 'leaves')?.subject;
  const isOwnLeave = within === undefined && leaving === undefined && said.length === 1;
  const from = within ?? leaving;
  return said.flatMap(({ predicate, subject, into }): readonly DeclaredChange[] => {
    if (subject === '') return [];
    const origin = from !== undefined && from !== subject ? { from } : {};
    switch (predicate.kind) {
      case 'leaves':
        return [
          {
            kind: 'retired',
            subject,
            level: within === undefined ? 'project' : 'item',
            ...origin,
            reason: reasonOf(sentence, predicate.reason),
          },
        ];
      case 'routine':
        return leaving === subject
          ? []
          : [{ kind: 'retired', subject, level: isOwnLeave ? 'project' : 'item', ...origin, reason: 'routine' }];
      case 'spun-off':
        return [{ kind: 'spun-off', subject, level: 'item', ...origin, into: subject }];
      case 'renamed':
        return into === undefined ? [] : [{ kind: 'renamed', subject, level: 'project', into }];
      default:
        return into === undefined
          ? []
          : [{ kind: 'absorbed', subject, level: isOwnLeave ? 'project' : 'item', ...origin, into }];
    }
  });
}

function reasonOf(sentence: string, said: Reason | undefined): Reason {
  if (said === 'redistributed') return said;
  return grounds.find(([pattern]) => pattern.test(sentence))?.[1] ?? said ?? 'unstated';
}

const ways = endingWords('统筹实施 统筹推进 一并实施 实施 统筹 中 内 之中 项目中 项目内 项目'.split(' '));
const adverbs = endingWords('已 将 均 现 一并 统一'.split(' '));
const longestName = 40;

/** 美丽乡村建设 of 纳入美丽乡村建设项目中统筹实施. */
function destination(words: string): string | undefined {
  const name = withoutEnding(words, ways);
  return name.length < 2 || name.length > longestName ? undefined : name;
}

function clausesSaying(sentence: string): readonly Said[] {
  const said: Said[] = [];
  let subject = '';
  for (const clause of sentence.split(/[，,]/)) {
    const hit = predicates.flatMap((predicate) => {
      const match = predicate.pattern.exec(clause);
      return match === null ? [] : [{ predicate, match }];
    })[0];
    const before = (hit === undefined ? clause : clause.slice(0, hit.match.index)).trim();
    const own = withoutEnding(before.replace(notSubject, ''), adverbs);
    if (own.length >= 2 && !/^(?:机制|任务)/.test(own)) subject = own;
    if (hit === undefined) continue;
    const into = hit.predicate.into && destination(clause.slice(hit.match.index + hit.match[0].length));
    said.push({ predicate: hit.predicate, subject, ...(into && { into }) });
  }
  return said;
}
