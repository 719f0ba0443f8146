/** The parts of a 每…每… phrase: 每人每月, 人月, 年人 and 元/人·月 all say per head and month. */
interface Per {
  readonly subject: string;
  readonly time: '' | '年' | '月' | '日';
}

const timeWords: readonly (readonly [word: string, time: Per['time']])[] = [
  ['年度', '年'],
  ['年', '年'],
  ['个月', '月'],
  ['月', '月'],
  ['日', '日'],
  ['天', '日'],
];

/** Reads what a number is per, whatever the order of the words. */
function readPer(printed: string): Per {
  let subject = printed.replace(/[每/／·\s]/g, '');
  let time: Per['time'] = '';
  for (const [word, unit] of timeWords) {
    if (time === '' && subject.includes(word)) {
      subject = subject.replace(word, '');
      time = unit;
    }
  }
  return { subject: subject === '个人' ? '人' : subject, time };
}

/** How two 每…每… phrases stand to each other; `months-of-a-year` where the first is per year and the second per month. */
export function comparePer(
  target: string | undefined,
  reported: string | undefined,
): 'same' | 'months-of-a-year' | 'unlike' {
  const asked = readPer(target ?? '');
  const given = readPer(reported ?? '');
  if (asked.subject !== given.subject) return 'unlike';
  if (asked.time === given.time) return 'same';
  return asked.time === '年' && given.time === '月' ? 'months-of-a-year' : 'unlike';
}

/** The time a 每…每… phrase counts in: 月 of 每人每月; empty where it names none. */
export function perTime(printed: string | undefined): Per['time'] {
  return readPer(printed ?? '').time;
}
