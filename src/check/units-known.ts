import type { UnitOptions } from '../quantity/unit.ts';

/** Of all that helps to check, the units: what asks for options by name takes no more. */
export function unitsKnown({ units }: UnitOptions): UnitOptions {
  return { ...(units && { units }) };
}
