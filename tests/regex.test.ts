import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, nodesOf, placeOf, type SourceFile } from './house/source-file.ts';

interface Literal {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of some files. */
function literalsOf(files: readonly SourceFile[]): readonly Literal[] {
  return files.flatMap((file) =>
    nodesOf(file).flatMap((node) => {
      if (!ts.isRegularExpressionLiteral(node)) return [];
      const end = node.text.lastIndexOf('/');
      return { place: placeOf(file, node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    }),
  );
}

/** `safe`, or what a hostile text could do to it. */
function verdict({ source, flags }: Literal): string {
  const found = checkSync(source, flags, { checker: 'auto', timeout: 20_000 });
  return found.status === 'vulnerable' ? `vulnerable (${found.complexity.summary})` : found.status;
}

const literals = ['src', 'scripts', 'examples'].flatMap((folder) => literalsOf(filesBelow(folder, '.ts')));

describe('Every regular expression is safe against hostile text', () => {
  it('finds them', () => {
    expect(literals.length).toBeGreaterThan(5);
  });

  it.each(literals)('$place /$source/$flags', (literal) => {
    expect(verdict(literal)).toBe('safe');
  });

  it('catches a bad one, wherever it stands', () => {
    const text = 'export const f = (text: string) => text.replace(/^([一二]+)+(个|项)$/u, "");';
    const bad = literalsOf([{ path: 'src/a.ts', text }]);
    expect(bad).toEqual([{ place: 'src/a.ts:1', source: '^([一二]+)+(个|项)$', flags: 'u' }]);
    expect(bad.map(verdict)).toEqual(['vulnerable (exponential)']);
  });
});
