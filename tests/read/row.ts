import type { Figure, Link } from '../../src/plan/figure.ts';
import { defaultLexicon } from '../../src/read/lexicon/lexicon.ts';
import { wordsOf } from '../../src/read/lexicon/words.ts';
import type { Side } from '../../src/read/numbers/number-in-context.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { defaultRules } from '../../src/read/rules/rules.ts';
import { settleNumbers } from '../../src/read/rules/settle.ts';
import { fold } from '../../src/read/text/fold.ts';

// A bulletin of one row, made for one question, and what was read from it.

const head = '某市2024年1-6月民生工程进展情况\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n';

/** The text of a bulletin of one row. */
export const rowText = (promise: string, result: string, name = '惠民项目'): string =>
  `${head}1\t市某局\t${name}\t${promise}\t${result}\n`;

/** The figures of a bulletin of one row. */
export function readRow(promise: string, result: string, name?: string) {
  const { value, ...margin } = readDocument(rowText(promise, result, name));
  const entry = value?.report?.entries[0];
  const project = value?.plan?.projects[0];
  return {
    ...margin,
    targets: project?.targets ?? [],
    parameters: [...(project?.parameters ?? []), ...(entry?.parameters ?? [])],
    actuals: entry?.actuals ?? [],
    claims: entry?.claims ?? [],
  };
}

/** The targets of a list of one project. */
export function readPromise(promise: string, name = '惠民项目') {
  const { value, ...margin } = readDocument(`某县2024年民生实事\n1.${name}。${promise}（责任单位：县某局）\n`);
  const project = value?.plan?.projects[0];
  return {
    ...margin,
    changes: value?.plan?.changes ?? [],
    targets: project?.targets ?? [],
    parameters: project?.parameters ?? [],
  };
}

/** `A1 3872 户 answers T2 (inferred)`: a figure and what it is said to stand to, without the project's number. */
export const told = ({ id, measure, words, links = [] }: Figure): string =>
  [short(id), measure === undefined ? words : `${measure.value}${measure.unit}`, ...links.map(linkTold)].join(' ');

const short = (id: string): string => id.replace(/^[0-9.]+\./, '');

function linkTold({ kind, to, by, differs, complete }: Link): string {
  const more = [
    ...(by === undefined ? [] : [by]),
    ...(differs ?? []),
    ...(complete === undefined ? [] : [complete ? 'complete' : 'open']),
  ];
  return `${kind} ${to === null ? 'nothing' : short(to)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}

/** The numbers of a phrase by itself, and the phrase folded. */
export function numbersOf(text: string, side: Side = 'promise') {
  const folded = fold(text);
  return {
    folded,
    numbers: settleNumbers(folded, [{ start: 0, end: text.length, side }], [], {
      rules: defaultRules,
      words: wordsOf(defaultLexicon),
    }),
  };
}
