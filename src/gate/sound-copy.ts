import type { Form } from '../schema/form.ts';
import type { GateLimits } from './limits.ts';

/** Stands for a value that is not beyond doubt. */
const unsure = Symbol('unsure');

/**
 * The short way through a gate: a deep-frozen copy of a value in which all is sound, or undefined at the first doubt. It
 * tells nothing: what it leaves goes the long way, where all that is wrong is told. Most data is sound.
 *
 * As the long way, it takes values from own property descriptors, so that no code of the input is run, and keeps to the
 * limits; a value that holds itself meets one of them.
 */
export function soundCopy(
  input: unknown,
  form: Form,
  limits: Required<GateLimits>,
): { readonly value: unknown } | undefined {
  let nodes = 1;

  function take(value: unknown, known: Form, level: number): unknown {
    switch (known.kind) {
      case 'leaf':
        return known.fits(value) && !(typeof value === 'string' && value.length > limits.textLength) ? value : unsure;
      case 'either':
        return takeFirst(value, known.options, level);
      default:
        if (typeof value !== 'object' || value === null || level > limits.depth) return unsure;
        if (known.kind === 'object') return takeObject(value, known, level);
        return takeList(value, known, level);
    }
  }

  function takeFirst(value: unknown, options: readonly Form[], level: number): unknown {
    for (const option of options) {
      const taken = take(value, option, level);
      if (taken !== unsure) return taken;
    }
    return unsure;
  }

  function takeObject(source: object, known: Form & { kind: 'object' }, level: number): unknown {
    if (Object.getPrototypeOf(source) !== Object.prototype) return unsure;
    if (Object.getOwnPropertySymbols(source).length > 0) return unsure;
    const keys = Object.keys(source);
    nodes += keys.length;
    if (nodes > limits.nodes) return unsure;
    const copy: Record<string, unknown> = {};
    let required = 0;
    for (const key of keys) {
      const field = known.fields.get(key);
      if (field === undefined) return unsure;
      const taken = take(Reflect.getOwnPropertyDescriptor(source, key)?.value, field.form, level + 1);
      if (taken === unsure) return unsure;
      copy[key] = taken;
      if (field.isRequired) required += 1;
    }
    return required === known.required ? Object.freeze(copy) : unsure;
  }

  function takeList(source: object, known: Form & { kind: 'list' | 'tuple' }, level: number): unknown {
    if (!Array.isArray(source) || Object.getPrototypeOf(source) !== Array.prototype) return unsure;
    const { length } = source;
    if (length > limits.listLength || Object.keys(source).length !== length) return unsure;
    if (known.kind === 'tuple' && length !== known.items.length) return unsure;
    nodes += length;
    if (nodes > limits.nodes) return unsure;
    const copy: unknown[] = [];
    for (let index = 0; index < length; index += 1) {
      const form = known.kind === 'list' ? known.element() : (known.items[index] as Form);
      const taken = take(Reflect.getOwnPropertyDescriptor(source, index)?.value, form, level + 1);
      if (taken === unsure) return unsure;
      copy.push(taken);
    }
    return Object.freeze(copy);
  }

  try {
    const value = take(input, form, 1);
    return value === unsure || nodes > limits.nodes ? undefined : { value };
  } catch {
    return undefined;
  }
}
