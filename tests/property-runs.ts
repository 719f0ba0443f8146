/**
 * How many cases a property runs: `PROPERTY_RUNS` where it is set, else what is usual for the property.
 * Continuous integration asks for many; a mutation run for few.
 */
export function runs(usual: number): number {
  const asked = process.env['PROPERTY_RUNS'];
  return asked === undefined ? usual : Number(asked);
}
