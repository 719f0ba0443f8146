import * as z from 'zod/mini';
import type { JsonValue } from '../entity.ts';
import { once } from '../once.ts';
import { division } from './division.ts';
import { extraPairs } from './extra.ts';
import { actual, base, claim, link, measure, parameter, scope, target } from './figure.ts';
import { groupOffice, leadingGroup, post, seat } from './leading-group.ts';
import { patterns } from './patterns.ts';
import { period, when } from './period.ts';
import { progressEntry, progressReport } from './progress-report.ts';
import { project, responsibility } from './project.ts';
import { sourceDocument } from './source-document.ts';
import { decimal, isoDate, isoDay } from './text.ts';
import { declaredChange, declaredCount, workPlan } from './work-plan.ts';

const entities = {
  'work-plan': workPlan,
  project,
  target,
  parameter,
  actual,
  claim,
  'progress-report': progressReport,
  'progress-entry': progressEntry,
  'leading-group': leadingGroup,
  'source-document': sourceDocument,
  division,
} as const;

const parts = {
  measure,
  base,
  scope,
  link,
  when,
  period,
  responsibility,
  'declared-change': declaredChange,
  'declared-count': declaredCount,
  seat,
  post,
  'group-office': groupOffice,
  extra: extraPairs,
  decimal,
  'iso-date': isoDate,
  'iso-day': isoDay,
} as const;

/** The entities that have a JSON Schema, as in the names of the files: `minsheng/schema/work-plan.json`. */
export type EntityName = keyof typeof entities;

/** Every name there is a JSON Schema for 实体名称. */
export const entityNames = Object.keys(entities) as readonly EntityName[];

/** Names for `$defs`, in a list of our own: zod's global one is everybody's. */
const names = once(() => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of [...Object.entries(entities), ...Object.entries(parts)]) registry.add(schema(), { id });
  return registry;
});

/**
 * The JSON Schema (draft 2020-12) of an entity, for programs in other languages JSON 模式. It takes what the zod schema takes
 * and refuses what that refuses.
 *
 * @param name an entity's name, as in {@link entityNames}
 * @returns a new plain object, without references to other files
 * @throws `TypeError` for any other name
 * @source our convention
 * @example
 * ```ts
 * import { jsonSchemaOf } from 'minsheng/schema';
 *
 * console.log(jsonSchemaOf('work-plan')['title']); // => work-plan
 * ```
 */
export function jsonSchemaOf(name: EntityName): Readonly<Record<string, JsonValue>> {
  if (!entityNames.includes(name)) throw new TypeError(`Not an entity: ${name}. Entities: ${entityNames.join(', ')}`);
  const schema = z.toJSONSchema(entities[name](), { metadata: names(), unrepresentable: 'any', override: rewrite });
  return JSON.parse(JSON.stringify({ ...schema, title: name }));
}

/** Formats become patterns, which every validator knows; and `readOnly`, which means another thing there, goes. */
function rewrite({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const pattern = patterns.get(jsonSchema.format ?? '');
  if (pattern !== undefined) {
    jsonSchema.pattern = pattern;
    delete jsonSchema.format;
  }
  delete jsonSchema.readOnly;
}
