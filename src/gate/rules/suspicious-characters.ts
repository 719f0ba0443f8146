import { suspiciousCharacters } from '../../name.ts';
import { placesOf } from '../names.ts';
import { hasUnseen } from '../received.ts';
import type { Rule } from '../rule.ts';

/** A name with characters that cannot be seen, turn its direction, or mean nothing outside one font. It is kept as it is. */
export const suspiciousCharactersOfNames: Rule = (view, tell) => {
  const suspicious = new Map<string, string>();
  for (const name of view.names.uncommon) if (hasUnseen(name)) suspicious.set(name, codePointsOf(name));
  if (suspicious.size === 0) return;
  for (const { path, about } of placesOf(suspicious, view)) {
    tell('gate/suspicious-characters', path, { received: about });
  }
};

/** The characters, each once: `U+202E U+200B`. */
function codePointsOf(name: string): string {
  return [...new Set(suspiciousCharacters(name).map(({ codePoint }) => codePoint))].join(' ');
}
