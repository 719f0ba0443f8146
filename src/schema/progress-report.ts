import * as z from 'zod';
import { division } from './division.ts';
import { extra } from './extra.ts';
import { actual, claim, parameter, target } from './figure.ts';
import { once } from './once.ts';
import { period } from './period.ts';
import { responsibility } from './project.ts';
import { sourceDocument } from './source-document.ts';

export const progressEntry = once(() =>
  z
    .strictObject({
      id: z.string(),
      project: z.string().exactOptional(),
      number: z.string(),
      name: z.string(),
      responsibilities: z.array(responsibility()).readonly(),
      targets: z.array(target()).readonly().exactOptional(),
      actuals: z.array(actual()).readonly(),
      claims: z.array(claim()).readonly(),
      parameters: z.array(parameter()).readonly().exactOptional(),
      extra: extra(),
    })
    .readonly(),
);

export const progressReport = once(() =>
  z
    .strictObject({
      schemaVersion: z.literal('1.0'),
      id: z.string(),
      source: sourceDocument(),
      division: division(),
      period: period(),
      plan: z.string().exactOptional(),
      entries: z.array(progressEntry()).readonly(),
      funds: z.array(z.discriminatedUnion('as', [actual(), claim()])).readonly(),
      extra: extra(),
    })
    .readonly(),
);
