import type { FundStage, WorkStage } from '../plan/figure.ts';
import { fundStages, workStages } from '../plan/figure-words.ts';

/** How the stage of a result stands to the one its target asks. */
export type StageOrder = 'reached' | 'earlier' | 'later' | 'unlike';

/** The stage a target means that names none: work is to be completed, money to be handed out. */
export function impliedStage(of: WorkStage | FundStage): WorkStage | FundStage {
  return isWork(of) ? 'completed' : 'disbursed';
}

/**
 * Compares the stage of a result with the stage its target asks. A result without a stage is taken to be at the
 * target's; a target without one asks for completion, or for money handed out.
 */
export function compareStages(
  asked: WorkStage | FundStage | undefined,
  reported: WorkStage | FundStage | undefined,
): StageOrder {
  if (reported === undefined) return 'reached';
  const wanted = asked ?? impliedStage(reported);
  const scale: readonly string[] = isWork(reported) ? workStages : fundStages;
  const place = scale.indexOf(wanted);
  if (place < 0) return 'unlike';
  const distance = scale.indexOf(reported) - place;
  if (distance < 0) return 'earlier';
  return distance > 0 && asked !== undefined ? 'later' : 'reached';
}

function isWork(stage: WorkStage | FundStage): stage is WorkStage {
  return (workStages as readonly string[]).includes(stage);
}
