import { type Layout, plainLayout } from '../schema/layout.ts';
import { foreignName, isPlainList, isPlainObject } from './foreign.ts';
import type { Tell } from './issue-list.ts';
import type { GateLimits } from './limits.ts';

/** An object or a list that is being copied. One of each level is used again and again. */
interface Frame {
  source: object;
  copy: Record<string, unknown> | unknown[];
  /** The keys of an object; of a list, undefined. */
  keys: readonly string[] | undefined;
  /** How many keys or elements there are, and how many have been taken. */
  length: number;
  taken: number;
  /** The key or index that is being taken. */
  key: string | number;
  layout: Layout;
  /** How deep the copy will stand. */
  level: number;
  /** Unknown keys with their values. */
  added: [key: string, value: unknown][] | undefined;
}

/** Stands for what was told and is left out, or is not there. */
const nothing = Symbol('nothing');

/** An unknown key's value stands three levels lower in `extra`: list, pair, value. */
const levelsOfExtra = 3;

/**
 * Copies a value of which nothing is known, through the descriptors of its own properties: no getter is run, no proxy that
 * throws gets through, no cycle, depth or length holds it up. Walks with a list of its own frames, not by recursion. What is
 * no plain data is told and left out; unknown keys are told and go to `extra`.
 *
 * @returns the copy, with no object of the input in it; undefined where there was too much to copy
 */
export function capture(
  input: unknown,
  layout: Layout,
  limits: Required<GateLimits>,
  tell: Tell,
): { readonly value: unknown } | undefined {
  const frames: Frame[] = [];
  let depth = -1;
  let nodes = 0;

  const here = () => frames.slice(0, depth + 1).map((frame) => frame.key);

  function refuse(received: string): typeof nothing {
    tell('gate/not-plain', here(), { received });
    return nothing;
  }

  function tooLong(length: number, most: number): typeof nothing {
    tell('gate/too-long', here(), { received: `${length}`, expected: `${most}` });
    return nothing;
  }

  function take(value: unknown, known: Layout, level: number): unknown {
    switch (typeof value) {
      case 'string':
        return value.length > limits.textLength ? tooLong(value.length, limits.textLength) : value;
      case 'boolean':
        return value;
      case 'number':
        return takeNumber(value);
      case 'object':
        return value === null ? null : enter(value, known, level);
      default:
        return refuse(foreignName(value));
    }
  }

  function takeNumber(value: number): unknown {
    if (!Number.isFinite(value)) return refuse(`${value}`);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      tell('gate/unsafe-integer', here(), { received: `${value}` });
    }
    // JSON has one zero.
    return value === 0 ? 0 : value;
  }

  function enter(source: object, known: Layout, level: number): unknown {
    for (let above = 0; above <= depth; above += 1) {
      if (frames[above]?.source === source) {
        tell('gate/cycle', here());
        return nothing;
      }
    }
    if (level > limits.depth) {
      tell('gate/too-deep', here(), { expected: `${limits.depth}` });
      return nothing;
    }
    try {
      return Array.isArray(source) ? enterList(source, known, level) : enterObject(source, known, level);
    } catch {
      return refuse('unreadable object');
    }
  }

  function enterList(source: object, known: Layout, level: number): unknown {
    const length: unknown = Reflect.getOwnPropertyDescriptor(source, 'length')?.value;
    if (!isPlainList(source) || typeof length !== 'number') return refuse(foreignName(source));
    if (length > limits.listLength) return tooLong(length, limits.listLength);
    if (Object.keys(source).length > length) return refuse('list with properties');
    return open(source, [], undefined, length, known, level);
  }

  function enterObject(source: object, known: Layout, level: number): unknown {
    if (!isPlainObject(source)) return refuse(foreignName(source));
    if (Object.getOwnPropertySymbols(source).length > 0) refuse('symbol key');
    // As in JSON and in structured clones, properties that are not enumerable are no data.
    const keys = Object.keys(source);
    return open(source, {}, keys, keys.length, known, level);
  }

  function open(
    source: object,
    copy: Frame['copy'],
    keys: Frame['keys'],
    length: number,
    known: Layout,
    level: number,
  ): Frame['copy'] {
    depth += 1;
    const frame = frames[depth];
    if (frame === undefined) {
      frames.push({ source, copy, keys, length, taken: 0, key: 0, layout: known, level, added: undefined });
    } else {
      frame.source = source;
      frame.copy = copy;
      frame.keys = keys;
      frame.length = length;
      frame.taken = 0;
      frame.layout = known;
      frame.level = level;
      frame.added = undefined;
    }
    return copy;
  }

  /** The value of an own property, if it is one that JSON would write. */
  function read(source: object, key: string | number, ofList: boolean): unknown {
    let descriptor: PropertyDescriptor | undefined;
    try {
      descriptor = Reflect.getOwnPropertyDescriptor(source, key);
    } catch {
      return refuse('unreadable property');
    }
    if (descriptor === undefined) return refuse('hole');
    if (!('value' in descriptor)) return refuse('getter');
    // JSON leaves out a property that is undefined, but not an element.
    return descriptor.value === undefined && !ofList ? nothing : descriptor.value;
  }

  function takeElement(frame: Frame): void {
    frame.key = frame.taken - 1;
    const value = read(frame.source, frame.key, true);
    const taken = value === nothing ? nothing : take(value, frame.layout.element ?? plainLayout, frame.level + 1);
    // What was told and is left out still has its place, so that what comes after keeps its own.
    (frame.copy as unknown[]).push(taken === nothing ? null : taken);
  }

  function takeProperty(frame: Frame, key: string): void {
    frame.key = key;
    const value = read(frame.source, key, false);
    if (value === nothing) return;
    const { fields } = frame.layout;
    const field = fields?.get(key);
    if (field === undefined && key.length > limits.textLength) {
      tooLong(key.length, limits.textLength);
    } else if (fields !== undefined && field === undefined) {
      tell('gate/unknown-key', here(), { expected: key });
      const taken = take(value, plainLayout, frame.level + levelsOfExtra);
      frame.added ??= [];
      if (taken !== nothing) frame.added.push([key, taken]);
    } else {
      const taken = take(value, field ?? plainLayout, frame.level + 1);
      if (taken !== nothing) put(frame.copy as Record<string, unknown>, key, taken);
    }
  }

  function close(frame: Frame): void {
    if (frame.added !== undefined) addExtra(frame.copy as Record<string, unknown>, frame.added);
    else if (frame.layout === plainLayout) Object.freeze(frame.copy);
    depth -= 1;
  }

  function isTooMuch(): boolean {
    nodes += 1;
    if (nodes <= limits.nodes) return false;
    tell('gate/too-large', here(), { expected: `${limits.nodes}` });
    return true;
  }

  if (isTooMuch()) return undefined;
  const value = take(input, layout, 1);
  for (let frame = frames[depth]; frame !== undefined; frame = frames[depth]) {
    if (frame.taken === frame.length) {
      close(frame);
      continue;
    }
    if (isTooMuch()) return undefined;
    const key = frame.keys?.[frame.taken];
    frame.taken += 1;
    if (key === undefined) takeElement(frame);
    else takeProperty(frame, key);
  }
  return { value: value === nothing ? undefined : value };
}

/** Sets a property, also one named `__proto__`. */
function put(copy: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(copy, key, { value, writable: true, enumerable: true, configurable: true });
  else copy[key] = value;
}

/** Appends to what stands in `extra`; an `extra` that is no list stays, to be told. */
function addExtra(copy: Record<string, unknown>, added: readonly unknown[]): void {
  const before: unknown = copy['extra'];
  if (before === undefined) copy['extra'] = added;
  else if (Array.isArray(before)) copy['extra'] = before.concat(added);
}
