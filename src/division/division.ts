import type { Extensible } from '../entity.ts';

/** The level of a division 行政层级. */
export type DivisionLevel = 'province' | 'city' | 'county' | 'township' | 'village';

/** An administrative division, or a reporting unit that is none (市本级, a development zone) 行政区划. */
export interface Division extends Extensible {
  /** Name as printed: 泗县. */
  readonly name: string;
  /** GB/T 2260 code, six digits, or a code of the caller's own for a unit that is no division. */
  readonly code?: string;
  readonly level?: DivisionLevel;
  /** Names of the divisions above, the highest first: 安徽省, 宿州市. */
  readonly within?: readonly string[];
}
