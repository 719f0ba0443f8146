import type { SourceFile } from '../house/source-file.ts';

/** A block of code that a reader may copy: from a page, or from an `@example`. */
export interface Block {
  /** `README.md:41`, the line of the opening fence. */
  readonly place: string;
  /** What stands behind the fence: `ts`, `ts no-run`, `sh`. */
  readonly info: string;
  readonly code: string;
  /** What the `// =>` comments say will be printed, line by line. */
  readonly said: readonly string[];
}

/** The lines that `// =>` comments promise; `//    ` on the lines below one goes on with it. */
export function saidIn(code: string): readonly string[] {
  const said: string[] = [];
  let goesOn = false;
  for (const line of code.split('\n')) {
    const opens = /\/\/ =>(.*)$/.exec(line);
    const follows: RegExpExecArray | null = goesOn ? /^\s*\/\/ {3}(.*)$/.exec(line) : null;
    const words: string | undefined = opens?.[1] ?? follows?.[1];
    goesOn = words !== undefined;
    if (words !== undefined) said.push(words.trim());
  }
  return said;
}

/** Every fenced block of a Markdown text whose lines may begin with a margin (` * ` in a docstring). */
function blocksOf(path: string, lines: readonly string[], margin: RegExp): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly line: number; readonly info: string; readonly code: string[] } | undefined;
  lines.forEach((raw, index) => {
    const line = raw.replace(margin, '');
    const fence = /^\s*```(.*)$/.exec(line)?.[1]?.trim();
    if (open === undefined) {
      if (fence !== undefined) open = { line: index + 1, info: fence, code: [] };
    } else if (fence === '') {
      const code = open.code.join('\n');
      blocks.push({ place: `${path}:${open.line}`, info: open.info, code, said: saidIn(code) });
      open = undefined;
    } else {
      open.code.push(line);
    }
  });
  if (open !== undefined) throw new Error(`${path}:${open.line} opens a block that nothing closes`);
  return blocks;
}

/** Every block of a page. */
export function blocksOfPage({ path, text }: SourceFile): readonly Block[] {
  return blocksOf(path, text.split('\n'), /^(?!)/);
}

/** Every block of the docstrings of a source file. */
export function blocksOfDocstrings({ path, text }: SourceFile): readonly Block[] {
  let inside = false;
  const lines = text.split('\n').map((line) => {
    if (/^\s*\/\*\*/.test(line)) inside = true;
    const kept = inside ? line : '';
    if (line.includes('*/')) inside = false;
    return kept;
  });
  return blocksOf(path, lines, /^\s*\* ?/);
}
