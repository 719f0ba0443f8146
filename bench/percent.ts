import { Decimal } from 'decimal.js';
import { toPercent } from '../src/quantity/percent.ts';
import type { Ratio } from '../src/quantity/ratio.ts';
import type { BenchCase } from './bench-case.ts';

interface Asked extends Ratio {
  readonly digits: number;
}

/** Done and target as reports print them: up to seven digits, every third with up to two places; most near the target. */
function figures(size: number): readonly Asked[] {
  let state = 20200630;
  const below = (limit: number): number => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
  return Array.from({ length: size }, (_, index) => {
    const whole = 1 + below(10 ** (1 + below(7)));
    const part = below(whole + Math.ceil(whole / 3));
    const places = index % 3 === 0 ? below(3) : 0;
    const printed = (count: number) => (places === 0 ? `${count}` : (count / 10 ** places).toFixed(places));
    return { part: printed(part), whole: printed(whole), digits: index % 3 };
  });
}

/** What decimal.js needs for the same text. It knows nothing of wholes that are not quite reached. */
function byDecimal({ part, whole, digits }: Asked): string {
  return `${new Decimal(part).div(whole).times(100).toDecimalPlaces(digits).toFixed(digits)}%`;
}

/** Percentages from strings to strings. */
export const percentCase: BenchCase = {
  case: 'completion rates, strings to strings',
  limit: 0.2,
  against: 'decimal.js',
  small: 20_000,
  full: 200_000,
  prepare(size) {
    const asked = figures(size);
    const ours: string[] = new Array(size).fill('');
    const theirs: string[] = new Array(size).fill('');
    return {
      ours: () => {
        asked.forEach((figure, index) => {
          ours[index] = toPercent(figure, figure);
        });
      },
      theirs: () => {
        asked.forEach((figure, index) => {
          theirs[index] = byDecimal(figure);
        });
      },
      verify: () => {
        asked.forEach((figure, index) => {
          const [our, their] = [ours[index] ?? '', theirs[index] ?? ''];
          const whole = /^100(?:\.0+)?%$/.test(their) && /^99(?:\.9+)?%$/.test(our);
          const nothing = /^0(?:\.0+)?%$/.test(their) && our.startsWith('<');
          if (our !== their && !whole && !nothing) {
            throw new Error(`${figure.part} of ${figure.whole}: ours ${our}, theirs ${their}`);
          }
        });
      },
    };
  },
};
