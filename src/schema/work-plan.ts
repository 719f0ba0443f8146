import * as z from 'zod/mini';
import { once } from '../once.ts';
import { list, maybe, object } from './build.ts';
import { division } from './division.ts';
import { extra } from './extra.ts';
import { leadingGroup } from './leading-group.ts';
import { changeKind, changeKinds, project } from './project.ts';
import { sourceDocument } from './source-document.ts';
import { texts } from './text.ts';

export const declaredChange = once(() =>
  object({
    kind: changeKind(),
    subject: z.string(),
    level: z.enum(['project', 'item']),
    from: maybe(z.string()),
    into: maybe(z.string()),
    reason: maybe(z.enum(['routine', 'completed', 'redistributed', 'withdrawn', 'unstated'])),
    extra: extra(),
  }),
);

export const declaredCount = once(() =>
  object({
    kind: z.enum([...changeKinds, 'total']),
    count: z.int().check(z.gte(0)),
    extra: extra(),
  }),
);

export const workPlan = once(() =>
  object({
    schemaVersion: z.literal('1.0'),
    id: z.string(),
    source: sourceDocument(),
    division: division(),
    year: z.int().check(z.gte(1000), z.lte(9999)),
    declaredCounts: list(declaredCount()),
    projects: list(project()),
    changes: list(declaredChange()),
    requirements: texts(),
    leadingGroup: maybe(leadingGroup()),
    extra: extra(),
  }),
);
