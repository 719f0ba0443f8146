import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parseWorkPlan } from 'minsheng';
import type { BenchCase } from './bench-case.ts';

/** From the root of the project, where npm runs its scripts. */
const file = 'examples/data/sixian-2020-plan.json';

/** The gate before a county's plan of 33 projects, which it takes as it comes out of JSON.parse. */
export const gateCase: BenchCase = {
  case: 'the gate before a plan of 33 projects',
  limit: 4,
  against: 'JSON.parse of its text',
  small: 20,
  full: 200,
  prepare(size) {
    const text = readFileSync(file, 'utf8');
    const plan: unknown = JSON.parse(text);
    return {
      ours: () => {
        for (let time = 0; time < size; time += 1) parseWorkPlan(plan);
      },
      theirs: () => {
        for (let time = 0; time < size; time += 1) JSON.parse(text);
      },
      verify: () => {
        const result = parseWorkPlan(plan);
        if (!result.ok || !isDeepStrictEqual(result.value, plan)) throw new Error('the gate changes the plan');
      },
    };
  },
};
