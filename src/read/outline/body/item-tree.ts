import type { Page } from '../../text/page.ts';
import type { Item, Passage } from '../outline.ts';
import type { Node, Stretch } from './body-tree.ts';
import { closeItem, itemOf, type OpenItem } from './item.ts';

/** Items as their headings come: one of a lower rank belongs to the one above it. */
export interface ItemTree {
  readonly add: (node: Node, paragraphs: readonly Stretch[], section: number | undefined) => void;
  /** A heading that is no item ends those of its rank and below. */
  readonly end: (rank: number) => void;
  readonly items: () => readonly Item[];
}

/** Headings of this rank, （1）, count what is done within a project; they are text of it, but where each names who answers for it. */
const steps = 4;

/** An empty tree of items. */
export function itemTree(page: Page, kind: Passage['kind']): ItemTree {
  const top: OpenItem[] = [];
  const open: { readonly rank: number; readonly item: OpenItem }[] = [];
  const end = (rank: number): void => {
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
  };
  return {
    end,
    add: (node, paragraphs, section) => {
      const { rank } = node.heading;
      end(rank);
      const parent = open.at(-1)?.item;
      if (parent !== undefined && rank >= steps) {
        parent.steps.push({
          asText: itemOf(page, node, paragraphs, kind, undefined, true),
          asItem: itemOf(page, node, paragraphs, kind, section, false),
        });
        return;
      }
      const item = itemOf(page, node, paragraphs, kind, section, false);
      (parent?.items ?? top).push(item);
      open.push({ rank, item });
    },
    items: () => top.map((item) => closeItem(page, item, kind)),
  };
}
