import ts from 'typescript';
import { nodesOf, placeOf, type SourceFile } from './source-file.ts';

/** One import or re-export of a file. */
export interface Import {
  readonly specifier: string;
  /** For a relative import the path from the root; else absent. */
  readonly target?: string;
  readonly place: string;
  /** `import * as z from …`. */
  readonly namespace: boolean;
  /** `export … from …`. */
  readonly reExport: boolean;
  /** `export * from …`. */
  readonly star: boolean;
}

function resolved(from: string, specifier: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  }
  const [argument] =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  if (argument && ts.isStringLiteral(argument)) return argument.text;
  const type = ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  return type && ts.isStringLiteral(type) ? type.text : undefined;
}

/** Every import, re-export, `import()` and `import('…')` type of a file. */
export function importsOf(file: SourceFile): readonly Import[] {
  return nodesOf(file).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
    const reExport = ts.isExportDeclaration(node);
    return {
      specifier,
      ...(specifier.startsWith('.') && { target: resolved(file.path, specifier) }),
      place: placeOf(file, node),
      namespace: bindings !== undefined && ts.isNamespaceImport(bindings),
      reExport,
      star: reExport && (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause)),
    };
  });
}
