import { describe, expectTypeOf, it } from 'vitest';
import { type Pace, pace } from '../../src/pace/pace.ts';
import { rank } from '../../src/pace/rank.ts';
import type { Role } from '../../src/plan/figure.ts';
import type { Attainment } from '../../src/progress/verdict.ts';
import type { Ratio } from '../../src/quantity/ratio.ts';

declare const attained: Attainment;
declare const flow: Attainment & { readonly role: 'flow' };
declare const stock: Attainment & { readonly role: 'stock' };
declare const level: Attainment & { readonly role: 'level' };
declare const notWork: Attainment & { readonly role: Exclude<Role, 'flow'> };
declare const unknown: Attainment & { readonly role: 'unknown' };
const half = { asOf: '2020-06-30' };

describe('pace', () => {
  it('is asked of work, and of what may be work', () => {
    expectTypeOf(pace(flow, half)).toEqualTypeOf<Pace>();
    expectTypeOf(pace(attained, half)).toEqualTypeOf<Pace>();
    expectTypeOf(pace({ role: 'flow', verdict: 'met', ratio: { part: '1', whole: '1' } }, half)).toEqualTypeOf<Pace>();
  });

  it('is not asked of what is known to be no work', () => {
    // @ts-expect-error a caseload has no pace
    pace(stock, half);
    // @ts-expect-error a rate has no pace
    pace(level, half);
    // @ts-expect-error nothing but work has one
    pace(notWork, half);
    // @ts-expect-error nothing is computed from what is not known
    pace(unknown, half);
    // @ts-expect-error a caseload has no pace
    pace({ role: 'stock', verdict: 'met' }, half);
  });

  it('needs a day', () => {
    // @ts-expect-error there is no clock here
    pace(flow, {});
  });
});

describe('rank', () => {
  it('knows the items and the reasons', () => {
    const ranking = rank([attained], {
      by: ({ ratio }) => ratio ?? 'not-reported',
      name: ({ indicator }) => indicator,
    });
    expectTypeOf(ranking.ranked[0]?.item).toEqualTypeOf<Attainment | undefined>();
    expectTypeOf(ranking.ranked[0]?.ratio).toEqualTypeOf<Ratio | undefined>();
    expectTypeOf(ranking.unranked[0]?.reason).toEqualTypeOf<'not-reported' | undefined>();
  });
});
