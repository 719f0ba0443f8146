import type { JsonValue } from '../../entity.ts';
import { isWithin, type Path } from './place.ts';

/** A reference to what is taken away. */
export interface Cut {
  /** What refers to it: a figure, a base, an entry, the office of a group. */
  readonly holder: Path;
  /** What goes with it: the link, the id in a list of ids, the field; the whole list where nothing of it is left. */
  readonly path: Path;
  /** What it leads to. */
  readonly to: readonly string[];
}

type Fields = { readonly [key: string]: JsonValue };

interface Found {
  readonly fields: Fields;
  readonly path: Path;
}

/** The references of what stays to what is taken away: links, figures of a base, projects of entries. */
export function cutsFor(value: JsonValue, taken: readonly Path[]): readonly Cut[] {
  const { left, gone } = objectsIn(value, taken);
  const stays = new Set(left.flatMap(({ fields }) => idsOf(fields['id'])));
  const ids = new Set(gone.flatMap(({ fields }) => idsOf(fields['id'])).filter((id) => !stays.has(id)));
  return left.flatMap(({ fields, path }) => [
    ...cutsIn(fields['links'], path, 'links', ids),
    ...cutsIn(fields['figures'], path, 'figures', ids),
    ...idsOf(fields['project']).flatMap((id) =>
      ids.has(id) ? [{ holder: path, path: [...path, 'project'], to: [id] }] : [],
    ),
  ]);
}

function idsOf(value: JsonValue | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}

function cutsIn(list: JsonValue | undefined, holder: Path, name: string, gone: ReadonlySet<string>): readonly Cut[] {
  if (!Array.isArray(list)) return [];
  const cuts = (list as readonly JsonValue[]).flatMap((one, index): readonly Cut[] => {
    const to = idsOf(isFields(one) ? one['to'] : one).filter((id) => gone.has(id));
    return to.length === 0 ? [] : [{ holder, path: [...holder, name, index], to }];
  });
  return cuts.length > 0 && cuts.length === list.length
    ? [{ holder, path: [...holder, name], to: cuts.flatMap(({ to }) => to) }]
    : cuts;
}

function isFields(value: JsonValue): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of a value: what is left of it, and what is taken away. What others added is data, and not looked into. */
function objectsIn(
  root: JsonValue,
  taken: readonly Path[],
): { readonly left: readonly Found[]; readonly gone: readonly Found[] } {
  const left: Found[] = [];
  const gone: Found[] = [];
  const waiting: { readonly value: JsonValue; readonly path: Path; readonly isGone: boolean }[] = [
    { value: root, path: [], isGone: false },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    const isGone = next.isGone || taken.some((place) => place.length === path.length && isWithin(path, place));
    if (Array.isArray(value)) {
      for (const [index, inner] of value.entries()) waiting.push({ value: inner, path: [...path, index], isGone });
    } else if (isFields(value)) {
      (isGone ? gone : left).push({ fields: value, path });
      for (const [key, inner] of Object.entries(value))
        if (key !== 'extra') waiting.push({ value: inner, path: [...path, key], isGone });
    }
  }
  return { left: left.reverse(), gone };
}
