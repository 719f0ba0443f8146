import * as z from 'zod';
import { extra } from './extra.ts';
import { once } from './once.ts';
import { isoDate, texts } from './text.ts';

export const sourceDocument = once(() =>
  z
    .strictObject({
      title: z.string(),
      number: z.string().exactOptional(),
      issuers: texts(),
      signed: isoDate().exactOptional(),
      printed: isoDate().exactOptional(),
      published: isoDate().exactOptional(),
      basis: texts().exactOptional(),
      extra: extra(),
    })
    .readonly(),
);
