import type { DoubtSign } from './doubt/doubt-sign.ts';
import type { Rule } from './rule.ts';
import type { RuleBook } from './rules.ts';

function isRule(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, read } = value as Partial<Rule>;
  return typeof name === 'string' && typeof read === 'function';
}

function isSign(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, holds } = value as Partial<DoubtSign>;
  return typeof name === 'string' && typeof holds === 'function';
}

const lists = [
  ['promise', '{ name, why, read }', isRule],
  ['result', '{ name, why, read }', isRule],
  ['funds', '{ name, why, read }', isRule],
  ['other', '{ name, why, read }', isRule],
  ['doubts', '{ name, why, holds }', isSign],
] as const satisfies readonly (readonly [name: keyof RuleBook, what: string, test: (value: unknown) => boolean])[];

/** Refuses a book of rules of which a list is missing or holds what is no rule. */
export function assertRules(rules: unknown): void {
  const given = typeof rules === 'object' && rules !== null ? (rules as Partial<RuleBook>) : {};
  for (const [name, what, test] of lists) {
    const list: unknown = given[name];
    if (!Array.isArray(list) || !list.every(test))
      throw new TypeError(`rules.${name} must be a list of ${what}: put your rules beside those of defaultRules`);
  }
}
