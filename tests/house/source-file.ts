import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A source file to check: from the disk, or made up to show that a check can fail. */
export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The project's root, with a closing `/`. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file below a folder of the project whose name ends so. */
export function filesBelow(folder: string, ending: string): readonly SourceFile[] {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
    .sort()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
}

/** The syntax tree of a file, with parents. */
export function treeOf(file: SourceFile): ts.SourceFile {
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
}

/** Every node of a file, in the order of the text. */
export function nodesOf(file: SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const pending: ts.Node[] = [treeOf(file)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    nodes.push(node);
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    for (const child of children.reverse()) pending.push(child);
  }
  return nodes;
}

/** `src/plan/walk.ts:12`, to say where a fault is. */
export function placeOf(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
