import type { Quote } from '../../source.ts';
import type { Line } from '../text/lines.ts';
import { type Page, quoteOf, trimmedQuote } from '../text/page.ts';
import { bodyTree, type Node, type Stretch } from './body-tree.ts';
import type { Heading, HeadingRank } from './heading.ts';
import { itemTree } from './item-tree.ts';
import type { Item, Passage, Section } from './outline.ts';
import { projectRank } from './project-rank.ts';
import { sectionOf } from './section.ts';
import { unitsIn } from './unit-list.ts';

/** What the numbered part of a document holds. */
export interface BodyReading {
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
  readonly changes: readonly Quote[];
  readonly requirements: readonly Quote[];
  readonly prose: readonly Quote[];
}

/** The headings of a document with their paragraphs, each read as what its rank and its words make it. */
export function readBody(
  page: Page,
  lines: readonly Line[],
  headings: readonly (Heading | undefined)[],
  totals: readonly number[],
  kind: Passage['kind'],
): BodyReading {
  const { before, nodes } = bodyTree(page, lines, headings);
  const rank = projectRank(page, nodes, totals);
  const sections: Section[] = [];
  const tree = itemTree(page, kind);
  const changes: Quote[] = [];
  const requirements: Quote[] = [];
  const prose: Quote[] = before.map(([start, end]) => quoteOf(page, start, end));
  /** Rank of the heading whose own headings are requirements. */
  let asking: HeadingRank | undefined;

  nodes.forEach((node, index) => {
    const role = roleAmong(page, nodes, index, rank);
    if (role === 'item') {
      tree.add(node, sections.length === 0 ? undefined : sections.length - 1);
      return;
    }
    const [start, end] = node.stretch;
    const below: readonly Stretch[] = [[node.nameEnd, end], ...node.paragraphs];
    const whole: readonly Stretch[] = [[start + node.heading.content, end], ...node.paragraphs];
    if (node.decides) {
      sections.push(sectionOf(page, start, node.nameEnd, role));
      asking = role === 'requirements' ? node.heading.rank : undefined;
      addTo(page, role === 'changes' ? changes : prose, below);
    } else if (role === 'requirements' && node.above.at(-1) === asking) {
      requirements.push(trimmedQuote(page, start + node.heading.content, node.nameEnd));
      addTo(page, prose, below);
    } else addTo(page, role === 'changes' ? changes : prose, whole);
  });
  return { sections, items: tree.items(), changes, requirements, prose };
}

/** What a heading is once the rank of the projects is known. */
function roleAmong(
  page: Page,
  nodes: readonly Node[],
  index: number,
  rank: HeadingRank | undefined,
): Section['role'] | 'item' {
  const node = nodes[index];
  if (node === undefined || rank === undefined) return node?.role ?? 'other';
  const isProject = node.role === 'projects';
  if (isProject && node.heading.rank >= rank) return 'item';
  const isLeaf = (nodes[index + 1]?.heading.rank ?? 0) <= node.heading.rank;
  if (!isLeaf || !node.decides || (!isProject && node.heading.rank !== rank)) return node.role;
  // 加强基层组织建设。…（责任单位：…）: who answers for it is told, so it is work and not a requirement of all work.
  if ([node.stretch, ...node.paragraphs].some(([start, end]) => unitsIn(page, start, end).length > 0)) return 'item';
  return isProject ? 'other' : node.role;
}

/** Adds the stretches that hold more than a stop. */
function addTo(page: Page, quotes: Quote[], stretches: readonly Stretch[]): void {
  for (const [start, end] of stretches) {
    const from = page.folded[start] === '。' ? start + 1 : start;
    const quote = trimmedQuote(page, from, end);
    if (quote.text !== '') quotes.push(quote);
  }
}
