import { muteUpTo, tellsOfTask } from '../outline/body/tells-of-task.ts';
import { tellingNow } from '../outline/body/turn.ts';
import { characterSet, placeOf } from '../text/character-set.ts';

const longestOpening = 12;
const stops = /* @__PURE__ */ characterSet('。\n');

/**
 * Where a paragraph turns to what came of the task that it begins with 转入进展: 新建泊位300个。截至目前,已建成…. It is the first sentence
 * but one that opens so, or that tells of a count before it; the start where none does.
 */
export function turnIn(folded: string, start: number, end: number): number {
  const isMute = muteUpTo(folded, start);
  for (let from = placeOf(stops, folded, start, end) + 1; from < end; from = placeOf(stops, folded, from, end) + 1) {
    if (tellingNow.test(folded.slice(from, Math.min(end, from + longestOpening)).trimStart())) return from;
    if (isMute(from) && tellsOfTask(folded, start, from, placeOf(stops, folded, from, end))) return from;
  }
  return start;
}
