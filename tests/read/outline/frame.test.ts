import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/outline/read-outline.ts';
import rows from './frames.json' with { type: 'json' };

interface Row {
  readonly says: string;
  readonly text: readonly string[];
  readonly frame: Readonly<Record<string, unknown>>;
}

/** What the frame says without offsets: a quote as its text, one with a value as both. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || !('text' in value)) return value;
  const { text, ...rest } = value as { readonly text: string; readonly span: unknown };
  const known = Object.entries(rest).flatMap(([key, said]) => (key === 'span' ? [] : [said]));
  return known.length === 0 ? text : [text, ...known];
}

const body = ['一、就业。培训1人。（责任单位：县人社局）', '二、养老。建设2家。（责任单位：县民政局）'];

describe('frame', () => {
  it.each(rows as readonly Row[])('$says', ({ text, frame }) => {
    const found = readOutline(text.flatMap((line) => (line === 'BODY' ? body : [line])).join('\n')).frame;
    for (const [key, value] of Object.entries(frame)) {
      const said = plain(Reflect.get(found, key));
      expect({ [key]: said ?? null }).toEqual({ [key]: value });
    }
  });
});
