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

/** It has a tendency of its own. */
const isTold = ({ sense }: Stretch): boolean => sense === 'news' || sense === 'since';

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
    const isOwn = isTold(stretch);
    const known = tendencies.get(isOwn ? stretch : undefined);
    if (known !== undefined) return known;
    const open = stretches.filter((one) => one.sense === undefined || isTold(one));
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
      if (expected === 'promises' && (isPlan || stretch.sense !== 'news')) return sidesOf(folded, passage, expected);
      return sidesOf(
        folded,
        passage,
        'nothing',
        isPlan ? 'plan' : stretch.sense === 'state' ? 'promises' : tendencyUnder(stretch),
      );
    },
  };
}
