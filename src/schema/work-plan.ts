import * as z from 'zod';
import { division } from './division.ts';
import { extra } from './extra.ts';
import { leadingGroup } from './leading-group.ts';
import { once } from './once.ts';
import { changeKind, project } from './project.ts';
import { sourceDocument } from './source-document.ts';
import { texts } from './text.ts';

export const declaredChange = once(() =>
  z
    .strictObject({
      kind: changeKind(),
      subject: z.string(),
      level: z.enum(['project', 'item']),
      from: z.string().exactOptional(),
      into: z.string().exactOptional(),
      reason: z.enum(['routine', 'completed', 'redistributed', 'withdrawn', 'unstated']).exactOptional(),
      extra: extra(),
    })
    .readonly(),
);

export const declaredCount = once(() =>
  z
    .strictObject({
      kind: z.enum([...changeKind().options, 'total']),
      count: z.int().min(0),
      extra: extra(),
    })
    .readonly(),
);

export const workPlan = once(() =>
  z
    .strictObject({
      schemaVersion: z.literal('1.0'),
      id: z.string(),
      source: sourceDocument(),
      division: division(),
      year: z.int().min(1000).max(9999),
      declaredCounts: z.array(declaredCount()).readonly(),
      projects: z.array(project()).readonly(),
      changes: z.array(declaredChange()).readonly(),
      requirements: texts(),
      leadingGroup: leadingGroup().exactOptional(),
      extra: extra(),
    })
    .readonly(),
);
