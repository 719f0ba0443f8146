import { suspiciousCharacters } from '../../name.ts';
import { placesOf } from '../names.ts';
import { hasUnseen } from '../received.ts';
import type { Rule } from '../rule.ts';

/** A name with characters that cannot be seen, turn its direction, or mean nothing outside one font. It is kept as it is. */
export const suspiciousCharactersOfNames: Rule = (view, tell) => {
  const suspicious = new Set(view.names.uncommon.filter(hasUnseen));
  if (suspicious.size === 0) return;
  for (const { name, path } of placesOf(suspicious, view)) {
    const codePoints = new Set(suspiciousCharacters(name).map(({ codePoint }) => codePoint));
    tell('gate/suspicious-characters', path, { received: [...codePoints].join(' ') });
  }
};
