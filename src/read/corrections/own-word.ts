import type { JsonValue } from '../../entity.ts';
import { isWithin, type Path, placeAt, withoutValue, withValue } from './place.ts';

/**
 * Takes away the marks that say that a corrected field was concluded: the `inferred` of a figure names it no longer, a link is
 * no longer one by inference, nor are the units of a cell. What a person said of a mark itself stays.
 */
export function asOwnWord(value: JsonValue, corrected: readonly Path[]): JsonValue {
  const isSaid = (mark: Path) => corrected.some((path) => isWithin(path, mark));
  return corrected.reduce(
    (whole, path) =>
      path.reduce<JsonValue>(
        (left, _, length) => withoutMarks(left, path.slice(0, length), path.slice(length), isSaid),
        whole,
      ),
    value,
  );
}

function withoutMarks(root: JsonValue, holder: Path, field: Path, isSaid: (mark: Path) => boolean): JsonValue {
  const inferred = placeAt(root, [...holder, 'inferred']);
  const by = placeAt(root, [...holder, 'by']);
  let left = root;
  if (inferred.kind === 'here' && !isSaid([...holder, 'inferred'])) {
    const kept = Array.isArray(inferred.value) ? withoutMark(inferred.value, field.join('.')) : [];
    left = kept.length === 0 ? without(left, [...holder, 'inferred']) : withValue(left, [...holder, 'inferred'], kept);
  }
  if (by.kind === 'here' && field[0] === 'to' && !isSaid([...holder, 'by'])) left = without(left, [...holder, 'by']);
  return left;
}

function withoutMark(marks: readonly JsonValue[], field: string): readonly JsonValue[] {
  // Of what a figure is, `as`, nobody is in doubt who has spoken of it.
  return marks.filter(
    (mark) => mark !== 'as' && mark !== field && !(typeof mark === 'string' && mark.startsWith(`${field}.`)),
  );
}

/** Without a field of an object, which leaves the object. */
function without(root: JsonValue, path: Path): JsonValue {
  return withoutValue(root, path) ?? root;
}
