import type { Span } from '../../issue.ts';
import type { Line } from '../text/lines.ts';
import { headedIn, type Sense } from './headed.ts';
import type { Expectation } from './side-of.ts';
import { type SidedStretch, sidesOf } from './sides.ts';
import { type Tendency, tendencyOf } from './tendency.ts';

/** How the passages of a text are parted by sides: by the headings above them first, then by their words and those beside them 分侧. */
export interface Parting {
  /** Whether a heading says that what stands there is to come: 下一步工作打算. */
  readonly isToCome: (at: number) => boolean;
  /** The stretches of a passage; of a plan, what promises nothing for sure is promised all the same. */
  readonly part: (passage: Span, expected: Expectation, isPlan: boolean) => readonly SidedStretch[];
}

/** What is known of the sentences between two headings. */
interface Stretch {
  readonly start: number;
  readonly sense: Sense | undefined;
  readonly text: string;
}

export function partingOf(folded: string, lines: readonly Line[]): Parting {
  const headed = headedIn(lines);
  const stretches = [{ start: 0, sense: undefined }, ...headed].map(
    ({ start, sense }, index): Stretch => ({
      start,
      sense,
      text: folded.slice(start, headed[index]?.start ?? folded.length),
    }),
  );
  const tendencies = new Map<Stretch | undefined, Tendency>();
  /** Of what stands under a heading that reports, its own; else of all that is neither to come nor how things are. */
  const tendencyUnder = (stretch: Stretch): Tendency => {
    const isOwn = stretch.sense === 'news';
    const known = tendencies.get(isOwn ? stretch : undefined);
    if (known !== undefined) return known;
    const open = stretches.filter(({ sense }) => sense === undefined || sense === 'news');
    const tendency = isOwn ? tendencyOf(stretch.text, true) : tendencyOf(open.map(({ text }) => text).join('\n'));
    tendencies.set(isOwn ? stretch : undefined, tendency);
    return tendency;
  };
  const stretchAt = (at: number): Stretch => stretches.findLast(({ start }) => start <= at) as Stretch;
  return {
    isToCome: (at) => stretchAt(at).sense === 'plan',
    part: (passage, expected, isPlan) => {
      const stretch = stretchAt(passage[0]);
      if (stretch.sense === 'plan') return sidesOf(folded, passage, 'promises');
      const isTold = stretch.sense === 'news' && !isPlan;
      if (expected === 'promises' && !isTold) return sidesOf(folded, passage, expected);
      return sidesOf(
        folded,
        passage,
        'nothing',
        isPlan ? 'plan' : stretch.sense === 'state' ? 'promises' : tendencyUnder(stretch),
      );
    },
  };
}
