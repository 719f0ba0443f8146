import * as z from 'zod/mini';
import { once } from '../once.ts';
import { maybe, object } from './build.ts';
import { extra } from './extra.ts';
import { texts } from './text.ts';

export const division = once(() =>
  object({
    name: z.string(),
    code: maybe(z.string()),
    level: maybe(z.enum(['province', 'city', 'county', 'township', 'village'])),
    within: maybe(texts()),
    extra: extra(),
  }),
);
