import * as z from 'zod/mini';
import { once } from '../once.ts';
import { list, maybe, object } from './build.ts';
import { extra } from './extra.ts';

export const post = once(() =>
  object({
    organization: z.string(),
    plate: maybe(z.string()),
    title: z.string(),
    inferred: maybe(z.literal(true)),
    extra: extra(),
  }),
);

export const seat = once(() =>
  object({
    role: z.string(),
    person: maybe(z.string()),
    posts: list(post()),
    extra: extra(),
  }),
);

const officeHead = once(() => object({ title: z.string(), seat: z.int().check(z.gte(0)), extra: extra() }));

export const groupOffice = once(() => object({ at: z.string(), heads: list(officeHead()), extra: extra() }));

export const leadingGroup = once(() =>
  object({
    schemaVersion: z.literal('1.0'),
    name: z.string(),
    seats: list(seat()),
    office: maybe(groupOffice()),
    extra: extra(),
  }),
);
