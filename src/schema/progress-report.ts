import * as z from 'zod/mini';
import { once } from '../once.ts';
import { list, maybe, object } from './build.ts';
import { division } from './division.ts';
import { extra } from './extra.ts';
import { actual, claim, parameter, target } from './figure.ts';
import { period } from './period.ts';
import { responsibility } from './project.ts';
import { sourceDocument } from './source-document.ts';

export const progressEntry = once(() =>
  object({
    id: z.string(),
    project: maybe(z.string()),
    number: z.string(),
    name: z.string(),
    responsibilities: list(responsibility()),
    targets: maybe(list(target())),
    actuals: list(actual()),
    claims: list(claim()),
    parameters: maybe(list(parameter())),
    extra: extra(),
  }),
);

export const progressReport = once(() =>
  object({
    schemaVersion: z.literal('1.0'),
    id: z.string(),
    source: sourceDocument(),
    division: division(),
    period: period(),
    plan: maybe(z.string()),
    entries: list(progressEntry()),
    funds: list(z.discriminatedUnion('as', [actual(), claim()])),
    extra: extra(),
  }),
);
