import type { Page } from '../text/page.ts';
import type { Node } from './body-tree.ts';
import type { HeadingRank } from './heading.ts';
import { sectionOf } from './section.ts';

const ranks: readonly HeadingRank[] = [0, 1, 2, 3, 4];

/**
 * The rank of the headings that are projects: the one of which there are as many as the document counts itself, else the
 * first below the chapters. A heading under which nearly every one has headings of its own, and says nothing itself, is a theme.
 */
export function projectRank(page: Page, nodes: readonly Node[], totals: readonly number[]): HeadingRank | undefined {
  const projects = nodes.filter((node) => node.role === 'projects');
  const present = ranks.filter((rank) => projects.some((node) => node.heading.rank === rank));
  const counted = present.find((rank) =>
    totals.includes(projects.filter((node) => node.heading.rank === rank && isLeafOrAbove(node)).length),
  );
  if (counted !== undefined) return counted;
  return present.find((rank, index) => {
    const below = present[index + 1];
    return below === undefined || !isTheme(page, nodes, rank);
  });
}

const isLeafOrAbove = (node: Node) => node.role === 'projects';

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
