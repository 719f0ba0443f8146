import type { Extensible } from '../entity.ts';

/** A day, month or year: `2020-06-30`, `2020-06` or `2020`. No time zone, no clock. */
export type IsoDate = string;

/** The time a report speaks of 报告期, both days inclusive. */
export interface Period extends Extensible {
  /** First day, `YYYY-MM-DD`. */
  readonly from: IsoDate;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: IsoDate;
  /** Figures count from 1 January of the year of `to`, unless one says otherwise 累计. */
  readonly cumulative: boolean;
}

/** A time as a document says it: 年底前, 从2020年7月起. */
export interface When extends Extensible {
  /** The document's words. */
  readonly printed: string;
  /** From this day, month or year on, inclusive. */
  readonly from?: IsoDate;
  /** Up to this day, month or year, inclusive: the due date of a target. */
  readonly to?: IsoDate;
}
