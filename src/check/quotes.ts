import type { Evidence, Quote } from '../source.ts';
import type { CheckedDocument } from './finding.ts';

type Path = readonly (string | number)[];

/**
 * The characters that a place of a document was read from: those of the place itself, else of its number, else of the nearest
 * that holds it. Paths of evidence begin in the document or with its name.
 */
export function quoteOf(evidence: readonly Evidence[], document: CheckedDocument, path: Path): Quote | undefined {
  const places = [path, [...path, 'measure'], [...path, 'measure', 'value'], ...enclosing(path)];
  for (const place of places) {
    const found = evidence.filter((entry) => isAt(entry.path, document, place));
    const [first, ...others] = found;
    if (first === undefined) continue;
    const { text, span } = others.reduce((longest, entry) => (isLonger(entry, longest) ? entry : longest), first);
    return { text, span };
  }
  return undefined;
}

/** All that evidence has of a place and of what holds it. */
export function textsAbout(evidence: readonly Evidence[], document: CheckedDocument, path: Path): readonly string[] {
  const places = [path, ...enclosing(path)];
  return evidence.filter((entry) => places.some((place) => isAt(entry.path, document, place))).map(({ text }) => text);
}

/** The places that hold a place, the nearest first, without the document as a whole. */
function enclosing(path: Path): readonly Path[] {
  return path.slice(1).map((_, index) => path.slice(0, -1 - index));
}

function isAt(path: Path, document: CheckedDocument, place: Path): boolean {
  const own = path[0] === document && path.length > 1 ? path.slice(1) : path;
  return own.length === place.length && own.every((key, index) => key === place[index]);
}

function isLonger(one: Quote, other: Quote): boolean {
  return one.text.length > other.text.length;
}
