import * as z from 'zod';
import { extra } from './extra.ts';
import { once } from './once.ts';
import { when } from './period.ts';
import { decimal, isoDate, texts } from './text.ts';

const yes = once(() => z.literal(true).exactOptional());
const maybeText = once(() => z.string().exactOptional());

export const role = once(() => z.enum(['flow', 'stock', 'level', 'standard', 'milestone', 'qualitative', 'unknown']));

export const measure = once(() =>
  z
    .strictObject({
      value: decimal(),
      unit: z.string(),
      upper: decimal().exactOptional(),
      unitMeant: maybeText(),
      per: maybeText(),
      bound: z.enum(['at-least', 'at-most', 'about', 'exactly', 'between', 'unstated']),
      strict: yes(),
      approximate: yes(),
      extra: extra(),
    })
    .readonly(),
);

export const base = once(() =>
  z
    .strictObject({
      relation: z.enum(['share-of', 'times', 'above']),
      name: z.string(),
      asOf: isoDate().exactOptional(),
      figures: texts().exactOptional(),
      extra: extra(),
    })
    .readonly(),
);

export const scope = once(() =>
  z
    .strictObject({
      population: maybeText(),
      divisions: texts().exactOptional(),
      each: yes(),
      dimension: z
        .array(z.tuple([z.string(), z.string()]).readonly())
        .readonly()
        .exactOptional(),
      extra: extra(),
    })
    .readonly(),
);

export const link = once(() =>
  z
    .strictObject({
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
      to: z.string().nullable(),
      by: z.enum(['inferred', 'candidate']).exactOptional(),
      complete: z.boolean().exactOptional(),
      differs: z
        .array(z.enum(['indicator', 'unit', 'per', 'scope', 'base', 'stage', 'period']))
        .readonly()
        .exactOptional(),
      extra: extra(),
    })
    .readonly(),
);

const workStages = ['preparing', 'started', 'basically-completed', 'completed'] as const;
const fundStages = ['allocated', 'received', 'disbursed', 'paid'] as const;

/** What targets, actuals, claims and parameters share: made once, so that their parts are one schema each. */
const figureFields = once(() => ({
  id: z.string(),
  indicator: z.string(),
  measure: measure().exactOptional(),
  words: maybeText(),
  names: texts().exactOptional(),
  stage: z.enum([...workStages, ...fundStages]).exactOptional(),
  modality: z.enum(['planned', 'expected', 'striving', 'in-principle', 'forecast']).exactOptional(),
  change: z.enum(['up', 'down', 'maintain', 'not-down']).exactOptional(),
  base: base().exactOptional(),
  scope: scope().exactOptional(),
  when: when().exactOptional(),
  cumulative: z.boolean().exactOptional(),
  missing: z
    .enum([
      'not-reported',
      'no-task',
      'target-not-issued',
      'not-due',
      'base-unknown',
      'not-comparable',
      'out-of-period',
      'illegible',
      'superseded',
    ])
    .exactOptional(),
  links: z.array(link()).readonly().exactOptional(),
  inferred: texts().exactOptional(),
  extra: extra(),
}));

export const target = once(() =>
  z.strictObject({ ...figureFields(), as: z.literal('target'), role: role() }).readonly(),
);

export const parameter = once(() => z.strictObject({ ...figureFields(), as: z.literal('parameter') }).readonly());

export const actual = once(() =>
  z.strictObject({ ...figureFields(), as: z.literal('actual'), role: role() }).readonly(),
);

export const claim = once(() => z.strictObject({ ...figureFields(), as: z.literal('claim'), role: role() }).readonly());
