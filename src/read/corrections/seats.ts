import type { JsonValue } from '../../entity.ts';
import type { Cut } from './cut-links.ts';
import { isWithin, type Path, placeAt, withValue } from './place.ts';

/** Where a leading group may stand. */
const groups: readonly Path[] = [[], ['leadingGroup'], ['plan', 'leadingGroup']];

interface Head {
  /** The office it is a head of. */
  readonly office: Path;
  readonly path: Path;
  /** The seat that holds it. */
  readonly seat: Path;
}

/** The heads of offices, which are told by the number of their seat. */
function headsIn(value: JsonValue): readonly Head[] {
  return groups.flatMap((group) => {
    const office = [...group, 'office'];
    const heads = placeAt(value, [...office, 'heads']);
    if (heads.kind !== 'here' || !Array.isArray(heads.value)) return [];
    return (heads.value as readonly JsonValue[]).flatMap((_, index): readonly Head[] => {
      const path = [...office, 'heads', index];
      const seat = placeAt(value, [...path, 'seat']);
      return seat.kind === 'here' && typeof seat.value === 'number'
        ? [{ office, path, seat: [...group, 'seats', seat.value] }]
        : [];
    });
  });
}

/** The heads that stay and whose seats are taken away. */
export function headsWithoutSeat(value: JsonValue, taken: readonly Path[]): readonly Cut[] {
  const isTaken = (place: Path) => taken.some((path) => isWithin(place, path));
  return headsIn(value)
    .filter(({ path, seat }) => isTaken(seat) && !isTaken(path))
    .map(({ office, path, seat }) => ({ holder: office, path, to: [seat.join('.')] }));
}

/** The heads told by the numbers that their seats have once others are gone. */
export function withSeatsCounted(value: JsonValue, shifted: (path: Path) => Path | undefined): JsonValue {
  return headsIn(value).reduce((whole, { path, seat }) => {
    const number = shifted(seat)?.at(-1);
    return number === undefined ? whole : withValue(whole, [...path, 'seat'], number);
  }, value);
}
