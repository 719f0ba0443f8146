import { digitsNumber } from '../../text/numeral.ts';
import type { Page } from '../../text/page.ts';
import type { Node } from './body-tree.ts';
import type { HeadingRank } from './heading.ts';
import { sectionOf } from './section.ts';

const ranks: readonly HeadingRank[] = [0, 1, 2, 3, 4];

/**
 * The rank of the headings that are projects, for every heading: the one of which there are as many as the document counts
 * itself, in its title or in the heading of a section; else the first below the chapters. A heading under which nearly every
 * one has headings of its own, and says nothing itself, is a theme.
 */
export function projectRanks(
  page: Page,
  nodes: readonly Node[],
  totals: readonly number[],
): readonly (HeadingRank | undefined)[] {
  const usual = usualRank(page, nodes, totals);
  const found = nodes.map(() => usual);
  nodes.forEach((node, index) => {
    if (node.heading.rank > 1 || node.role !== 'projects') return;
    const behind = behindBelow(nodes, index);
    const own = countedRank(page, nodes, index, behind);
    for (let below = index; own !== undefined && below < behind; below += 1) found[below] = own;
  });
  return found;
}

/** The index behind the headings below one. */
function behindBelow(nodes: readonly Node[], index: number): number {
  const rank = nodes[index]?.heading.rank ?? 0;
  let behind = index + 1;
  while ((nodes[behind]?.heading.rank ?? -1) > rank) behind += 1;
  return behind;
}

/** The rank below a heading of which there are as many as it says: 促进就业(3项). */
function countedRank(page: Page, nodes: readonly Node[], index: number, behind: number): HeadingRank | undefined {
  const node = nodes[index];
  const count = node && sectionOf(page, node.stretch[0], node.nameEnd, 'projects').count;
  const value = digitsNumber(count?.value ?? '');
  if (value === undefined) return undefined;
  const below = nodes.slice(index + 1, behind);
  return ranks.find((rank) => below.filter(({ heading }) => heading.rank === rank).length === value);
}

function usualRank(page: Page, nodes: readonly Node[], totals: readonly number[]): HeadingRank | undefined {
  const counts = [0, 0, 0, 0, 0];
  for (const { role, heading } of nodes) if (role === 'projects') (counts[heading.rank] as number) += 1;
  const present = ranks.filter((rank) => counts[rank] !== 0);
  const counted = present.find((rank) => totals.includes(counts[rank] as number));
  if (counted !== undefined) return counted;
  return present.find((rank, index) => present[index + 1] === undefined || !isTheme(page, nodes, rank));
}

/** Whether headings of a rank only gather others: most have some below, and few have sentences of their own. */
function isTheme(page: Page, nodes: readonly Node[], rank: HeadingRank): boolean {
  let all = 0;
  let withHeadings = 0;
  let withText = 0;
  nodes.forEach((node, index) => {
    if (node.heading.rank !== rank || node.role !== 'projects') return;
    all += 1;
    const next = nodes[index + 1];
    if (next?.above.includes(rank)) withHeadings += 1;
    if (hasText(node)) withText += 1;
    // 新增3项民生工程 counts what is below it.
    if (rank < 2 && sectionOf(page, node.stretch[0], node.nameEnd, 'projects').declared !== undefined)
      withHeadings += 1;
  });
  return rank < 2 ? withHeadings * 2 > all : withHeadings * 5 > all * 3 && withText * 2 < all;
}

const sentence = 4;

/** A heading with sentences behind its name. */
function hasText(node: Node): boolean {
  return node.stretch[1] - node.nameEnd > sentence;
}
