import { candidatePairing } from './checks/candidate-pairing.ts';
import { declaredCounts } from './checks/declared-counts.ts';
import { doneOrNot } from './checks/done-or-not.ts';
import { hull } from './checks/hull.ts';
import { impliedBaseCheck } from './checks/implied-base.ts';
import { impossibleRate } from './checks/impossible-rate.ts';
import { levelBelowTarget } from './checks/level-below-target.ts';
import { mixing } from './checks/mixing.ts';
import { money } from './checks/money.ts';
import { notReported } from './checks/not-reported.ts';
import { partsAgainstWholes } from './checks/parts-against-wholes.ts';
import { rateAudit } from './checks/rate-audit.ts';
import { seats } from './checks/seats.ts';
import { serialGap } from './checks/serial-gap.ts';
import { shareAboveHundred } from './checks/share-above-hundred.ts';
import type { Check } from './finding.ts';

/**
 * The checks of the library, in the order of their findings 核验规则清单. Take out what you do not want, put in your own, and give the
 * list to `checkPlan`, `checkReport` or `checkDocument`.
 */
export const checks: readonly Check[] = [
  rateAudit,
  impliedBaseCheck,
  impossibleRate,
  shareAboveHundred,
  candidatePairing,
  hull,
  mixing,
  money,
  declaredCounts,
  partsAgainstWholes,
  serialGap,
  doneOrNot,
  levelBelowTarget,
  notReported,
  seats,
];
