/** Which time the numbers below a head are of, as far as the head tells 表头时段. */
export interface HeadTime {
  /** The head without the words of time: 完成 of 1-9月完成. */
  readonly rest: string;
  /**
   * `so-far`: 1-9月, 截至9月底, 目前; `until`: 9月底, 上半年, which in a schedule is yet to come; `month`: 9月, 三季度, which may be that time's
   * alone; `own`: 本月, 本季度.
   */
  readonly kind?: 'so-far' | 'until' | 'month' | 'own';
}

const soFar =
  /^(?:[0-9]{4}年度?)?(?:[0-9]{1,2}(?:月份?)?[-~至到][0-9]{1,2}月份?|截[至止到]{1,2}(?:[0-9]{4}年)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日|[份底末初])?|[上本]月[底末]?|[一二三四]季度[末底]?|上半年|目前|当前|今)?|[至到][0-9]{1,2}月(?:[0-9]{1,2}日|[份底末])?|[至到]?(?:目前|当前)|[至迄]今|(?:今年|年初|1月份?)以来|本年度?|今年)(?:为?止)?[,:]?/;
const until =
  /^(?:[0-9]{4}年度?)?(?:[0-9]{1,2}月(?:[底末]|[0-9]{1,2}日)|[上下]半年|前[一二三]季度|第?[一二三四]季度[末底])(?!之?前)/;
const month = /^(?:[0-9]{4}年度?)?(?:[0-9]{1,2}月份?|第?[一二三四]季度)(?!之?前)/;
const own = /^(?:本|当|上)(?:月份?|季度?|周|旬)/;

const kinds = [
  [soFar, 'so-far'],
  [until, 'until'],
  [month, 'month'],
  [own, 'own'],
] as const;

/** Parts the time that a head begins with from what it says of it. */
export function headTime(head: string): HeadTime {
  for (const [pattern, kind] of kinds) {
    const [printed] = pattern.exec(head) ?? [];
    if (printed !== undefined) return { rest: head.slice(printed.length), kind };
  }
  return { rest: head };
}

const ofYearBefore = /去年|上年|上一年|前年|往年|同期/;
/** 同比增长, 较上年增减, 上年结转: said of this year, or carried over to it. */
const ofThisYear = /同比|环比|[增减升降]|[比较与]|结转|续建|目前/;

/** 去年同期完成情况, 上年同期: a column of a year before. */
export function isOfYearBefore(head: string): boolean {
  return ofYearBefore.test(head) && !ofThisYear.test(head);
}
