import ts from 'typescript';
import { doors } from './arrangement.ts';
import { root } from './source-file.ts';

const required = ['source', 'example'] as const;

function optionsOfProject(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

/** What is missing from the docstring of one export. */
function missing(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  if (symbol.getDocumentationComment(checker).length === 0) return [`${name} has no docstring`];
  const declaration = symbol.valueDeclaration;
  const isFunction = declaration !== undefined && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
  if (!isFunction) return [];
  const tags = symbol.getJsDocTags(checker).map((tag) => tag.name);
  const signature = checker.getTypeOfSymbol(symbol).getCallSignatures()[0];
  const params = new Set(
    symbol
      .getJsDocTags(checker)
      .filter((tag) => tag.name === 'param')
      .map((tag) => tag.text?.find((part) => part.kind === 'parameterName')?.text),
  );
  return [
    ...required.filter((tag) => !tags.includes(tag)).map((tag) => `${name} has no @${tag}`),
    ...(tags.includes('returns') ? [] : [`${name} has no @returns`]),
    ...(signature?.parameters ?? [])
      // A destructured parameter has no name of its own (`__0`).
      .filter((parameter) => !parameter.name.startsWith('__') && !params.has(parameter.name))
      .map((parameter) => `${name} has no @param ${parameter.name}`),
  ];
}

/** What the docstrings of the exports of some entry files lack. */
export function undocumentedExports(entries: readonly string[], host?: ts.CompilerHost): readonly string[] {
  const program = ts.createProgram({ rootNames: [...entries], options: optionsOfProject(), ...(host && { host }) });
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const source = program.getSourceFile(entry);
    const door = source && checker.getSymbolAtLocation(source);
    if (door === undefined) return [`${entry} exports nothing`];
    return checker.getExportsOfModule(door).flatMap((symbol) => {
      const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return missing(`${entry.slice(entry.lastIndexOf('/src/') + 1)}: ${symbol.name}`, meant, checker);
    });
  });
}

/** The doors' paths on this machine. */
export const doorFiles: readonly string[] = doors.map((door) => root + door);
