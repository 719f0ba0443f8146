import type { Page } from '../../text/page.ts';
import type { Passage } from '../outline.ts';
import { unitsIn } from '../units/unit-list.ts';
import type { Node, Stretch } from './body-tree.ts';
import { labelAt } from './passages.ts';
import { startsTelling } from './turn.ts';

/** Words that a paragraph to all begins with, when the last project is told. */
const closingWords: readonly string[] = [
  ...[
    '各地',
    '各级',
    '各乡镇',
    '各镇',
    '各县',
    '各区',
    '各市',
    '各有关',
    '各部门',
    '各单位',
    '各责任',
    '各牵头',
    '各项目',
    '请各',
    '以上',
    '上述',
  ],
  ...['联系人', '特此', '此件', '下一步', '实施民生', '同志们', '本通知', '本方案', '希望'],
];

const longestLabel = 20;
/** So many headings before the last project show how the others end. */
const compared = 20;

/** Whether a paragraph says who answers for something. */
export function namesUnits(page: Page, [start, end]: Stretch): boolean {
  return unitsIn(page, start, end).length > 0;
}

/** How many paragraphs at the end of the last project are no longer about it 结尾段. */
export function closingParagraphs(
  page: Page,
  nodes: readonly Node[],
  last: number,
  roles: readonly string[],
  kind: Passage['kind'],
): number {
  const node = nodes[last];
  if (node === undefined || node.paragraphs.length === 0) return 0;
  const { paragraphs } = node;
  const first = Math.max(0, last - compared);
  const others = nodes.slice(first, last).filter((_, index) => roles[first + index] === 'item');
  const words = closingWords.filter((word) => !others.some((other) => beginsWith(page, other.paragraphs, word)));
  let closing = 0;
  let index = paragraphs.length - 1;
  for (; index >= 0; index -= 1) {
    const stretch = paragraphs[index] as Stretch;
    if (namesUnits(page, stretch)) break;
    if (words.some((word) => page.folded.startsWith(word, stretch[0]))) closing = paragraphs.length - index;
  }
  if (closing > 0) return closing;
  const behind = paragraphs[index + 1];
  if (behind === undefined || goesOn(page, behind, kind)) return 0;
  // Who answers for the project is told at its end, save where others go on as well.
  const isTold = index >= 0 || namesUnits(page, node.stretch);
  const count = paragraphs.length - 1 - index;
  return isTold ? Math.max(0, count - mostBehindUnits(page, others)) : 0;
}

const beginsWith = (page: Page, paragraphs: readonly Stretch[], word: string): boolean =>
  paragraphs.some(([start]) => page.folded.startsWith(word, start));

/** 目标任务：…, or of a report what came of it. */
function goesOn(page: Page, [start, end]: Stretch, kind: Passage['kind']): boolean {
  const isField = labelAt(page.folded.slice(start, Math.min(end, start + longestLabel))) !== undefined;
  return isField || (kind === 'result' && startsTelling(page, start, end));
}

/** How many paragraphs the others have, at most, behind who answers for them. */
function mostBehindUnits(page: Page, others: readonly Node[]): number {
  let most = 0;
  for (const { stretch, paragraphs } of others) {
    const at = paragraphs.findLastIndex((one) => namesUnits(page, one));
    if (at >= 0 || namesUnits(page, stretch)) most = Math.max(most, paragraphs.length - 1 - at);
  }
  return most;
}
