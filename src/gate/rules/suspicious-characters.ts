import { suspiciousCharacters } from '../../name.ts';
import { visitNames } from '../names.ts';
import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Most names are plain: one look instead of one at each character. */
const perhaps = /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Private_Use}\p{Surrogate}]/u;

/** A name with characters that cannot be seen, turn its direction, or mean nothing outside one font. It is kept as it is. */
export const suspiciousCharactersOfNames: Rule = (view, tell) => {
  visitNames(view, (name, place, key, index) => {
    if (!perhaps.test(name)) return;
    const codePoints = new Set(suspiciousCharacters(name).map(({ codePoint }) => codePoint));
    const path = index === undefined ? pathOf(place, key) : pathOf(place, key, index);
    tell('gate/suspicious-characters', path, { received: [...codePoints].join(' ') });
  });
};
