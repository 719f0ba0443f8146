import * as z from 'zod/mini';
import { once } from '../once.ts';
import { fundStages, missingReasons, workStages } from '../plan/figure-words.ts';
import { list, maybe, object } from './build.ts';
import { extra } from './extra.ts';
import { when } from './period.ts';
import { decimal, isoDate, texts } from './text.ts';

const yes = once(() => maybe(z.literal(true)));
const maybeText = once(() => maybe(z.string()));

export const role = once(() => z.enum(['flow', 'stock', 'level', 'standard', 'milestone', 'qualitative', 'unknown']));

export const measure = once(() =>
  object({
    value: decimal(),
    unit: z.string(),
    upper: maybe(decimal()),
    unitMeant: maybeText(),
    per: maybeText(),
    bound: z.enum(['at-least', 'at-most', 'about', 'exactly', 'between', 'unstated']),
    strict: yes(),
    approximate: yes(),
    extra: extra(),
  }),
);

export const base = once(() =>
  object({
    relation: z.enum(['share-of', 'times', 'above']),
    name: z.string(),
    asOf: maybe(isoDate()),
    figures: maybe(texts()),
    extra: extra(),
  }),
);

export const scope = once(() =>
  object({
    population: maybeText(),
    divisions: maybe(texts()),
    each: yes(),
    dimension: maybe(list(z.readonly(z.tuple([z.string(), z.string()])))),
    extra: extra(),
  }),
);

export const link = once(() =>
  object({
    kind: z.enum([
      'answers',
      'completion-of',
      'numerator',
      'denominator',
      'part-of',
      'same-work',
      'pays-for',
      'parameter-of',
    ]),
    to: z.nullable(z.string()),
    by: maybe(z.enum(['inferred', 'candidate'])),
    complete: maybe(z.boolean()),
    differs: maybe(list(z.enum(['indicator', 'unit', 'per', 'scope', 'base', 'stage', 'period']))),
    extra: extra(),
  }),
);

/** What targets, actuals, claims and parameters share: made once, so that their parts are one schema each. */
const figureFields = once(() => ({
  id: z.string(),
  indicator: z.string(),
  measure: maybe(measure()),
  words: maybeText(),
  names: maybe(texts()),
  stage: maybe(z.enum([...workStages, ...fundStages])),
  modality: maybe(z.enum(['planned', 'expected', 'striving', 'in-principle', 'forecast'])),
  change: maybe(z.enum(['up', 'down', 'maintain', 'not-down'])),
  base: maybe(base()),
  scope: maybe(scope()),
  when: maybe(when()),
  cumulative: maybe(z.boolean()),
  missing: maybe(z.enum(missingReasons)),
  links: maybe(list(link())),
  inferred: maybe(texts()),
  extra: extra(),
}));

export const target = once(() => object({ ...figureFields(), as: z.literal('target'), role: role() }));

export const parameter = once(() => object({ ...figureFields(), as: z.literal('parameter') }));

export const actual = once(() => object({ ...figureFields(), as: z.literal('actual'), role: role() }));

export const claim = once(() => object({ ...figureFields(), as: z.literal('claim'), role: role() }));
