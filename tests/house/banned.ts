import ts from 'typescript';
import { nodesOf, placeOf, type SourceFile } from './source-file.ts';

/**
 * Globals that src must not name, and the rooms that may: a clock, a locale, a float, code from text.
 * Those of Node and of browsers need no row: `tsconfig.src.json` does not know them.
 */
const bannedGlobals: ReadonlyMap<string, string> = new Map([
  ['Date', 'src/period/'],
  ['Intl', ''],
  ['RegExp', ''],
  ['parseFloat', ''],
  ['parseInt', ''],
  ['eval', ''],
  ['Function', ''],
  ['globalThis', ''],
]);

const bannedMembers: ReadonlySet<string> = new Set([
  'Math.random',
  'Number.parseFloat',
  'Number.parseInt',
  'z.coerce',
  'z.config',
  'Decimal.set',
  'Decimal.config',
]);

const localeMethods = /^(?:localeCompare|toLocale[A-Za-z]+)$/;
const roundingMethods = /^(?:toFixed|toPrecision|toExponential|toDecimalPlaces|toSignificantDigits)$/;
const roundingRoom = 'src/quantity/';

/** What the rule looks for; it silences nothing. */
const escapes = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/; // the rule's own pattern

/** A name that stands for a value, not a property, a key or a type. */
function isValueName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isTypeReferenceNode(parent)) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent)) {
    return 'initializer' in parent && parent.initializer === node;
  }
  return (
    !(ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent)) ||
    parent.name !== node
  );
}

function bannedMember(node: ts.PropertyAccessExpression, path: string): string | undefined {
  if (bannedMembers.has(node.getText())) return node.getText();
  const isRounding = roundingMethods.test(node.name.text) && !path.startsWith(roundingRoom);
  return isRounding || localeMethods.test(node.name.text) ? `.${node.name.text}` : undefined;
}

function bannedName(node: ts.Node, path: string): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return bannedMember(node, path);
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (!ts.isIdentifier(node) || !isValueName(node)) return undefined;
  if (node.text === 'Number') return ts.isPropertyAccessExpression(node.parent) ? undefined : 'Number as a function';
  const room = bannedGlobals.get(node.text);
  return room === undefined || (room !== '' && path.startsWith(room)) ? undefined : node.text;
}

function bannedDeclaration(node: ts.Node): string | undefined {
  if (ts.isClassLike(node)) return 'class';
  if (ts.isEnumDeclaration(node)) return 'enum';
  if (ts.isModuleDeclaration(node)) return 'namespace';
  if (ts.isExportAssignment(node)) return 'default export';
  if (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)) return 'default export';
  const isTopLevelLet =
    ts.isVariableStatement(node) && ts.isSourceFile(node.parent) && !(node.declarationList.flags & ts.NodeFlags.Const);
  return isTopLevelLet ? 'state of a module' : undefined;
}

function isZero(node: ts.Expression): boolean {
  return (ts.isNumericLiteral(node) || ts.isStringLiteral(node)) && /^0(?:\.0+)?$/.test(node.text);
}

function bannedExpression(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node)) {
    if (node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) return 'instanceof';
    if (node.operatorToken.kind === ts.SyntaxKind.BarBarToken && isZero(node.right)) return '|| 0';
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.PlusToken) return 'unary +';
  if (ts.isNonNullExpression(node)) return 'non-null !';
  if (ts.isCallExpression(node)) {
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'import()';
    if (node.arguments.some((argument) => ts.isSpreadElement(argument))) return 'spread into a call';
  }
  const isAsciiOnlyClass =
    ts.isRegularExpressionLiteral(node) && /\\[bw]/i.test(node.text) && /[^ -~]|\\[pu]/.test(node.text);
  return isAsciiOnlyClass ? '\\b or \\w near Chinese' : undefined;
}

/** What src must not contain, each with its place: clocks, locales, floats, classes, hidden state, silenced checks. */
export function bannedConstructs(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => [
    ...nodesOf(file).flatMap((node) => {
      const found = bannedName(node, file.path) ?? bannedDeclaration(node) ?? bannedExpression(node);
      return found === undefined ? [] : [`${placeOf(file, node)} ${found}`];
    }),
    ...(escapes.test(file.text) ? [`${file.path} silences a check`] : []),
  ]);
}
