import * as z from 'zod';
import { extra } from './extra.ts';
import { once } from './once.ts';

export const post = once(() =>
  z
    .strictObject({
      organization: z.string(),
      plate: z.string().exactOptional(),
      title: z.string(),
      inferred: z.literal(true).exactOptional(),
      extra: extra(),
    })
    .readonly(),
);

export const seat = once(() =>
  z
    .strictObject({
      role: z.string(),
      person: z.string().exactOptional(),
      posts: z.array(post()).readonly(),
      extra: extra(),
    })
    .readonly(),
);

const officeHead = once(() => z.strictObject({ title: z.string(), seat: z.int().min(0), extra: extra() }).readonly());

export const groupOffice = once(() =>
  z.strictObject({ at: z.string(), heads: z.array(officeHead()).readonly(), extra: extra() }).readonly(),
);

export const leadingGroup = once(() =>
  z
    .strictObject({
      schemaVersion: z.literal('1.0'),
      name: z.string(),
      seats: z.array(seat()).readonly(),
      office: groupOffice().exactOptional(),
      extra: extra(),
    })
    .readonly(),
);
