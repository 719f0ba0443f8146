import type { Scope } from '../plan/figure.ts';

/**
 * Whether two scopes say of themselves that they are about different people or places: other divisions, or another
 * value of one dimension (医院层级). A scope that is not printed is taken to be the other's.
 */
export function scopesDiffer(target: Scope = {}, reported: Scope = {}): boolean {
  return (
    divisionsDiffer(target.divisions, reported.divisions) || dimensionsDiffer(target.dimension, reported.dimension)
  );
}

function divisionsDiffer(target: Scope['divisions'], reported: Scope['divisions']): boolean {
  if (reported === undefined) return false;
  const asked = new Set(target ?? []);
  return asked.size !== new Set(reported).size || reported.some((division) => !asked.has(division));
}

function dimensionsDiffer(target: Scope['dimension'] = [], reported: Scope['dimension'] = []): boolean {
  const asked = new Map(target);
  return reported.some(([name, value]) => asked.has(name) && asked.get(name) !== value);
}

/** A scope as a person reads it, for issues. */
export function spokenScope(scope: Scope | undefined): string {
  const dimension = (scope?.dimension ?? []).map(([name, value]) => `${name}：${value}`);
  const words = [scope?.population, ...(scope?.divisions ?? []), ...dimension].filter((word) => word !== undefined);
  return words.join('、') || '全部';
}
