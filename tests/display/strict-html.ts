/** An element of a page as it was read back. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: (ReadElement | string)[];
}

const references = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
]);

/**
 * Reads HTML as strictly as can be: double-quoted attributes, lower-case names, every element closed, no comment, no
 * declaration, no reference but the five. Anything else throws.
 */
export function readHtml(html: string): readonly (ReadElement | string)[] {
  const root: ReadElement = { name: '', attributes: [], children: [] };
  const open = [root];
  let at = 0;
  while (at < html.length) {
    const parent = open.at(-1) ?? root;
    const tag = html.indexOf('<', at);
    const end = tag === -1 ? html.length : tag;
    if (end > at) parent.children.push(decoded(html.slice(at, end)));
    if (tag === -1) break;
    const close = html.indexOf('>', tag);
    if (close === -1) throw new Error('tag without end');
    const inside = html.slice(tag + 1, close);
    if (inside.startsWith('/')) {
      if (inside.slice(1) !== parent.name || open.length === 1) throw new Error(`unexpected </${inside.slice(1)}>`);
      open.pop();
    } else {
      const element = readTag(inside);
      parent.children.push(element);
      open.push(element);
    }
    at = close + 1;
  }
  if (open.length > 1) throw new Error(`unclosed ${open.at(-1)?.name}`);
  return root.children;
}

function readTag(inside: string): ReadElement {
  const shape = /^([a-z]+)((?: [a-z-]+="[^"<>]*")*)$/.exec(inside);
  if (shape === null) throw new Error(`malformed tag <${inside}>`);
  const attributes = [...(shape[2] ?? '').matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const,
  );
  return { name: shape[1] ?? '', attributes, children: [] };
}

function decoded(text: string): string {
  return text.replace(/[&<>"']([^&;]*;)?/g, (found, inside: string | undefined) => {
    const character = found.startsWith('&') ? references.get((inside ?? '').slice(0, -1)) : undefined;
    if (character === undefined) throw new Error(`unescaped ${found}`);
    return character;
  });
}

/** Every element below, in order, without its text. */
export function skeleton(nodes: readonly (ReadElement | string)[]): readonly unknown[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [[node.name, ...skeleton(node.children)]]));
}

/** Elements of one name, in order. */
export function elementsOf(nodes: readonly (ReadElement | string)[], name: string): readonly ReadElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node.name === name ? [node] : []), ...elementsOf(node.children, name)],
  );
}

/** All text below an element. */
export function textOf({ children }: ReadElement): string {
  return children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
