import { contrasts, prefixes, suffixes } from './name-word-table.ts';

/** What is left of a name must still say something. */
const shortestCore = 4;

/**
 * The part of a name that stays from year to year 核心名称: without punctuation, and without words such as 实施 before it
 * and 工程 after it. The name is given as its key.
 */
export function coreName(key: string): string {
  let core = key.replace(/[^\p{L}\p{N}]/gu, '');
  for (let before = ''; core !== before; ) {
    before = core;
    const prefix = prefixes.find((word) => core.startsWith(word)) ?? '';
    if (core.length - prefix.length >= shortestCore) core = core.slice(prefix.length);
    const suffix = suffixes.find((word) => core.endsWith(word)) ?? '';
    if (core.length - suffix.length >= shortestCore) core = core.slice(0, core.length - suffix.length);
  }
  return core;
}

/** Every two neighbouring characters of a text once; the text itself where it has only one. */
export function bigrams(text: string): ReadonlySet<string> {
  const found = new Set<string>(text.length === 1 ? [text] : []);
  for (let index = 1; index < text.length; index += 1) found.add(text.slice(index - 1, index + 1));
  return found;
}

/** Whether two names answer one question differently: 农村 and 城市. */
export function namesContrast(a: string, b: string): boolean {
  return contrasts.some((words) => {
    const [ofA, ofB] = [a, b].map((name) => words.filter((word) => name.includes(word))) as [string[], string[]];
    return ofA.length > 0 && ofB.length > 0 && !ofA.some((word) => ofB.includes(word));
  });
}
