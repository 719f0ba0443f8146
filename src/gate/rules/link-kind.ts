import type { Link } from '../../plan/figure.ts';
import { pathOf } from '../place.ts';
import { knownAs, type Rule } from '../rule.ts';
import type { Known } from '../view.ts';

type As = Known['as'];

/** What a link of a kind goes from and to; `same` is what it comes from, `nothing` a number that is not printed. */
interface Ends {
  readonly from: readonly As[];
  readonly to: readonly (As | 'same' | 'nothing')[];
}

const figures = ['target', 'parameter', 'actual', 'claim'] as const;
const ofRate: Ends = { from: ['actual', 'claim'], to: [...figures, 'nothing'] };

const ends: { readonly [kind in Link['kind']]: Ends } = {
  answers: { from: ['actual', 'claim'], to: ['target'] },
  'completion-of': { from: ['claim'], to: ['target'] },
  numerator: ofRate,
  denominator: ofRate,
  'part-of': { from: figures, to: ['same'] },
  'same-work': { from: figures, to: ['same'] },
  'pays-for': { from: figures, to: figures },
  'parameter-of': { from: ['parameter'], to: figures },
};

/** A link whose ends do not fit its kind: a target that answers an actual. */
export const linkKind: Rule = (view, tell, beyond) => {
  for (const found of view.links) {
    const { value, as } = found;
    const end = value.to === null ? 'nothing' : knownAs(value.to, view, beyond)?.as;
    const { from, to } = ends[value.kind];
    if (end === undefined || (from.includes(as) && (to.includes(end) || (to.includes('same') && end === as)))) continue;
    tell('gate/link-kind', pathOf(found), {
      expected: `${value.kind}: ${from.join(' | ')} → ${to.join(' | ')}`,
      received: `${as} → ${end}`,
    });
  }
};
