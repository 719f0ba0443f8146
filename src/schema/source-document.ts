import * as z from 'zod/mini';
import { once } from '../once.ts';
import { maybe, object } from './build.ts';
import { extra } from './extra.ts';
import { isoDate, texts } from './text.ts';

export const sourceDocument = once(() =>
  object({
    title: z.string(),
    number: maybe(z.string()),
    issuers: texts(),
    signed: maybe(isoDate()),
    printed: maybe(isoDate()),
    published: maybe(isoDate()),
    basis: maybe(texts()),
    extra: extra(),
  }),
);
