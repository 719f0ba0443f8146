import type { Bound } from '../../plan/figure.ts';
import { figureKinds, type SetAside } from '../ledger.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { Rule, RuleReading, SettledNumber } from './rule.ts';

/** What a number may be read as. */
const kinds: ReadonlySet<unknown> = new Set([
  ...figureKinds,
  ...(['parameter', 'scope', 'base', 'deadline', 'date', 'ordinal'] satisfies readonly SetAside[]),
  ...(['identifier', 'age', 'duration', 'noise'] satisfies readonly SetAside[]),
]);
const bounds: ReadonlySet<unknown> = new Set([
  ...(['at-least', 'at-most', 'about', 'exactly', 'between', 'unstated'] satisfies readonly Bound[]),
  undefined,
]);

/**
 * Asks the rules of a list in order, until one answers. A rule that throws, or whose answer is none, is the mistake of who wrote it:
 * a `TypeError` names it.
 */
export function askRules(
  rules: readonly Rule[],
  number: NumberInContext,
  settled: readonly SettledNumber[],
  tell?: (rule: Rule, reading: RuleReading | undefined) => void,
): { readonly rule: string; readonly reading: RuleReading } | undefined {
  let asked: Rule | undefined;
  let reading: RuleReading | undefined;
  try {
    for (asked of rules) {
      reading = asked.read(number, settled);
      tell?.(asked, reading);
      if (reading !== undefined) break;
    }
  } catch (error) {
    throw failureOf(`Rule ${asked?.name}`, number, error);
  }
  if (asked === undefined || reading === undefined) return undefined;
  assertReading(asked, number, reading);
  return { rule: asked.name, reading };
}

/** The mistake of a function of the caller's, with its name and the number that it was asked about. */
export function failureOf(who: string, { numeral }: NumberInContext, error: unknown): TypeError {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : typeof error;
  return new TypeError(`${who} fails at the number ${numeral.amount}, offset ${numeral.span[0]}: ${message}`, {
    cause: error,
  });
}

/** A rule answers with an object that says what the number is, or does not answer. */
function assertReading({ name }: Rule, { numeral }: NumberInContext, reading: unknown): void {
  const isObject = typeof reading === 'object' && reading !== null;
  const { as, bound } = isObject ? (reading as Partial<RuleReading>) : {};
  const where = `the number ${numeral.amount}, offset ${numeral.span[0]}`;
  if (!isObject)
    throw new TypeError(`Rule ${name} answers ${typeof reading} at ${where}: { as } or undefined is asked`);
  if (!kinds.has(as)) throw new TypeError(`Rule ${name} reads ${where}, as ${as}: no number is read so`);
  if (!bounds.has(bound)) throw new TypeError(`Rule ${name} gives ${where}, the bound ${bound}: there is none`);
}
