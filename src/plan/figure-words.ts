import type { FundStage, MissingReason, WorkStage } from './figure.ts';

/** How far work has come, the least first. */
export const workStages = [
  'preparing',
  'started',
  'basically-completed',
  'completed',
] as const satisfies readonly WorkStage[];

/** How far money has come, the least first. */
export const fundStages = ['allocated', 'received', 'disbursed', 'paid'] as const satisfies readonly FundStage[];

/** Every word for why there is no number. */
export const missingReasons = [
  'not-reported',
  'no-task',
  'target-not-issued',
  'not-due',
  'base-unknown',
  'not-comparable',
  'out-of-period',
  'illegible',
  'superseded',
] as const satisfies readonly MissingReason[];
