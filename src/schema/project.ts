import * as z from 'zod/mini';
import { once } from '../once.ts';
import type { ChangeKind, Project } from '../plan/project.ts';
import { list, maybe, object } from './build.ts';
import { extra } from './extra.ts';
import { parameter, target } from './figure.ts';
import { texts } from './text.ts';

/** Every kind of change. */
export const changeKinds = [
  'added',
  'refined',
  'continued',
  'renamed',
  'merged',
  'split',
  'absorbed',
  'spun-off',
  'retired',
] as const satisfies readonly ChangeKind[];

export const changeKind = once(() => z.enum(changeKinds));

export const responsibility = once(() =>
  object({
    lead: texts(),
    with: maybe(texts()),
    openEnded: maybe(z.literal(true)),
    printed: maybe(z.string()),
    inferred: maybe(z.literal(true)),
    extra: extra(),
  }),
);

export const project = once(() =>
  object({
    id: z.string(),
    number: z.string(),
    name: z.string(),
    nameMeant: maybe(z.string()),
    section: maybe(z.string()),
    declared: maybe(changeKind()),
    responsibilities: list(responsibility()),
    targets: list(target()),
    parameters: maybe(list(parameter())),
    subProjects: maybe(list(nested())),
    extra: extra(),
  }),
);

/** A project within a project. */
const nested = once(() => z.lazy((): z.ZodMiniType<Project, Project> => project()));
