import * as z from 'zod';
import type { Project } from '../plan/project.ts';
import { extra } from './extra.ts';
import { parameter, target } from './figure.ts';
import { once } from './once.ts';
import { texts } from './text.ts';

export const changeKind = once(() =>
  z.enum(['added', 'refined', 'continued', 'renamed', 'merged', 'split', 'absorbed', 'spun-off', 'retired']),
);

export const responsibility = once(() =>
  z
    .strictObject({
      lead: texts(),
      with: texts().exactOptional(),
      openEnded: z.literal(true).exactOptional(),
      printed: z.string().exactOptional(),
      inferred: z.literal(true).exactOptional(),
      extra: extra(),
    })
    .readonly(),
);

export const project = once(() =>
  z
    .strictObject({
      id: z.string(),
      number: z.string(),
      name: z.string(),
      nameMeant: z.string().exactOptional(),
      section: z.string().exactOptional(),
      declared: changeKind().exactOptional(),
      responsibilities: z.array(responsibility()).readonly(),
      targets: z.array(target()).readonly(),
      parameters: z.array(parameter()).readonly().exactOptional(),
      subProjects: z.array(nested()).readonly().exactOptional(),
      extra: extra(),
    })
    .readonly(),
);

/** A project within a project. */
const nested = once(() => z.lazy((): z.ZodType<Project, Project> => project()));
