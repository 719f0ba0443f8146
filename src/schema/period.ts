import * as z from 'zod';
import { extra } from './extra.ts';
import { once } from './once.ts';
import { isoDate, isoDay } from './text.ts';

export const period = once(() =>
  z.strictObject({ from: isoDay(), to: isoDay(), cumulative: z.boolean(), extra: extra() }).readonly(),
);

export const when = once(() =>
  z
    .strictObject({
      printed: z.string(),
      from: isoDate().exactOptional(),
      to: isoDate().exactOptional(),
      extra: extra(),
    })
    .readonly(),
);
