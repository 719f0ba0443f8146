import type { Evidence, Quote } from '../source.ts';
import type { CheckedDocument } from './finding.ts';

type Path = readonly (string | number)[];

/** The longest that is said of each place, by its path as written; how far back it stands decides between equals. */
type Quotes = ReadonlyMap<string, { readonly entry: Evidence; readonly index: number }>;

const indexes = new WeakMap<readonly Evidence[], Quotes>();

function quotesByPlace(evidence: readonly Evidence[]): Quotes {
  const known = indexes.get(evidence);
  if (known !== undefined) return known;
  const quotes = new Map<string, { readonly entry: Evidence; readonly index: number }>();
  for (const [index, entry] of evidence.entries()) {
    const key = JSON.stringify(entry.path);
    const longest = quotes.get(key);
    if (longest === undefined || entry.text.length > longest.entry.text.length) quotes.set(key, { entry, index });
  }
  indexes.set(evidence, quotes);
  return quotes;
}

/**
 * The characters that a place of a document was read from: those of the place itself, else of its number, else of the nearest
 * that holds it. Paths of evidence begin in the document or with its name.
 */
export function quoteOf(evidence: readonly Evidence[], document: CheckedDocument, path: Path): Quote | undefined {
  for (const place of [path, [...path, 'measure'], [...path, 'measure', 'value'], ...enclosing(path)]) {
    const found = ownQuoteOf(evidence, document, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The characters that a place of a document itself was read from, the longest that are known. */
export function ownQuoteOf(evidence: readonly Evidence[], document: CheckedDocument, place: Path): Quote | undefined {
  const quotes = quotesByPlace(evidence);
  const [found, other] = keysOf(document, place).flatMap((key) => quotes.get(key) ?? []);
  if (found === undefined) return undefined;
  const longer = (other?.entry.text.length ?? 0) - found.entry.text.length;
  const isOther = other !== undefined && (longer > 0 || (longer === 0 && other.index < found.index));
  const { text, span } = isOther ? other.entry : found.entry;
  return { text, span };
}

/** Whether any text that evidence has of a place, or of what holds it, is of a kind: each text is looked at once. */
export function saysOf(
  evidence: readonly Evidence[],
  isMeant: (text: string) => boolean,
): (document: CheckedDocument, path: Path) => boolean {
  const said = new Set(evidence.filter(({ text }) => isMeant(text)).map(({ path }) => JSON.stringify(path)));
  return (document, path) =>
    [path, ...enclosing(path)].some((place) => keysOf(document, place).some((key) => said.has(key)));
}

/** The places that hold a place, the nearest first, without the document as a whole. */
function enclosing(path: Path): readonly Path[] {
  return path.slice(1).map((_, index) => path.slice(0, -1 - index));
}

function keysOf(document: CheckedDocument, place: Path): readonly string[] {
  return [JSON.stringify(place), JSON.stringify([document, ...place])];
}
