import * as z from 'zod';
import { extra } from './extra.ts';
import { once } from './once.ts';
import { texts } from './text.ts';

export const division = once(() =>
  z
    .strictObject({
      name: z.string(),
      code: z.string().exactOptional(),
      level: z.enum(['province', 'city', 'county', 'township', 'village']).exactOptional(),
      within: texts().exactOptional(),
      extra: extra(),
    })
    .readonly(),
);
