import type { Result } from '../issue.ts';
import type { RateAudit } from './audit-rate.ts';
import type { RateReading } from './rate-range.ts';

/** How many rates that only rounding up gives are a habit: one alone is a slip. */
const fewestCeiled = 2;

/**
 * How a document makes its rates 取舍习惯: the way that gives most of those whose numbers are printed; `unknown` where rounding and
 * cutting give as many.
 */
export function roundingHabit(rates: readonly { readonly audit: Result<RateAudit> }[]): RateReading | 'unknown' {
  const given = rates.flatMap(({ audit }) => (audit.ok && audit.value.exact ? [audit.value.exact.readings] : []));
  const many = (reading: RateReading) => given.filter((readings) => readings.includes(reading)).length;
  const [halfUp, cut, ceiled] = [many('half-up'), many('cut'), many('ceiled')];
  const onlyCeiled = given.filter((readings) => readings.length === 1 && readings[0] === 'ceiled').length;
  if (onlyCeiled >= fewestCeiled && ceiled > halfUp && ceiled > cut) return 'ceiled';
  if (halfUp === cut) return 'unknown';
  return halfUp > cut ? 'half-up' : 'cut';
}
