import type { Issue } from '../../issue.ts';
import type { Figure } from '../../plan/figure.ts';
import { rollupIssue } from '../issues.ts';
import type { FindDivision } from './find-division.ts';

/** Whether a figure is about divisions that it names. */
export function isScoped({ scope }: Figure): boolean {
  return (scope?.divisions ?? []).length > 0;
}

/** Of several divisions together; how it is shared among them nobody says. */
export function isOfSeveral({ scope }: Figure): boolean {
  return (scope?.divisions ?? []).length > 1 && scope?.each !== true;
}

/** The codes of the divisions that a figure names, or undefined where one is not found. */
export function placesOf({ scope }: Figure, find: FindDivision): readonly string[] | undefined {
  const divisions = scope?.divisions ?? [];
  const codes = divisions.flatMap((name) => find(name) ?? []);
  return codes.length === divisions.length ? codes : undefined;
}

export function notPlaced({ id, scope }: Figure): Issue {
  return rollupIssue('rollup/figure-not-placed', { received: `${id} ${(scope?.divisions ?? []).join('、')}` });
}

/** Both are about the same divisions, or about none by name. */
export function isOfOnePlace(a: Figure, b: Figure): boolean {
  return (a.scope?.divisions ?? []).join('、') === (b.scope?.divisions ?? []).join('、');
}
