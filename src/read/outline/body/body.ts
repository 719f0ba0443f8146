import type { Quote } from '../../../source.ts';
import type { Line } from '../../text/lines.ts';
import { type Page, quoteOf, trimmedQuote } from '../../text/page.ts';
import type { Item, Passage, Section } from '../outline.ts';
import { bodyTree, type Node, type Stretch } from './body-tree.ts';
import { closingParagraphs, namesUnits } from './closing.ts';
import type { Heading, HeadingRank } from './heading.ts';
import { itemTree } from './item-tree.ts';
import { projectRanks } from './project-rank.ts';
import { sectionOf } from './section.ts';

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
  hasTable: boolean,
  isAlone = !hasTable,
): BodyReading {
  const { before, nodes } = bodyTree(page, lines, headings, !isAlone);
  const ranks = projectRanks(page, nodes, totals);
  const sections: Section[] = [];
  const tree = itemTree(page, kind);
  const changes: Quote[] = [];
  const requirements: Quote[] = [];
  const prose: Quote[] = before.map(([start, end]) => quoteOf(page, start, end));
  /** Rank of the heading whose own headings are requirements. */
  let asking: HeadingRank | undefined;

  const roles = nodes.map((_, index) => roleAmong(page, nodes, index, hasTable ? undefined : ranks[index]));

  nodes.forEach((node, index) => {
    const role = roles[index] ?? 'other';
    if (role === 'item') {
      const isLast = roles[index + 1] !== 'item';
      const closing = isLast ? closingParagraphs(page, nodes, index, roles, kind) : 0;
      const kept = node.paragraphs.slice(0, node.paragraphs.length - closing);
      tree.add(node, kept, sections.length === 0 ? undefined : sections.length - 1);
      addTo(page, prose, node.paragraphs.slice(kept.length));
      return;
    }
    tree.end(node.heading.rank);
    const [start, end] = node.stretch;
    const below: readonly Stretch[] = [[node.nameEnd, end], ...node.paragraphs];
    const whole: readonly Stretch[] = [[start + node.heading.content, end], ...node.paragraphs];
    if (node.decides) {
      sections.push(sectionOf(page, start, node.nameEnd, role));
      asking = role === 'requirements' ? node.heading.rank : undefined;
      if (role === 'requirements' && isAsking(page, nodes, index)) {
        requirements.push(trimmedQuote(page, start + node.heading.content, node.nameEnd));
      }
      addTo(page, role === 'changes' ? changes : prose, below);
    } else if (role === 'requirements' && node.above.at(-1) === asking) {
      requirements.push(trimmedQuote(page, start + node.heading.content, node.nameEnd));
      addTo(page, prose, below);
    } else addTo(page, role === 'changes' ? changes : prose, whole);
  });
  return { sections, items: tree.items(), changes, requirements, prose };
}

/** Titles that only announce what is asked: 工作要求. */
const announcing = /(?:要求|措施|事项|安排|机制|步骤|保障|实施)$/;

/** A section that asks something itself, 加强组织领导。各地要…, and has no headings that do. */
function isAsking(page: Page, nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  if (node === undefined || (nodes[index + 1]?.heading.rank ?? 0) > node.heading.rank) return false;
  return !announcing.test(page.folded.slice(node.stretch[0] + node.heading.content, node.nameEnd).slice(-4));
}

/** What a heading is once the rank of the projects is known. */
function roleAmong(
  page: Page,
  nodes: readonly Node[],
  index: number,
  rank: HeadingRank | undefined,
): Section['role'] | 'item' {
  const node = nodes[index];
  if (node === undefined) return 'other';
  // The projects stand in a table, and headings around it are about them.
  if (rank === undefined) return node.role === 'projects' ? 'other' : node.role;
  const isProject = node.role === 'projects';
  if (isProject && node.heading.rank >= rank) return 'item';
  const isLeaf = (nodes[index + 1]?.heading.rank ?? 0) <= node.heading.rank;
  if (!isLeaf || !node.decides || (!isProject && node.heading.rank !== rank)) return node.role;
  // 加强基层组织建设。…（责任单位：…）: who answers for it is told, so it is work and not a requirement of all work.
  if (namesUnits(page, node.stretch) || node.paragraphs.some((stretch) => namesUnits(page, stretch))) return 'item';
  if (isProject && isShortWork(page, node)) return 'item';
  return isProject ? 'other' : node.role;
}

const shortWork = 80;

/** 三、缓解停车难⏎新增泊位7000个: a theme without headings below it that tells its one task in a line with a number. */
function isShortWork(page: Page, { paragraphs }: Node): boolean {
  const [only] = paragraphs;
  return (
    only !== undefined &&
    paragraphs.length === 1 &&
    only[1] - only[0] <= shortWork &&
    /[0-9]/.test(page.folded.slice(only[0], only[1]))
  );
}

/** Adds the stretches that hold more than a stop. */
function addTo(page: Page, quotes: Quote[], stretches: readonly Stretch[]): void {
  for (const [start, end] of stretches) {
    const from = page.folded[start] === '。' ? start + 1 : start;
    const quote = trimmedQuote(page, from, end);
    if (quote.text !== '') quotes.push(quote);
  }
}
