import { assertOptionNames } from '../options.ts';
import type { DisplayLocale } from './table.ts';

/** How values are shown. */
export interface DisplayOptions {
  /** Language of heads and words; `zh-CN` where absent. Names stay as printed. */
  readonly locale?: DisplayLocale;
  /** Terminal columns of the text, 20 to 10000; 100 where absent. */
  readonly width?: number;
  /** Digits after the point of percentages, 0 to 8; 1 where absent. */
  readonly digits?: number;
}

/** Options with nothing left open. */
export type DisplaySettings = Required<DisplayOptions>;

const locales: readonly string[] = ['zh-CN', 'en'] satisfies readonly DisplayLocale[];

/** Fills in what was not asked for; a caller's mistake is thrown. */
export function settled(options: DisplayOptions): DisplaySettings {
  assertOptionNames(options, ['locale', 'width', 'digits'] satisfies readonly (keyof DisplayOptions)[]);
  const { locale = 'zh-CN', width = 100, digits = 1 } = options;
  if (!locales.includes(locale)) throw new TypeError(`locale must be zh-CN or en: ${locale}`);
  requireWhole('digits', digits, 0, 8);
  return { locale, width: requireWidth(width), digits };
}

/** Refuses a width that no table fits in. */
export function requireWidth(width: number): number {
  return requireWhole('width', width, 20, 10_000);
}

/** Refuses what is no whole number from `least` to `most`. */
export function requireWhole(name: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new TypeError(`${name} must be a whole number from ${least} to ${most}: ${value}`);
  }
  return value;
}
