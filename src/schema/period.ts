import * as z from 'zod/mini';
import { once } from '../once.ts';
import { maybe, object } from './build.ts';
import { extra } from './extra.ts';
import { isoDate, isoDay } from './text.ts';

export const period = once(() => object({ from: isoDay(), to: isoDay(), cumulative: z.boolean(), extra: extra() }));

export const when = once(() =>
  object({
    printed: z.string(),
    from: maybe(isoDate()),
    to: maybe(isoDate()),
    extra: extra(),
  }),
);
